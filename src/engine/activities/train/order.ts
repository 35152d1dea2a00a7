// What comes after what in a training, with the parts that a level leaves out.
// Left out: the moves that lead there. They are in play.ts.
import { type Chips, emptyChips } from '../../scoring.ts';
import { firstPair } from '../hand-training.ts';
import { betCounts, lessonOf } from './model.ts';
import type { TrainSettings, TrainState } from './state.ts';

/** What every phase carries on. */
export function common({ documents, whose, rng }: TrainState) {
  return { documents, whose, rng };
}

/** The first document by hand, the second at the learner's speed, then the rest, then the bet. */
export function trainNext(
  settings: TrainSettings,
  state: TrainState,
  document: number,
): TrainState {
  const { parts } = settings;
  if (document >= state.documents.length) {
    return parts.includes('bet')
      ? { ...common(state), phase: 'bet', chips: emptyChips(betCounts(state).length) }
      : afterTheBet(settings, state, null);
  }
  if (document > (parts.includes('own-speed') ? 1 : 0)) {
    return { ...common(state), phase: 'rest', trained: document, latest: null };
  }
  const phase = document === 0 ? 'by-hand' : 'own-speed';
  return { ...common(state), phase, at: firstPair(lessonOf(state), document) };
}

/** The balls are asked where they come from, then the model draws: what the level has of it. */
export function afterTheBet(
  settings: TrainSettings,
  state: TrainState,
  chips: Chips | null,
): TrainState {
  return settings.parts.includes('ask')
    ? { ...common(state), phase: 'ask', chips, asked: null }
    : afterAsking(settings, state, chips);
}

/** The model draws, unless the level leaves that out. */
export function afterAsking(
  { parts }: TrainSettings,
  state: TrainState,
  chips: Chips | null,
): TrainState {
  return { ...common(state), phase: parts.includes('draw') ? 'draw' : 'done', chips, drawn: [] };
}
