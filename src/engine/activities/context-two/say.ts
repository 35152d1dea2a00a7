// The sentences that several phases share. Left out: whatever only one phase has to say.
import type { Word } from '../../language.ts';
import type { Named } from './state.ts';

/** The name of a bin: sayPair(['blue', 'pink']) → 'blue pink' */
export function sayPair(words: readonly Word[]): string {
  return words.join(' ');
}

/** Which word of the name is still to come: firstUnnamed(['blue']) → 'Now the newer word of the two.' */
export function firstUnnamed(named: Named): string {
  return named.length === 0
    ? 'Name the bin first: the older word, then the newer.'
    : 'The older word is right. Now name the newer one.';
}

/**
 * Why a name is not the bin's, with the name that is.
 * sayWrongBin('the last two stickies', ['blue', 'pink'], ['pink'])
 *   → 'The last two stickies are blue then pink, so the bin is blue pink: it begins with blue, the older word.'
 */
export function sayWrongBin(
  which: string,
  [older, newer]: readonly [Word, Word],
  said: readonly Word[],
): string {
  const right = `${capital(which)} are ${older} then ${newer}, so the bin is ${older} ${newer}`;
  const swapped = said[0] === newer && (said[1] ?? older) === older;
  if (swapped) return `${right}, not ${newer} ${older}: the older word comes first.`;
  if (said.length === 1) return `${right}: it begins with ${older}, not with ${said[0]}.`;
  return `${right}, not ${sayPair(said)}.`;
}

/** sayCount(1, 'ball') → '1 ball'; sayCount(1000, 'document') → '1,000 documents' */
export function sayCount(n: number, what: string): string {
  return `${sayNumber(n)} ${what}${n === 1 ? '' : 's'}`;
}

/** sayNumber(1000) → '1,000' */
export function sayNumber(n: number): string {
  return `${n}`.replace(/\B(?=(\d{3})+$)/g, ',');
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
