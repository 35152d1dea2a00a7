import fc from 'fast-check';
import { renderToString } from 'ink';
import { expect, test } from 'vitest';
import { Say } from '../../src/ui/components/Prose.tsx';
import { rowsOf, wrapped } from '../../src/ui/fitting.ts';

const word = fc.string({ unit: fc.constantFrom('a', '●', '.'), minLength: 1, maxLength: 12 });

test('a text takes as many rows as Ink draws', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 12, max: 40 }),
      (words, width) => {
        const text = words.join(' ');
        const drawn = renderToString(<Say>{text}</Say>, { columns: width });
        expect(rowsOf(text, width)).toBe(drawn.split('\n').length);
      },
    ),
  );
});

test('a number stays with its unit when a text is wrapped, and the spaces are as any others', () => {
  const drawn = (text: string, columns: number) => renderToString(<Say>{text}</Say>, { columns });
  expect(drawn('about 50 % of it', 8)).toBe('about\n50 % of\nit');
  expect(drawn('at T = 0.5 it', 8)).toBe('at\nT = 0.5\nit');
  expect(drawn('it is 6 × 5 now', 9)).toBe('it is\n6 × 5 now');
  expect(drawn('what is q · K', 9)).toBe('what is\nq · K');
  expect(drawn('1 × 0 + 1 × 1 = 1.', 14)).toBe('1 × 0 + 1 × 1\n= 1.');
  expect(rowsOf('about 50 % of it', 8)).toBe(3);
  expect(wrapped('about 50 % of it', 8)).toEqual(['about', '50 % of', 'it']);
});

test('a word that is longer than a row never takes more rows than counted', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1 }),
      fc.integer({ min: 3, max: 11 }),
      (words, width) => {
        const text = words.join(' ');
        const drawn = renderToString(<Say>{text}</Say>, { columns: width });
        expect(rowsOf(text, width)).toBeGreaterThanOrEqual(drawn.split('\n').length);
      },
    ),
  );
});
