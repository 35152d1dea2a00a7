// Drawing: one ball from one bin, and from ball to ball a whole document.
// Left out: beam search and penalties. A ball is drawn, put back, and that is all.
import { type Document, isFinished, type Word } from './language.ts';
import { type Bin, bin, type Context, type Table } from './ngram.ts';
import { type Rng, random } from './rng.ts';

/** How to draw. Both may be left out: then every ball has the same chance. */
export interface Sampling {
  /** 1 leaves the counts as they are; towards 0 the largest wins; above 1 they even out. */
  readonly temperature?: number;
  /** Draw only among the k words with the most balls. */
  readonly topK?: number;
}

/** A word and its weight: a word with twice the weight is drawn twice as often. */
export type Weighted = readonly [Word, number];

/**
 * The weights to draw with: counts raised to 1/T, scaled so that the largest is 1.
 * (Dividing the counts by T instead would change nothing: shares stay the same.)
 * At T = 0 only the largest count is left; equal ones share.
 * weights(new Map([['a', 4], ['b', 2]]), {temperature: 2}) → [['a', 1], ['b', 0.707…]]
 * Throws a RangeError if the temperature is below 0 or top-k below 1.
 */
export function weights(balls: Bin, sampling: Sampling = {}): readonly Weighted[] {
  const { temperature = 1, topK } = sampling;
  if (!(temperature >= 0)) throw new RangeError(`temperature ${temperature} is below 0`);
  if (topK !== undefined && !(topK >= 1)) throw new RangeError(`top-k ${topK} is below 1`);
  const kept = topK === undefined ? [...balls] : largest(balls, topK);
  const most = Math.max(...kept.map(([, n]) => n));
  return kept.map(([word, n]) => [word, heat(n / most, temperature)]);
}

function heat(share: number, temperature: number): number {
  if (share === 1) return 1; // whatever T is; 1 to the power of an infinite 1/T would be NaN
  if (temperature === 0) return 0;
  return share ** (1 / temperature);
}

function largest(balls: Bin, k: number): readonly Weighted[] {
  return [...balls].sort(([, a], [, b]) => b - a).slice(0, k);
}

/**
 * One draw from weights; the first in line that the random number falls on.
 * pick([['a', 1], ['b', 3]], 0.2) → 'a'; pick([['a', 1], ['b', 3]], 0.3) → 'b'
 */
export function pick(weighted: readonly Weighted[], u: number): Word | undefined {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  let left = u * total;
  for (const [word, weight] of weighted) {
    left -= weight;
    if (left < 0) return word;
  }
  return weighted.findLast(([, weight]) => weight > 0)?.[0];
}

/**
 * Draw one ball, with replacement: the bin is as full afterwards as before.
 * The words stand in the order of their names, so that the same balls give the same draw
 * however they came into the bin. Returns undefined from an empty bin.
 * draw(rng, new Map([['white', 3]])) → ['white', next]
 */
export function draw(
  rng: Rng,
  balls: Bin,
  sampling: Sampling = {},
): readonly [Word | undefined, Rng] {
  if (balls.size === 0) return [undefined, rng];
  const [u, next] = random(rng);
  const inOrder = new Map([...balls].sort(([a], [b]) => (a < b ? -1 : 1)));
  return [pick(weights(inOrder, sampling), u), next];
}

/**
 * The bin that the last words name. With back-off, a context that was never seen is shortened
 * from its oldest word until a table knows it: `tables` holds them longest context first.
 * backOff([two, one], ['pink', 'green']) → {context: ['green'], table: one, …} if 'pink green' is empty
 */
export function backOff(
  tables: readonly Table[],
  words: Document,
): { readonly table: Table; readonly context: Context; readonly balls: Bin } | undefined {
  for (const table of tables) {
    if (words.length < table.contextLength) continue;
    const context = words.slice(words.length - table.contextLength);
    const balls = bin(table, context);
    if (balls.size > 0) return { table, context, balls };
  }
  return undefined;
}

/** How a generated document came to its end. */
export type Ending = 'ended' | 'stopped-at-cap' | 'empty-bin';

/** A document as it was drawn. `document` begins with the prompt. */
export interface Generated {
  readonly document: Document;
  readonly ending: Ending;
  readonly rng: Rng;
}

/**
 * Draw word after word from a prompt until the end word, an empty bin, or `maxWords` in all.
 * Pass several tables, longest context first, to back off to shorter contexts.
 * generate(rng, [table], ['blue'], {maxWords: 50}) → {document: ['blue', 'green', 'white'], ending: 'ended', rng}
 */
export function generate(
  rng: Rng,
  tables: readonly Table[],
  prompt: Document,
  options: Sampling & { readonly maxWords: number },
): Generated {
  const document = [...prompt];
  let generator = rng;
  const language = tables[0]?.language;
  while (language && !isFinished(language, document)) {
    if (document.length >= options.maxWords) {
      return { document, ending: 'stopped-at-cap', rng: generator };
    }
    const found = backOff(tables, document);
    const [word, next] = found ? draw(generator, found.balls, options) : [undefined, generator];
    generator = next;
    if (word === undefined) return { document, ending: 'empty-bin', rng: generator };
    document.push(word);
  }
  return { document, ending: 'ended', rng: generator };
}
