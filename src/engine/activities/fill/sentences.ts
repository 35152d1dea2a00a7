// What the game says about a ball, a number or a name that does not fit.
// Left out: which of them counts as a slip. That is in fill.ts.
import { tinyLanguage, vocabulary, type Word } from '../../language.ts';
import type { Table } from '../../ngram.ts';
import { countOf, shareOf, wanted } from './bins.ts';

const words = vocabulary(tinyLanguage);

/** inBalls(1, 'pink') → '1 pink ball'; inBalls(3, 'pink') → '3 pink balls' */
export function inBalls(count: number, word: Word): string {
  return `${count} ${word} ${count === 1 ? 'ball' : 'balls'}`;
}

/** What the table gives to one word, as a share: 'The table gives 10 % to pink after blue' */
function given(table: Table, bin: Word, word: Word): string {
  return `The table gives ${shareOf(table, bin, word)} % to ${word} after ${bin}`;
}

/** A ball whose colour is complete: '… that is 1 ball of 10, and it is in already.' */
export function tooMany(table: Table, bin: Word, word: Word, balls: number): string {
  const count = wanted(table, bin, balls)[words.indexOf(word)] ?? 0;
  if (count === 0) return `${given(table, bin, word)}: no ball at all.`;
  return count === 1
    ? `${given(table, bin, word)}: that is 1 ball of ${balls}, and it is in already.`
    : `${given(table, bin, word)}: that is ${count} balls of ${balls}, and they are in already.`;
}

/** A number of balls that does not match: '3 balls of 10 are 30 %. The table gives 10 % …' */
export function wrongNumber(
  table: Table,
  bin: Word,
  word: Word,
  count: number,
  balls: number,
): string {
  const share = Math.round((100 * count) / balls);
  const verb = count === 1 ? '1 ball of' : `${count} balls of`;
  return `${verb} ${balls} ${count === 1 ? 'is' : 'are'} ${share} %. ${given(table, bin, word)}.`;
}

/** The percentage, typed where balls are counted: '40 % is the share. How many balls of 10 is that?' */
export function aShare(share: number, balls: number): string {
  return `${share} % is the share. How many balls of ${balls} is that?`;
}

/** A ball that should stay: 'The bin holds 1 blue ball of 10, and the table says 10 %: …' */
export function notSpoiled(
  table: Table,
  bin: Word,
  word: Word,
  held: readonly Word[],
  balls: number,
): string {
  const count = countOf(held, word);
  const compared = `The bin holds ${inBalls(count, word)} of ${balls}, and the table says ${shareOf(table, bin, word)} %`;
  const enough = count === (wanted(table, bin, balls)[words.indexOf(word)] ?? 0);
  return enough
    ? `${compared}: ${word} is right.`
    : `${compared}: ${word} is too few, not too many.`;
}

/** Why a bin without a name is not this one: the word whose shares differ most. */
export function wrongName(table: Table, name: Word, held: readonly Word[]): string {
  const heldShare = (word: Word) => Math.round((100 * countOf(held, word)) / held.length);
  const differing = words.reduce((most, word) => {
    const difference = (other: Word) => Math.abs(shareOf(table, name, other) - heldShare(other));
    return difference(word) > difference(most) ? word : most;
  }, tinyLanguage.end);
  return `The ${name} row gives ${shareOf(table, name, differing)} % to ${differing}. This bin has ${inBalls(countOf(held, differing), differing)} of ${held.length}, and that is ${heldShare(differing)} %.`;
}

/** Why a bin is this row, whatever its size: '8, 2, 2, 2 and 6 of 20 are the shares of the pink row. …' */
export function sameShares(table: Table, bin: Word, balls: number): string {
  const counts = listed(wanted(table, bin, balls));
  return `${counts} of ${balls} are the shares of the ${bin} row. More balls, the same model.`;
}

function listed(numbers: readonly number[]): string {
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
