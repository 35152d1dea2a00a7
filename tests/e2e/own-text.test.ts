// `play your-own-words --text FILE`, and the work between moves, in a real terminal.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cli, openGame } from './command.ts';
import { environment } from './program.ts';
import { closeTerminals, type Terminal } from './pty.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pongpt-own-'));
});
afterEach(async () => {
  await closeTerminals();
  rmSync(home, { recursive: true });
});

const goat = 'The goat ate the map, and then the goat ate the hat. Nobody saw it but the goat.';

function file(name: string, content: string | Uint8Array): string {
  const path = join(home, name);
  writeFileSync(path, content);
  return path;
}

function refused(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    env: environment(home),
    encoding: 'utf8',
    input: '',
  });
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^pongpt: [^\n]+\n$/);
  return { status, line: stderr };
}

async function pressAll(terminal: Terminal, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) terminal.press(key);
}

const open = (...more: readonly string[]) =>
  openGame(['--reduced-motion', 'play', 'your-own-words', '--seed', 'e2e', ...more], { home });

/** Past the cards, with a text chosen and all chips placed. */
async function playToTheBet(terminal: Terminal, text: string): Promise<void> {
  await terminal.waitFor('The same bins, for English');
  await pressAll(terminal, 'Enter', 'Enter', 'Enter', 'Enter');
  await terminal.waitFor('Which text shall the model learn from?');
  terminal.press(text);
  await terminal.waitFor(new RegExp(`> ${text} `));
  terminal.press('Enter');
  await terminal.waitFor('Chips left: 10 of 10');
  await pressAll(terminal, ...Array<string>(10).fill('2'));
  await terminal.waitFor('All ten chips are placed.');
}

describe('what is no text to learn from is refused in one line', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['binary', new Uint8Array([0, 159, 146, 150]), /is binary, or not in UTF-8/],
    ['empty', '', /is empty/],
    ['too short', goat, /is too short: it has 21 words .* at least 500 words in 10/],
    ['too large', 'word. '.repeat(200_000), /is too large: at most 1 MB/],
  ])('%s', (_, content, why) => {
    const { status, line } = refused('play', 'your-own-words', '--text', file('a.txt', content));
    expect(status).toBe(2);
    expect(line).toMatch(why);
  });

  test('a file that is not there exits with 1, a level that takes no text with 2', () => {
    expect(refused('play', 'your-own-words', '--text', join(home, 'no.txt')).status).toBe(1);
    const long = file('long.txt', `${goat}\n`.repeat(40));
    expect(refused('play', 'train', '--text', long).status).toBe(2);
  });
});

test('a text of your own is the third choice, and the level goes on with it when the file is gone', async () => {
  const mine = file('mine.txt', `${goat}\r\n\r\n`.repeat(40));
  const before = await open('--text', mine);
  await playToTheBet(before, '3');
  expect(before.text()).toContain('40 documents, 840 words.');
  before.press('Enter');
  await before.waitFor('Trained with a context of 1 word.');
  const shown = before.text();
  before.kill('SIGKILL');
  await before.exited;
  rmSync(mine);

  const after = await open();
  await after.waitFor('Trained with a context of 1 word.');
  expect(after.text()).toBe(shown);
  expect(existsSync(join(home, 'own-text.txt'))).toBe(true);
});

test('another text starts the level afresh, the same one goes on', async () => {
  const first = file('first.txt', `${goat}\n\n`.repeat(40));
  const before = await open('--text', first);
  await playToTheBet(before, '3');
  before.kill('SIGKILL');
  await before.exited;

  const again = await open('--text', first);
  await again.waitFor('All ten chips are placed.');
  again.kill('SIGKILL');
  await again.exited;

  const other = await open('--text', file('other.txt', `It was the sea. ${goat}\n\n`.repeat(40)));
  await other.waitFor('The same bins, for English');
  await pressAll(other, 'Enter', 'Enter', 'Enter', 'Enter', '3');
  await other.waitFor('It begins: it was the sea.');
});

test('a book is trained on while keys are heard, left in the middle, and gone on with', async () => {
  const terminal = await open();
  await playToTheBet(terminal, '2');
  terminal.press('q');
  await terminal.waitFor(/> +13 +Your own words .*started/);
  terminal.press('Enter');
  await terminal.waitFor('All ten chips are placed.');
  terminal.press('Enter');
  await terminal.waitFor('Trained with a context of 1 word.');
  await pressAll(terminal, 'Enter', 'Enter', 'Enter', 'Enter', 'Enter');
  await terminal.waitFor('Surprise in bits a word');
  expect(terminal.text()).toMatch(/0 +13\.5\d +13\.5\d/);
});
