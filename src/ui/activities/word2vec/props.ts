// What every screen of this kind is given: the state of its own phase.
import type { Word2vecSettings, Word2vecState } from '../../../engine/activities/word2vec.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';

/** What only the screen needs to know. */
export interface Word2vecCursor {
  /** The question it belongs to: at the next one everything starts anew. */
  readonly place: string;
  /** The option that is chosen; -1 for none. */
  readonly option: number;
  /** The word that is looked at on the map. */
  readonly looked: string;
}

export type Word2vecProps<Phase extends Word2vecState['phase']> = ActivityProps<
  Word2vecSettings,
  Extract<Word2vecState, { phase: Phase }>,
  Word2vecCursor
>;

/** Whether there is room for empty lines between the parts. */
export function isTall({ height }: Size): boolean {
  return height >= 16;
}
