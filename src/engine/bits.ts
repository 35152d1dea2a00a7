// Surprise in bits: how well a model expects what comes next. The fewer bits, the better.
// Left out: nats and perplexity, the same number in other clothes (perplexity is 2 to the bits).
import { type Document, vocabulary, type Word } from './language.ts';
import { bin, binSize, type Context, contextOf, pour, probability, type Table } from './ngram.ts';

/** What a model keeps back from its counts for what it has not seen, as in a bet. */
export const keptBack = 0.05;

/**
 * The chance, from 0 to 1, that `word` comes next, never 0: 0.95 of the share in the longest bin
 * that has balls, and 0.05 of what the next shorter table says; after the last table, an even spread.
 * Tables longest context first, as for `generate`; all chances together make 1.
 * chanceOf([table], ['blue'], 'green') → 0.95 x 0.4 + 0.05 / 5 = 0.39
 */
export function chanceOf(tables: readonly Table[], before: Document, word: Word): number {
  const size = tables[0] ? vocabulary(tables[0].language).length : 1;
  return tables.toReversed().reduce((shorter, table) => {
    const context = lastWords(before, table.contextLength);
    if (context === undefined || bin(table, context).size === 0) return shorter;
    return (1 - keptBack) * probability(table, context, word) + keptBack * shorter;
  }, 1 / size);
}

/**
 * The bits of every word of a document that is predicted: all but its first ones, as many as the
 * shortest table's context has words. wordBits([table], ['purple', 'blue', 'white']) → [1.76, 2.32]
 */
export function wordBits(tables: readonly Table[], document: Document): readonly number[] {
  const lengths = tables.map((table) => table.contextLength);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  return document.slice(shortest).map((word, offset) => {
    const at = shortest + offset;
    return -Math.log2(chanceOf(tables, document.slice(Math.max(0, at - longest), at), word));
  });
}

/** All the bits of one document: documentBits([table], ['purple', 'blue', 'white']) → 4.08 */
export function documentBits(tables: readonly Table[], document: Document): number {
  return wordBits(tables, document).reduce((sum, bits) => sum + bits, 0);
}

/**
 * The mean bits of a predicted word over documents (the cross entropy); 0 if nothing is predicted.
 * To compare context lengths on the same words, give each its shorter tables down to one too.
 * bitsPerWord([table], [['purple', 'blue', 'white']]) → 2.04
 */
export function bitsPerWord(tables: readonly Table[], documents: readonly Document[]): number {
  let sum = 0;
  let words = 0;
  for (const document of documents) {
    const bits = wordBits(tables, document);
    sum += bits.reduce((total, b) => total + b, 0);
    words += bits.length;
  }
  return words === 0 ? 0 : sum / words;
}

/**
 * What pouring a table to a shorter context loses, in bits a word: how much more surprised the poured
 * bins are, on average, by the balls of the table itself. 0 when the older words told nothing.
 * Two bins 'blue pink': green 1 and 'green pink': blue 1, poured to 'pink', lose 1 bit.
 * Exact shares, nothing kept back. Throws a RangeError if the context is not shorter.
 */
export function bitsLost(table: Table, contextLength: number): number {
  const poured = pour(table, contextLength);
  let sum = 0;
  let all = 0;
  for (const [key, balls] of table.bins) {
    const context = contextOf(key).slice(table.contextLength - contextLength);
    const size = binSize(balls);
    for (const [ball, n] of balls) {
      sum += n * Math.log2(n / size / probability(poured, context, ball));
    }
    all += size;
  }
  return all === 0 ? 0 : sum / all;
}

function lastWords(words: Document, n: number): Context | undefined {
  return words.length < n ? undefined : words.slice(words.length - n);
}
