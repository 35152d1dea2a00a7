// Level files, texts and save files made to hurt: refused or shown safely by the built command, in
// bounded time and memory, and nothing of them reaches the terminal raw.
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallCourseFolder } from '../small-course.ts';
import { memoryOf } from '../torture/process.ts';
import { cli, openGame } from './command.ts';
import { environment } from './program.ts';
import { closeTerminals } from './pty.ts';

let place = '';
let course = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'pongpt-hostile-'));
  course = join(place, 'course');
  cpSync(smallCourseFolder, course, { recursive: true });
});
afterEach(async () => {
  await closeTerminals();
  rmSync(place, { recursive: true });
});

const first = () => join(course, '1-small', '01-first.md');

function change(from: string, to: string): void {
  const text = readFileSync(first(), 'utf8');
  if (!text.includes(from)) throw new Error(`no ${from} in the level`);
  writeFileSync(first(), text.replace(from, to));
}

interface Ran {
  readonly code: number | null;
  readonly said: string;
  /** The most that it held, in MB. */
  readonly memory: number;
}

/** Runs the command to its end and looks at its memory all the while. */
async function watch(...args: readonly string[]): Promise<Ran> {
  const game = spawn(process.execPath, [cli, ...args], { env: environment(place) });
  let [said, memory] = ['', 0];
  const look = setInterval(() => {
    memory = Math.max(memory, memoryOf(game.pid ?? 0) ?? 0);
  }, 20);
  for (const stream of [game.stdout, game.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      said += part;
    });
  }
  const code = await new Promise<number | null>((done) => game.on('close', done));
  clearInterval(look);
  return { code, said, memory };
}

const raw = /(?!\n)[\p{Cc}\p{Cf}]/u;

describe('a level file that would drive the terminal is refused, and spelt out', () => {
  test.each([
    ['an escape that sets the title', '\x1b]0;mine\x07'],
    ['an escape that moves the cursor', '\x1b[5;5H'],
    ['the same in one character', '\u009b5;5H'],
    ['what turns text around', '\u202e'],
  ])('%s', async (_, bytes) => {
    change('title: The first one', `title: The ${bytes}first one`);
    change('Draw one document.', `Draw ${bytes}one document.`);
    for (const args of [
      ['--levels', course, 'levels'],
      ['check', course],
    ]) {
      const { code, said } = await watch(...args);
      expect(code).toBeGreaterThan(0);
      expect(said).toContain('01-first.md:3 text: found the character U+');
      expect(said).not.toMatch(raw);
    }
  });

  test('hidden behind the escapes of YAML', async () => {
    change('title: The first one', 'title: "The \\e]0;mine\\a first one"');
    const { code, said } = await watch('check', course);
    expect(code).toBe(1);
    expect(said).toContain('01-first.md:3 title: found the character U+001B');
    expect(said).not.toMatch(raw);
  });
});

describe('a name that is a path is refused', () => {
  test.each(['../../etc/passwd', '/etc/passwd', '..', 'a/b', 'con.md', '%2e%2e'])(
    '%s',
    async (id) => {
      change('id: first', `id: "${id}"`);
      const { code, said } = await watch('check', course);
      expect(code).toBe(1);
      expect(said).toContain('01-first.md:2 id: found');
      expect(said).toContain('write small letters and digits, joined by single hyphens');
    },
  );
});

describe('a file without end is refused at once, and not read', () => {
  const huge = 100_000_000;
  /** A file of so many zeros takes no room. */
  const grow = (file: string) => truncateSync(file, huge);

  test('as a level', async () => {
    grow(first());
    const { code, said, memory } = await watch('check', course);
    expect(code).toBe(1);
    expect(said).toContain('01-first.md file: found more than 1 MB');
    expect(memory).toBeLessThan(200);
  });

  test('as the texts of a language', async () => {
    const language = join(place, 'de');
    mkdirSync(language);
    writeFileSync(join(language, 'texts.json'), '{');
    grow(join(language, 'texts.json'));
    const { code, said, memory } = await watch('--language', language, 'levels');
    expect(code).toBe(2);
    expect(said).toContain('texts.json file: found more than 1 MB');
    expect(memory).toBeLessThan(200);
  });

  test('as a text or a table', async () => {
    const file = join(place, 'text.txt');
    writeFileSync(file, '');
    grow(file);
    for (const args of [
      ['train', file],
      ['sample', file],
      ['score', file, file],
    ]) {
      const { code, said, memory } = await watch(...args);
      expect(code).toBe(2);
      expect(said).toContain('is binary');
      expect(memory).toBeLessThan(200);
    }
  });
});

test('texts of a language that would drive the terminal are refused, and spelt out', async () => {
  const language = join(place, 'de');
  mkdirSync(language);
  writeFileSync(join(language, 'texts.json'), '{"shell": {"map": "\\u001b[5;5HKarte"}}');
  const { code, said } = await watch('--language', language, 'levels');
  expect(code).toBe(2);
  expect(said).toContain('U+001B');
  expect(said).not.toMatch(raw);
});

test('a text of one’s own is read, and none of its control characters comes out again', async () => {
  const file = join(place, 'text.txt');
  writeFileSync(file, 'blue \u009b31mpink \u202ewhite\u007f green\u200f blue pink \u0085 white\n');
  for (const args of [
    ['train', file],
    ['train', '--format', 'csv', file],
    ['train', '--format', 'json', file],
    ['sample', file],
    ['score', file, file],
  ]) {
    const { code, said } = await watch(...args);
    expect({ args, code }).toEqual({ args, code: 0 });
    expect(said).not.toMatch(raw);
  }
});

test('wide letters, combining marks and right-to-left letters leave every column in its place', async () => {
  const titles = ['中文字 한국어', 'e\u0301a\u0308o\u0308 déjà', 'שלום עולם'];
  const folders = ['1-small/01-first.md', '1-small/02-second.md', '2-beyond/03-third.md'];
  for (const [at, name] of folders.entries()) {
    const file = join(course, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^title: .*$/m, `title: ${titles[at]}`));
  }
  const terminal = await openGame(['--levels', course], { home: place });
  await terminal.waitFor('☆');
  const rows = terminal.cells().filter((row) => row.some(({ text }) => text === '☆'));
  const stars = rows.map((row) => row.findIndex(({ text }) => text === '☆'));
  expect(rows).toHaveLength(3);
  expect(new Set(stars).size).toBe(1);
  for (const title of titles) expect(terminal.text()).toContain(title);
});

test('a save file that would drive the terminal is taken for damaged', async () => {
  const slips = [{ type: 'wrong', what: 'x\u001b]0;mine\u0007\u202ey', after: 0 }];
  const session = {
    levelId: 'first',
    given: { seed: 'a', notebook: [] },
    stage: { at: 'story', card: 1 },
    moves: [],
    slips,
    hintsShown: 0,
  };
  writeFileSync(
    join(place, 'progress.json'),
    JSON.stringify({ version: 1, sessions: { first: session } }),
  );
  const terminal = await openGame(['--levels', course], { home: place });
  await terminal.waitFor('Your save file was damaged');
  terminal.press('Ctrl+C');
  await terminal.exited;
  expect(terminal.raw).not.toContain('mine');
});
