// The screens around the activities: map, questions, hints, result, help and settings.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openProgress } from '../../src/progress.ts';
import { onScreen } from '../../src/ui/bindings.ts';
import { legend } from '../../src/ui/keys.ts';
import { nextKeys } from '../solver.ts';
import { playToTheEnd } from './command.ts';
import { openPair, type Pair, pressBoth, wide } from './pair.ts';
import { closeTerminals } from './pty.ts';

afterEach(closeTerminals);

const text = ({ terminal }: Pair) => terminal.text();
/** One step of the solution. */
const playOn = (pair: Pair) => pressBoth(pair, ...nextKeys(pair.twin.world, pair.twin.getState()));
/** As one line, however it was wrapped. */
const prose = (pair: Pair) => text(pair).replaceAll(/[\s│]+/g, ' ');
const bottomBar = ({ terminal }: Pair) => terminal.screen()[22] ?? '';

describe('the map', () => {
  test('moves, says what each level is about and opens one', async () => {
    const pair = await openPair();
    expect(text(pair)).toMatch(/World 1 +A small world.*\n > {2}1 +The first one .*next/);
    expect(text(pair)).toContain('Draw one document.');
    await pressBoth(pair, 'down');
    expect(text(pair)).toMatch(/> {2}2 +The second one/);
    expect(prose(pair)).toContain(
      'Draw one more document. About 3 minutes. Builds on 1 The first one.',
    );
    await pressBoth(pair, 'end', 'home', 'j', 'j', 'j', 'k', 'k', 'k');
    await pressBoth(pair, 'l');
    expect(text(pair)).toContain('card 1 of 2');
  });

  test('asks before it opens a level whose groundwork is missing, and opens it all the same', async () => {
    const pair = await openPair();
    await pressBoth(pair, 'end', 'enter');
    expect(prose(pair)).toContain('Open 3 The third one all the same?');
    expect(prose(pair)).toContain('It builds on 1 The first one and 2 The second one');
    await pressBoth(pair, 'n');
    expect(text(pair)).toMatch(/> {2}3 +The third one/);
    await pressBoth(pair, 'enter', 'enter');
    expect(text(pair)).toContain('The first card of The third one');
    // Once begun, it is not asked again.
    await pressBoth(pair, 'q', 'enter');
    expect(text(pair)).toContain('The first card of The third one');
  });
});

describe('in a level', () => {
  test('hints come in three steps, the last one with the answer', async () => {
    const pair = await openPair({ level: 'first' });
    await pressBoth(pair, 'enter', 'enter');
    const hints = [];
    for (let n = 0; n < 3; n += 1) {
      await pressBoth(pair, 'h');
      hints.push(prose(pair).match(/Hint: (.*?) 1-4 open/)?.[1]);
    }
    expect(new Set(hints).size).toBe(3);
    expect(hints[2]).toContain('pink');
    await pressBoth(pair, 'h');
    expect(prose(pair)).toContain('That was the last hint.');
  });

  test('the goal can be read again, and the cards can be turned back', async () => {
    const pair = await openPair({ level: 'first' });
    await pressBoth(pair, 'backspace');
    expect(prose(pair)).toContain('This is the first card.');
    await pressBoth(pair, 'enter', 'g');
    expect(prose(pair)).toContain('Your goal Draw one document.');
    expect(prose(pair)).toContain('Three stars for no slip or hint');
    await pressBoth(pair, 'g', 'u');
    expect(text(pair)).toContain('card 1 of 2');
  });

  test('the help names every key of the bar, and the words of the game', async () => {
    const pair = await openPair({ level: 'first' });
    await pressBoth(pair, 'enter', 'enter');
    const bar = bottomBar(pair).trim().split(/ {2,}/);
    expect(bar.at(-1)).toBe('? help');
    await pressBoth(pair, '?');
    const help = text(pair);
    const entries = legend(onScreen(pair.twin.world, pair.twin.getState()), false);
    expect(entries.map(({ keys, label }) => `${keys} ${label}`)).toEqual(
      expect.arrayContaining(bar),
    );
    for (const { keys, label } of entries) expect(help).toContain(`${keys.padEnd(12)}${label}`);
    await pressBoth(pair, 'right');
    expect(text(pair)).toContain('The words of the game');
    await pressBoth(pair, '?');
    expect(bottomBar(pair)).toContain('open a bin');
  });

  test('a move that revealed nothing is undone, one that did is not', async () => {
    const pair = await openPair({ level: 'first' });
    await pressBoth(pair, 'enter', 'enter', '4', 'u');
    expect(prose(pair)).toContain('cannot be taken back.');
    while (!text(pair).includes('reveal')) await playOn(pair);
    const before = text(pair);
    await pressBoth(pair, '1');
    await pressBoth(pair, '?');
    expect(text(pair)).toContain('u           undo');
    await pressBoth(pair, '?', 'u');
    expect(text(pair)).toBe(before);
    await pressBoth(pair, '1', 'backspace');
    expect(text(pair)).toBe(before);
  });

  test('starting again and skipping ask first, and keep what they promise to keep', async () => {
    const pair = await openPair({ level: 'first' });
    await pressBoth(pair, 'enter', 'enter', '4', 'r');
    expect(prose(pair)).toContain('Start The first one again from its first card?');
    await pressBoth(pair, 'n');
    expect(text(pair)).toContain('Draw without looking');
    await pressBoth(pair, 'n');
    expect(prose(pair)).toContain('Skip to 2 The second one?');
    await pressBoth(pair, 'y');
    expect(text(pair)).toContain('The first card of The second one');
    await pressBoth(pair, 'q', 'k', 'enter');
    expect(text(pair)).toContain('pink bin is open');
    await pressBoth(pair, 'r', 'y');
    expect(text(pair)).toContain('The first card of The first one');
  });
});

test('the result says which slip cost what, retries at once, and leads to the next level', async () => {
  const pair = await openPair({ level: 'first' });
  await pressBoth(pair, 'enter', 'enter', '1', '1', 'h');
  await playToTheEnd(pair.terminal, pair.twin, wide);
  expect(text(pair)).toContain('★ ☆ ☆  Finished: The first one');
  expect(text(pair)).toContain('1 slip and 1 hint cost 2 stars:');
  expect(text(pair)).toContain('The last sticky is pink, so the ball comes from the pink bin.');
  expect(text(pair)).toMatch(/ A hint: \w.*\./);
  await pressBoth(pair, 'r');
  expect(text(pair)).toContain('card 1 of 2');
  await playToTheEnd(pair.terminal, pair.twin, wide);
  expect(text(pair)).toContain('★ ★ ★  A clean run: The first one');
  await pressBoth(pair, 'r', 'enter', 'enter', '2');
  await playToTheEnd(pair.terminal, pair.twin, wide);
  expect(text(pair)).toContain('★ ★ ☆  Nearly clean: The first one');
  expect(prose(pair)).toContain('Your best is still 3 stars; the best one counts.');
  expect(prose(pair)).toContain('Next: 2 The second one. Draw one more document.');
  await pressBoth(pair, 'enter');
  expect(text(pair)).toContain('The first card of The second one');
  await pressBoth(pair, 'q');
  expect(text(pair)).toMatch(/ 1 +The first one +★ ★ ★ +done/);
});

describe('settings', () => {
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'pongpt-home-'));
  });
  afterEach(async () => {
    await closeTerminals();
    rmSync(home, { recursive: true });
  });
  const saved = () => openProgress({ cwd: home }).progress;

  test('for colours, ASCII and motion take effect at once and stay', async () => {
    const pair = await openPair({ home, motion: true });
    await pressBoth(pair, 's', 'enter');
    expect(text(pair)).toMatch(/Colours +off/);
    const mark = pair.terminal.mark();
    await pressBoth(pair, 'down', 'enter');
    expect(text(pair)).toMatch(/Shapes and lines +ASCII only/);
    expect(pair.terminal.screen()[1]).toMatch(/^-+$/);
    await pressBoth(pair, 'down', 'enter');
    expect(text(pair)).toMatch(/Motion +off/);
    expect(pair.terminal.raw.slice(mark)).not.toMatch(/[34]8;|\x1b\[[34]\dm(?<!\x1b\[[34]9m)/);
    expect(saved().settings).toEqual({ colour: false, ascii: true, reducedMotion: true });
    await pressBoth(pair, 'q', 'enter');
    expect(text(pair)).toContain('[@ PUR] [# BLU] [^ GRN] [* PNK] [o WHT]');
    await pair.terminal.close();

    const next = await openPair({ home, level: 'first' });
    expect(text(next)).toContain('[@ PUR] [# BLU] [^ GRN] [* PNK] [o WHT]');
    expect(
      next.terminal
        .cells()
        .flat()
        .every(({ background }) => background === 'default'),
    ).toBe(true);
    await pressBoth(next, 'q', 's', 'enter', 'q', 'enter');
    expect(text(next)).toContain(' @ PUR   # BLU ');
  });

  test('start over forgets one level or everything, after asking twice what would be lost', async () => {
    const store = openProgress({ cwd: home });
    store.commit([
      { type: 'result', levelId: 'first', stars: 3 },
      { type: 'result', levelId: 'second', stars: 1 },
      { type: 'notebook', added: [['pink', 'white']], removed: [] },
    ]);
    const pair = await openPair({ home });
    await pressBoth(pair, 's', 'up', 'down', 'down', 'down', 'enter');
    expect(text(pair)).toContain('1 The first one');
    expect(prose(pair)).toContain('Lost: 3 stars.');
    await pressBoth(pair, 'enter');
    expect(prose(pair)).toContain('Forget 1 The first one? You would lose 3 stars.');
    await pressBoth(pair, 'y');
    expect(prose(pair)).toContain('Really? This cannot be undone. Gone for good: 3 stars.');
    await pressBoth(pair, 'n');
    expect(saved().results).toEqual({ first: { stars: 3 }, second: { stars: 1 } });
    await pressBoth(pair, 'enter', 'y', 'y');
    expect(text(pair)).not.toContain('The first one');
    expect(saved().results).toEqual({ second: { stars: 1 } });
    await pressBoth(pair, 'down', 'enter');
    expect(prose(pair)).toContain(
      'Forget everything? You would lose 1 star and 1 document of your own.',
    );
    await pressBoth(pair, 'y', 'y');
    expect(saved()).toMatchObject({ results: {}, notebook: [] });
    expect(prose(pair)).toContain('There is nothing to forget yet.');
    await pressBoth(pair, 'q', 'q');
    expect(text(pair)).toMatch(/ 2 +The second one +☆ ☆ ☆/);
  });
});
