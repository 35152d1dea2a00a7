import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tooDeepAt } from '../../src/levels/yaml-depth.ts';
import { problemLine, readLevels } from '../../src/levels.ts';
import { activities, altered, course, draw, drawProblems, folderOf, world } from './helpers.ts';

const onlySeen = 'take it out: only characters that can be seen';

describe('characters that could move a cursor or hide', () => {
  it.each([
    ['an escape', '\u001b', 'U+001B (escape)'],
    ['a bell', '\u0007', 'U+0007'],
    ['a null', '\u0000', 'U+0000'],
    ['delete', '\u007f', 'U+007F'],
    ['the one-byte escape', '\u009b', 'U+009B'],
    ['a lone carriage return', '\r', 'U+000D (carriage return)'],
    ['what turns text around', '\u202e', 'U+202E'],
    ['a joiner', '\u200d', 'U+200D (zero-width joiner)'],
    ['a variation selector', '\ufe0f', 'U+FE0F'],
    ['a byte order mark inside', '\ufeff', 'U+FEFF'],
    ['a line separator', '\u2028', 'U+2028'],
    ['a hidden tag', '\u{e0041}', 'U+E0041'],
  ])('are refused by line: %s', (_, character, name) => {
    expect(drawProblems(altered(draw, 'its bin', `its${character} bin`))).toEqual([
      [20, 'text', `the character ${name}`, onlySeen],
    ]);
    expect(drawProblems(altered(draw, 'speed: slow', `speed: slow # ${character}a`))).toEqual([
      [15, 'text', `the character ${name}`, onlySeen],
    ]);
  });

  it('are refused by line: a tab', () => {
    expect(drawProblems(altered(draw, 'its bin', 'its\tbin'))).toEqual([
      [20, 'text', 'the character U+0009 (tab)', 'use spaces'],
    ]);
  });

  it('are refused in YAML escapes, also in names', () => {
    expect(drawProblems(altered(draw, '  speed:', '  "spe\\u202eed":'))).toEqual([
      [15, 'settings', 'the character U+202E in a name', 'take it out'],
    ]);
    expect(drawProblems(altered(draw, 'slow', '"\\ud800"'))).toEqual([
      [15, 'settings.speed', 'the character U+D800', 'take the escape out'],
    ]);
  });

  it('are listed five times and no more', () => {
    expect(drawProblems('\u001b\n'.repeat(1000)).map(([line]) => line)).toEqual([1, 2, 3, 4, 5]);
  });

  it('never come out in a problem, not even from a file name', () => {
    const folder = folderOf({ ...course, 'one/\u001b[31m.md': draw });
    const lines = readLevels(folder, activities).problems.map(problemLine);
    expect(lines).toEqual([expect.stringContaining('<U+001B>[31m.md file: found another kind')]);
  });
});

describe('bytes that are no text', () => {
  it.each<[string, Uint8Array, number]>([
    ['a broken letter on line 3', Buffer.from([...Buffer.from('---\nid: a\nt'), 0xff, 0x0a]), 3],
    ['a letter cut off at the end', Buffer.from([...Buffer.from('---\n'), 0xc3]), 2],
    ['UTF-16', Buffer.from(`\ufeff${draw}`, 'utf16le'), 1],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 1],
  ])('are refused: %s', (_, bytes, line) => {
    expect(drawProblems(bytes)).toEqual([
      [line, 'text', 'bytes that are not UTF-8', 'save the file as UTF-8'],
    ]);
  });
});

describe('a file made to hurt', () => {
  const many = 20_000;
  const deep = 'nest at most 12 deep';
  it.each([
    ['lists in lists in the front matter', `---\na: ${'['.repeat(many)}\n---\n`, deep],
    ['groups in groups in the front matter', `---\n${'{a: '.repeat(many)}\n---\n`, deep],
    ['dashes in the front matter', `---\n${'- '.repeat(many)}\n---\n`, deep],
    [
      'aliases upon aliases',
      `---\na: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n`,
      'write the value out',
    ],
    ['quotations in quotations', altered(draw, 'Put', '>'.repeat(900)), 'write it as plain prose'],
    ['lists in lists', altered(draw, 'Put', '1. '.repeat(300)), 'write it as plain prose'],
    [
      'lists ever further in',
      altered(draw, 'Put', Array.from({ length: 200 }, (_, n) => `${' '.repeat(n)}- a`).join('\n')),
      'use at most three',
    ],
    ['strong words in strong words', altered(draw, 'Put', '**a *b '.repeat(140)), 'use at most 60'],
    [
      'names without end',
      `---\n${Array.from({ length: 8_000 }, (_, n) => `k${n}: 1`).join('\n')}\n---\n`,
      'take it out, or use one of',
    ],
    ['one endless name', `---\n? ${'k'.repeat(90_000)}\n: 1\n---\n`, 'take it out, or use one of'],
    ['open brackets', altered(draw, 'Put the ball back.', '['.repeat(900)), ''],
  ])('is read or refused, and nothing breaks: %s', (_, text, fix) => {
    const fixes = drawProblems(text).map((row) => row[3]);
    if (fix === '') expect(fixes).toEqual([]);
    else expect(fixes).toContainEqual(expect.stringContaining(fix));
  });
});

describe('whatever is done to a good file', () => {
  const pieces = [
    '\n',
    '---',
    '## ',
    '### ',
    '```',
    '`',
    '**',
    '*',
    '>',
    '- ',
    '1. ',
    '{',
    '}',
    '[',
  ];
  const more = [
    ']',
    ': ',
    '&a ',
    '*a',
    '!!set ',
    '"',
    "'",
    '|',
    '#',
    '<b>',
    '->',
    'white',
    '\u001b',
    '{answer}',
  ];
  const edit = fc.record({
    at: fc.nat({ max: draw.length }),
    remove: fc.nat({ max: 40 }),
    insert: fc.oneof(fc.constantFrom(...pieces, ...more), fc.string({ maxLength: 10 })),
  });
  const mangled = (text: string) =>
    fc
      .array(edit, { minLength: 1, maxLength: 4 })
      .map((edits) =>
        edits.reduce(
          (whole, { at, remove, insert }) => whole.slice(0, at) + insert + whole.slice(at + remove),
          text,
        ),
      );

  it('reading gives levels that survive JSON, or problems on lines that exist', () => {
    fc.assert(
      fc.property(mangled(draw), mangled(world), (level, other) => {
        const good = readLevels(
          folderOf({ ...course, 'one/05-draw-a-document.md': level }),
          activities,
        );
        expect(good.worlds[0]?.levels.length === 2 || good.problems.length > 0).toBe(true);
        expect(JSON.parse(JSON.stringify(good.worlds))).toEqual(good.worlds);
        const lines = level.split('\n').length;
        for (const problem of good.problems) {
          expect(problem.line).toBeLessThanOrEqual(Math.max(lines, 10));
          expect(problemLine(problem)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        }
        readLevels(folderOf({ ...course, 'one/world.md': other }), activities);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the depth of YAML', () => {
  it.each([
    ['a long list', 'a:\n', '  - b\n'],
    ['a list with blank lines', 'a:\n', '  - b\n\n'],
    ['a list of groups', 'a:\n', '  - b: 1\n    c: "x"\n'],
    ['a list with comments', 'a:\n', '  -\n    b: 1 # - - -\n'],
    ['brackets in a block of text', 'a: |\n', '  [[ - - x\n'],
    ['brackets in words', 'a:\n', '  - "[["\n  - x[[{\n'],
    ['a list in brackets', 'a: [', '[1],\n '],
    ['groups in brackets', 'a: [', '{b: 1},'],
  ])('is not that of %s', (_, start, again) => {
    expect(tooDeepAt(start + again.repeat(50))).toBeUndefined();
  });

  it.each([
    ['[', 2],
    ['{', 2],
    ['- ', 3],
  ])('is too much after thirteen times "%s"', (open, line) => {
    const start = line === 2 ? 'a:\n\n b: ' : 'a:\n\n\n  ';
    expect(tooDeepAt(start + open.repeat(12))).toBeUndefined();
    expect(tooDeepAt(start + open.repeat(13))).toBe(line);
  });
});
