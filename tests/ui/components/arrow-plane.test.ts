import { expect, test } from 'vitest';
import { planeRows } from '../../../src/ui/components/ArrowPlane.tsx';

const plane = (tip: readonly number[], thick = false) => ({
  arrows: [{ tip, mark: '1', thick }],
  most: 1,
  height: 3,
});

test('is twice as many columns wide as it is rows high', () => {
  const rows = planeRows({ ...plane([1, 0]), height: 5 }, false);
  expect(rows).toHaveLength(5);
  for (const row of rows) expect([...row]).toHaveLength(10);
});

test('has an arrow from the middle to its mark', () => {
  expect(planeRows(plane([1, 0]), true)).toEqual(['      ', '   ..1', '      ']);
  expect(planeRows(plane([-1, 0]), true)).toEqual(['      ', '1...  ', '      ']);
  expect(planeRows(plane([0, 1]), true)).toEqual(['   1  ', '   .  ', '      ']);
});

test('draws the arrow that stands out in strokes of its slope, or twice as thick', () => {
  expect(planeRows(plane([1, 0], true), true)[1]).toBe('   --1');
  expect(planeRows(plane([0, 1], true), true)[1]?.trim()).toBe('|');
  expect(planeRows(plane([0.8, 0.6], true), true).join('')).toMatch(/\//);
  expect(planeRows(plane([-0.8, 0.6], true), true).join('')).toMatch(/\\/);
  const dots = (thick: boolean) =>
    [...planeRows({ ...plane([1, 0], thick), height: 6 }, false).join('')]
      .map((cell) => (cell.codePointAt(0) ?? 0) - 0x2800)
      .filter((bits) => bits > 0)
      .reduce((sum, bits) => sum + [...bits.toString(2)].filter((bit) => bit === '1').length, 0);
  expect(dots(true)).toBe(2 * dots(false));
});

test('keeps a gap between two marks at the same tip, or at tips side by side', () => {
  const row = (...tips: readonly (readonly number[])[]) =>
    planeRows(
      { arrows: tips.map((tip, at) => ({ tip, mark: '?1'[at] ?? '' })), most: 1, height: 6 },
      true,
    ).find((line) => line.includes('1'));
  expect(row([0.5, 0], [0.5, 0])).toMatch(/\? 1 +$/);
  expect(row([-0.5, 0], [-0.5, 0])).toMatch(/^ +1 \?/);
  expect(row([0.5, 0], [0.7, 0])).toMatch(/\?.1 +$/);
});

test('keeps both marks inside the plane where both arrows end at its edge', () => {
  const arrows = ['?', '1'].map((mark) => ({ tip: [1, 0], mark }));
  expect(planeRows({ arrows, most: 1, height: 3 }, true)[1]).toBe('   1.?');
});

test('shows the tips that could be reached as dots', () => {
  const rows = planeRows({ ...plane([1, 0]), ring: [[0, 1]] }, true);
  expect(rows[0]?.trim()).toBe('.');
});
