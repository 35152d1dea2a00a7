// Counting the bins of a short context exactly: the right number, and what is wrong with another.
// Left out: long contexts. They are guessed, in guesses.ts.
import type { TextId } from '../../../texts/catalogue.ts';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { type Clues, notNow, type Outcome, wrong } from '../../activity.ts';
import { tinyLanguage, vocabulary } from '../../language.ts';
import { binCount } from './powers.ts';

const words = tinyLanguage.words.length;

/** binsOf(3) → 64 */
export function binsOf(length: number): number {
  return Number(binCount(words, length));
}

const questions = [
  'ladder.howManyOne',
  'ladder.howManyTwo',
  'ladder.howManyThree',
  'ladder.howManyFour',
] as const satisfies readonly TextId[];

/** What the learner is asked: countAsks(2) → 'The last two words name the bin. How many bins?' */
export function countAsks(length: number): string {
  return say(questions[length - 1] ?? questions[0]);
}

/** Why the right number is right: countSees(3) → '16 × 4 = 64. Each of the 16 bins becomes four, …' */
export function countSees(length: number): string {
  if (length === 1) return say('ladder.seesOne');
  return say('ladder.seesTimes', { before: binsOf(length - 1), words, bins: binsOf(length) });
}

/** A number that is not the number of bins: what was counted instead, as far as that can be told. */
export function refuseCount(length: number, bins: number): Outcome<never> {
  if (!Number.isInteger(bins) || bins < 0) return notNow(say('ladder.wholeFirst'));
  return wrong(whyNotBins(length, bins));
}

function whyNotBins(length: number, bins: number): string {
  const before = length === 1 ? 1 : binsOf(length - 1);
  if (bins === binsOf(length) * vocabulary(tinyLanguage).length) {
    return say('ladder.countsNumbers', { bins });
  }
  if (bins === (words + 1) ** length) return say('ladder.countsWhite', { bins });
  if (length > 1 && (bins === words * length || bins === before + words)) {
    return say('ladder.onlyAdds', { bins, before });
  }
  if (length > 1 && bins === withoutRepeats(length)) {
    const blue = nameOf('blue');
    return say('ladder.leavesOut', { bins, example: `${blue} ${blue}` });
  }
  if (length === 1) return say('ladder.notColours', { bins });
  return say('ladder.notBins', { bins, words: length - 1, before });
}

/** Contexts in which no word comes twice: withoutRepeats(2) → 4 x 3 = 12 */
function withoutRepeats(length: number): number {
  return Array.from({ length }, (_, at) => words - at).reduce((all, choices) => all * choices, 1);
}

export function countClues(length: number): Clues {
  const bins = binsOf(length);
  if (length === 1) {
    return {
      nudge: say('ladder.nudgeOne'),
      place: say('ladder.placeOne'),
      answer: say('ladder.answerOne', { bins }),
    };
  }
  const before = binsOf(length - 1);
  return {
    nudge: say('ladder.nudgeCount'),
    place: say('ladder.placeCount', { words: length - 1, before }),
    answer: say('ladder.answerCount', { bins, before }),
  };
}
