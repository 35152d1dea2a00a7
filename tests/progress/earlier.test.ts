// Save files of every earlier form, kept for ever: what is in them is never lost.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openProgress } from '../../src/progress.ts';
import { createGame } from '../../src/ui/store.ts';
import { world } from '../course.ts';
import { newFolder, saved, saveFile } from './helpers.ts';
import { fullProgress } from './samples.ts';

const fixtures = fileURLToPath(new URL('../fixtures/saves', import.meta.url));
const names = fs.readdirSync(fixtures);

describe.each(names)('%s', (name) => {
  const before = JSON.parse(fs.readFileSync(path.join(fixtures, name), 'utf8'));
  const copied = () => {
    const folder = newFolder();
    fs.copyFileSync(path.join(fixtures, name), saveFile(folder));
    return folder;
  };

  it('is whole, and stays as it is when something is added', () => {
    const folder = copied();
    const store = openProgress({ cwd: folder });
    expect(store.problem).toBeUndefined();
    expect(store.progress).toEqual(before);
    store.commit([{ type: 'result', levelId: 'a-new-one', stars: 2 }]);
    expect(saved(folder)).toEqual({
      ...before,
      results: { ...before.results, 'a-new-one': { stars: 2 } },
      lastLevel: 'a-new-one',
    });
    expect(fs.readdirSync(folder)).toEqual(['progress.json']);
  });

  it('opens its level at the step where it was left', () => {
    const store = openProgress({ cwd: copied() });
    const game = createGame(world, store, () => 'another seed');
    game.dispatch({ type: 'open', levelId: 'draw-a-document' });
    const { screen } = game.getState();
    expect(screen).toMatchObject({ session: before.sessions['draw-a-document'] });
    expect(screen).not.toMatchObject({ message: { tone: 'note' } });
  });
});

it('one of them has every field there is; with a new field, add a file with it', () => {
  const known = names.flatMap((name) =>
    Object.keys(JSON.parse(fs.readFileSync(path.join(fixtures, name), 'utf8'))),
  );
  expect(known).toEqual(expect.arrayContaining(Object.keys(fullProgress)));
});
