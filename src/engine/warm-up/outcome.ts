// What became of one exercise, worked out from its saved moves: nothing of it is kept twice.
// Left out: how it is told. That is ui/warm-up.
import type { AnyActivity } from '../activity.ts';
import type { Document } from '../language.ts';
import type { Level } from '../level.ts';
import { replaySession, type SavedSession } from '../replay.ts';
import { score } from '../score.ts';
import type { Slip } from '../session.ts';

export type Outcome =
  | { readonly type: 'untouched' }
  | { readonly type: 'begun' }
  | {
      readonly type: 'done';
      /** Wrong answers, lost bets and hints. */
      readonly slips: readonly Slip[];
      /** The documents that were written on the way. */
      readonly made: readonly Document[];
    };

/** outcomeOf(level, activity, undefined) → {type: 'untouched'} */
export function outcomeOf(
  level: Level,
  activity: AnyActivity,
  saved: SavedSession | undefined,
): Outcome {
  const session = saved && replaySession(level, activity, saved);
  if (session === undefined) return { type: 'untouched' };
  if (!activity.isDone(level.settings, session.state)) return { type: 'begun' };
  return {
    type: 'done',
    slips: score(level, activity, session).slips,
    made: activity.made?.(level.settings, session.state) ?? [],
  };
}
