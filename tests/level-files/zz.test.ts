import { test, expect } from 'vitest';
import { tooDeepAt } from '/work/main/src/levels/yaml-depth.ts';
test('d', () => {
  expect(tooDeepAt('a:\n'+'  - b\n'.repeat(50))).toBe(undefined);
  expect(tooDeepAt('a:\n'+'  - b\n\n\n'.repeat(50))).toBe(undefined);
  expect(tooDeepAt('a:\n'+'  - b: 1\n    c: "x"\n'.repeat(50))).toBe(undefined);
  expect(tooDeepAt('a:\n'+'  -\n    b: 1 # - - -\n'.repeat(50))).toBe(undefined);
  expect(tooDeepAt('a: |\n'+'  - [[[[[[[[[[[[[[[[[[[[ - - - - - - - - - - - - - - - -\n'.repeat(50))).toBe(undefined);
  expect(tooDeepAt('a: "[[[[[[[[[[[[[[[[[["\nb: x[[[[[[[[[[[[[[[[[\nc: - [ - [')).toBe(undefined);
  expect(tooDeepAt('a: ['+'[1],\n'.repeat(50)+']')).toBe(undefined);
  expect(tooDeepAt('a: ['+'{b: 1},'.repeat(50)+']')).toBe(undefined);
  expect(tooDeepAt('a:\n\n b: '+'['.repeat(13))).toBe(2);
  expect(tooDeepAt('a:\n\n'+'- '.repeat(13))).toBe(2);
});
