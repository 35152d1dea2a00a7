// How long the picture of a move takes, in frames of 40 ms.
import { ballsOf } from '../../../engine/activities/train/model.ts';
import type { TrainState } from '../../../engine/activities/train/state.ts';

/** One ball from its sticky into its bin. */
const flight = 14;
/** One ball of a document that trains by itself, slowly and fast. */
const perBall = { slow: 24, fast: 2, 'at-once': 0 } as const;
/** However many balls there are, nobody waits longer than this: eight seconds, or four. */
const most = { slow: 200, fast: 100, 'at-once': 0 } as const;

export function framesBetween(before: TrainState, after: TrainState): number {
  switch (after.phase) {
    case 'by-hand':
    case 'own-speed':
      return 'at' in before && before.at !== after.at && after.at.hand === 'placed' ? flight : 0;
    case 'rest': {
      if (before.phase !== 'rest' || after.latest === null) return 0;
      if (before.trained === after.trained) return 0;
      const balls = ballsOf(after, after.trained).length - ballsOf(after, after.latest.from).length;
      const { speed } = after.latest;
      return Math.min(most[speed], balls * perBall[speed]);
    }
    default:
      return 0;
  }
}
