// Names on a map: close to their places, never over one another, and in place when another is chosen.
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { renderToString } from 'ink';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/engine/projection.ts';
import { WordMap, type WordMapProps } from '../../../src/ui/components/WordMap.tsx';
import { placeLabels } from '../../../src/ui/components/word-map-layout.ts';

const size = { width: 20, height: 5 };
const lines = (props: Partial<WordMapProps>) =>
  stripVTControlCharacters(
    renderToString(<WordMap words={[]} points={[]} size={size} {...props} />, { columns: 20 }),
  )
    .split('\n')
    .map((line) => line.trimEnd());

test('the outermost points lie at the edges, and up is up', () => {
  const words = ['le', 'chat', 'ici'];
  const points: readonly Point[] = [
    [-1, 1],
    [3, -1],
    [1, 0],
  ];
  expect(lines({ words, points })).toEqual([' le', '', '         ici', '', '                chat']);
});

test('words that share a place stand beside or below one another, and all can be read', () => {
  const words = ['chat', 'chien', 'souris'];
  const points = words.map((): Point => [0, 0]);
  const shown = lines({ words, points });
  expect(shown.join(' ').split(/\s+/).filter(Boolean).toSorted()).toEqual(words);
  const rows = shown.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  expect(Math.max(...rows) - Math.min(...rows)).toBeLessThanOrEqual(2);
});

test('a word that is chosen has a pointer, its neighbours a star, and nothing moves', () => {
  const words = ['le', 'chat', 'ici'];
  const points: readonly Point[] = [
    [0, 0],
    [0, 0.1],
    [0.1, 0],
  ];
  const plain = lines({ words, points });
  const marked = lines({ words, points, chosen: 'chat', near: ['ici'] });
  expect(marked.join('\n')).toContain('>chat');
  expect(marked.join('\n')).toContain('*ici');
  expect(marked.map((line) => line.replace(/[>*]/, ' '))).toEqual(plain);
});

test('a spot that is no word has its own place first', () => {
  const shown = lines({
    words: ['le', 'chat'],
    points: [
      [0, 0],
      [1, 1],
    ],
    spots: [{ point: [1, 1], shown: true }],
  });
  expect(shown[0]?.trimEnd().endsWith('×')).toBe(true);
});

test('a spot has its place before it is shown, so that no word moves when it is', () => {
  const words = ['le', 'chat', 'ici'];
  const points: readonly Point[] = [
    [0, 0],
    [1, 1],
    [1, 0.9],
  ];
  const [before, after] = [false, true].map((shown) =>
    lines({ words, points, spots: [{ point: [1.2, 1], shown }] }),
  );
  expect(after?.join('\n')).toContain('×');
  expect(after?.map((line) => line.replace('×', '').trimEnd())).toEqual(before);
});

describe('whatever the points are', () => {
  const coordinate = fc.double({ min: -5, max: 5, noNaN: true });
  const labels = fc.array(
    fc.record({
      text: fc.stringMatching(/^[a-z]{1,8}$/),
      point: fc.tuple(coordinate, coordinate),
    }),
    { minLength: 1, maxLength: 30 },
  );

  test('no name leaves the map or touches another', () => {
    fc.assert(
      fc.property(
        labels,
        fc.integer({ min: 10, max: 80 }),
        fc.integer({ min: 3, max: 17 }),
        (all, width, height) => {
          const cells = new Set<string>();
          for (const { label, row, column } of placeLabels(all, { width, height })) {
            const { text } = all[label] ?? { text: '' };
            expect(row).toBeGreaterThanOrEqual(0);
            expect(row).toBeLessThan(height);
            expect(column).toBeGreaterThanOrEqual(0);
            expect(column + text.length).toBeLessThanOrEqual(width);
            for (let at = 0; at < text.length; at += 1) {
              expect(cells.has(`${row} ${column + at}`)).toBe(false);
              cells.add(`${row} ${column + at}`);
            }
          }
        },
      ),
    );
  });

  test('every name is there, where there is room for all', () => {
    fc.assert(
      fc.property(labels, (all) => {
        expect(placeLabels(all, { width: 80, height: 12 })).toHaveLength(all.length);
      }),
    );
  });
});
