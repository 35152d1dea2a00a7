// The built command line by line: between pipes, from files of answers, and on a terminal.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SavedSession } from '../../src/engine/replay.ts';
import { openProgress } from '../../src/progress.ts';
import { levels } from '../course.ts';
import { answersFiles } from '../plain/answers.ts';
import { smallCourseFolder } from '../small-course.ts';
import { cli, openGame } from './command.ts';
import { environment, withNode } from './program.ts';
import { closeTerminals, openTerminal } from './pty.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pongpt-home-'));
});
afterEach(async () => {
  await closeTerminals();
  rmSync(home, { recursive: true });
});

const small = ['--levels', smallCourseFolder];

/** Everything the command says when it is given these bytes to read. */
function played(
  input: string | Uint8Array,
  args: readonly string[] = ['--plain'],
  env: Readonly<Record<string, string | undefined>> = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: environment(home, env),
  });
  return { code: status, out: stdout, err: stderr };
}

/** Only text: no escape sequences, no other control characters but the ends of lines. */
const onlyText = /^[^\p{Cc}]*$/u;

const farewell = 'Everything is saved. Start again with: pongpt';

describe('from a file of answers', () => {
  test.each(answersFiles)(
    '$level is played from its first card to three stars',
    ({ level, text }) => {
      const args = ['play', level, '--plain', '--seed', 'a'];
      const { code, out, err } = played(text, args);
      expect(out).toContain('3 of 3 stars.');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(openProgress({ cwd: home }).progress.results[level]).toEqual({ stars: 3 });
      for (const line of out.split('\n')) expect(line).toMatch(onlyText);
      // Each answer was needed: none is typed into the void after the result.
      expect(played('', args).out).toContain('Card 1 of');
    },
  );

  test('there is one for every level', () => {
    expect(answersFiles.map(({ level }) => level).toSorted()).toEqual(
      levels.map(({ id }) => id).toSorted(),
    );
  });
});

describe('between pipes', () => {
  test('it begins with the map, writes down what it reads, and ends with the input', () => {
    const { code, out, err } = played('1\n\n', [...small, '--plain']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^PongPT, line by line\./);
    expect(lines).toContain('> 1');
    expect(lines).toContain('> ');
    expect(lines.slice(-4)).toEqual([
      'PongPT: 0 of 3 levels done, 0 of 9 stars.',
      'Next: 1 The first one.',
      farewell,
      '',
    ]);
    expect(openProgress({ cwd: home }).progress.sessions.first?.stage).toEqual({
      at: 'story',
      card: 1,
    });
  });

  test.each([
    ['no end of the last line', '1'],
    ['a Windows line end', '1\r\n'],
    ['a byte order mark', '\ufeff1\n'],
  ])('%s makes no difference to it', (_, input) => {
    const plain = played('1\n', [...small, '--plain']);
    expect(plain.out).toContain('Card 1 of 2');
    rmSync(join(home, 'progress.json'));
    expect(played(input, [...small, '--plain'])).toEqual(plain);
  });

  test('empty input is no answer, and Windows line ends go on', () => {
    const { code, out, err } = played('', [...small, '--plain']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Type the number of a level.');
    expect(out).not.toContain('Card 1 of 2');
    expect(played('1\r\n\r\n', [...small, '--plain']).out).toContain('Card 2 of 2');
  });

  test('control bytes, long lines and broken UTF-8 are answered, and never sent on', () => {
    const noise = Buffer.concat([
      Buffer.from('\x1b[2J\x1b]0;title\x07\x00\x08\n'),
      Buffer.from([0xff, 0xfe, 0x80, 0x0a]),
      Buffer.from(`${'x'.repeat(3_000_000)}\n`),
      Buffer.from('1\n'),
    ]);
    const { code, out, err } = played(noise, [...small, '--plain']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Card 1 of 2');
    expect(out.length).toBeLessThan(10_000);
    for (const line of out.split('\n')) expect(line).toMatch(onlyText);
  });

  test('a second run goes on where the first one stopped', () => {
    const first = ['play', 'draw-a-document', '--plain', '--seed', 'a'];
    expect(played('\n\n\n1\n', first).out).not.toContain('You stopped in the middle of it');
    const { out } = played('', first);
    expect(out).toContain('You stopped in the middle of it; it goes on from there.');
    expect(out).toContain('The last sticky is purple, so the purple bin is open.');
  });

  test('control characters in a save file or a level are never sent to the terminal', () => {
    const level = 'a-tiny-language';
    const session: SavedSession = {
      levelId: level,
      given: { seed: 'a', notebook: [] },
      stage: { at: 'story', card: 0 },
      moves: [],
      slips: [{ type: 'wrong', what: '\x1b[2J\x1b]0;title\x07', after: 0 }],
      hintsShown: 0,
    };
    openProgress({ cwd: home }).commit([{ type: 'session', session }]);
    const answers = answersFiles.find((file) => file.level === level)?.text ?? '';
    const { code, out } = played(answers, ['play', level, '--plain']);
    expect(code).toBe(0);
    expect(out).toContain('Your save file was damaged');
    for (const line of out.split('\n')) expect(line).toMatch(onlyText);
  });

  test('ten thousand lines are all heard', () => {
    const { out } = played('?\n'.repeat(10_000), [...small, '--plain']);
    expect(out.split('> ?\n')).toHaveLength(10_001);
  });

  test('whoever reads may stop in the middle', () => {
    const { status, stdout } = spawnSync(
      'sh',
      ['-c', `yes "?" | "$@" | head -n 3; echo done`, 'sh', ...withNode(['node', cli, '--plain'])],
      {
        encoding: 'utf8',
        env: environment(home),
      },
    );
    expect({ status, last: stdout.trim().split('\n').at(-1) }).toEqual({ status: 0, last: 'done' });
  });
});

describe('it is asked for', () => {
  test.each([
    ['--plain', ['--plain'], {}],
    ['ACCESSIBLE=1', [], { ACCESSIBLE: '1' }],
    ['INK_SCREEN_READER=true', [], { INK_SCREEN_READER: 'true' }],
  ])('by %s', (_, args, env) => {
    expect(played('', args, env)).toMatchObject({ code: 0, err: '' });
  });

  test.each([
    ['nothing', [], {}],
    ['ACCESSIBLE=0', [], { ACCESSIBLE: '0' }],
    ['--no-plain', ['--no-plain'], { ACCESSIBLE: '1', INK_SCREEN_READER: 'true' }],
  ])('not by %s', (_, args, env) => {
    expect(played('', args, env).code).toBe(2);
  });
});

describe('on a terminal', () => {
  test('it writes not a single escape, and wraps at the width', async () => {
    const terminal = await openGame([...small, '--plain'], { home, cols: 50 });
    for (const line of ['1', '', '', '4', '', 'h', '?']) {
      await terminal.waitFor(() => terminal.raw.endsWith('> '));
      const mark = terminal.mark();
      terminal.press(`${line}\r`);
      await terminal.waitFor(() => terminal.mark() > mark + line.length + 2);
    }
    await terminal.waitFor(/q: leave[^>]*> *$/);
    terminal.press('q\r');
    expect(await terminal.exited).toEqual({ code: 0, signal: undefined });
    expect(terminal.raw).not.toContain('\x1b');
    for (const line of terminal.raw.split('\r\n'))
      expect([...line].length, line).toBeLessThanOrEqual(50);
    expect(terminal.text().replaceAll(/\s+/g, ' ')).toContain(farewell);
  });

  test('tables stay aligned, as they are between pipes', async () => {
    const args = ['play', 'a-dictionary-of-numbers', '--plain'];
    const columns = '       le chat est sous la table';
    const row = 'sous    0    0   0    1  0     0';
    expect(played('\n', args).out.split('\n')).toEqual(expect.arrayContaining([columns, row]));
    const terminal = await openGame(args);
    await terminal.waitFor('> ');
    terminal.press('\r');
    await terminal.waitFor(row);
    expect(terminal.raw.split('\r\n')).toEqual(expect.arrayContaining([columns, row]));
  });

  test('Ctrl+C leaves with 130, Ctrl+D with 0, SIGTERM with 143, and everything is saved', async () => {
    for (const [key, code] of [
      ['\x03', 130],
      ['\x04', 0],
      ['SIGTERM', 143],
    ] as const) {
      const terminal = await openGame([...small, 'play', 'first', '--plain'], { home });
      await terminal.waitFor('> ');
      if (key === 'SIGTERM') terminal.kill(key);
      else terminal.press(key);
      expect(await terminal.exited).toEqual({ code, signal: undefined });
      expect(terminal.text().replaceAll(/\s+/g, ' ')).toContain(farewell);
      expect(terminal.raw).not.toContain('\x1b[');
    }
    expect(openProgress({ cwd: home }).progress.sessions.first).toBeDefined();
  });

  test('TERM=dumb is as good as any other', async () => {
    const terminal = await openTerminal({
      command: ['node', cli, ...small, '--plain'],
      home,
      env: { TERM: 'dumb' },
    });
    await terminal.waitFor('Type the number of a level.');
  });
});
