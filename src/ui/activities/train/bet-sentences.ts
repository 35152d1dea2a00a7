// What is said of the bet on the number of balls, on the screen and line by line.
import { stickyCount } from '../../../engine/activities/notebook.ts';
import { betCounts, rightCount } from '../../../engine/activities/train/model.ts';
import type { TrainState } from '../../../engine/activities/train/state.ts';
import { betBits, type Chips, evenBits } from '../../../engine/scoring.ts';
import { decimal, say } from '../../../texts/say.ts';

export type Betting = Extract<TrainState, { phase: 'bet' | 'counted' }>;

/** The three answers, with the learner's own numbers. */
export function betOptions(state: Betting): readonly string[] {
  const [all, right, fewer] = betCounts(state);
  return [
    say('train.everySticky', { n: all }),
    say('train.allButFirst', { n: right }),
    say('train.allButFirstAndWhite', { n: fewer }),
  ];
}

/** '4 documents, 18 stickies, the white ones counted.' */
export function whatWasTrained({ documents }: Betting): string {
  return say('train.whatWasTrained', {
    documents: say('train.documents', { n: documents.length }),
    stickies: say('train.stickies', { n: stickyCount(documents) }),
  });
}

/** How many balls there are, and why so many. */
export function countLines(state: Betting): readonly [string, string] {
  const { documents } = state;
  const [, right] = betCounts(state);
  return [
    say('train.ballsInBins', { n: right }),
    say('train.lessFirstOnes', { n: documents.length, stickies: stickyCount(documents) }),
  ];
}

export function betPaid(chips: Chips): string {
  return say('train.betPaid', {
    bits: decimal(betBits(chips, rightCount), 1),
    even: decimal(evenBits(chips.length), 1),
  });
}
