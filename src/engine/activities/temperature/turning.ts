// Turning the knobs until a chart matches: what differs, what the knobs did, and where to look. To ask
// whether it does costs nothing: the signs beside the words say so anyway.
// Left out: the shares themselves. knobs.ts computes them.

import { list, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { type Clues, notNow, type Outcome, played } from '../../activity.ts';
import { tinyLanguage, vocabulary } from '../../language.ts';
import { placeOfLargest } from '../../matrix.ts';
import { hottest, isSame, notchesInOne, percentText } from '../charts.ts';
import {
  binOf,
  mostWords,
  neutral,
  sharesOf,
  targetKnobs,
  temperatureOf,
  turned,
} from './knobs.ts';
import type { TemperatureSettings } from './settings.ts';
import { common, type Knobs, type TemperatureMove, type TemperatureState } from './state.ts';

const words = vocabulary(tinyLanguage);

type Turning = Extract<TemperatureState, { readonly phase: 'turn' }>;

/** One move while the knobs are turned. */
export function playTurn(
  settings: TemperatureSettings,
  state: Turning,
  move: TemperatureMove,
): Outcome<TemperatureState> {
  switch (move.type) {
    case 'turn': {
      if (move.by !== 1 && move.by !== -1) return notNow(say('temperature.oneNotch'));
      const knobs = turned(state.knobs, move.knob, move.by);
      return knobs === undefined ? notNow(atItsEnd(move)) : played({ ...state, knobs });
    }
    case 'match': {
      const mine = sharesOf(binOf(settings), state.knobs);
      const target = sharesOf(binOf(settings), targetKnobs(settings, state.target));
      if (!isSame(mine, target)) return notNow(whatDiffers(mine, target));
      const { target: index, knobs } = state;
      return played({ ...common(state), phase: 'matched', target: index, knobs });
    }
    default:
      return notNow(say('temperature.turnFirst'));
  }
}

function atItsEnd({ knob, by }: Extract<TemperatureMove, { readonly type: 'turn' }>): string {
  if (knob === 'temperature') {
    return by < 0
      ? say('temperature.coldest')
      : say('temperature.hottest', { most: hottest / notchesInOne });
  }
  return say(by < 0 ? 'temperature.fewest' : 'temperature.all');
}

/** Why two charts are not the same: the word that differs most, and what that says about the knobs. */
export function whatDiffers(mine: readonly number[], target: readonly number[]): string {
  const off = (index: number) => Math.abs((mine[index] ?? 0) - (target[index] ?? 0));
  const name = (index: number) => nameOf(words[index] ?? '');
  const cut = target.findIndex((share, index) => (share === 0) !== (mine[index] === 0));
  if (cut >= 0) {
    const never = target[cut] === 0 ? 'temperature.neverInTarget' : 'temperature.neverInYours';
    return say(never, { word: name(cut) });
  }
  const most = words.reduce((far, _, index) => (off(index) > off(far) ? index : far), 0);
  const hotter = Math.max(...target) < Math.max(...mine);
  return say(hotter ? 'temperature.targetHotter' : 'temperature.targetColder', {
    word: name(most),
    yours: percentText(mine[most] ?? 0),
    target: percentText(target[most] ?? 0),
  });
}

/** What the knobs did to the bin, for a chart that is matched. */
export function matchedSees(settings: TemperatureSettings, knobs: Knobs): string {
  const before = sharesOf(binOf(settings), neutral);
  const after = sharesOf(binOf(settings), knobs);
  const most = placeOfLargest(before);
  const word = nameOf(words[most] ?? '');
  const left = after.filter((share) => share > 0).length;
  if (left === 1) return say('temperature.oneWordLeft', { word });
  const change = {
    word,
    before: Math.round(before[most] ?? 0),
    after: Math.round(after[most] ?? 0),
  };
  if (knobs.notch === neutral.notch) {
    return say('temperature.topKKeeps', { k: knobs.topK, ...change });
  }
  const cold = knobs.notch < neutral.notch;
  const heat = say(cold ? 'temperature.coldMakes' : 'temperature.heatMakes', change);
  return knobs.topK < mostWords
    ? `${heat} ${say('temperature.topKLeaves', { left })}`
    : `${heat} ${say('temperature.noneRuledOut')}`;
}

/** The hint for a chart: what to look for, which knob is off, how both must stand. */
export function turnClues(settings: TemperatureSettings, { target, knobs }: Turning): Clues {
  const wanted = targetKnobs(settings, target);
  return {
    nudge: say('temperature.nudgeTurn'),
    place: whichKnob(wanted, knobs, sharesOf(binOf(settings), wanted)),
    answer: say('temperature.answerTurn', { t: temperatureOf(wanted), k: wanted.topK }),
  };
}

function whichKnob(wanted: Knobs, knobs: Knobs, shares: readonly number[]): string {
  if (knobs.topK !== wanted.topK) {
    const never = words.filter((_, index) => shares[index] === 0);
    return never.length === 0
      ? say('temperature.placeOpen', { most: mostWords })
      : say('temperature.placeNever', {
          never: never.length,
          words: list(never.map(nameOf)),
          left: words.length - never.length,
        });
  }
  if (knobs.notch === wanted.notch) return say('temperature.placeRight');
  return say(wanted.notch > knobs.notch ? 'temperature.placeHotter' : 'temperature.placeColder');
}
