// Texts beside the worlds of a folder: found, checked, and never from anywhere else.
import { describe, expect, test } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { activities } from '../../src/engine/activities/registry.ts';
import { problemLine, readLevels } from '../../src/levels.ts';
import { ioOf } from '../commands/hands.ts';
import { type Files, folderOf } from './helpers.ts';

const spot = 'See Spot run. See Spot jump. Run, Spot, run. Jump, Spot, jump.';
const long = Array.from({ length: 30 }, () => spot).join('\n\n');

const world = `---
id: mine
number: 1
title: Mine
levels: [my-words]
---
One level.
`;

const level = (text: string) => `---
id: my-words
title: My words
kind: own-words
number: 1
minutes: 5
goal: Learn from a text.
needs: []
settings:
  texts:
    - {title: A text, about: About it., source: Ours., ${text}}
  lookUp: [1]
---
## Story

### One

A text.

### Two

And a model.

## Hints

1. {nudge}
2. {place}
3. {answer}

## Debrief

### Three

So much for that.
`;

const course = (text: string, more: Files = {}): Files => ({
  'one/world.md': world,
  'one/01-my-words.md': level(text),
  ...more,
});

const shipped = (name: string) => (name === 'shipped' ? long : undefined);

function problemsOf(files: Files, inside = ''): readonly string[] {
  const folder = folderOf(files);
  return readLevels(`${folder}${inside}`, activities, { shipped }).problems.map((problem) =>
    problemLine(problem).replaceAll('\\', '/').replace(folder, 'F'),
  );
}

describe('a text', () => {
  test('is read from texts/ beside the worlds, also when the folder is one world', () => {
    const files = course('file: mine', { 'texts/mine.txt': long });
    expect(problemsOf(files)).toEqual([]);
    expect(problemsOf(files, '/one')).toEqual([]);
    const { worlds, levels, readText } = readLevels(folderOf(files), activities);
    expect(readText('mine')).toBe(long);
    // What is packed names the text; what is played holds it.
    expect(JSON.stringify(worlds)).not.toContain('See Spot');
    expect(JSON.stringify(levels)).toContain('See Spot');
  });

  test('that is not there is one that the game ships', () => {
    expect(problemsOf(course('file: shipped'))).toEqual([]);
  });

  test('that is nowhere is named, with the one that was meant', () => {
    expect(problemsOf(course('file: mnie', { 'texts/mine.txt': long }))).toEqual([
      'F/one/01-my-words.md:9 settings: found the text "mnie", which is not there; did you mean "mine"?',
    ]);
    expect(problemsOf(course('file: mine'))).toEqual([
      'F/one/01-my-words.md:9 settings: found the text "mine", which is not there; put it into texts/mine.txt',
    ]);
  });

  test.each(['../secret', '/etc/passwd', 'a/b', 'mine.txt', '..'])(
    'cannot be reached by the path %s',
    (name) => {
      const [line = ''] = problemsOf(
        course(`file: ${name}`, {
          'secret.txt': long,
          'texts/a/b.txt': long,
          'texts/mine.txt': long,
        }),
      );
      expect(line).toContain('must be the name of a file in texts/ without its .txt');
    },
  );

  test('that is no text is told with its file and line', () => {
    const binary = new Uint8Array([...new TextEncoder().encode('one\n'), 0xff, 0xfe]);
    expect(problemsOf(course('file: mine', { 'texts/mine.txt': binary }))).toEqual([
      'F/texts/mine.txt:2 text: found bytes that are not UTF-8; save the file as UTF-8',
    ]);
    expect(problemsOf(course('file: mine', { 'texts/mine.txt': `${long}\n\u001b[31m` }))).toEqual([
      'F/texts/mine.txt:60 text: found the character U+001B (escape); take it out: only characters that can be seen',
    ]);
  });

  test('that is too large or too short is told so', () => {
    expect(
      problemsOf(course('file: mine', { 'texts/mine.txt': 'a word. '.repeat(130_000) })),
    ).toEqual([
      'F/texts/mine.txt file: found more than 1 MB; cut it down: 1 MB is plenty for a model here',
    ]);
    expect(problemsOf(course('file: mine', { 'texts/mine.txt': spot }))).toEqual([
      'F/one/01-my-words.md:9 settings.texts[0]: found a text that will not do; must have a text of at least 500 words in 10 paragraphs, lines or sentences',
    ]);
  });

  test('may stand in the level itself, but must stand somewhere', () => {
    const [line = ''] = problemsOf(course('title2: x'));
    expect(line).toContain('title2');
    expect(problemsOf(course(`text: ${JSON.stringify(long)}`))).toEqual([]);
  });
});

test('pongpt check plays a level with its text', async () => {
  let output = '';
  const io = ioOf({}, (text) => {
    output += text;
  });
  const folder = folderOf(course('file: mine', { 'texts/mine.txt': long }));
  expect(await check(io, folder, { format: 'text' })).toBe(true);
  expect(output).toBe('1 level, nothing wrong\n');
});
