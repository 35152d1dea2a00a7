// What an action gives back, and the few ways in which most of them do. Left out: the actions.
import type { Consent, Task } from './actions.ts';
import type { LabState, Source, Work, WorkKind } from './state.ts';

export interface Step {
  readonly state: LabState;
  readonly task: Task | null;
}

export function stay(state: LabState): Step {
  return { state, task: null };
}

/** The same, and a line that says why nothing else happened. Nobody did anything wrong. */
export function refuse(state: LabState, text: string): Step {
  return stay({ ...state, message: { tone: 'note', text } });
}

/** Work that begins; keys wait until it is done. */
export function working(state: LabState, kind: WorkKind, name: string, task: Task): Step {
  const work: Work = { kind, name, progress: null };
  return { state: { ...state, message: null, work }, task };
}

/** Saving the table of a source. What has not been agreed to is asked for first. */
export function saving(state: LabState, source: Source, path: string, consent: Consent): Step {
  const task = { type: 'save', model: source.look.model, path, consent } as const;
  return working({ ...state, overlay: null }, 'saving', path, task);
}

export function sourceAt(state: LabState): Source | undefined {
  return state.sources[state.at];
}

/** The state with one source changed. */
export function withSource(state: LabState, slot: number, change: Partial<Source>): LabState {
  const sources = state.sources.map((source, at) =>
    at === slot ? { ...source, ...change } : source,
  );
  return { ...state, sources };
}
