// The questions of a level, each put to its words and to the bin.
import { belowZeroAsked, changeAsked } from './about-scores.ts';
import type { Asked } from './asked.ts';
import { logarithmsAsked, noBallsAsked } from './from-balls.ts';
import type { SoftmaxSettings } from './settings.ts';
import type { BallBin } from './state.ts';

/** A question of the level, counted from 0. Throws a RangeError for one that there is not. */
export function askedAt(settings: SoftmaxSettings, bin: BallBin, index: number): Asked {
  const question = settings.questions[index];
  if (question === undefined) throw new RangeError(`there is no question ${index}`);
  switch (question.ask) {
    case 'below-zero':
      return belowZeroAsked(settings, question);
    case 'add':
    case 'times':
      return changeAsked(settings, question);
    case 'logarithms':
      return logarithmsAsked(bin);
    case 'no-balls':
      return noBallsAsked(bin);
  }
}
