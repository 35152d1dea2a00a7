import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import * as v from 'valibot';
import { afterEach } from 'vitest';
import type { AnyActivity } from '../../src/engine/activity.ts';
import type { LevelProblem } from '../../src/levels.ts';
import { readLevels } from '../../src/levels.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files in it. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'pongpt-levels-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Only the settings' check of an activity is read here; the rest must not be called. */
function fake(settings: AnyActivity['settings']): AnyActivity {
  const never = () => {
    throw new Error('reading a level plays nothing');
  };
  return {
    kind: 'fake',
    settings,
    start: never,
    play: never,
    isDone: never,
    canUndo: never,
    slips: never,
    clues: never,
    solve: never,
  };
}

const prompt = v.object({ words: v.array(v.string()) });

export const activities: Readonly<Record<string, AnyActivity>> = {
  draw: fake(
    v.strictObject({
      documents: v.pipe(v.number(), v.minValue(1, 'ask for at least one document')),
      prompts: v.optional(v.array(prompt), []),
      speed: v.optional(v.picklist(['slow', 'fast']), 'slow'),
    }),
  ),
  fill: fake(v.object({})),
  choose: fake(
    v.variant('by', [
      v.object({ by: v.literal('hand'), rounds: v.number() }),
      v.object({ by: v.literal('chance'), seed: v.string() }),
    ]),
  ),
  free: fake(v.record(v.string(), v.unknown())),
  mapped: fake(
    v.pipe(
      v.unknown(),
      v.transform(() => new Map()),
    ),
  ),
  throwing: fake(
    v.pipe(
      v.unknown(),
      v.check(() => {
        throw new Error('a check that fails');
      }),
    ),
  ),
};

export const world = `---
id: stickies
number: 1
title: Sticky notes
levels: [fill-the-bins, draw-a-document]
---
A tiny language of five words,
and you are the machine.
`;

export const fill = `---
id: fill-the-bins
title: Fill the bins
kind: fill
number: 4
minutes: 3
goal: Fill four bins.
---
## Story
### Bins
A bin a word.
### Balls
Ten to a bin.
## Hints
1. One
2. Two
3. Three
## Debrief
### In a real LLM
It is the same.
`;

/** With every kind of picture; the numbers at the right are those of its lines. */
export const draw = [
  '---', // 1
  'id: draw-a-document',
  'title: Draw a document',
  'kind: draw',
  'number: 5', // 5
  'minutes: 5',
  'goal: Draw three documents, one ball at a time.',
  'needs: [fill-the-bins]',
  'stars: {three: 0, two: 1}',
  'settings:', // 10
  '  documents: 3',
  '  prompts:',
  '    - words: [blue]',
  '    - words: [green, pink]',
  '  speed: slow', // 15
  '---',
  '## Story',
  '### The last sticky',
  'The **last** sticky is `blue`,',
  'so the ball comes from its bin.', // 20
  '',
  '```document',
  'green blue',
  'white',
  '```', // 25
  '```bin purple',
  '3 blue 2 pink white',
  '```',
  '### One ball',
  '```pair', // 30
  'green blue -> pink',
  '```',
  '',
  'Put the ball back.',
  '```table percent', // 35
  'blue 10 10 40 20 20',
  '```',
  '## Hints',
  '1. Think. {nudge}',
  '2. Look', // 40
  '   here: {place}',
  '3. It is this: {answer}',
  '## Debrief',
  '### In a real LLM',
  'It is the same.', // 45
  '',
].join('\n');

export const course: Files = {
  'one/world.md': world,
  'one/04-fill-the-bins.md': fill,
  'one/05-draw-a-document.md': draw,
};

/** The text with one piece of it exchanged; the piece must be there. */
export function altered(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the text has no ${from}`);
  return text.replace(from, () => to);
}

/** The problems of a folder, with file names as they are in it. */
export function problemsIn(files: Files): readonly LevelProblem[] {
  const folder = folderOf(files);
  return readLevels(folder, activities).problems.map((problem) => ({
    ...problem,
    file: relative(folder, problem.file),
  }));
}

/** A problem as one tuple, for tables. */
export type Row = readonly [line: number, field: string, found: string, fix: string];

/** The problems of the drawing level in an otherwise good course, as rows. */
export function drawProblems(text: string | Uint8Array): readonly Row[] {
  return problemsIn({ ...course, 'one/05-draw-a-document.md': text }).map((problem) => {
    if (problem.file !== 'one/05-draw-a-document.md') throw new Error(`also in ${problem.file}`);
    const { line, field, found, fix } = problem;
    return [line, field, found, fix];
  });
}
