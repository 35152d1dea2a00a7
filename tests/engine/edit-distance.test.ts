// The fewest edits between two words: worked by hand, against a library, and as properties.
import fc from 'fast-check';
import { distance as libraryDistance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import {
  distanceGrid,
  type EditStep,
  editDistance,
  editPath,
  lettersIn,
  nearestKeys,
} from '../../src/engine/edit-distance.ts';

/** Short words of few letters: they have much in common. */
const word = fc.stringMatching(/^[abcé]{0,7}$/);
const anyWord = fc.string({ unit: 'binary', maxLength: 10 });

/** The word that the steps make out of another one. */
function walked(from: string, steps: readonly EditStep[]): string {
  const left = [...lettersIn(from)];
  const made: string[] = [];
  for (const step of steps) {
    if (step.do !== 'insert') expect(left.shift()).toBe(step.letter);
    if (step.do === 'keep' || step.do === 'insert') made.push(step.letter);
    if (step.do === 'change') made.push(step.into);
  }
  expect(left).toEqual([]);
  return made.join('');
}

describe('the grid', () => {
  test('of cat and at, worked by hand', () => {
    expect(distanceGrid('cat', 'at')).toEqual([
      [0, 1, 2],
      [1, 1, 2],
      [2, 1, 2],
      [3, 2, 1],
    ]);
  });

  test('of bed and bread, worked by hand', () => {
    expect(distanceGrid('bed', 'bread')).toEqual([
      [0, 1, 2, 3, 4, 5],
      [1, 0, 1, 2, 3, 4],
      [2, 1, 1, 1, 2, 3],
      [3, 2, 2, 2, 2, 2],
    ]);
  });

  test('holds in each cell the distance between the beginnings', () => {
    fc.assert(
      fc.property(word, word, (from, to) => {
        const [rows, columns] = [lettersIn(from), lettersIn(to)];
        for (const [row, cells] of distanceGrid(from, to).entries()) {
          for (const [column, cell] of cells.entries()) {
            const begun = [rows.slice(0, row).join(''), columns.slice(0, column).join('')] as const;
            expect(cell).toBe(libraryDistance(...begun));
          }
        }
      }),
    );
  });
});

describe('the distance', () => {
  test.each([
    ['', '', 0],
    ['', 'table', 5],
    ['tables', 'table', 1],
    ['castle', 'table', 3],
    ['kitten', 'sitting', 3],
    ['stable', 'tables', 2],
    // Two neighbours that swap places are two edits.
    ['form', 'from', 2],
    ['été', 'ete', 2],
    // The same letter, composed and not.
    ['e\u0301te\u0301', 'été', 0],
    ['👍🏽', '👍', 1],
  ])('from “%s” to “%s” is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  test('is the one that a library finds', () => {
    fc.assert(
      fc.property(word, word, (from, to) => {
        expect(editDistance(from, to)).toBe(libraryDistance(from, to));
      }),
      { numRuns: 500 },
    );
  });

  test('is 0 only for the same word, the same in both directions, and never shorter by a detour', () => {
    fc.assert(
      fc.property(anyWord, anyWord, anyWord, (a, b, c) => {
        expect(editDistance(a, b) === 0).toBe(a.normalize('NFC') === b.normalize('NFC'));
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });

  test('is at least the difference of lengths and at most the longer one', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const lengths = [lettersIn(a).length, lettersIn(b).length];
        const [short = 0, long = 0] = lengths.sort((one, other) => one - other);
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(long - short);
        expect(editDistance(a, b)).toBeLessThanOrEqual(long);
      }),
    );
  });
});

describe('the path', () => {
  test('from castle to table changes two letters and deletes one', () => {
    expect(editPath('castle', 'table')).toEqual([
      { do: 'change', letter: 'c', into: 't', row: 1, column: 1 },
      { do: 'keep', letter: 'a', row: 2, column: 2 },
      { do: 'delete', letter: 's', row: 3, column: 2 },
      { do: 'change', letter: 't', into: 'b', row: 4, column: 3 },
      { do: 'keep', letter: 'l', row: 5, column: 4 },
      { do: 'keep', letter: 'e', row: 6, column: 5 },
    ]);
  });

  test('makes one word out of the other in as many edits as the distance says', () => {
    fc.assert(
      fc.property(anyWord, anyWord, (from, to) => {
        const steps = editPath(from, to);
        expect(walked(from, steps)).toBe(to.normalize('NFC'));
        expect(steps.filter((step) => step.do !== 'keep')).toHaveLength(editDistance(from, to));
      }),
    );
  });

  test('goes through the grid cell by cell, to its corner', () => {
    fc.assert(
      fc.property(word, word, (from, to) => {
        let [row, column] = [0, 0];
        for (const step of editPath(from, to)) {
          if (step.do !== 'insert') row += 1;
          if (step.do !== 'delete') column += 1;
          expect([step.row, step.column]).toEqual([row, column]);
        }
        expect([row, column]).toEqual([lettersIn(from).length, lettersIn(to).length]);
      }),
    );
  });
});

describe('the nearest keys', () => {
  const keys = ['le', 'chat', 'est', 'sous', 'la', 'table'];

  test.each([
    ['tables', 'table', 1],
    ['les', 'le', 1],
    ['sable', 'table', 1],
    ['achat', 'chat', 1],
    ['chaud', 'chat', 2],
    ['la', 'la', 0],
  ])('begin for “%s” with “%s”, %i away', (from, key, distance) => {
    expect(nearestKeys(from, keys)[0]).toEqual({ key, distance });
  });

  test('are all keys, the nearest first, and equal ones in their order', () => {
    expect(nearestKeys('tables', keys).map(({ key, distance }) => `${key} ${distance}`)).toEqual([
      'table 1',
      'le 4',
      'est 5',
      'sous 5',
      'la 5',
      'chat 6',
    ]);
  });
});
