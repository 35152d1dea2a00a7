// Drawn often enough, balls come in the table's proportions; a sampler that is wrong would show.
import { describe, expect, test } from 'vitest';
import { tinyLanguage, vocabulary, type Word } from '../../src/engine/language.ts';
import { type Bin, bin, percentages, row } from '../../src/engine/ngram.ts';
import { type Rng, stream } from '../../src/engine/rng.ts';
import { draw } from '../../src/engine/sampling.ts';
import { chiSquare, tinyTable } from './tables.ts';

describe('many draws agree with the table', () => {
  const draws = 10_000;
  // 4 degrees of freedom: one value in a thousand lies above 18.47, and one in a thousand below 0.09.
  const [tooEven, tooFar] = [0.0908, 18.467];

  function tally(rng: Rng, balls: Bin, take: typeof draw): readonly number[] {
    const counts = new Map<Word, number>();
    let generator = rng;
    for (let i = 0; i < draws; i += 1) {
      const [word = '', next] = take(generator, balls);
      generator = next;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return vocabulary(tinyLanguage).map((word) => counts.get(word) ?? 0);
  }

  function misfit(word: Word, take: typeof draw): number {
    const counts = tally(stream('draws', word), bin(tinyTable(), [word]), take);
    return chiSquare(
      counts,
      percentages(row(tinyTable(), [word])).map((p) => p / 100),
    );
  }

  test.each(tinyLanguage.words)('10,000 draws from the %s bin', (word) => {
    expect(misfit(word, draw)).toBeLessThan(tooFar);
    expect(misfit(word, draw)).toBeGreaterThan(tooEven);
  });

  const wrong: readonly [string, typeof draw][] = [
    ['takes every word as equally likely', (rng, b) => draw(rng, b, { temperature: 1e9 })],
    ['is a little too warm', (rng, b) => draw(rng, b, { temperature: 1.25 })],
    ['never draws the fifth word', (rng, b) => draw(rng, b, { topK: 4 })],
    ['has one ball too many', (rng, b) => draw(rng, new Map(b).set('white', 4))],
  ];
  test.each(wrong)('and the test would notice a sampler that %s', (_, take) => {
    expect(misfit('purple', take)).toBeGreaterThan(tooFar);
  });
});
