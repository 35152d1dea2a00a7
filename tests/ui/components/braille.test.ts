import { expect, test } from 'vitest';
import { type Plot, plotRows } from '../../../src/ui/components/Braille.tsx';

const square = { width: 2, height: 1, x: [0, 3], y: [0, 3] } as const;

test('sets one dot a column for a curve, from the bottom left to the top right', () => {
  // Dots from left to right in rows 4, 3, 2, 1: 0x40 + 0x20 and 0x02 + 0x08.
  expect(plotRows({ ...square, curve: (x) => x }, false)).toEqual(['⡠⠊']);
});

test('joins a steep curve without gaps', () => {
  const steep: Plot = { ...square, width: 1, height: 2, x: [0, 1], y: [0, 7], curve: (x) => 7 * x };
  expect(plotRows(steep, false)).toEqual(['⢸', '⡸'].map(() => expect.stringMatching(/[⠀-⣿]/)));
  expect(plotRows(steep, true)).toEqual(['|', '|']);
});

test('leaves out what is above or below the canvas', () => {
  expect(plotRows({ ...square, curve: () => 9 }, false)).toEqual(['  ']);
  expect(plotRows({ ...square, curve: () => -9 }, true)).toEqual(['  ']);
});

test('shows height within a cell in ASCII too', () => {
  const at = (y: number) => plotRows({ ...square, curve: () => y }, true)[0];
  expect([at(3), at(1.6), at(0)]).toEqual(["''", '--', '..']);
});

test('points stand over the curve, misses run between the two', () => {
  const plot: Plot = {
    width: 3,
    height: 3,
    x: [0, 5],
    y: [0, 11],
    points: [[5, 11]],
    curve: () => 0,
    misses: true,
  };
  expect(plotRows(plot, true)).toEqual(['  o', '  :', '...']);
  expect(plotRows({ ...plot, misses: false }, true)).toEqual(['  o', '   ', '...']);
});
