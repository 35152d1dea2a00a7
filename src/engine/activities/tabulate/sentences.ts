// What the game says about a number in the table: why it is wrong, or where the pairs were found.
// Left out: what counts as a slip. That is in ../tabulate.ts.
import { type Document, tinyLanguage, type Word } from '../../language.ts';
import { countOf, documentsOf, pairsOf, totalOf } from './pile.ts';

type Pile = readonly Document[];

/** Why `answer` is not how often `word` comes after `after`, without saying what is. */
export function wrongCount(pile: Pile, after: Word, word: Word, answer: number): string {
  const places = pairsOf(pile, after, word);
  const right = places.length;
  const total = totalOf(pile, after);
  if (total === 0) return `You wrote ${answer}. Is there any ${after} sticky in the pile?`;
  if (word !== tinyLanguage.end && word !== after && answer === countOf(pile, word, after)) {
    return `${answer} is how often ${after} comes after ${word}. This cell is for ${word} after ${after}.`;
  }
  if (answer === total) {
    return `There are ${answer} ${after} stickies in all. Count only those with ${word} right after them.`;
  }
  if (answer < right) {
    return `You wrote ${answer}, and there are more. Look again at document ${documentsOf(places).at(-1)}.`;
  }
  if (right === 0) {
    return `You wrote ${answer}. Follow every ${after} sticky to the next one: is it ever ${word}?`;
  }
  return `You wrote ${answer}, and there are fewer. ${capital(word)} must stand right after ${after}, as in document ${documentsOf(places)[0]}.`;
}

/** A number that cannot be meant: 'The pile has only 5 blue stickies, so …' */
export function tooLarge(pile: Pile, after: Word): string {
  return `The pile has only ${totalOf(pile, after)} ${after} stickies, so no number in this row is larger.`;
}

/** Where the pairs of a filled cell are: 'Blue, then green: 3, in documents 1, 3 and 5.' */
export function found(pile: Pile, after: Word, word: Word): string {
  const places = pairsOf(pile, after, word);
  const pair = `${capital(after)}, then ${word}`;
  if (totalOf(pile, after) === 0) return `${pair}: never. No ${after} in the pile.`;
  if (places.length === 0) return `${pair}: never, so 0.`;
  return `${pair}: ${places.length}, in ${documents(documentsOf(places))}.`;
}

/** Why a row was filled up: 'No pink in the pile, so all of its row is 0.' */
export function emptyRow(after: Word): string {
  return `No ${after} in the pile, so all of its row is 0.`;
}

/** Why `answer` is not the number of balls in a row. */
export function wrongTotal(pile: Pile, after: Word, answer: number): string {
  const all = tinyLanguage.words.reduce((sum, word) => sum + totalOf(pile, word), 0);
  return answer === all
    ? `${answer} is the whole table. Add the five numbers of the ${after} row only.`
    : `The ${after} row does not add up to ${answer}. Add its five numbers.`;
}

/** Why `answer` is not the share of one word in its row, in percent. */
export function wrongShare(pile: Pile, after: Word, word: Word, answer: number): string {
  const count = countOf(pile, after, word);
  const total = totalOf(pile, after);
  const balls = count === 1 ? '1 ball' : `${count} balls`;
  if (count === 0) return `${answer} % is too much: none of the ${total} balls is ${word}.`;
  if (answer === count)
    return `${answer} is the number of ${word} balls. What share of all ${total} is that?`;
  if (answer === 10 * count) return `${answer} % would be ${balls} of 10. This bin holds ${total}.`;
  return answer < (100 * count) / total
    ? `${answer} % is too little for ${balls} of ${total}.`
    : `${answer} % is too much for ${balls} of ${total}.`;
}

/** documents([1, 3, 5]) → 'documents 1, 3 and 5'; documents([2]) → 'document 2' */
export function documents(numbers: readonly number[]): string {
  if (numbers.length < 2) return `document ${numbers.join('')}`;
  return `documents ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

/** capital('blue') → 'Blue' */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
