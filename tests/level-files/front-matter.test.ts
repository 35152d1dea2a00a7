import { describe, expect, it } from 'vitest';
import { altered, draw, drawProblems, type Row } from './helpers.ts';

const idAdvice = 'write small letters and digits, joined by single hyphens, at most 40 in all';
const whole = 'write a whole number from 1 to 999';

describe('a field of a level', () => {
  it.each<[string, string, string, Row]>([
    ['no title', 'title: Draw a document\n', '', [1, 'title', 'nothing', 'add this field']],
    [
      'an empty title',
      'title: Draw a document',
      'title:',
      [3, 'title', 'nothing', 'write one line of text, at most 60 characters'],
    ],
    [
      'a title of 61 letters',
      'title: Draw a document',
      `title: ${'a'.repeat(61)}`,
      [3, 'title', `"${'a'.repeat(50)}…"`, 'write one line of text, at most 60 characters'],
    ],
    [
      'a title of two lines',
      'title: Draw a document',
      'title: "Draw\\na document"',
      [3, 'title', '"Draw<U+000A>a document"', 'write one line of text, at most 60 characters'],
    ],
    [
      'a misspelt field',
      'goal: Draw',
      'gaol: Draw',
      [7, 'gaol', 'a field that is not known', 'did you mean "goal"?'],
    ],
    [
      'a made-up field',
      'minutes: 5',
      'minutes: 5\nauthor: me',
      [
        7,
        'author',
        'a field that is not known',
        'take it out, or use one of: id, title, kind, number, minutes, goal, needs, stars, settings',
      ],
    ],
    ['a misspelt kind', 'kind: draw', 'kind: darw', [4, 'kind', '"darw"', 'did you mean "draw"?']],
    [
      'a kind that only JavaScript knows',
      'kind: draw',
      'kind: constructor',
      [
        4,
        'kind',
        '"constructor"',
        'name an activity, or use one of: draw, fill, choose, free, mapped, throwing',
      ],
    ],
    [
      'a kind that is a number',
      'kind: draw',
      'kind: 7',
      [4, 'kind', '7', 'write the name of an activity'],
    ],
    ['a number of 0', 'number: 5', 'number: 0', [5, 'number', '0', whole]],
    ['half a number', 'number: 5', 'number: 5.5', [5, 'number', '5.5', whole]],
    ['a number in words', 'number: 5', 'number: five', [5, 'number', '"five"', whole]],
    ['minutes below 0', 'minutes: 5', 'minutes: -5', [6, 'minutes', '-5', whole]],
    [
      'stars that forgive less for two than for three',
      'stars: {three: 0, two: 1}',
      'stars: {three: 2, two: 1}',
      [9, 'stars', 'a group of fields', 'let two stars forgive at least as much as three'],
    ],
    [
      'an empty list for stars',
      'stars: {three: 0, two: 1}',
      'stars: []',
      [9, 'stars', 'a list', 'write fields under it'],
    ],
    [
      'a star too many',
      'stars: {three: 0, two: 1}',
      'stars: {three: 0, one: 1}',
      [9, 'stars.one', 'a field that is not known', 'take it out, or use one of: three, two'],
    ],
    [
      'needs that are no list',
      'needs: [fill-the-bins]',
      'needs: fill-the-bins',
      [8, 'needs', '"fill-the-bins"', 'write a list of level ids, such as [train]'],
    ],
    [
      'a need on a line of its own',
      'needs: [fill-the-bins]',
      'needs:\n  - fill-the-bins\n  - Fill the bins',
      [10, 'needs[1]', '"Fill the bins"', idAdvice],
    ],
  ])('is named with its line: %s', (_, from, to, row) => {
    expect(drawProblems(altered(draw, from, to))).toContainEqual(row);
  });

  it.each(['Draw', 'draw_it', '../draw', 'draw/it', '-draw', 'draw--it', 'a'.repeat(41), '""'])(
    'called id refuses %s',
    (id) => {
      const [problem] = drawProblems(altered(draw, 'id: draw-a-document', `id: ${id}`));
      expect(problem?.slice(0, 2)).toEqual([2, 'id']);
      expect(problem?.[3]).toBe(idAdvice);
    },
  );

  it('called id is no name that every object has: nothing could be saved by it', () => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    expect(names).toContain('constructor');
    for (const name of names) {
      const problems = drawProblems(altered(draw, 'id: draw-a-document', `id: ${name}`));
      expect(problems.map(([line, field]) => [line, field])).toContainEqual([2, 'id']);
    }
  });
});

describe('the settings', () => {
  it.each<[string, string, string, Row]>([
    ['missing', '  documents: 3\n', '', [10, 'settings.documents', 'nothing', 'add this field']],
    [
      'of another type',
      'documents: 3',
      'documents: three',
      [11, 'settings.documents', '"three"', 'write a number'],
    ],
    [
      'against the advice of their kind',
      'documents: 3',
      'documents: 0',
      [11, 'settings.documents', '0', 'ask for at least one document'],
    ],
    [
      'misspelt among choices',
      'speed: slow',
      'speed: slwo',
      [15, 'settings.speed', '"slwo"', 'did you mean "slow"?'],
    ],
    [
      'under a misspelt name',
      'speed: slow',
      'sped: slow',
      [15, 'settings.sped', 'a field that is not known', 'did you mean "speed"?'],
    ],
    [
      'under a misspelt name deep in a list, where the schema itself looks away',
      '- words: [green, pink]',
      '- words: [green, pink]\n      wrods: [blue]',
      [15, 'settings.prompts[1].wrods', 'a field that is not known', 'did you mean "words"?'],
    ],
    [
      'wrong deep in a list',
      'words: [green, pink]',
      'words: [green, 7]',
      [14, 'settings.prompts[1].words[1]', '7', 'write text'],
    ],
    [
      'that are a list',
      'words: [blue]',
      'words: blue',
      [13, 'settings.prompts[0].words', '"blue"', 'write a list'],
    ],
    [
      'missing deep in a list',
      '- words: [blue]',
      '- {}',
      [13, 'settings.prompts[0].words', 'nothing', 'add this field'],
    ],
  ])('are named with their line: %s', (_, from, to, row) => {
    expect(drawProblems(altered(draw, from, to))).toEqual([row]);
  });

  const all = /settings:[\s\S]*?---/.exec(draw)?.[0] ?? '';
  const settingsOf = (kind: string, settings: string) =>
    altered(altered(draw, 'kind: draw', `kind: ${kind}`), all, `settings: ${settings}\n---`);

  it.each<[string, string, string, readonly Row[]]>([
    ['one case of several', 'choose', '{by: hand, rounds: 3}', []],
    [
      'a misspelt field of one case of several',
      'choose',
      '{by: hand, rounds: 3, sede: a}',
      [[10, 'settings.sede', 'a field that is not known', 'did you mean "seed"?']],
    ],
    [
      'a misspelt case',
      'choose',
      '{by: hnad, rounds: 3}',
      [[10, 'settings.by', '"hnad"', 'did you mean "hand"?']],
    ],
    ['names of their own, where the kind allows any', 'free', '{a: {b: {c: 1}}}', []],
    ['none, where none are needed', 'free', '', []],
    [
      'what JSON cannot say',
      'mapped',
      '{a: 1}',
      [
        [
          10,
          'settings',
          'values that JSON does not have',
          'let the check of mapped give plain JSON',
        ],
      ],
    ],
    [
      'what makes the check of the kind fail',
      'throwing',
      '{a: 1}',
      [[10, 'settings', 'a group of fields', 'write settings that can be checked']],
    ],
  ])('may or may not hold %s', (_, kind, settings, rows) => {
    expect(drawProblems(settingsOf(kind, settings))).toEqual(rows);
  });
});

describe('front matter', () => {
  it.each<[string, string, string, Row]>([
    [
      'is missing',
      draw.slice(0, draw.indexOf('## Story')),
      '',
      [
        1,
        'front matter',
        'no front matter',
        'begin with a line of ---, the fields, and another ---',
      ],
    ],
    [
      'does not end',
      '\n---\n## Story',
      '\n## Story',
      [1, 'front matter', 'no end of it', 'put a line of --- after the last field'],
    ],
    [
      'is a list',
      draw.slice(4, draw.indexOf('\n---\n## Story')),
      '- id\n- title',
      [2, 'front matter', 'a list', 'write fields: `id: …`'],
    ],
    [
      'has a field twice',
      'minutes: 5',
      'minutes: 5\nminutes: 6',
      [7, 'minutes', 'the field a second time', 'keep one of the two'],
    ],
    [
      'has an alias',
      'goal: Draw three documents, one ball at a time.',
      'goal: *title',
      [7, 'goal', 'the alias *title', 'write the value out again'],
    ],
    [
      'has an alias to an anchor',
      'title: Draw a document\n',
      'title: &t Draw a document\ngoal: *t\n',
      [4, 'goal', 'the alias *t', 'write the value out again'],
    ],
    [
      'has a tag',
      'number: 5',
      'number: !!binary aGk=',
      [
        5,
        'front matter',
        '"number: !!binary aGk="',
        'correct the YAML: Unresolved tag: tag:yaml.org,2002:binary',
      ],
    ],
    [
      'has a key that is a list',
      'number: 5',
      '[number]: 5',
      [
        5,
        'front matter',
        '"[number]: 5"',
        'correct the YAML: With stringKeys, all keys must be strings',
      ],
    ],
    [
      'reaches for the prototype',
      'documents: 3',
      '__proto__: {a: 1}',
      [11, 'settings', 'a field without a usable name', 'name every field with a word'],
    ],
    [
      'has a number beyond all numbers',
      'documents: 3',
      'documents: .inf',
      [11, 'settings.documents', 'Infinity', 'write a number that can be counted to'],
    ],
    [
      'has an escape that becomes a control character',
      'goal: Draw three documents, one ball at a time.',
      'goal: "Draw \\e[31m"',
      [7, 'goal', 'the character U+001B', 'take the escape out'],
    ],
    [
      'nests too deep in brackets',
      'documents: 3',
      `documents: ${'['.repeat(13)}${']'.repeat(13)}`,
      [
        11,
        'front matter',
        `"documents: ${'['.repeat(13)}${']'.repeat(13)}"`,
        'nest at most 12 deep',
      ],
    ],
    [
      'nests too deep by indentation',
      '  documents: 3',
      Array.from({ length: 13 }, (_, n) => `${' '.repeat(n + 2)}a:`).join('\n'),
      [23, `settings${'.a'.repeat(11)}`, 'groups within groups', 'nest at most 12 deep'],
    ],
    [
      'nests deep enough to break a parser',
      'documents: 3',
      `documents: ${'['.repeat(20_000)}`,
      [11, 'front matter', `"documents: ${'['.repeat(39)}…"`, 'nest at most 12 deep'],
    ],
    [
      'is far too long',
      'goal: Draw',
      `goal: ${'a'.repeat(100_000)}`,
      [1, 'front matter', '100264 characters', 'use at most 100000'],
    ],
  ])('is refused when it %s', (_, from, to, row) => {
    expect(drawProblems(altered(draw, from, to))[0]).toEqual(row);
  });

  it('and body are both checked when both are wrong', () => {
    const text = altered(altered(draw, 'number: 5', 'number: 0'), '`blue`', '`bleu`');
    expect(drawProblems(text).map(([line]) => line)).toEqual([5, 19]);
  });
});
