// The built command without its screen: what it prints, where, and with which exit code.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { openProgress } from '../../src/progress.ts';
import { levels } from '../course.ts';
import { smallCourseFolder } from '../small-course.ts';
import { cli, openGame } from './command.ts';
import { environment, withNode } from './program.ts';
import { closeTerminals, openTerminal } from './pty.ts';
import { run } from './run.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pongpt-home-'));
});
afterEach(async () => {
  await closeTerminals();
  rmSync(home, { recursive: true });
});

const pongpt = (...args: readonly string[]) => run(home, args);
const small = ['--levels', smallCourseFolder];

describe('what is asked for goes to standard output, with exit code 0', () => {
  const good = (...args: readonly string[]): string => {
    const { code, out, err } = pongpt(...args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return out;
  };

  test('--help names every command and option', () => {
    const help = good('--help');
    expect(good('-h')).toBe(help);
    for (const word of [
      'play',
      'levels',
      'progress',
      'reset',
      '--version',
      '--no-color',
      '--ascii',
    ])
      expect(help).toContain(`  ${word}`.replace('  --version', '--version'));
    for (const word of [
      '--reduced-motion',
      '--plain',
      '--no-plain',
      '--language <language>',
      '--levels <dir>',
      '--help',
    ])
      expect(help).toContain(word);
    expect(good('play', '--help')).toContain('--seed <seed>');
    expect(good('reset', '--help')).toContain('--yes');
  });

  test('--version is that of the package', () => {
    expect(good('--version')).toBe(`${packageJson.version}\n`);
  });

  test('help is what --help prints, of a command as well', () => {
    expect(good('help')).toBe(good('--help'));
    expect(good('help', 'warmup')).toBe(good('warmup', '--help'));
    expect(pongpt('help', 'wramup').err).toBe(
      'pongpt: There is no command "wramup". Did you mean warmup?\n',
    );
  });

  test('levels lists the built-in ones', () => {
    const list = good('levels');
    for (const { number, id, title, minutes } of levels) {
      const row = list.split('\n').find((line) => line.trim().startsWith(`${number} `));
      expect(row?.trim().split(/ {2,}/)).toEqual([`${number}`, title, `${id}, ${minutes} min`]);
    }
  });

  test('levels --json is a list of id, title, kind, world and minutes', () => {
    expect(JSON.parse(good('levels', '--json'))).toEqual(
      levels.map(({ id, title, kind, world, minutes }) => ({ id, title, kind, world, minutes })),
    );
  });

  test('levels of another folder', () => {
    expect(good(...small, 'levels')).toBe(`World 1: A small world
   1  The first one                 first, 2 min
   2  The second one                second, 3 min

World 2: The world beyond
   3  The third one                 third, 4 min
`);
    expect(good('levels', ...small)).toContain('The third one');
  });

  test('progress does not say that it is saved in a file that is kept as it is', () => {
    writeFileSync(join(home, 'progress.json'), '{"version":999}');
    const { code, out, err } = pongpt(...small, 'progress');
    expect({ code, saved: out.includes('Saved in') }).toEqual({ code: 0, saved: false });
    expect(err).toContain('is from a newer PongPT');
  });

  test('progress, for people and for programs', () => {
    openProgress({ cwd: home }).commit([
      { type: 'result', levelId: 'first', stars: 2 },
      { type: 'notebook', added: [['pink', 'white']], removed: [] },
    ]);
    const path = join(home, 'progress.json');
    expect(good(...small, 'progress')).toBe(`World 1: A small world
   1  The first one                 2 of 3 stars
   2  The second one                -

World 2: The world beyond
   3  The third one                 -

Your notebook: 1 document.
Your model: not trained yet.
Saved in ${path}
`);
    expect(JSON.parse(good(...small, 'progress', '--json'))).toEqual({
      path,
      levels: [
        { id: 'first', stars: 2, started: false },
        { id: 'second', stars: 0, started: false },
        { id: 'third', stars: 0, started: false },
      ],
      notebook: [['pink', 'white']],
      model: null,
      settings: {},
    });
  });
});

describe('a mistake is told in one line on standard error, with exit code 2', () => {
  test.each([
    ['a misspelt command', ['plya'], 'There is no command "plya". Did you mean play?'],
    ['with its options', ['plya', '--seed', '3'], 'There is no command "plya". Did you mean play?'],
    [
      'a command of another program',
      ['serve'],
      'There is no command "serve". `pongpt --help` lists',
    ],
    ['a misspelt option', ['--asci'], "unknown option '--asci' (Did you mean --ascii?)"],
    ['of a command', ['levels', '--jsn'], "unknown option '--jsn' (Did you mean --json?)"],
    ['a misspelt level', ['play', 'draw-a-documnt'], 'Did you mean draw-a-document?'],
    ['of reset', ['reset', 'draw-a-documnt', '--yes'], 'Did you mean draw-a-document?'],
    [
      'a level that is none',
      ['play', '999'],
      'There is no level "999". `pongpt levels` lists them.',
    ],
    ['no level', ['play'], "missing required argument 'level'; `pongpt levels` lists them"],
    ['a word too many', ['play', 'a', 'b'], 'There are too many words after `pongpt play`.'],
    ['one for levels', ['levels', 'all'], 'There are too many words after `pongpt levels`.'],
    ['an empty seed', ['play', 'draw-a-document', '--seed', ''], 'It must not be empty.'],
    ['no seed', ['play', 'draw-a-document', '--seed'], "option '--seed <seed>' argument missing"],
    ['no folder', ['--levels'], "option '--levels <dir>' argument missing"],
    ['an escape sequence', ['pl\x1b[31may'], 'There is no command "pl<U+001B>[31may".'],
  ])('%s: %j', (_, args, line) => {
    const { code, out, err } = pongpt(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^pongpt: [^\n]+\n$/);
    expect(err).toContain(line);
  });
});

describe('--levels', () => {
  test('plays the levels of a good folder', async () => {
    const terminal = await openGame([...small, 'play', '2'], { home });
    await terminal.waitFor('The first card of The second one');
  });

  test('tells every mistake of a faulty folder in a line of its own', () => {
    const folder = join(home, 'levels');
    cpSync(smallCourseFolder, folder, { recursive: true });
    const file = join(folder, '1-small', '01-first.md');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('kind: draw', 'kind: drwa').replace('title:', 'tittle:'));
    for (const command of [['levels'], ['play', 'first'], []]) {
      const { code, out, err } = pongpt('--levels', folder, ...command);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err.trimEnd().split('\n')).toEqual([
        expect.stringMatching(/01-first\.md:\d+ title: found nothing; add this field$/),
        expect.stringMatching(/01-first\.md:\d+ tittle: found .* did you mean "title"\?$/),
        expect.stringMatching(/01-first\.md:\d+ kind: found "drwa"; did you mean "draw"\?$/),
      ]);
    }
  });

  test('names a folder that is not there, or has no world in it', () => {
    for (const [folder, line] of [
      [
        join(home, 'nowhere'),
        `pongpt: ${home}/nowhere folder: found nothing there; check the name`,
      ],
      [home, `${home} folder: found no world.md; put a world.md beside its levels`],
    ] as const) {
      const { code, out, err } = pongpt('--levels', folder, 'levels');
      expect({ code, out, err }).toEqual({ code: 2, out: '', err: `${line}\n` });
    }
  });
});

describe('standard output that is not read to its end', () => {
  test.each(['levels', 'progress --json', '--help'])('is no mistake of %s', async (command) => {
    const script = `"$@" ${command} 2> "$PONGPT_HOME/err" | true; echo "done"`;
    const terminal = await openTerminal({
      command: ['bash', '-c', `set -o pipefail; ${script}`, 'bash', ...withNode(['node', cli])],
      home,
    });
    await terminal.exited;
    expect(terminal.text().trim()).toBe('done');
    expect(readFileSync(join(home, 'err'), 'utf8')).toBe('');
  });

  const commands = existsSync('/dev/full') ? ['levels', '--version', 'play 5 --plain'] : [];
  test.each(commands)(
    'or cannot be written at all is told by %s in one line, with exit code 1',
    (command) => {
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', `"$@" ${command} > /dev/full`, 'sh', ...withNode(['node', cli])],
        {
          encoding: 'utf8',
          input: '',
          env: environment(home),
        },
      );
      expect(status).toBe(1);
      expect(stderr).toMatch(/^pongpt: standard output cannot be written: [^\n]*\n$/);
    },
  );
});

test('the lab says that TERM is what it cannot be drawn with', async () => {
  const terminal = await openTerminal({
    command: ['node', cli, 'lab', 'spot.txt'],
    env: { TERM: 'dumb' },
  });
  expect(await terminal.exited).toEqual({ code: 2, signal: undefined });
  expect(terminal.raw).toContain('pongpt: The lab is drawn, and TERM is dumb here');
});
