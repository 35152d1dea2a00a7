// `pongpt check` as those who write levels meet it: the built command, its exit codes and its lines.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { activities } from '../../src/engine/activities/registry.ts';
import { levelSchema, worldSchema } from '../../src/levels/level-schema.ts';
import { levels } from '../course.ts';
import { smallCourseFolder } from '../small-course.ts';
import { cli } from './command.ts';
import { environment, nodeUnderTest } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'pongpt-check-'));
afterAll(() => rmSync(folder, { recursive: true }));
const env = environment(folder);

function pongpt(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(nodeUnderTest, [cli, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A copy of the small course, its first level changed. */
function courseWith(name: string, change: (level: string) => string): string {
  const copy = join(folder, name);
  cpSync(smallCourseFolder, copy, { recursive: true });
  const file = join(copy, '1-small/01-first.md');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return name;
}

describe('a good folder', () => {
  test('has nothing wrong', () => {
    expect(pongpt(['check', smallCourseFolder])).toEqual({
      status: 0,
      stdout: '3 levels, nothing wrong\n',
      stderr: '',
    });
  });

  test('may be the folder of one world', () => {
    expect(pongpt(['check', join(smallCourseFolder, '1-small')]).stdout).toBe(
      '2 levels, nothing wrong\n',
    );
  });

  test('are the built-in levels', () => {
    const builtIn = fileURLToPath(new URL('../../levels', import.meta.url));
    expect(pongpt(['check', builtIn])).toEqual({
      status: 0,
      stdout: `${levels.length} levels, nothing wrong\n`,
      stderr: '',
    });
  }, 180_000);
});

describe('a folder with mistakes', () => {
  test('names each with file, line, field, what was found and what was meant', () => {
    const name = courseWith('faulty', (level) =>
      level
        .replace('goal:', 'gaol:')
        .replace('[pink]', '[pnik]')
        .replace('{answer}', '{anwser}')
        .replace('### The last card', '#### The last card'),
    );
    const { status, stdout, stderr } = pongpt(['check', name]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      'faulty/1-small/01-first.md:1 goal: found nothing; add this field',
      'faulty/1-small/01-first.md:7 gaol: found a field that is not known; did you mean "goal"?',
      'faulty/1-small/01-first.md:16 settings.prompts[0][0]: found "pnik"; must be one of the four colours: purple, blue, green, pink',
      'faulty/1-small/01-first.md:23 story: found 1 card; write 2 to 5, a ### title each',
      'faulty/1-small/01-first.md:33 story card 1: found a heading: "#### The last card of The first one"; use ## for a part and ### for a card',
      'faulty/1-small/01-first.md:41 hint 3: found "{anwser}"; did you mean "{answer}"?',
      '',
    ]);
  });

  test('tells of a level that no sequence of moves can win', () => {
    // No ball is white, so no document ever ends.
    const name = courseWith('endless', (level) => level.replaceAll('1, 6]', '1, 0]'));
    const { status, stdout, stderr } = pongpt(['check', name]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toBe(
      'endless/1-small/01-first.md:9 settings: found no way to win it: it goes on after 2000 moves (seed 1, an empty notebook); let it come to an end: see what its settings leave to chance\n',
    );
  });

  test('is a list for programs with --format json', () => {
    const name = courseWith('json', (level) => level.replace('minutes: 2', 'minutes: two'));
    const { status, stdout } = pongpt(['check', name, '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      levels: 2,
      problems: [
        {
          file: 'json/1-small/01-first.md',
          line: 6,
          field: 'minutes',
          found: '"two"',
          fix: 'write a whole number from 1 to 999',
        },
      ],
    });
  });
});

test.each([
  ['that is not there', 'none', 'none folder: found nothing there; check the name\n'],
  ['that is a file', cli, `${cli} folder: found a file; name a folder of levels\n`],
  ['without levels', '.', '. folder: found no world.md; put a world.md beside its levels\n'],
])('a folder %s is a mistake', (_, name, line) => {
  expect(pongpt(['check', name])).toEqual({ status: 1, stdout: line, stderr: '' });
});

describe('it refuses with one line and exit code 2', () => {
  test.each<[readonly string[], string]>([
    [['check'], 'Give a folder of levels: pongpt check my-levels'],
    [['check', ''], 'It must not be empty.'],
    [['check', 'a', 'b'], 'There are too many words after `pongpt check`.'],
    [['check', '--fromat', 'json', '.'], "unknown option '--fromat' (Did you mean --format?)"],
    [['check', '--format', 'jsno', '.'], 'Did you mean json?'],
    [['check', '--schema', 'wrold'], 'Did you mean world?'],
    [['check', '--texts', 'pl'], 'Leave out "pl": --texts checks nothing, it only prints.'],
    [['check', 'pl', '--schema', 'level'], 'Leave out "pl": --schema checks nothing,'],
    [['chekc', '.'], 'There is no command "chekc". Did you mean check?'],
  ])('%j', (args, line) => {
    const { status, stdout, stderr } = pongpt(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^pongpt: [^\n]+\n$/);
    expect(stderr).toContain(line);
  });
});

test.each([
  ['level', levelSchema(activities)],
  ['world', worldSchema()],
])('the schema of a %s is shipped, and printed with --schema', (of, schema) => {
  const shipped = readFileSync(new URL(`../../dist/${of}.schema.json`, import.meta.url), 'utf8');
  expect(JSON.parse(shipped)).toEqual(schema);
  expect(pongpt(['check', '--schema', of])).toEqual({ status: 0, stdout: shipped, stderr: '' });
});
