// Counting the bins of a short context exactly: the right number, and what is wrong with another.
// Left out: long contexts. They are guessed, in guesses.ts.
import { type Clues, notNow, type Outcome, wrong } from '../../activity.ts';
import { tinyLanguage, vocabulary } from '../../language.ts';
import { binCount } from './powers.ts';

const words = tinyLanguage.words.length;

/** binsOf(3) → 64 */
export function binsOf(length: number): number {
  return Number(binCount(words, length));
}

/** wordsOf(1) → '1 word'; wordsOf(10) → '10 words' */
export function wordsOf(length: number): string {
  return length === 1 ? '1 word' : `${length} words`;
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six'] as const;

/** What the learner is asked: countAsks(2) → 'The last two words name the bin. How many bins?' */
export function countAsks(length: number): string {
  return length === 1
    ? 'Four colours. The last word names the bin. How many bins?'
    : `The last ${small[length]} words name the bin. How many bins?`;
}

/** Why the right number is right: countSees(3) → '16 × 4 = 64. Each of the 16 bins becomes four, …' */
export function countSees(length: number): string {
  if (length === 1) return 'Four colours, four bins. White has none: nothing comes after it.';
  const before = binsOf(length - 1);
  return `${before} × ${words} = ${binsOf(length)}. Each of the ${before} bins becomes four, one for each colour before.`;
}

/** A number that is not the number of bins: what was counted instead, as far as that can be told. */
export function refuseCount(length: number, bins: number): Outcome<never> {
  if (!Number.isInteger(bins) || bins < 0) return notNow('Type a whole number first.');
  return wrong(whyNotBins(length, bins));
}

function whyNotBins(length: number, bins: number): string {
  const before = length === 1 ? 1 : binsOf(length - 1);
  if (bins === binsOf(length) * vocabulary(tinyLanguage).length) {
    return `${bins} is how many numbers the table has: five for every bin. Count only the bins.`;
  }
  if (bins === (words + 1) ** length) {
    return `${bins} counts white as well. White names no bin: nothing comes after the end.`;
  }
  if (length > 1 && (bins === words * length || bins === before + words)) {
    return `${bins} only adds four. Each of the ${before} bins splits in four, so it is times four.`;
  }
  if (length > 1 && bins === withoutRepeats(length)) {
    return `${bins} leaves out contexts such as blue blue. A word may come again, so they have bins too.`;
  }
  if (length === 1) return `It is not ${bins}. Count the colours: each of them names a bin.`;
  return `It is not ${bins}. For ${wordsOf(length - 1)} there are ${before} bins, and each of them splits in four.`;
}

/** Contexts in which no word comes twice: withoutRepeats(2) → 4 x 3 = 12 */
function withoutRepeats(length: number): number {
  return Array.from({ length }, (_, at) => words - at).reduce((all, choices) => all * choices, 1);
}

export function countClues(length: number): Clues {
  if (length === 1) {
    return {
      nudge: 'Every word that something can come after has a bin.',
      place: 'Count the colours. White ends a document, so nothing comes after it.',
      answer: 'There are 4 bins: one for each colour.',
    };
  }
  const before = binsOf(length - 1);
  return {
    nudge: 'Take one bin of the shorter context. Which words can stand before its words?',
    place: `On the ladder, ${wordsOf(length - 1)} of memory have ${before} bins. Each one splits in four.`,
    answer: `There are ${binsOf(length)} bins: ${before} times 4.`,
  };
}
