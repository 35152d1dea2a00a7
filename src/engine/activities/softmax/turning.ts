// Turning scores or the temperature until two charts match. To ask whether they do costs nothing:
// the screen says so anyway as soon as they do.
// Left out: the shares themselves (knobs.ts), and what is said of them (sees.ts).
import { say } from '../../../texts/say.ts';
import { notNow, type Outcome, played } from '../../activity.ts';
import { hottest, notchesInOne, short } from '../charts.ts';
import { firstKnobs, isMatched, targetAt, turned } from './knobs.ts';
import { whatDiffers } from './sees.ts';
import { highest, type SoftmaxSettings } from './settings.ts';
import {
  common,
  type Knob,
  type Knobs,
  type SoftmaxMove,
  type SoftmaxState,
  type Turning,
} from './state.ts';

/** One move while the knobs are turned. */
export function playTurn(
  settings: SoftmaxSettings,
  state: Turning,
  move: SoftmaxMove,
): Outcome<SoftmaxState> {
  const { turn } = targetAt(settings, state.target);
  switch (move.type) {
    case 'turn': {
      const { knob, by } = move;
      const mine = turn === 'temperature' ? knob === 'temperature' : isScore(state.knobs, knob);
      if (!mine || (by !== 1 && by !== -1)) {
        return notNow(
          turn === 'scores' ? say('softmax.onlyScores') : say('softmax.onlyTemperature'),
        );
      }
      const knobs = turned(state.knobs, knob, by);
      return knobs === undefined ? notNow(atItsEnd(knob, by)) : played({ ...state, knobs });
    }
    case 'match': {
      if (!isMatched(settings, state)) return notNow(whatDiffers(settings, state));
      const target = state.target + 1;
      const next = settings.targets[target];
      return played(
        next === undefined
          ? { ...common(state), phase: 'ask', question: 0 }
          : { ...common(state), phase: 'turn', target, knobs: firstKnobs(next) },
      );
    }
    default:
      return notNow(say('softmax.turnFirst'));
  }
}

function isScore({ scores }: Knobs, knob: Knob): boolean {
  return typeof knob === 'number' && scores[knob] !== undefined;
}

function atItsEnd(knob: Knob, by: 1 | -1): string {
  if (knob !== 'temperature') {
    return by > 0
      ? say('softmax.highest', { most: highest })
      : say('softmax.lowest', { least: -highest });
  }
  return by < 0
    ? say('softmax.coldest', { least: short(1 / notchesInOne, 2) })
    : say('temperature.hottest', { most: hottest / notchesInOne });
}
