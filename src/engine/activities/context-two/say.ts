// The sentences that several phases share. Left out: whatever only one phase has to say.
import { decimal, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import type { Word } from '../../language.ts';
import type { Named } from './state.ts';

/** The two stickies that name the bin: the last two of the row, or those before the ball in training. */
export type Which = 'last' | 'before-ball';

/** The name of a bin: sayPair(['blue', 'pink']) → 'blue pink' */
export function sayPair(words: readonly Word[]): string {
  return words.map(nameOf).join(' ');
}

/** Which word of the name is still to come: firstUnnamed(['blue']) → 'Now name the newer word, too.' */
export function firstUnnamed(named: Named): string {
  return say(named.length === 0 ? 'contextTwo.nameFirst' : 'contextTwo.nameNewer');
}

/**
 * Why a name is not the bin's. After the older word alone, nothing is said of the newer one.
 * sayWrongBin('last', ['blue', 'pink'], ['green'])
 *   → 'The older of the last two stickies is blue, not green.'
 */
export function sayWrongBin(
  which: Which,
  [olderWord, newerWord]: readonly [Word, Word],
  words: readonly Word[],
): string {
  const [older, newer, said] = [nameOf(olderWord), nameOf(newerWord), sayPair(words)];
  const last = which === 'last';
  if (words.length === 1) {
    return words[0] === newerWord
      ? say(last ? 'contextTwo.lastNewerSaid' : 'contextTwo.ballNewerSaid', { newer })
      : say(last ? 'contextTwo.lastOlder' : 'contextTwo.ballOlder', { older, said });
  }
  return words[0] === newerWord && words[1] === olderWord
    ? say(last ? 'contextTwo.lastSwapped' : 'contextTwo.ballSwapped', { older, newer })
    : say(last ? 'contextTwo.lastWrong' : 'contextTwo.ballWrong', { older, newer, said });
}

/** sayNumber(1000) → '1,000', as the language writes it */
export function sayNumber(n: number): string {
  return decimal(n, 0);
}
