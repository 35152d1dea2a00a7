import { describe, expect, test } from 'vitest';
import { expectedWords } from '../../src/engine/chains.ts';
import { tinyLanguage } from '../../src/engine/language.ts';
import { emptyTable, train } from '../../src/engine/ngram.ts';
import { stream } from '../../src/engine/rng.ts';
import { generate } from '../../src/engine/sampling.ts';
import { balls, tinyTable, words } from './tables.ts';

const empty = emptyTable(tinyLanguage, 1);

describe('the expected words of a document', () => {
  test('agree with 20,000 drawn ones', () => {
    let rng = stream('length', 'bulk');
    let total = 0;
    for (let i = 0; i < 20_000; i += 1) {
      const drawn = generate(rng, [tinyTable()], ['blue'], { maxWords: 1000 });
      rng = drawn.rng;
      total += drawn.document.length - 1;
    }
    expect(total / 20_000).toBeCloseTo(expectedWords(tinyTable(), ['blue']), 1);
  });

  test('count every word of the prompt', () => {
    const one = expectedWords(tinyTable(), ['pink']);
    expect(expectedWords(tinyTable(), words('blue green pink'))).toBeCloseTo(one + 2, 12);
  });

  test('a prompt that has ended grows no more', () => {
    expect(expectedWords(tinyTable(), words('blue pink white'))).toBe(2);
  });

  test('a coin toss between going on and ending makes two words', () => {
    expect(expectedWords(balls(empty, ['blue: blue 1', 'blue: white 1']), ['blue'])).toBeCloseTo(2);
  });

  test('an empty bin ends a document', () => {
    expect(expectedWords(balls(empty, ['blue: pink 1']), ['blue'])).toBe(2);
  });

  test('a bin that never leads to an end makes it endless', () => {
    const loop = balls(empty, ['blue: pink 1', 'blue: white 9', 'pink: pink 1']);
    expect(expectedWords(loop, ['blue'])).toBe(Number.POSITIVE_INFINITY);
    expect(expectedWords(balls(loop, ['green: white 1']), ['green'])).toBe(1);
  });

  test('a context of two looks at two words', () => {
    const two = train([words('blue pink green white')], 2, tinyLanguage);
    expect(expectedWords(two, words('blue pink'))).toBe(3);
    expect(() => expectedWords(two, ['blue'])).toThrow(RangeError);
  });

  test('a context of none draws from one bin', () => {
    const none = train([words('blue white')], 0, tinyLanguage);
    expect(expectedWords(none, [])).toBeCloseTo(1);
  });
});
