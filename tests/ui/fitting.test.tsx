import fc from 'fast-check';
import { renderToString } from 'ink';
import { expect, test } from 'vitest';
import { Say } from '../../src/ui/components/Prose.tsx';
import { rowsOf } from '../../src/ui/fitting.ts';

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
