// Where the marks in both words of a puzzle stand after an edit, and after one that was taken back.
import { puzzleOf } from '../../../engine/activities/edits/puzzle.ts';
import type { EditsSettings } from '../../../engine/activities/edits/settings.ts';
import type { EditsState } from '../../../engine/activities/edits/state.ts';
import { lettersIn } from '../../../engine/edit-distance.ts';
import type { EditsCursor, Marks } from './props.ts';

type Puzzling = Extract<EditsState, { readonly phase: 'puzzle' | 'reached' }>;

/**
 * An edit leads on to the next letter of both words, unless a letter went away. Undo leads back to
 * where the edit was made; a puzzle begins at both first letters.
 */
export function marksIn(
  settings: EditsSettings,
  state: Puzzling,
  before: EditsCursor | undefined,
): Marks & { readonly trail: readonly Marks[] } {
  const { now, to, made } = puzzleOf(settings, state);
  const trail = before?.puzzle === state.puzzle ? before.trail : [];
  const undone = trail.length === made + 1 ? trail[made] : undefined;
  if (undone !== undefined) return { ...undone, trail: trail.slice(0, made) };
  if (before === undefined || made === 0 || made !== trail.length + 1) {
    return { at: 0, letter: 0, trail: [] };
  }
  const { at, letter } = before;
  const [last, length] = [lettersIn(state.words.at(-2) ?? '').length, lettersIn(now).length];
  const step = length < last ? 0 : 1;
  return {
    at: Math.min(length, at + step),
    letter: Math.min(lettersIn(to).length - 1, letter + step),
    trail: [...trail, { at, letter }],
  };
}
