// A move towards three stars from wherever the training is.
// Left out: the shortest way. Chips that lie on a wrong answer are taken back one by one.
import { chipsLeft } from '../../scoring.ts';
import { isLastPair, rightMove } from '../hand-training.ts';
import { hasDrawn, kindsOf, lessonOf, rightCount } from './model.ts';
import type { TrainMove, TrainState } from './state.ts';

export function solve(state: TrainState): TrainMove {
  switch (state.phase) {
    case 'by-hand':
    case 'own-speed': {
      const lesson = lessonOf(state);
      if (state.at.hand === 'placed' && isLastPair(lesson, state.at)) return { type: 'go-on' };
      return state.phase === 'by-hand' ? rightMove(lesson, state.at) : { type: 'train-pair' };
    }
    case 'rest':
      return state.trained < state.documents.length
        ? { type: 'train-rest', speed: 'at-once' }
        : { type: 'go-on' };
    case 'bet':
      return solveBet(state.chips);
    case 'ask': {
      const [first] = kindsOf(state);
      return state.asked === null && first ? { type: 'ask', ...first } : { type: 'go-on' };
    }
    case 'draw':
      return hasDrawn(state.drawn)
        ? { type: 'go-on' }
        : { type: 'draw', prompt: state.documents[0]?.[0] ?? '' };
    case 'pile':
    case 'counted':
    case 'done':
      return { type: 'go-on' };
  }
}

/** Every chip on the right answer; chips that lie elsewhere are taken back first. */
function solveBet(chips: readonly number[]): TrainMove {
  const astray = chips.findIndex((n, option) => n > 0 && option !== rightCount);
  if (astray >= 0) return { type: 'chip', option: astray, by: -1 };
  return chipsLeft(chips) > 0 ? { type: 'chip', option: rightCount, by: 1 } : { type: 'reveal' };
}
