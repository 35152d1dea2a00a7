// The four guesses: what is asked, the options, which one is right, and what the truth says.
// Left out: pictures. The screen draws the ladder and the counted bins.
import type { Clues } from '../../activity.ts';
import { tinyLanguage } from '../../language.ts';
import { wordsOf } from './counting.ts';
import { type Filled, filledAt } from './own.ts';
import {
  about,
  atomsInTheUniverse,
  binCount,
  digitCount,
  grouped,
  inWords,
  lengthBeyond,
} from './powers.ts';
import type { LadderSettings } from './settings.ts';
import type { Guessed, LadderState } from './state.ts';

/** One guess, put to this level and these documents. */
export interface Guess {
  readonly asks: string;
  readonly options: readonly string[];
  /** The right option, counted from 0. */
  readonly right: number;
  /** What is seen afterwards. */
  readonly sees: string;
  /** The truth in a few words, for a guess that was off. */
  readonly truth: string;
  readonly clues: Clues;
}

const colours = tinyLanguage.words.length;
const secondsInADay = 86_400;

export function guessAbout(settings: LadderSettings, state: LadderState, what: Guessed): Guess {
  switch (what) {
    case 'far':
      return farGuess(settings);
    case 'filled':
      return filledGuess(filledAt(state.documents, settings.own), state);
    case 'atoms':
      return atomsGuess(settings);
    case 'digits':
      return digitsGuess(settings);
  }
}

/** How many bins for ten words: the swapped power and the mere product stand beside the truth. */
function farGuess({ far }: LadderSettings): Guess {
  const bins = binCount(colours, far);
  const sizes = inOrder([
    BigInt(colours * far),
    BigInt(far) ** BigInt(colours),
    bins,
    binCount(colours, Math.round(far * 1.5)),
  ]);
  const days = Math.round(Number(bins) / secondsInADay);
  const time = days > 1 ? ` One ball into each, a ball a second: that takes ${days} days.` : '';
  return {
    asks: `And ${wordsOf(far)} of memory? Guess before you see.`,
    options: sizes.map((size) => `${about(size)} bins`),
    right: sizes.indexOf(bins),
    sees: `There are ${grouped(bins)} bins. Every word is the same step up the ladder, and every step is times four.${time}`,
    truth: `${wordsOf(far)} of memory have ${grouped(bins)} bins`,
    clues: {
      nudge: 'How far up does one more word go, and how many more words are there to go?',
      place: `From bar to bar the number is times four. Go on like that to ${wordsOf(far)}.`,
      answer: `It is ${about(bins)}: ${colours} multiplied by itself, ${far} times.`,
    },
  };
}

/** How many of the bins hold a ball: at most an eighth, a quarter, a half, or more. */
function filledGuess(count: Filled, { documents, from }: LadderState): Guess {
  const bins = Number(count.bins);
  const cuts = [bins / 8, bins / 4, bins / 2];
  const which = cuts.findIndex((cut) => count.filled <= cut);
  const options = [
    `at most ${cuts[0]}`,
    `${(cuts[0] ?? 0) + 1} to ${cuts[1]}`,
    `${(cuts[1] ?? 0) + 1} to ${cuts[2]}`,
    `more than ${cuts[2]}`,
  ];
  const right = which < 0 ? cuts.length : which;
  const n = documents.length;
  const whose = from === 'notebook' ? 'Your' : n === 1 ? 'This' : 'These';
  const pile = n === 1 ? 'document puts its' : `${n} documents put their`;
  return {
    asks: `${whose} ${pile} balls into ${bins} bins, with ${wordsOf(count.length)} of memory. How many bins get a ball?`,
    options,
    right,
    sees: `${count.filled} of ${bins}. The bins are times four at every step; the balls only get fewer.`,
    truth: `${count.filled} of the ${bins} bins hold a ball`,
    clues: {
      nudge: 'A ball can be in one bin only. So there are never more filled bins than balls.',
      place: `With ${wordsOf(count.length)} of memory, ${n === 1 ? 'this document puts' : `these ${n} documents put`} ${count.balls === 1 ? '1 ball' : `${count.balls} balls`} in all.`,
      answer: `It is ${options[right]}: ${count.filled} of ${bins} bins hold a ball.`,
    },
  };
}

/** After how many words there are more bins than atoms in the universe. */
function atomsGuess({ words, context }: LadderSettings): Guess {
  const length = lengthBeyond(words, atomsInTheUniverse);
  const lengths = inOrder([length, length * 10, length * 100, context]);
  return {
    asks: `A real model knows about ${grouped(words)} words. How long a memory has more bins than the universe has atoms?`,
    options: lengths.map((each) => `${grouped(each)} words`),
    right: lengths.indexOf(length),
    sees: `It takes ${length} words: one long sentence. With ${length - 1} there are still fewer bins than atoms.`,
    truth: `with ${grouped(words)} words, ${length} words of memory are enough`,
    clues: {
      nudge: 'Look at the step from one word to two. Every further word is another step like it.',
      place: `One word adds almost ${digitCount(BigInt(words))} digits. The number of atoms in the universe has about ${digitCount(atomsInTheUniverse)} digits.`,
      answer: `It takes ${length} words: about ${((digitCount(binCount(words, length)) - 1) / length).toFixed(1)} digits each.`,
    },
  };
}

/** How long the number of bins is for a real model's context, in digits. */
function digitsGuess({ words, context }: LadderSettings): Guess {
  const digits = digitCount(binCount(words, context));
  const lengths = inOrder([
    digitCount(BigInt(words) * BigInt(context)),
    digitCount(atomsInTheUniverse) - 1,
    context,
    digits,
  ]);
  const hours = (digits / 3 / 3600).toFixed(1);
  return {
    asks: `Models look back over ${grouped(context)} words, and more. How many digits has that number of bins, written out?`,
    options: lengths.map((each) => `about ${grouped(Number(each.toPrecision(2)))} digits`),
    right: lengths.indexOf(digits),
    sees: `${grouped(digits)} digits. At three a second, it takes ${hours} hours to read them out.`,
    truth: `the number of bins for ${grouped(context)} words has ${grouped(digits)} digits`,
    clues: {
      nudge: 'Every word of memory adds the same number of digits.',
      place: `${inWords(BigInt(words))} has ${digitCount(BigInt(words))} digits, so a word adds almost ${digitCount(BigInt(words))}. Do that ${grouped(context)} times.`,
      answer: `It has ${grouped(digits)} digits: ${(digits / context).toFixed(1)} for each of ${grouped(context)} words.`,
    },
  };
}

/** The different ones of these, smallest first: inOrder([3, 1, 3]) → [1, 3] */
function inOrder<N extends number | bigint>(numbers: readonly N[]): readonly N[] {
  return [...new Set(numbers)].sort((a, b) => (a < b ? -1 : 1));
}
