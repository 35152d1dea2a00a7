// What a finished session is worth: its stars, and what each lost one was lost for.
// Left out: writing slips down while it is played (session.ts); lost bets are found here, by their activity.
import type { AnyActivity } from './activity.ts';
import type { Level } from './level.ts';
import { replayMoves } from './replay.ts';
import type { Session, Slip } from './session.ts';

export interface Score {
  readonly stars: 1 | 2 | 3;
  readonly slips: readonly Slip[];
}

/** The stars of a finished session, and what each lost one was lost for. */
export function score(level: Level, activity: AnyActivity, session: Session): Score {
  const bets = betsInPlay(level, activity, session);
  // A bet is lost by the move before; what else was wrong after as many moves came later.
  const slips = [...bets, ...session.slips].toSorted((a, b) => a.after - b.after);
  const stars = slips.length <= level.stars.three ? 3 : slips.length <= level.stars.two ? 2 : 1;
  return { stars, slips };
}

/** The lost bets, each after the move that lost it: found by playing the moves again. */
function betsInPlay(level: Level, activity: AnyActivity, session: Session): readonly Slip[] {
  const { given, moves } = session;
  const lost = activity.slips(level.settings, session.state);
  // With nothing else to stand among, their own order is enough.
  if (lost.length === 0 || session.slips.length === 0) {
    return lost.map((what) => ({ type: 'bet', what, after: moves.length }));
  }
  const lostAfter = (n: number): readonly string[] => {
    const state = replayMoves(level, activity, given, moves.slice(0, n));
    return state === undefined ? [] : activity.slips(level.settings, state.value);
  };
  return lost.map((what) => ({
    type: 'bet',
    what,
    after: firstThat(moves.length, (n) => lostAfter(n).includes(what)),
  }));
}

/** The least number that passes, where all above it do, by halving: firstThat(100, (n) => n >= 7) → 7 */
function firstThat(most: number, passes: (n: number) => boolean): number {
  let [below, at] = [-1, most];
  while (at - below > 1) {
    const middle = Math.floor((below + at) / 2);
    if (passes(middle)) at = middle;
    else below = middle;
  }
  return at;
}
