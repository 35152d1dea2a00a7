// The four guesses: what is asked, the options, which one is right, and what the truth says.
// Left out: pictures. The screen draws the ladder and the counted bins.
import { decimal, say } from '../../../texts/say.ts';
import type { Clues } from '../../activity.ts';
import { tinyLanguage } from '../../language.ts';
import { type Filled, filledAt } from './own.ts';
import { about, atomsInTheUniverse, binCount, digitCount, lengthBeyond } from './powers.ts';
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
  readonly clues: Clues;
}

const colours = tinyLanguage.words.length;
const secondsInADay = 86_400;

/** What was guessed and what there is, in a sentence: 'Well guessed. There are 1,048,576 bins. …' */
export function guessSees(guess: Guess, option: number): string {
  return option === guess.right
    ? say('ladder.wellGuessed', { sees: guess.sees })
    : say('ladder.youGuessed', { guess: guess.options[option] ?? '', sees: guess.sees });
}

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
  const sees = say('ladder.farSees', { bins: Number(bins) });
  return {
    asks: say('ladder.farAsks', { n: far }),
    options: sizes.map((size) => say('ladder.bins', { n: Number(size), number: about(size) })),
    right: sizes.indexOf(bins),
    sees: days > 1 ? `${sees} ${say('ladder.farTakes', { days })}` : sees,
    clues: {
      nudge: say('ladder.nudgeFar'),
      place: say('ladder.placeFar', { n: far }),
      answer: say('ladder.answerFar', { number: about(bins), words: colours, n: far }),
      free: true,
    },
  };
}

/** How many of the bins hold a ball: at most an eighth, a quarter, a half, or more. */
function filledGuess(count: Filled, { documents, from }: LadderState): Guess {
  const bins = Number(count.bins);
  const { filled, balls, length } = count;
  const [eighth, quarter, half] = [bins / 8, bins / 4, bins / 2];
  const options = [
    say('ladder.atMost', { n: eighth }),
    say('ladder.fromTo', { from: eighth + 1, to: quarter }),
    say('ladder.fromTo', { from: quarter + 1, to: half }),
    say('ladder.moreThan', { n: half }),
  ];
  const cut = [eighth, quarter, half].findIndex((most) => filled <= most);
  const right = cut < 0 ? options.length - 1 : cut;
  const asks = from === 'notebook' ? 'ladder.filledAsksYours' : 'ladder.filledAsksThese';
  return {
    asks: say(asks, { n: documents.length, bins, length }),
    options,
    right,
    sees: say('ladder.filledSees', { filled, bins }),
    clues: {
      nudge: say('ladder.nudgeFilled'),
      place: say('ladder.placeFilled', { length, balls }),
      answer: say('ladder.answerFilled', { option: options[right] ?? '', filled, bins }),
      free: true,
    },
  };
}

/** After how many words there are more bins than atoms in the universe. */
function atomsGuess({ words, context }: LadderSettings): Guess {
  const n = lengthBeyond(words, atomsInTheUniverse);
  const lengths = inOrder([n, n * 10, n * 100, context]);
  const digitsEach = (digitCount(binCount(words, n)) - 1) / n;
  return {
    asks: say('ladder.atomsAsks', { words }),
    options: lengths.map((each) => say('ladder.words', { n: each })),
    right: lengths.indexOf(n),
    sees: say('ladder.atomsSees', { n, less: n - 1 }),
    clues: {
      nudge: say('ladder.nudgeAtoms'),
      place: say('ladder.placeAtoms', {
        digits: digitCount(BigInt(words)),
        atoms: digitCount(atomsInTheUniverse),
      }),
      answer: say('ladder.answerAtoms', { n, digits: decimal(digitsEach, 1) }),
      free: true,
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
  return {
    asks: say('ladder.digitsAsks', { context }),
    options: lengths.map((each) => say('ladder.aboutDigits', { n: Number(each.toPrecision(2)) })),
    right: lengths.indexOf(digits),
    sees: say('ladder.digitsSees', { digits, hours: decimal(digits / 3 / 3600, 1) }),
    clues: {
      nudge: say('ladder.nudgeDigits'),
      place: say('ladder.placeDigits', { words, digits: digitCount(BigInt(words)), context }),
      answer: say('ladder.answerDigits', { digits, each: decimal(digits / context, 1), context }),
      free: true,
    },
  };
}

/** The different ones of these, smallest first: inOrder([3, 1, 3]) → [1, 3] */
function inOrder<N extends number | bigint>(numbers: readonly N[]): readonly N[] {
  return [...new Set(numbers)].sort((a, b) => (a < b ? -1 : 1));
}
