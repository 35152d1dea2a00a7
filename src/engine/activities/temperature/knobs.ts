// The two knobs, and the chart that they make of a bin: the shares of its words.
// Left out: other knobs. Chatbots have more, such as top-p, which keeps words up to a sum of shares.
import { tinyLanguage, vocabulary } from '../../language.ts';
import { type Bin, bin } from '../../ngram.ts';
import { weights } from '../../sampling.ts';
import { hottest, notchesInOne } from '../charts.ts';
import { tableFrom } from '../settings.ts';
import type { TemperatureSettings } from './settings.ts';
import type { Knobs } from './state.ts';

export const mostWords = 5;

/** As a bin is without any knobs: every ball counts as one, and every word may be drawn. */
export const neutral: Knobs = { notch: notchesInOne, topK: mostWords };

/** temperatureOf({notch: 3, topK: 5}) → 0.75 */
export function temperatureOf({ notch }: Knobs): number {
  return notch / notchesInOne;
}

/**
 * The shares of all words with the knobs so, in percent and in the order of the vocabulary.
 * sharesOf(new Map([['green', 4], ['blue', 2]]), {notch: 8, topK: 5}) → [0, 41.4…, 58.5…, 0, 0]
 */
export function sharesOf(balls: Bin, knobs: Knobs): readonly number[] {
  const weighted = weights(balls, { temperature: temperatureOf(knobs), topK: knobs.topK });
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  const shares = new Map(weighted.map(([word, weight]) => [word, (100 * weight) / total]));
  return vocabulary(tinyLanguage).map((word) => shares.get(word) ?? 0);
}

/** The bin that the level turns the knobs on. */
export function binOf({ table, bin: word }: TemperatureSettings): Bin {
  return bin(tableFrom(table), [word]);
}

/** The knobs of a chart to match. */
export function targetKnobs({ targets }: TemperatureSettings, index: number): Knobs {
  const { temperature = 1, topK = mostWords } = targets[index] ?? {};
  return { notch: Math.round(temperature * notchesInOne), topK };
}

/** The knobs after a turn by one notch; undefined at either end. */
export function turned(knobs: Knobs, knob: 'temperature' | 'top-k', by: 1 | -1): Knobs | undefined {
  if (knob === 'temperature') {
    const notch = knobs.notch + by;
    return notch < 0 || notch > hottest ? undefined : { ...knobs, notch };
  }
  const topK = knobs.topK + by;
  return topK < 1 || topK > mostWords ? undefined : { ...knobs, topK };
}
