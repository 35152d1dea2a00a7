// Which word is which, concluded from sentence pairs by counting alone.
// Two rules: a word is never more often in a sentence than its partner, and what belongs to another
// word is taken. Left out: spelling, the order of words, and knowing the language.

/** A sentence and its translation, as tokens. */
export interface SentencePair {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Why two words are no partners: in `sentence`, counted from 0. */
export type Objection =
  /** `from` stands there more often than `to` does. */
  | { readonly type: 'too-often'; readonly sentence: number }
  /** Every `to` there belongs to these words, which fit nothing else. */
  | { readonly type: 'taken'; readonly sentence: number; readonly by: readonly string[] };

/** How often a word stands in each sentence, on its own side: countsOf(pairs, 'from', 'le') → [2, 0, 1] */
export function countsOf(
  pairs: readonly SentencePair[],
  side: 'from' | 'to',
  word: string,
): readonly number[] {
  return pairs.map((pair) => pair[side].filter((token) => token === word).length);
}

/** The different words of one side, in the order in which they first stand. */
export function wordsOf(pairs: readonly SentencePair[], side: 'from' | 'to'): readonly string[] {
  return [...new Set(pairs.flatMap((pair) => pair[side]))];
}

/** The words that a word may stand for, once nothing more can be concluded: one where it is certain. */
export function partnersOf(pairs: readonly SentencePair[], word: string): readonly string[] {
  return conclusions(pairs).partners.get(word) ?? [];
}

/** What speaks against a pair; undefined where nothing does. */
export function objectionTo(
  pairs: readonly SentencePair[],
  from: string,
  to: string,
): Objection | undefined {
  return tooOften(pairs, from, to) ?? conclusions(pairs).taken.get(keyOf(from, to));
}

interface Conclusions {
  readonly partners: ReadonlyMap<string, readonly string[]>;
  readonly taken: ReadonlyMap<string, Objection>;
}

/** Both rules, over and over, until nothing is ruled out any more. */
function conclusions(pairs: readonly SentencePair[]): Conclusions {
  const left = wordsOf(pairs, 'from');
  const partners = new Map(
    left.map((from) => [
      from,
      wordsOf(pairs, 'to').filter((to) => tooOften(pairs, from, to) === undefined),
    ]),
  );
  const taken = new Map<string, Objection>();
  for (let before = -1; before !== taken.size; ) {
    before = taken.size;
    for (const from of left) {
      const possible = partners.get(from) ?? [];
      if (possible.length < 2) continue;
      const kept = possible.filter((to) => {
        const objection = takenFrom(pairs, partners, from, to);
        if (objection !== undefined) taken.set(keyOf(from, to), objection);
        return objection === undefined;
      });
      partners.set(from, kept);
    }
  }
  return { partners, taken };
}

function tooOften(pairs: readonly SentencePair[], from: string, to: string): Objection | undefined {
  const most = countsOf(pairs, 'to', to);
  const sentence = countsOf(pairs, 'from', from).findIndex((n, at) => n > (most[at] ?? 0));
  return sentence < 0 ? undefined : { type: 'too-often', sentence };
}

/** Words that fit nothing but `to`, and leave none of it in a sentence in which `from` stands. */
function takenFrom(
  pairs: readonly SentencePair[],
  partners: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
): Objection | undefined {
  const owners = [...partners]
    .filter(([word, possible]) => word !== from && possible.length === 1 && possible[0] === to)
    .map(([word]) => word);
  const there = (sentence: number, word: string) => countsOf(pairs, 'from', word)[sentence] ?? 0;
  for (const [sentence] of pairs.entries()) {
    const by = owners.filter((owner) => there(sentence, owner) > 0);
    const used = by.reduce((sum, owner) => sum + there(sentence, owner), 0);
    const most = countsOf(pairs, 'to', to)[sentence] ?? 0;
    if (there(sentence, from) > 0 && used + there(sentence, from) > most) {
      return { type: 'taken', sentence, by };
    }
  }
  return undefined;
}

function keyOf(from: string, to: string): string {
  return JSON.stringify([from, to]);
}
