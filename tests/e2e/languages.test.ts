// The built command in another language: packed by the build, or from a folder.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { germanFolder, languagesFolder, texts } from '../translations/german.ts';
import { cli } from './command.ts';
import { environment } from './program.ts';

const build = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url));

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pongpt-home-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function ran(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
  input = '',
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    env: environment(home, env),
  });
  return { code: status, out: stdout, err: stderr };
}

const german = 'Ein Dokument ziehen';

describe('a language that is packed', () => {
  test('is chosen by the locale or the option, played, and loaded only then', () => {
    const folder = languagesFolder();
    const out = join(home, 'dist');
    expect(ran(build, ['--out', out, '--languages', folder])).toMatchObject({ code: 0, err: '' });
    const command = join(out, 'cli.js');
    for (const env of [
      { LANG: 'de_DE.UTF-8' },
      { LC_MESSAGES: 'de_CH', LANG: 'en_GB.UTF-8' },
      { LC_ALL: 'de' },
    ]) {
      expect(ran(command, ['levels'], env).out).toContain(german);
    }
    expect(ran(command, ['--language', 'de-AT', 'levels']).out).toContain(german);
    for (const env of [{ LANG: 'C.UTF-8' }, { LANG: 'fr_FR.UTF-8' }, { LANG: 'en_US.UTF-8' }]) {
      expect(ran(command, ['levels'], env).out).not.toContain(german);
    }
    expect(ran(command, ['--language', 'en', 'levels'], { LANG: 'de' }).out).not.toContain(german);
    const pieces = readdirSync(join(out, 'chunks')).filter((name) =>
      readFileSync(join(out, 'chunks', name), 'utf8').includes(german),
    );
    expect(pieces).toHaveLength(1);
    expect(readFileSync(command, 'utf8')).not.toContain(german);
    const lines = ['play', 'draw-a-document', '--plain', '--seed', 'a'];
    const played = ran(command, lines, { LANG: 'de' }, '\n\n\n2\nlila\n');
    expect(played).toMatchObject({ code: 0, err: '' });
    expect(played.out).toContain('Level 5: Ein Dokument ziehen.');
    expect(played.out).toContain('Card 1 of 3: Du bist die Maschine.');
    expect(played.out).toContain('1 lila, 2 blau, 3 grün oder 4 rosa.');
    expect(played.out).toContain('Der letzte Zettel ist lila, also kommt der Ball');
    expect(played.out).toContain(texts.shell.saved);
  });

  test('with a mistake in it stops the build', () => {
    const folder = languagesFolder({ texts: { shel: {} } });
    const { code, err } = ran(build, ['--out', join(home, 'dist'), '--languages', folder]);
    expect(code).toBe(1);
    expect(err).toContain('texts.json:2 shel: found a name that is not known');
  });
});

describe('a folder with a translation', () => {
  test('is played', () => {
    const folder = germanFolder();
    expect(ran(cli, ['--language', folder, 'levels']).out).toContain(german);
    expect(ran(cli, ['play', '5', `--language=${folder}`, '--plain']).out).toContain(german);
    expect(ran(cli, ['--language', folder, 'play', 'nirgends']).err).toBe(
      'pongpt: Es gibt kein Level „nirgends“. `pongpt levels` zeigt alle.\n',
    );
  });

  test('that is only begun is played, in English where it has nothing', () => {
    const begun = join(home, 'pl');
    mkdirSync(begun);
    writeFileSync(join(begun, 'texts.json'), ran(cli, ['check', '--texts']).out);
    const folder = germanFolder({ without: ['texts.json', 'world.md'] });
    for (const [language, title] of [
      [begun, 'Draw a document'],
      [folder, german],
    ] as const) {
      const { code, out, err } = ran(cli, ['--language', language, 'levels']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(title);
      expect(out).toContain('World 1: Sticky notes');
    }
    const { code, out } = ran(cli, ['check', begun]);
    expect(code).toBe(1);
    expect(out).toMatch(/pl\/texts\.json:\d+ shell\.stars: found the English text; say in this/m);
  });

  test('with mistakes in it is refused, a line for each', () => {
    const folder = germanFolder({ texts: { shell: { map: '{x}' } } });
    const { code, out, err } = ran(cli, ['--language', folder, 'levels']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      `${join(folder, 'texts.json')}:3 shell.map: found the slot {x}; take it out\n`,
    );
  });

  test('is checked: what is wrong and what is missing, by its name or by --language', () => {
    const folder = germanFolder();
    for (const args of [
      ['check', folder],
      ['check', '--language', folder],
    ]) {
      const { code, out } = ran(cli, args);
      expect(code).toBe(1);
      expect(out).toContain(
        'texts.json shell.settings: found nothing; say in this language: settings',
      );
      expect(out).toContain('translate 07-train.md');
      expect(out).not.toContain('shell.map:');
    }
  });
});

test('an unknown language is told in one line', () => {
  expect(ran(cli, ['--language', 'xx', 'levels'])).toEqual({
    code: 2,
    out: '',
    err: 'pongpt: There is no language "xx" here. Give its folder instead, or leave it out.\n',
  });
});

test('the commands for scripts keep their own --language', () => {
  const { code, out } = ran(cli, ['train', '-', '--language', 'words'], {}, 'blue pink white');
  expect(code).toBe(0);
  expect(out).toContain('blue');
});

test.each([
  ['train', ['--language', 'pl', 'train', 'spot.txt']],
  ['check', ['--language=pl', 'check']],
  ['lab', ['--language', 'pl', 'lab', 'spot.txt']],
])('where the --language of %s belongs is said', (command, args) => {
  expect(ran(cli, args)).toEqual({
    code: 2,
    out: '',
    err: `pongpt: Write --language after \`pongpt ${command}\`; \`pongpt ${command} --help\` says what it means there.\n`,
  });
});

test('all English texts are printed to begin a translation with', () => {
  const { code, out } = ran(cli, ['check', '--texts']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ shell: { map: 'map' }, words: { blue: 'blue' } });
});
