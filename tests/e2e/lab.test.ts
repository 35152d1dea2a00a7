// The lab as the built command in a real terminal: played by keys, stopped while it reads, left by q.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { writeSave } from '../../src/progress/reading.ts';
import { emptyProgress } from '../../src/progress.ts';
import { seeSpot } from '../commands/hands.ts';
import { cli, openGame } from './command.ts';
import { environment } from './program.ts';
import { closeTerminals, type Terminal } from './pty.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'pongpt-lab-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(closeTerminals);

const twoWords = fileURLToPath(new URL('../fixtures/context-two.csv', import.meta.url));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const spot = file('spot.txt', `${seeSpot}\n`);
const other = file('other.txt', 'See Spot run. See the cat run. The cat can jump, Spot.\n');

/** Every step: what is pressed, and what must come of it. */
async function play(
  terminal: Terminal,
  steps: readonly (readonly [string, string | RegExp])[],
): Promise<void> {
  for (const [key, expected] of steps) {
    terminal.press(key);
    await terminal.waitFor(expected, { timeout: 30_000 });
  }
}

test('See Spot from end to end: look, draw, compare, pour, save, and read it back', async () => {
  const terminal = await openGame(['lab', spot, other], { cwd: folder });
  await terminal.waitFor('6 bins, 19 balls, 6 words, 1 document');
  await play(terminal, [
    ['Down', /> spot +0 +0 +1/],
    ['Enter', 'The bin "spot"'],
    ['Down', '"run" came from here:'],
    ['q', 'Sorted: as it was read.'],
    ['d', 'Begins: with any context'],
    ['s', 'The same seed draws'],
    ['room', '> room_'],
    ['Enter', 'Seed room'],
    ['a', 'Stopped after 60 words'],
    ['q', 'Sorted: as it was read.'],
    ['c', 'They differ in'],
    ['Enter', /The bin ".+": \d+ % apart/],
    ['q', 'They differ in'],
    ['q', '6 bins, 19 balls'],
    ['2', 'context 2'],
    ['p', '14 bins poured into 6 bins'],
    ['u', '14 bins, 18 balls'],
    ['s', '> spot-context-2.csv_'],
    ['Enter', /Saved 14 bins in/],
  ]);
  terminal.press('q');
  expect(await terminal.exited).toEqual({ code: 0, signal: undefined });
  const saved = join(folder, 'spot-context-2.csv');
  expect(terminal.text().replaceAll('\n', '')).toContain(`Saved: ${saved}`);
  const [read, trained] = [[saved], [spot, '--context', '2']].map((args) =>
    run(folder, ['train', ...args, '--format', 'csv']),
  );
  expect(read).toEqual({ code: 0, out: trained?.out, err: '' });
});

test('a seed is pasted where it is typed, and nowhere else; the same seed draws what `pongpt sample` draws', async () => {
  const terminal = await openGame(['lab', spot], { cols: 120, rows: 30 });
  await terminal.waitFor('6 bins, 19 balls');
  const paste = (text: string) => `\x1b[200~${text}\x1b[201~`;
  await play(terminal, [
    [`${paste('q')}d`, 'Seed'],
    [`${paste('q\x03')}s`, 'The same seed draws'],
    [paste('room\n'), '> room _'],
    ['Enter', 'Seed room'],
    ['a', 'Stopped after 60 words'],
  ]);
  const { out } = run(folder, [
    'sample',
    spot,
    '--seed',
    'room',
    '--count',
    '1',
    '--max-words',
    '60',
  ]);
  const running = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  expect(running(terminal.text())).toContain(running(out));
});

test('the notebook is opened without a file; a document is taken out and put back; nothing is saved', async () => {
  const home = mkdtempSync(join(folder, 'home-'));
  const save = join(home, 'progress.json');
  const notebook = [
    ['green', 'blue', 'white'],
    ['pink', 'pink', 'white'],
  ];
  writeFileSync(save, writeSave({ ...emptyProgress(), notebook }));
  const before = readFileSync(save);
  const terminal = await openGame(['lab'], { home });
  await terminal.waitFor('4 balls, 4 words, 2 documents');
  await play(terminal, [
    ['t', 'The documents that the balls came from'],
    ['Down', /> 2/],
    ['Enter', 'Document 2 is out. 2 balls left the bins; changed: 1 bin. 1 bin is empty now.'],
    ['q', 'Brackets: changed just now.'],
    ['u', 'Document 2 is back.'],
  ]);
  terminal.press('Ctrl+C');
  expect(await terminal.exited).toEqual({ code: 130, signal: undefined });
  expect(readFileSync(save)).toEqual(before);
});

test('an empty notebook has something to do, and a file can be opened from there', async () => {
  const terminal = await openGame(['lab'], { cols: 60, rows: 20 });
  await terminal.waitFor('Your notebook is empty');
  await play(terminal, [
    ['a', 'Type the name of a file'],
    [twoWords, 'context-two.csv_'],
    ['Enter', '16 bins, 658 balls'],
    ['x', /Open a second one\s+with a\./],
    ['?', 'What the keys do here'],
    ['q', '16 bins, 658 balls'],
  ]);
});

describe('a large file', () => {
  const large = file('large.txt', largeText(3_000_000));

  test('answers keys while it is read, and can be stopped in the middle', async () => {
    const terminal = await openGame(['lab', large]);
    await terminal.waitFor(/Reading .*large\.txt/);
    // The help comes and goes while it goes on reading.
    await play(terminal, [
      ['?', 'What the keys do here'],
      ['?', 'Read so far:'],
      ['Enter', /Stopped\. This is a part, [\d.]+ [kM]B of 3\.0 MB/],
      ['d', 'Seed'],
      ['q', /a part, context 1/],
    ]);
  });

  test('is whole if nobody stops it, and is left at once by Ctrl+C while it is read', async () => {
    const terminal = await openGame(['lab', large]);
    await terminal.waitFor(/Reading .*large\.txt/);
    terminal.press('Ctrl+C');
    expect(await terminal.exited).toEqual({ code: 130, signal: undefined });
    const again = await openGame(['lab', large]);
    await again.waitFor(/\d,\d{3} bins, \d{3},\d{3} balls/, { timeout: 60_000 });
    expect(again.text()).not.toContain('part');
  });
});

/** Words of letters, some more often than others. */
function largeText(length: number): string {
  const letters = 'abcdefghij';
  let [text, seed] = ['', 1];
  const lines: string[] = [];
  for (let size = 0; size < length; size += text.length) {
    text = '';
    for (let word = 0; word < 12; word += 1) {
      seed = (seed * 48_271) % 2_147_483_647;
      const number = Math.floor((seed / 2_147_483_647) ** 3 * 9999);
      text += `${[...String(number)].map((digit) => letters[Number(digit)]).join('')} `;
    }
    text += '.\n';
    lines.push(text);
  }
  return lines.join('').slice(0, length);
}

describe('what cannot be opened is one line, and no screen', () => {
  const empty = file('empty.txt', '');
  const binary = file('binary.txt', 'a\0b');
  const bad = file('bad.csv', ',blue,white\nblue,1,-2\n');
  test.each<[readonly string[], number, string]>([
    [[join(folder, 'none.txt')], 1, 'none.txt cannot be read: there is no such file.'],
    [[folder], 1, 'it is a folder.'],
    [[empty], 2, 'empty.txt is empty.'],
    [[binary], 2, 'binary.txt is binary'],
    [[spot, bad], 2, 'bad.csv, line 2, column 3: "-2" is not'],
    [[spot, '--context', '30'], 2, 'It must be a whole number, 1 to 20.'],
    [[spot, other, twoWords], 2, 'The lab has room for two texts or tables; there are 3 here.'],
    [['-'], 2, 'The lab needs your keyboard'],
  ])('%j', async (args, code, line) => {
    const terminal = await openGame(['lab', ...args], { cols: 200 });
    expect(await terminal.exited).toEqual({ code, signal: undefined });
    const lines = terminal.text().trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^pongpt: /);
    expect(lines[0]).toContain(line);
    expect(terminal.raw).not.toContain('\x1b[?1049h');
  });

  test('nor without a terminal', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'lab', spot], {
      encoding: 'utf8',
      env: environment(folder),
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^pongpt: The lab is drawn, and needs a terminal[^\n]+\n$/);
  });

  test('a large file that turns out to be binary at its end is told when the screen is gone', async () => {
    const late = file('late.txt', `${largeText(2_000_000)}\0`);
    const terminal = await openGame(['lab', late], { cols: 200 });
    expect(await terminal.exited).toEqual({ code: 2, signal: undefined });
    expect(terminal.onAlternateScreen).toBe(false);
    expect(terminal.text()).toContain('late.txt is binary');
  });
});

test('the help of the command says what it does and what it never does', () => {
  const { code, out } = run(folder, ['lab', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('The lab never changes your progress');
});
