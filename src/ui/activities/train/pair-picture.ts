// What the picture of one pair shows, at every moment of every phase in which pairs are trained.
import { isLastPair, pairAt } from '../../../engine/activities/hand-training.ts';
import { ballsOf, ballsSoFar, lessonOf } from '../../../engine/activities/train/model.ts';
import type { TrainState } from '../../../engine/activities/train/state.ts';
import type { Document } from '../../../engine/language.ts';
import type { TrainingStep } from '../../../engine/ngram.ts';

export type Pairing = Extract<TrainState, { phase: 'by-hand' | 'own-speed' | 'rest' }>;

/** How far one pair has come. */
export type Stage = 'none' | 'which-bin' | 'which-ball' | 'flying' | 'landed';

export interface PairPicture {
  readonly words: Document;
  readonly pair: TrainingStep | undefined;
  readonly stage: Stage;
  /** How far the ball has come on its way, from 0 to 1. */
  readonly flight: number;
  /** The balls that lie in the bins, in the order in which they came. */
  readonly balls: readonly TrainingStep[];
  readonly lastPair: boolean;
}

const stages = { nothing: 'which-bin', bin: 'which-ball', placed: 'landed' } as const;

/** The picture of a state while the move that led to it is shown: `motion` goes from 0 to 1. */
export function pairPicture(state: Pairing, motion: number): PairPicture {
  return state.phase === 'rest' ? restPicture(state, motion) : handPicture(state, motion);
}

function handPicture(
  state: Extract<Pairing, { phase: 'by-hand' | 'own-speed' }>,
  motion: number,
): PairPicture {
  const { at, documents } = state;
  const balls = ballsSoFar(state);
  const flying = at.hand === 'placed' && motion < 1;
  return {
    words: documents[at.document] ?? [],
    pair: pairAt(lessonOf(state), at),
    stage: flying ? 'flying' : stages[at.hand],
    flight: motion,
    balls: flying ? balls.slice(0, -1) : balls,
    lastPair: isLastPair(lessonOf(state), at),
  };
}

/** The last move trained whole documents: their balls fly one after another. */
function restPicture(state: Extract<Pairing, { phase: 'rest' }>, motion: number): PairPicture {
  const { documents, trained, latest } = state;
  const words = (document: number) => documents[document] ?? [];
  const all = ballsOf(state, trained);
  if (latest === null) {
    const waiting = { words: words(trained), pair: undefined, stage: 'none' } as const;
    return { ...waiting, flight: 1, balls: all, lastPair: false };
  }
  const before = ballsOf(state, latest.from).length;
  const run = (all.length - before) * motion;
  const index = motion < 1 ? before + Math.floor(run) : all.length - 1;
  const pair = all[index];
  return {
    words: words(pair?.document ?? 0),
    pair,
    stage: motion < 1 ? 'flying' : 'landed',
    flight: motion < 1 ? run - Math.floor(run) : 1,
    balls: motion < 1 ? all.slice(0, index) : all,
    lastPair: motion >= 1,
  };
}
