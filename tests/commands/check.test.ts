// `pongpt check` on folders of levels whose activity goes wrong in every way there is.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type CheckOptions, check, writeSchema } from '../../src/commands/check.ts';
import { type Activity, type AnyActivity, notNow, played } from '../../src/engine/activity.ts';
import { altered, type Files, fill, folderOf, world } from '../level-files/helpers.ts';
import { smallCourseFolder } from '../small-course.ts';
import { ioOf } from './hands.ts';

/** One step to take, and it is done. */
const easy: Activity<object, number, string> = {
  kind: 'fill',
  settings: v.strictObject({}),
  start: () => 0,
  play: (_, state, move) => (move === 'step' ? played(state + 1) : notNow('Take a step.')),
  isDone: (_, state) => state > 0,
  canUndo: () => false,
  slips: () => [],
  clues: () => ({ nudge: 'Think.', place: 'Here.', answer: 'Step.' }),
  solve: () => 'step',
};

const course: Files = {
  'one/world.md': altered(world, ', draw-a-document', ''),
  'one/04-fill-the-bins.md': fill,
};

/** What the command writes about a folder that is played with the activity as it is changed. */
async function checked(
  files: Files,
  change: Partial<typeof easy> = {},
  { format }: CheckOptions = { format: 'text' },
): Promise<{ readonly right: boolean; readonly output: string }> {
  const folder = folderOf(files);
  let output = '';
  const io = ioOf({}, (text) => {
    output += text;
  });
  const activity: AnyActivity = { ...easy, ...change } as AnyActivity;
  const right = await check(
    io,
    folder,
    { format },
    {
      activities: { fill: activity },
      limits: { moves: 50, seconds: 0.3 },
    },
  );
  return { right, output: output.replaceAll(`${folder}/`, '') };
}

test('a folder with nothing wrong says so, with the number of its levels', async () => {
  expect(await checked(course)).toEqual({ right: true, output: '1 level, nothing wrong\n' });
});

test('the real activities win the levels of a good folder', async () => {
  let output = '';
  const io = ioOf({}, (text) => {
    output += text;
  });
  expect(await check(io, smallCourseFolder, { format: 'text' })).toBe(true);
  expect(output).toBe('3 levels, nothing wrong\n');
});

describe('a level that nobody can win', () => {
  const place = 'one/04-fill-the-bins.md:1 settings: found no way to win it:';
  test.each<[string, Partial<typeof easy>, string]>([
    [
      'refuses its own solution',
      { solve: () => 'jump' },
      'move 1 is refused: Take a step. (seed 1, an empty notebook); change the settings so that its own solution is let through',
    ],
    [
      'goes on for ever, move by move',
      { isDone: () => false },
      'it goes on after 50 moves (seed 1, an empty notebook); let it come to an end: see what its settings leave to chance',
    ],
    [
      'never comes back from one move',
      { play: forever },
      'it takes more than 0.3 s (seed 1, an empty notebook); use smaller numbers in the settings',
    ],
    [
      'never comes back from its start',
      { start: forever },
      'it takes more than 0.3 s (seed 1, an empty notebook); use smaller numbers in the settings',
    ],
    [
      'breaks at the start',
      { start: () => broken('no bins') },
      'it breaks: no bins (seed 1, an empty notebook); change the settings: nobody could play on',
    ],
    [
      'breaks on a hint',
      { clues: () => broken('no clue') },
      'it breaks: no clue (seed 1, an empty notebook); change the settings: nobody could play on',
    ],
    [
      'calls itself without end',
      { play: endless },
      'it breaks: Maximum call stack size exceeded (seed 1, an empty notebook); change the settings: nobody could play on',
    ],
    [
      'throws something that is no error',
      {
        solve: () => {
          throw 'a ball';
        },
      },
      'it breaks: a ball (seed 1, an empty notebook); change the settings: nobody could play on',
    ],
    [
      'cannot be won without a lost bet',
      { slips: () => ['The bet cost 3 bits.'] },
      'the best is 2 of 3 stars. The bet cost 3 bits. (seed 1, an empty notebook); change the settings, or let `stars` forgive more',
    ],
    [
      'is lost with one seed only',
      { start: (_, { seed }) => (seed === '3' ? broken('bad luck') : 0) },
      'it breaks: bad luck (seed 3, an empty notebook); change the settings: nobody could play on',
    ],
    [
      'is lost with documents in the notebook only',
      { start: (_, { notebook }) => (notebook.length > 0 ? broken('too many') : 0) },
      'it breaks: too many (seed 1, three documents); change the settings: nobody could play on',
    ],
  ])('because it %s', async (_, change, line) => {
    expect(await checked(course, change)).toEqual({ right: false, output: `${place} ${line}\n` });
  });

  test('is told on the line of its settings, with nothing that moves a cursor', async () => {
    const text = altered(fill, 'goal:', 'settings: {}\ngoal:');
    const { output } = await checked(
      { ...course, 'one/04-fill-the-bins.md': text },
      { start: () => broken('\u001b[2J') },
    );
    expect(output).toMatch(/^one\/04-fill-the-bins\.md:7 settings: .* <U\+001B>\[2J /);
  });

  test('may be won where the stars forgive what cannot be helped', async () => {
    const text = altered(fill, 'goal:', 'stars: {three: 1, two: 2}\ngoal:');
    const files = { ...course, 'one/04-fill-the-bins.md': text };
    const { right } = await checked(files, { slips: () => ['The bet cost 3 bits.'] });
    expect(right).toBe(true);
  });
});

describe('everything is told at once', () => {
  test('the mistakes of a level, and another level that cannot be won', async () => {
    const second = altered(fill, 'id: fill-the-bins', 'id: more-bins');
    const files = {
      'one/world.md': altered(world, 'draw-a-document', 'more-bins'),
      'one/04-fill-the-bins.md': altered(fill, 'title: Fill', 'tittle: Fill'),
      'one/05-more-bins.md': altered(second, 'number: 4', 'number: 5'),
    };
    const { right, output } = await checked(files, { solve: () => 'jump' });
    expect(right).toBe(false);
    expect(output.split('\n')).toEqual([
      'one/04-fill-the-bins.md:1 title: found nothing; add this field',
      'one/04-fill-the-bins.md:3 tittle: found a field that is not known; did you mean "title"?',
      expect.stringMatching(/^one\/05-more-bins\.md:1 settings: found no way to win it: /),
      '',
    ]);
  });

  test('a world.md that cannot be read, and its level that cannot be won', async () => {
    const files = { ...course, 'one/world.md': '' };
    const { output } = await checked(files, { solve: () => 'jump' });
    expect(output).toContain('one/world.md:1 front matter: found an empty file;');
    expect(output).toContain('one/04-fill-the-bins.md:1 settings: found no way to win it:');
  });
});

describe('for programs', () => {
  test('there is a list of problems, each with its parts', async () => {
    const { output } = await checked(course, { solve: () => 'jump' }, { format: 'json' });
    expect(JSON.parse(output)).toEqual({
      levels: 1,
      problems: [
        {
          file: 'one/04-fill-the-bins.md',
          line: 1,
          field: 'settings',
          found: 'no way to win it: move 1 is refused: Take a step. (seed 1, an empty notebook)',
          fix: 'change the settings so that its own solution is let through',
        },
      ],
    });
  });

  test('the list is empty when nothing is wrong', async () => {
    const { output } = await checked(course, {}, { format: 'json' });
    expect(JSON.parse(output)).toEqual({ levels: 1, problems: [] });
  });

  test.each([
    ['level', 'settings'],
    ['world', 'levels'],
  ] as const)('the schema of a %s is one line of JSON', async (of, field) => {
    const lines: string[] = [];
    await writeSchema(
      ioOf({}, (text) => lines.push(text)),
      of,
    );
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines.join(''))).toMatchObject({ properties: { [field]: {} } });
  });
});

function broken(message: string): never {
  throw new Error(message);
}

function forever(): never {
  for (;;);
}

function endless(): never {
  return endless();
}
