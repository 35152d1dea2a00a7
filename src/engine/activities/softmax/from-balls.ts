// What is predicted about a bin: that the logarithms of its balls, as scores, give its shares back,
// and which score no balls at all would need.
import type { TextId } from '../../../texts/catalogue.ts';
import { decimal, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { softmax } from '../../softmax.ts';
import { type Asked, changeOf } from './asked.ts';
import { ballRows, logarithmRows, without } from './bins.ts';
import { largestOf } from './scores.ts';
import type { BallBin } from './state.ts';

const shapes = [
  'softmax.flatter',
  'softmax.sameAsBalls',
  'softmax.sharper',
] as const satisfies readonly TextId[];

/** Which shares come of the logarithms of the balls. Words without a ball are left out until the next question. */
export function logarithmsAsked(bin: BallBin): Asked {
  const before = ballRows(bin).filter(({ balls }) => balls > 0);
  const after = logarithmRows(bin).filter(({ share }) => share > 0);
  const most = largestOf(after);
  const was = before.find(({ word }) => word === most.word);
  const word = nameOf(bin.word);
  const slots = {
    word: nameOf(most.word),
    n: was?.balls ?? 0,
    score: decimal(most.score, 2),
  };
  return {
    asks:
      bin.whose === 'own'
        ? say('softmax.yourLogarithmsAsk', { word })
        : say('softmax.theLogarithmsAsk', { word }),
    options: shapes.map((option) => say(option)),
    right: changeOf(was?.share ?? 0, most.share),
    before,
    after,
    sees: say('softmax.logarithmsSee', slots),
    slip: say('softmax.logarithmsSlip'),
    clues: {
      nudge: say('softmax.logarithmsNudge'),
      place: say('softmax.logarithmsPlace', slots),
      answer: say('softmax.logarithmsAnswer'),
    },
  };
}

/** A score that may seem low enough, and one that is. */
const lowScores = [0, -100, Number.NEGATIVE_INFINITY] as const;
const lowOptions = [
  'softmax.zero',
  'softmax.minusHundred',
  'softmax.noNumber',
] as const satisfies readonly TextId[];

/** Which score gives a share of 0: only the logarithm of 0, and that is no number. */
export function noBallsAsked(bin: BallBin): Asked {
  const left = without(bin);
  const others = logarithmRows(left).filter(({ share }) => share > 0);
  const scores = others.map(({ score }) => score);
  const right = lowScores.findIndex((low) => softmax([low, ...scores])[0] === 0);
  const slots = { word: nameOf(left.word), n: left.taken };
  return {
    asks: left.taken === 0 ? say('softmax.noBallsAsk', slots) : say('softmax.takenOutAsks', slots),
    options: lowOptions.map((option) => say(option)),
    right,
    before: ballRows(left),
    after: logarithmRows(left),
    sees: say('softmax.noBallsSee', slots),
    slip: say('softmax.noBallsSlip'),
    clues: {
      nudge: say('softmax.noBallsNudge'),
      place: say('softmax.noBallsPlace'),
      answer: say('softmax.noBallsAnswer'),
    },
  };
}
