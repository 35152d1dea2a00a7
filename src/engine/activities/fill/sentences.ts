// What the game says about a ball, a number or a name that does not fit.
// Left out: which of them counts as a slip. That is in fill.ts.

import { decimal, list, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { tinyLanguage, vocabulary, type Word } from '../../language.ts';
import type { Table } from '../../ngram.ts';
import { countOf, shareOf, wanted } from './bins.ts';

const words = vocabulary(tinyLanguage);

/** A ball whose colour is complete: '… that is 1 ball of 10, and it is in already.' */
export function tooMany(table: Table, bin: Word, word: Word, balls: number): string {
  const count = wanted(table, bin, balls)[words.indexOf(word)] ?? 0;
  const given = { share: shareOf(table, bin, word), word: nameOf(word), bin: nameOf(bin) };
  return count === 0
    ? say('fill.noneAtAll', given)
    : say('fill.inAlready', { ...given, count, balls });
}

/** A number of balls that does not match: '3 balls of 10 are 30 %. The table gives 10 % …' */
export function wrongNumber(
  table: Table,
  bin: Word,
  word: Word,
  count: number,
  balls: number,
): string {
  return say('fill.wrongNumber', {
    count,
    balls,
    typed: Math.round((100 * count) / balls),
    share: shareOf(table, bin, word),
    word: nameOf(word),
    bin: nameOf(bin),
  });
}

/** The percentage, typed where balls are counted: '40 % is the share. How many balls of 10 is that?' */
export function aShare(share: number, balls: number): string {
  return say('fill.isShare', { share, balls });
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
  const enough = count === (wanted(table, bin, balls)[words.indexOf(word)] ?? 0);
  return say(enough ? 'fill.isEnough' : 'fill.tooFew', {
    count,
    balls,
    share: shareOf(table, bin, word),
    word: nameOf(word),
  });
}

/** Why a bin without a name is not this one: the word whose shares differ most. */
export function wrongName(table: Table, name: Word, held: readonly Word[]): string {
  const heldShare = (word: Word) => Math.round((100 * countOf(held, word)) / held.length);
  const differing = words.reduce((most, word) => {
    const difference = (other: Word) => Math.abs(shareOf(table, name, other) - heldShare(other));
    return difference(word) > difference(most) ? word : most;
  }, tinyLanguage.end);
  return say('fill.wrongName', {
    name: nameOf(name),
    share: shareOf(table, name, differing),
    word: nameOf(differing),
    count: countOf(held, differing),
    balls: held.length,
    held: heldShare(differing),
  });
}

/** Why a bin is this row, whatever its size: '8, 2, 2, 2 and 6 of 20 are the shares of the pink row. …' */
export function sameShares(table: Table, bin: Word, balls: number): string {
  const counts = list(wanted(table, bin, balls).map((count) => decimal(count, 0)));
  return say('fill.sameShares', { counts, balls, bin: nameOf(bin) });
}
