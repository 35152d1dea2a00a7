// The cursor of "two words of memory": one number, which means something else in every phase.
import type { ContextTwoSettings } from '../../../engine/activities/context-two/settings.ts';
import type { ContextTwoState, Now } from '../../../engine/activities/context-two/state.ts';
import type { Size } from '../../activity-view.ts';

/**
 * In a bet an option, among the bins 0 to 15 (or -1 for none), in the prediction memory x 3 + answer,
 * at an empty bin one of the ways out (or -1 for none).
 */
export interface ContextTwoCursor {
  readonly phase: Now['phase'];
  readonly at: number;
}

/** What the screen of one phase is given. */
export interface PhaseProps<Phase extends Now = Now> {
  readonly settings: ContextTwoSettings;
  readonly state: ContextTwoState;
  readonly now: Phase;
  readonly cursor: number;
  readonly size: Size;
  readonly motion: number;
}

/**
 * Options keep their cursor from move to move; among the bins it starts at none again. In the
 * prediction it goes on to the other model until both are answered, and stands on what was answered.
 */
export function cursorFor(
  { now, guesses }: ContextTwoState,
  before: ContextTwoCursor | undefined,
): ContextTwoCursor {
  const { phase } = now;
  const at = before?.phase === phase ? before.at : 0;
  switch (phase) {
    case 'train':
    case 'draw':
    case 'unseen':
      return { phase, at: -1 };
    case 'predict': {
      const memory = guesses[0] === null ? 0 : guesses[1] === null ? 1 : Math.floor(at / 3);
      const stays = before?.phase === phase && memory === Math.floor(at / 3);
      return { phase, at: stays ? at : memory * 3 + (guesses[memory] ?? 0) };
    }
    case 'what-now':
      return { phase, at: before?.phase === phase ? at : -1 };
    default:
      return { phase, at };
  }
}
