// Keys pressed on one activity's screen, without a game around it.
import type { ActivityView } from '../../../src/ui/activity-view.ts';
import { bindingFor } from '../../../src/ui/keys.ts';

/** Where the cursor is after some keys, and the move that the first of them played, if any did. */
interface Pressed<Move, Cursor> {
  readonly cursor: Cursor;
  readonly move: Move | undefined;
}

/** Presses keys in a state, up to the first that plays a move: pressing(drawView, settings)(state, '2', 'enter') */
export function pressing<Settings, State, Move, Cursor>(
  view: ActivityView<Settings, State, Move, Cursor>,
  settings: Settings,
): (state: State, ...keys: readonly string[]) => Pressed<Move, Cursor> {
  return (state, ...keys) => pressedFrom(view, settings, undefined, state, keys);
}

/** The same in a state that is reached with the cursor where it was one move ago. */
export function pressedFrom<Settings, State, Move, Cursor>(
  view: ActivityView<Settings, State, Move, Cursor>,
  settings: Settings,
  before: Cursor | undefined,
  state: State,
  keys: readonly string[],
): Pressed<Move, Cursor> {
  let cursor = view.cursor(settings, state, before);
  for (const key of keys) {
    const action = bindingFor(view.bindings(settings, state, cursor), key)?.action;
    if (action?.do === 'play') return { cursor, move: action.move };
    if (action?.do === 'look') cursor = action.cursor;
  }
  return { cursor, move: undefined };
}
