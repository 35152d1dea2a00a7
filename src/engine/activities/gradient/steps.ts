// The first way down: a guess where the curve ends, then steps, one, ten or a hundred at a press.
import { decimal, exactly, say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played } from '../../activity.ts';
import { type Descent, descent, leastLoss } from '../../gradient.ts';
import { leftAfter } from './rates.ts';
import type { GradientSettings } from './settings.ts';
import {
  common,
  endGuesses,
  type GradientMove,
  type GradientState,
  mostSteps,
  presses,
  type With,
} from './state.ts';

/** The place of the right guess. */
export const rightEnd = endGuesses.indexOf('on');

export function endOptions(): readonly string[] {
  return [say('gradient.endBelow'), say('gradient.endOn'), say('gradient.endAbove')];
}

/** The weights after so many steps at the first rate, and the curve that led there. */
export function walked(
  { rate }: GradientSettings,
  { start, balls }: GradientState,
  steps: number,
): Descent {
  return descent(start, balls, rate, steps);
}

/** Whether the steps so far are enough to go on. */
export function isNear(settings: GradientSettings, state: With<'steps'>): boolean {
  return leftAfter(settings, state, state.steps) <= settings.near;
}

export function playEnd(state: With<'end'>, move: GradientMove): Outcome<GradientState> {
  if (move.type !== 'choose' || endGuesses[move.option] === undefined) {
    return notNow(say('gradient.guessFirst'));
  }
  return played({ ...common(state), guess: move.option, phase: 'steps', steps: 1, latest: 0 });
}

export function playSteps(
  settings: GradientSettings,
  state: With<'steps'>,
  move: GradientMove,
): Outcome<GradientState> {
  if (move.type === 'go-on') {
    if (isNear(settings, state)) {
      return played({ ...common(state), phase: 'settled', steps: state.steps });
    }
    const loss = walked(settings, state, state.steps).losses.at(-1) ?? 0;
    const left = lossLeft(loss, leastLoss(state.balls));
    return notNow(say('gradient.notNear', { left, near: exactly(settings.near) }));
  }
  if (move.type !== 'step' || !presses.some((times) => times === move.times)) {
    return notNow(say('gradient.stepFirst'));
  }
  const steps = Math.min(mostSteps, state.steps + move.times);
  if (steps === state.steps) return notNow(say('gradient.enoughSteps', { n: steps }));
  return played({ ...state, steps, latest: steps - state.steps });
}

/** The loss of the weights, and of counting, in bits with three digits. */
export function lossText(bits: number): string {
  return decimal(bits, 3);
}

/** What is left of a loss above the least, as the two are shown: lossLeft(2.4826, 2.1464) → '0.337' */
export function lossLeft(loss: number, least: number): string {
  const shown = (bits: number) => Math.round(1000 * bits) / 1000;
  return lossText(shown(loss) - shown(least));
}

/** What the guess where the curve ends came to. */
export function endSees(settings: GradientSettings, state: With<'settled'>): string {
  const guess = endGuesses[state.guess ?? rightEnd];
  const told = {
    loss: lossText(walked(settings, state, state.steps).losses.at(-1) ?? 0),
    least: lossText(leastLoss(state.balls)),
  };
  switch (guess) {
    case 'below':
      return say('gradient.notBelow', told);
    case 'above':
      return say(hasGaps(state) ? 'gradient.notAboveYet' : 'gradient.notAbove', told);
    default:
      return say(hasGaps(state) ? 'gradient.isNearing' : 'gradient.isOn', told);
  }
}

/** Whether some word has no ball in some bin: its share then only creeps towards 0. */
export function hasGaps({ balls }: GradientState): boolean {
  return balls.some((bin) => bin.includes(0));
}

export function endClues(): Clues {
  return {
    nudge: say('gradient.nudgeEnd'),
    place: say('gradient.placeEnd'),
    answer: say('gradient.answerEnd'),
    free: true,
  };
}

export function stepClues(settings: GradientSettings, state: With<'steps'>): Clues {
  const near = isNear(settings, state);
  return {
    nudge: say('gradient.nudgeSteps'),
    place: say('gradient.placeSteps', {
      least: lossText(leastLoss(state.balls)),
      near: exactly(settings.near),
    }),
    answer: near ? say('everywhere.pressEnter') : say('gradient.answerSteps'),
    free: true,
  };
}
