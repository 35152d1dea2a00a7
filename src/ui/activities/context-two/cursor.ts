// The cursor of "two words of memory": one number, which means something else in every phase.
import type { ContextTwoSettings } from '../../../engine/activities/context-two/settings.ts';
import type { ContextTwoState, Now } from '../../../engine/activities/context-two/state.ts';
import type { Size } from '../../activity-view.ts';

/**
 * In a bet an option, among the bins 0 to 15 (or -1 for none), in the prediction memory x 3 + answer
 * (or -1 and -2 for none yet of the first or the second memory),
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

/** The memory that a cursor of the prediction is in: memoryAt(4) → 1; memoryAt(-1) → 0 */
export function memoryAt(at: number): 0 | 1 {
  return at === -2 || at >= 3 ? 1 : 0;
}

/** The cursor of an answer: answerAt(1, 2) → 5; answerAt(1, null) → -2, none yet */
export function answerAt(memory: 0 | 1, answer: number | null): number {
  return answer === null ? -1 - memory : memory * 3 + answer;
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
      const were = before?.phase === phase ? memoryAt(at) : 0;
      const memory = guesses[0] === null ? 0 : guesses[1] === null ? 1 : were;
      const stays = before?.phase === phase && memory === were;
      return { phase, at: stays ? at : answerAt(memory, guesses[memory] ?? null) };
    }
    case 'what-now':
      return { phase, at: before?.phase === phase ? at : -1 };
    default:
      return { phase, at };
  }
}
