// A text of the learner's own: what is taken, what is refused in one line, and the copy that is kept.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Level } from '../src/engine/level.ts';
import { readText } from '../src/own-text.ts';
import { keepOwnText, ownTextPath, readOwnText } from '../src/progress/own-text.ts';
import { openProgress } from '../src/progress.ts';
import { ioOf, refusal } from './commands/hands.ts';
import { levels } from './course.ts';

function levelCalled(id: string): Level {
  const level = levels.find((each) => each.id === id);
  if (!level) throw new Error(`there is no level ${id}`);
  return level;
}

const ours = levelCalled('your-own-words');
const long = Array.from(
  { length: 60 },
  (_, n) => `Line ${'x'.repeat(n)} of a long, long text.`,
).join('\n');

const refused = (content: string | Uint8Array) =>
  refusal({ 'a.txt': content }, async (io) => {
    await readText(io, ours, 'a.txt');
  });

describe('a text of your own', () => {
  test('is taken as it is', async () => {
    expect(await readText(ioOf({ 'a.txt': long }, undefined, 1000), ours, 'a.txt')).toBe(long);
  });

  test('is refused where it is binary, empty, too short or too large, in one line', async () => {
    expect(await refused(new Uint8Array([0, 1, 2, 255]))).toBe(
      'a.txt is binary, or not in UTF-8. Give plain text, saved as UTF-8.',
    );
    expect(await refused('')).toBe('a.txt is empty.');
    expect(await refused('One day.')).toBe(
      'a.txt is too short: it has 3 words in 1 part; at least 500 words in 10 paragraphs, lines or sentences are needed.',
    );
    const large = new TextEncoder().encode('word. '.repeat(200_000));
    const io = ioOf({ 'a.txt': large }, undefined, 1 << 16);
    await expect(readText(io, ours, 'a.txt')).rejects.toThrow('a.txt is too large: at most 1 MB');
  });

  test('cannot come from standard input, nor go into a level that takes none', async () => {
    await expect(readText(ioOf({}), ours, '-')).rejects.toThrow('standard input is where the keys');
    await expect(readText(ioOf({}), levelCalled('train'), 'a.txt')).rejects.toThrow(
      'train takes no text: pongpt play your-own-words --text FILE',
    );
  });
});

describe('the copy', () => {
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'pongpt-own-'));
    process.env.PONGPT_HOME = home;
  });
  afterEach(() => {
    delete process.env.PONGPT_HOME;
    rmSync(home, { recursive: true });
  });

  test('is kept beside the save file, whole, and read again', () => {
    expect(readOwnText()).toBeUndefined();
    expect(keepOwnText(long)).toBe(true);
    expect(ownTextPath()).toBe(join(home, 'own-text.txt'));
    expect(readFileSync(ownTextPath(), 'utf8')).toBe(long);
    expect(readOwnText()).toBe(long);
    expect(keepOwnText('another')).toBe(true);
    expect(readOwnText()).toBe('another');
  });

  test('that cannot be written or read is just not there', () => {
    mkdirSync(ownTextPath());
    expect(readOwnText()).toBeUndefined();
    expect(keepOwnText(long)).toBe(false);
  });

  test('is forgotten when everything is, and only then', () => {
    writeFileSync(ownTextPath(), long);
    const store = openProgress();
    store.commit([{ type: 'reset-level', levelId: 'your-own-words' }]);
    expect(readOwnText()).toBe(long);
    store.commit([{ type: 'reset-all' }]);
    expect(readOwnText()).toBeUndefined();
  });
});
