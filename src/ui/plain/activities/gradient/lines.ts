// What the pictures of this kind show, as lines: a row of weights, a curve, a table, the rates.

import { percentText } from '../../../../engine/activities/charts.ts';
import { bitsText } from '../../../../engine/activities/gradient/foretelling.ts';
import { foretoldRate, type Trial, trialOf } from '../../../../engine/activities/gradient/rates.ts';
import { leversOf, words } from '../../../../engine/activities/gradient/row.ts';
import type { GradientSettings } from '../../../../engine/activities/gradient/settings.ts';
import type { GradientState, With } from '../../../../engine/activities/gradient/state.ts';
import { lossText, walked } from '../../../../engine/activities/gradient/steps.ts';
import { leastLoss } from '../../../../engine/gradient.ts';
import { tinyLanguage } from '../../../../engine/language.ts';
import type { Matrix } from '../../../../engine/matrix.ts';
import { softmaxRows } from '../../../../engine/softmax.ts';
import { capital, exactly, list, say } from '../../../../texts/say.ts';
import { nameOf } from '../../../../texts/word-names.ts';
import {
  chosenSays,
  foretellAsks,
  seenSays,
  wayNames,
} from '../../../activities/gradient/RateScreens.tsx';
import { rowSays } from '../../../activities/gradient/RowScreen.tsx';
import { costumeTitle, settledSays } from '../../../activities/gradient/SettledScreen.tsx';
import { stepsSay } from '../../../activities/gradient/StepsScreen.tsx';
import { inForm } from '../../../matrix-numbers.ts';
import { matrixLines } from '../../matrices.ts';

/** The row as it is, or what is asked of it once it has been read. */
export function rowLines(
  settings: GradientSettings,
  state: With<'rise' | 'fall' | 'nudge' | 'nudged'>,
  before: GradientState | undefined,
): readonly string[] {
  const says = rowSays(settings, state);
  if (state.phase === 'fall' && before !== undefined) return [says];
  const weights = state.phase === 'nudged' ? walked(settings, state, 1).weights : state.start;
  return [says, ...leverLines(settings, state, weights)];
}

function leverLines(
  settings: GradientSettings,
  state: GradientState,
  weights: Matrix,
): readonly string[] {
  return leversOf(settings, state, weights).map(({ word, weight, share, wanted, nudge }) => {
    const told = {
      word: capital(nameOf(word)),
      weight: inForm(weight, 'two'),
      share: percentText(100 * share),
      wanted: percentText(100 * wanted),
    };
    return state.phase === 'nudge'
      ? say('gradient.leverNudge', { ...told, nudge: inForm(nudge, 'two') })
      : say('gradient.leverLine', told);
  });
}

export function stepLines(settings: GradientSettings, state: With<'steps'>): readonly string[] {
  const { losses, weights } = walked(settings, state, state.steps);
  return [
    say('gradient.stepsSoFar', {
      n: state.steps,
      loss: lossText(losses.at(-1) ?? 0),
      least: lossText(leastLoss(state.balls)),
    }),
    ...leverLines(settings, state, weights),
    stepsSay(settings, state),
  ];
}

/** All three costumes, one after the other. */
export function settledLines(
  settings: GradientSettings,
  state: With<'settled'>,
): readonly string[] {
  const { weights } = walked(settings, state, state.steps);
  const rows = tinyLanguage.words.map(nameOf);
  const columns = words.map(nameOf);
  return [
    ...settledSays(settings, state),
    ...matrixLines({ name: costumeTitle(state, 'balls'), rows, columns, cells: state.balls }),
    ...matrixLines({
      name: costumeTitle(state, 'table'),
      rows,
      columns,
      cells: softmaxRows(weights),
      form: 'percent',
    }),
    ...matrixLines({
      name: costumeTitle(state, 'weights'),
      rows,
      columns,
      cells: weights,
      form: 'two',
    }),
  ];
}

export function seenLines(settings: GradientSettings, state: With<'seen'>): readonly string[] {
  const trial = trialOf(settings, state, foretoldRate(settings, state.which));
  return [...seenSays(settings, state), curveLine(trial)];
}

export function chosenLines(settings: GradientSettings, state: With<'chosen'>): readonly string[] {
  return [
    chosenSays(settings, state),
    ...settings.rates.map((rate) => {
      const { left, way } = trialOf(settings, state, rate);
      return say('gradient.rateLine', {
        rate: exactly(rate),
        left: bitsText(left),
        way: say(wayNames[way]),
      });
    }),
  ];
}

/** The question, and how the first rate did. */
export function foretellLines(
  settings: GradientSettings,
  state: With<'foretell'>,
): readonly string[] {
  return [curveLine(trialOf(settings, state, settings.rate)), foretellAsks(settings, state)];
}

function curveLine({ rate, losses }: Trial): string {
  return say('gradient.curveLine', {
    rate: exactly(rate),
    losses: list(losses.slice(1).map(bitsText)),
  });
}
