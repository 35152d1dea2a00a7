// The sentences that several phases share. Left out: whatever only one phase has to say.
import type { Word } from '../../language.ts';
import type { Named } from './state.ts';

/** The name of a bin: sayPair(['blue', 'pink']) → 'blue pink' */
export function sayPair(words: readonly Word[]): string {
  return words.join(' ');
}

/** Which word of the name is still to come: firstUnnamed(['blue']) → 'Now name the newer word, too.' */
export function firstUnnamed(named: Named): string {
  return named.length === 0
    ? 'Name the bin first: the older word, then the newer.'
    : 'Now name the newer word, too.';
}

/**
 * Why a name is not the bin's. After the older word alone, nothing is said of the newer one.
 * sayWrongBin('the last two stickies', ['blue', 'pink'], ['green'])
 *   → 'The older of the last two stickies is blue, not green.'
 */
export function sayWrongBin(
  which: string,
  [older, newer]: readonly [Word, Word],
  said: readonly Word[],
): string {
  if (said.length === 1) {
    return said[0] === newer
      ? `Of ${which}, ${newer} is the newer one. The older word comes first.`
      : `The older of ${which} is ${older}, not ${said[0]}.`;
  }
  const right = `${capital(which)} are ${older} then ${newer}, so the bin is ${older} ${newer}`;
  const swapped = said[0] === newer && said[1] === older;
  if (swapped) return `${right}, not ${newer} ${older}: the older word comes first.`;
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
