// What the game says about a number in the table: why it is wrong, or where the pairs were found.
// Left out: what counts as a slip. That is in ../tabulate.ts.
import { capital, list, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { type Document, tinyLanguage, type Word } from '../../language.ts';
import { countOf, documentsOf, pairsOf, totalOf } from './pile.ts';

type Pile = readonly Document[];

/** Why `answer` is not how often `next` comes after `before`, without saying what is. */
export function wrongCount(pile: Pile, before: Word, next: Word, answer: number): string {
  const places = pairsOf(pile, before, next);
  const right = places.length;
  const total = totalOf(pile, before);
  const [after, word] = [nameOf(before), nameOf(next)];
  if (total === 0) return say('tabulate.isThereAny', { answer, after });
  if (next !== tinyLanguage.end && next !== before && answer === countOf(pile, next, before)) {
    return say('tabulate.otherWayRound', { answer, after, word });
  }
  if (answer === total) return say('tabulate.allStickies', { answer, after, word });
  if (answer < right) {
    return say('tabulate.thereAreMore', { answer, document: documentsOf(places).at(-1) ?? 1 });
  }
  if (right === 0) return say('tabulate.isItEver', { answer, after, word });
  const document = documentsOf(places)[0] ?? 1;
  return say('tabulate.thereAreFewer', { answer, after, word: capital(word), document });
}

/** A number that cannot be meant: 'The pile has only 5 blue stickies, so …' */
export function tooLarge(pile: Pile, after: Word): string {
  return say('tabulate.tooLarge', { total: totalOf(pile, after), after: nameOf(after) });
}

/** Where the pairs of a filled cell are: 'Blue, then green: 3, in documents 1, 3 and 5.' */
export function found(pile: Pile, after: Word, word: Word): string {
  const places = pairsOf(pile, after, word);
  const pair = { first: capital(nameOf(after)), word: nameOf(word) };
  if (totalOf(pile, after) === 0) {
    return say('tabulate.foundNoneInPile', { ...pair, after: nameOf(after) });
  }
  if (places.length === 0) return say('tabulate.foundNever', pair);
  const documents = documentsOf(places);
  return say('tabulate.foundPairs', {
    ...pair,
    count: places.length,
    n: documents.length,
    documents: numbersOf(documents),
  });
}

/** Why a row was filled up: 'No pink in the pile, so all of its row is 0.' */
export function emptyRow(after: Word): string {
  return say('tabulate.rowIsZero', { after: nameOf(after) });
}

/** Why `answer` is not the number of balls in a row. */
export function wrongTotal(pile: Pile, after: Word, answer: number): string {
  const all = tinyLanguage.words.reduce((sum, word) => sum + totalOf(pile, word), 0);
  return say(answer === all ? 'tabulate.wholeTable' : 'tabulate.wrongTotal', {
    answer,
    after: nameOf(after),
  });
}

/** '3 of 5 balls are green. How many percent is that?' */
export function howManyPercent(pile: Pile, after: Word, word: Word): string {
  return say('tabulate.howManyPercent', {
    count: countOf(pile, after, word),
    balls: totalOf(pile, after),
    word: nameOf(word),
  });
}

/** Why `answer` is not the share of one word in its row, in percent. */
export function wrongShare(pile: Pile, after: Word, next: Word, answer: number): string {
  const count = countOf(pile, after, next);
  const total = totalOf(pile, after);
  const word = nameOf(next);
  if (count === 0) return say('tabulate.shareOfNone', { answer, total, word });
  if (answer === count) return say('tabulate.shareIsCount', { answer, total, word });
  if (answer === 10 * count) return say('tabulate.shareOfTen', { answer, count, total });
  return answer < (100 * count) / total
    ? say('tabulate.shareTooSmall', { answer, count, total })
    : say('tabulate.shareTooLarge', { answer, count, total });
}

/** numbersOf([1, 3, 5]) → '1, 3 and 5' */
export function numbersOf(numbers: readonly number[]): string {
  return list(numbers.map(String));
}
