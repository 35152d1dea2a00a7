// "Two words of memory" for its tests: settings, notebooks, and states to begin from.
import type { ContextTwoSettings } from '../../../src/engine/activities/context-two/settings.ts';
import type {
  ContextTwoMove,
  ContextTwoState,
  Now,
  NowAt,
} from '../../../src/engine/activities/context-two/state.ts';
import { contextTwoActivity } from '../../../src/engine/activities/context-two.ts';
import type { Document } from '../../../src/engine/language.ts';
import { doc, fullNotebook, moved, stateWhere } from './playing.ts';

export const activity = contextTwoActivity;

export const settings: ContextTwoSettings = {
  sample: [doc('bgkw'), doc('gbgkbw'), doc('kpbgw'), doc('ppkw'), doc('bkpbw')],
  rule: 'after-double-white',
  documents: 40,
  fresh: 200,
  drawn: 6,
};

export const notebooks: readonly (readonly [string, readonly Document[]])[] = [
  ['an empty notebook', []],
  ['documents of one word', [doc('bw'), doc('gw'), doc('bw')]],
  ['three short documents', [doc('bgw'), doc('kkbw'), doc('gw')]],
  ['one document of twelve words', [doc('pbgkkgbppkgbw')]],
  ['forty documents', fullNotebook],
  ['forty times the same word', Array.from({ length: 40 }, () => doc('bbbbbbbbbbbbw'))],
];

export function started(notebook: readonly Document[] = [], seed = '1'): ContextTwoState {
  return activity.start(settings, { seed, notebook });
}

/** A state in which everything but `now` is as at the start of the level. */
export function at(now: Now, changes: Partial<ContextTwoState> = {}): ContextTwoState {
  return { ...started([doc('bgw'), doc('kkbw')]), ...changes, now };
}

export function play(state: ContextTwoState, ...moves: readonly ContextTwoMove[]): ContextTwoState {
  return moved(activity, settings, state, ...moves);
}

export function answer(state: ContextTwoState, move: ContextTwoMove) {
  return activity.play(settings, state, move);
}

export function wrong(reason: string) {
  return { type: 'refused', reason, wrong: true };
}

export function notNow(reason: string) {
  return { type: 'refused', reason, wrong: false };
}

/** The first state of the solution that is in this phase, and the phase itself. */
export function phaseAt<Phase extends Now['phase']>(
  phase: Phase,
  notebook: readonly Document[] = [],
): { readonly state: ContextTwoState; readonly now: NowAt<Phase> } {
  const given = { seed: '1', notebook };
  const state = stateWhere(activity, settings, given, ({ now }) => now.phase === phase);
  return { state, now: phaseOf(state, phase) };
}

/** What is known in this phase; throws in another one. */
export function phaseOf<Phase extends Now['phase']>(
  { now }: ContextTwoState,
  phase: Phase,
): NowAt<Phase> {
  const isThere = (other: Now): other is NowAt<Phase> => other.phase === phase;
  if (!isThere(now)) throw new Error(`the phase is ${now.phase}, not ${phase}`);
  return now;
}
