// Plays an activity by its own solution, for the tests of the kinds.
import type { Activity, Given, Outcome } from '../../../src/engine/activity.ts';
import type { Document } from '../../../src/engine/language.ts';

const words: Readonly<Record<string, string>> = {
  p: 'purple',
  b: 'blue',
  g: 'green',
  k: 'pink',
  w: 'white',
};

/** A document by the letters of its words: doc('gbw') → ['green', 'blue', 'white'] */
export function doc(letters: string): Document {
  return [...letters].map((letter) => words[letter] ?? letter);
}

/** The state after these moves; throws if one of them is refused. */
export function moved<Settings, State, Move>(
  activity: Activity<Settings, State, Move>,
  settings: Settings,
  state: State,
  ...moves: readonly Move[]
): State {
  return moves.reduce((before, move) => {
    const outcome: Outcome<State> = activity.play(settings, before, move);
    if (outcome.type === 'refused') throw new Error(outcome.reason);
    return outcome.state;
  }, state);
}

/** Every state on the way of the activity's own solution, the first and the done one included. */
export function statesOf<Settings, State, Move>(
  activity: Activity<Settings, State, Move>,
  settings: Settings,
  given: Given,
): readonly State[] {
  const states = [activity.start(settings, given)];
  for (let n = 0; n < 2000; n += 1) {
    const state = states.at(-1);
    if (state === undefined || activity.isDone(settings, state)) return states;
    states.push(moved(activity, settings, state, activity.solve(settings, state)));
  }
  throw new Error(`${activity.kind} does not come to its end`);
}

/** The first state of the solution in which something holds. */
export function stateWhere<Settings, State, Move>(
  activity: Activity<Settings, State, Move>,
  settings: Settings,
  given: Given,
  holds: (state: State) => boolean,
): State {
  const state = statesOf(activity, settings, given).find(holds);
  if (state === undefined) throw new Error('there is no such state');
  return state;
}

/** Forty documents of one to twelve words: as many as a notebook holds. */
export const fullNotebook: readonly Document[] = Array.from({ length: 40 }, (_, n) => [
  ...Array.from({ length: 1 + (n % 12) }, (__, k) => doc('pbgk')[(n + k * k + k) % 4] ?? ''),
  'white',
]);
