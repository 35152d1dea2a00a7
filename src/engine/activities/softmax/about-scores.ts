// What is predicted about scores: what one below zero gets, and what becomes of shares when all scores change alike.
import type { TextId } from '../../../texts/catalogue.ts';
import { capital, decimal, exactly, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { short } from '../charts.ts';
import { type Asked, changeOf } from './asked.ts';
import { largestOf, scoreRows, shareDigits } from './scores.ts';
import type { Question, SoftmaxSettings } from './settings.ts';

const signs = [
  'softmax.shareBelowZero',
  'softmax.noShare',
  'softmax.smallShare',
] as const satisfies readonly TextId[];

/** What share a score below zero gets. */
export function belowZeroAsked(
  { words }: SoftmaxSettings,
  { scores }: Extract<Question, { readonly ask: 'below-zero' }>,
): Asked {
  const after = scoreRows(words, scores);
  const at = scores.indexOf(Math.min(...scores));
  const [score = 0, share = 0] = [scores[at], after[at]?.share];
  const sum = scores.reduce((all, each) => all + each, 0);
  const word = nameOf(words[at] ?? '');
  const slots = { word, score: exactly(score), share: short(share, 1) };
  return {
    asks: say('softmax.belowZeroAsks', slots),
    options: signs.map((option) => say(option)),
    right: Math.sign(share) + 1,
    before: [],
    after,
    sees: say('softmax.belowZeroSees', {
      word: capital(word),
      share: slots.share,
      divided: short((100 * score) / sum, 1),
    }),
    slip: say('softmax.belowZeroSlip', slots),
    clues: {
      nudge: say('softmax.belowZeroNudge'),
      place: say('softmax.belowZeroPlace', {
        score: exactly(score),
        weight: short(after[at]?.weight ?? 0, 2),
      }),
      answer: say('softmax.belowZeroAnswer', slots),
    },
  };
}

/** What may become of the shares: the order that `changeOf` gives. */
const changes = [
  'temperature.evenOut',
  'temperature.stay',
  'temperature.sharpen',
] as const satisfies readonly TextId[];

/** What becomes of the shares when all scores are changed alike: by adding, or by multiplying. */
export function changeAsked(
  { words }: SoftmaxSettings,
  { ask, scores, by }: Extract<Question, { readonly ask: 'add' | 'times' }>,
): Asked {
  const before = scoreRows(words, scores);
  const change = (score: number) => (ask === 'add' ? score + by : score * by);
  const after = scoreRows(words, scores.map(change));
  const [was, is] = [largestOf(before), largestOf(after)];
  const told = {
    options: changes.map((option) => say(option)),
    right: changeOf(was.share, is.share),
    before,
    after,
  };
  if (ask === 'add') {
    const times = short(Math.exp(by), 2);
    return {
      ...told,
      asks: say('softmax.addAsks', { by }),
      sees: say('softmax.addSees', { times }),
      slip: say('softmax.addSlip', { by }),
      clues: {
        nudge: say('softmax.addNudge'),
        place: say('softmax.addPlace', { by, times }),
        answer: say('softmax.addAnswer'),
      },
    };
  }
  const slots = {
    by,
    word: nameOf(was.word),
    before: decimal(was.share, shareDigits),
    after: decimal(is.share, shareDigits),
    t: short(1 / by, 2),
  };
  return {
    ...told,
    asks: by === 2 ? say('softmax.doubleAsks') : say('softmax.timesAsks', { by }),
    sees: by === 2 ? say('softmax.doubleSees', slots) : say('softmax.timesSees', slots),
    slip: say('softmax.timesSlip', slots),
    clues: {
      nudge: say('softmax.timesNudge'),
      place: say('softmax.timesPlace', slots),
      answer: say('softmax.timesAnswer', slots),
    },
  };
}
