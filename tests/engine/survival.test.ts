// Which rules a model keeps, measured: 400 documents written under a rule, a model trained on them,
// 2,000 fresh documents drawn. Prompts are the first words of those documents, as many as the context.
import { describe, expect, test } from 'vitest';
import { firstWords, survival } from '../../src/engine/compare.ts';
import { tinyLanguage } from '../../src/engine/language.ts';
import { emptyTable, train } from '../../src/engine/ngram.ts';
import { seeded, stream } from '../../src/engine/rng.ts';
import { authorDocuments, type Rule, ruleByName } from '../../src/engine/rules.ts';
import { balls, words } from './tables.ts';

const noDouble: Rule = { type: 'no-double' };

/** The percentage of fresh documents that keep the rule, with one and with two words of context. */
function survivors(name: string, seed: string): readonly [number, number] {
  const rule = ruleByName(name) ?? noDouble;
  const [documents] = authorDocuments(seeded(seed), rule, tinyLanguage, 400);
  const one = train(documents, 1, tinyLanguage);
  const two = train(documents, 2, tinyLanguage);
  const share = (tables: readonly (typeof one)[], n: number) => {
    const prompts = firstWords(documents, n, tinyLanguage);
    return survival(stream(seed, `survival ${n}`), tables, rule, { prompts, count: 2000 }).share;
  };
  return [100 * share([one], 1), 100 * share([two, one], 2)];
}

describe.each(['a', 'b', 'c', 'd', 'e'])('with seed %s', (seed) => {
  // Rules of neighbours survive one word, rules of triples need two, rules of length survive neither.
  test.each([
    { name: 'no-double', one: [100, 100], two: [100, 100] },
    { name: 'never-pink', one: [100, 100], two: [100, 100] },
    { name: 'after-double-white', one: [80, 86], two: [100, 100] },
    { name: 'never-a-b-a', one: [67, 72], two: [100, 100] },
    { name: 'at-most-4', one: [81, 89], two: [78, 87] },
    { name: 'at-least-6', one: [50, 58], two: [52, 60] },
  ] as const)('$name: one word keeps $one %, two keep $two %', ({ name, one, two }) => {
    const [withOne, withTwo] = survivors(name, seed);
    expect(withOne).toBeGreaterThanOrEqual(one[0]);
    expect(withOne).toBeLessThanOrEqual(one[1]);
    expect(withTwo).toBeGreaterThanOrEqual(two[0]);
    expect(withTwo).toBeLessThanOrEqual(two[1]);
  });
});

describe('measuring survival', () => {
  const empty = emptyTable(tinyLanguage, 1);
  const measure = (lines: readonly string[], prompts: readonly string[], maxWords = 200) =>
    survival(seeded('m'), [balls(empty, lines)], noDouble, {
      prompts: prompts.map(words),
      count: 100,
      maxWords,
    });

  test('what is kept, broken and unfinished adds up', () => {
    const result = measure(['blue: blue 1', 'blue: white 1', 'blue: pink 1'], ['blue']);
    expect(result.kept + result.broken + result.unfinished).toBe(100);
    expect(Math.min(result.kept, result.broken, result.unfinished)).toBeGreaterThan(0);
    expect(result.share).toBe(result.kept / 100);
  });

  test('a document stopped at the cap or at an empty bin is not kept', () => {
    expect(measure(['blue: pink 1', 'pink: blue 1'], ['blue'], 10)).toMatchObject({
      unfinished: 100,
      share: 0,
    });
    expect(measure(['blue: white 1'], ['pink'])).toMatchObject({ unfinished: 100, share: 0 });
  });

  test('every prompt gets its turn', () => {
    const { kept } = measure(['blue: white 1', 'pink: pink 1'], ['blue', 'pink'], 3);
    expect(kept).toBeGreaterThan(30);
    expect(kept).toBeLessThan(70);
  });

  test('none drawn is none kept, and the luck is handed on', () => {
    const rng = seeded('none');
    const options = { prompts: [['blue']], count: 0 };
    expect(survival(rng, [empty], noDouble, options)).toMatchObject({ kept: 0, share: 0, rng });
    expect(measure(['blue: white 1'], ['blue']).rng).not.toEqual(seeded('m'));
  });

  test('first words never hold the end word', () => {
    const documents = [words('blue pink white'), words('green white')];
    expect(firstWords(documents, 2, tinyLanguage)).toEqual([['blue', 'pink'], ['green']]);
  });
});
