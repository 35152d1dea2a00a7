// Sentences from patterns with gaps: many that are alike, and none that means much.
// Left out: grammar. Whoever writes the patterns sees to it that words fit together.
import { type Rng, randomBelow } from './rng.ts';

/** Words that can stand in the same gap, by the name of the gap. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** The name of the gap that a word of a pattern is: gapName('{beast}') → 'beast'; gapName('le') → undefined */
export function gapName(word: string): string | undefined {
  return /^\{(.+)\}$/.exec(word)?.[1];
}

/**
 * So many sentences, pattern after pattern in turn, each gap filled by chance.
 * dealSentences(['le {beast} dort'], {beast: ['chat', 'chien']}, 2, rng)
 *   → [[['le', 'chien', 'dort'], ['le', 'chat', 'dort']], next]
 */
export function dealSentences(
  patterns: readonly string[],
  groups: Groups,
  count: number,
  rng: Rng,
): readonly [readonly (readonly string[])[], Rng] {
  let generator = rng;
  const fill = (word: string): string => {
    const name = gapName(word);
    const choice = name === undefined ? undefined : groups[name];
    if (choice === undefined) return word;
    const [pick, next] = randomBelow(generator, choice.length);
    generator = next;
    return choice[pick] ?? word;
  };
  const sentences = Array.from({ length: count }, (_, n) =>
    (patterns[n % patterns.length] ?? '').split(' ').map(fill),
  );
  return [sentences, generator];
}
