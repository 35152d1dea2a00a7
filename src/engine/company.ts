// The company of words: which of them stand close together, as pairs of their numbers.
// Left out: the order within a pair's sentence, and what stands further away.

/** Words by number, and how often each occurs: what is learned from is made of numbers alone. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly counts: readonly number[];
}

/** A word and one that keeps it company, as places in the vocabulary. */
export type Pair = readonly [word: number, neighbour: number];

/** vocabularyOf([['le', 'chat'], ['le', 'chien']]) → {words: ['chat', 'chien', 'le'], counts: [1, 1, 2]} */
export function vocabularyOf(sentences: readonly (readonly string[])[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const word of sentences.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  // By code, and not by any language's alphabet: the same on every machine.
  const words = [...counts.keys()].sort();
  return { words, counts: words.map((word) => counts.get(word) ?? 0) };
}

/**
 * The places in a sentence that are at most `reach` steps from one place, without it:
 * companyAt(6, 1, 2) → [0, 2, 3]
 */
export function companyAt(length: number, place: number, reach: number): readonly number[] {
  return Array.from({ length }, (_, at) => at).filter(
    (at) => at !== place && Math.abs(at - place) <= reach,
  );
}

/**
 * Every word with every word of its company, sentence by sentence:
 * pairsIn([['le', 'chat', 'dort']], vocabulary, 1) → le chat, chat le, chat dort, dort chat, as numbers
 */
export function pairsIn(
  sentences: readonly (readonly string[])[],
  { words }: Vocabulary,
  reach: number,
): readonly Pair[] {
  const number = new Map(words.map((word, at) => [word, at]));
  return sentences.flatMap((sentence) => {
    const numbers = sentence.map((word) => number.get(word) ?? 0);
    return numbers.flatMap((word, place) =>
      companyAt(numbers.length, place, reach).map((at): Pair => [word, numbers[at] ?? 0]),
    );
  });
}

/**
 * How often each word kept each other word company, (words x words):
 * companyCounts(2, [[0, 1], [1, 0], [0, 1]]) → [[0, 2], [1, 0]]
 */
export function companyCounts(
  size: number,
  pairs: readonly Pair[],
): readonly (readonly number[])[] {
  const counts = Array.from({ length: size }, () => Array<number>(size).fill(0));
  for (const [word, neighbour] of pairs) {
    const row = counts[word];
    if (row) row[neighbour] = (row[neighbour] ?? 0) + 1;
  }
  return counts;
}
