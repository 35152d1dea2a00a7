// Turning the knobs until a chart matches: what differs, what the knobs did, and where to look.
// Left out: the shares themselves. knobs.ts computes them.
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { tinyLanguage, vocabulary, type Word } from '../../language.ts';
import {
  binOf,
  hottest,
  isSame,
  mostWords,
  neutral,
  notchesInOne,
  percentText,
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
      if (move.by !== 1 && move.by !== -1) return notNow('A knob turns by one notch.');
      const knobs = turned(state.knobs, move.knob, move.by);
      return knobs === undefined ? notNow(atItsEnd(move)) : played({ ...state, knobs });
    }
    case 'match': {
      const mine = sharesOf(binOf(settings), state.knobs);
      const target = sharesOf(binOf(settings), targetKnobs(settings, state.target));
      if (!isSame(mine, target)) return wrong(whatDiffers(mine, target));
      const { target: index, knobs } = state;
      return played({ ...common(state), phase: 'matched', target: index, knobs });
    }
    default:
      return notNow('Turn the knobs until both charts are the same.');
  }
}

function atItsEnd({ knob, by }: Extract<TemperatureMove, { readonly type: 'turn' }>): string {
  if (knob === 'temperature') {
    return by < 0
      ? 'Nothing is colder than 0: the largest is always drawn.'
      : `This knob ends at ${hottest / notchesInOne}.`;
  }
  return by < 0
    ? 'One word must be left, or there is nothing to draw.'
    : 'All five words may be drawn already.';
}

/** Why two charts are not the same: the word that differs most, and what that says about the knobs. */
export function whatDiffers(mine: readonly number[], target: readonly number[]): string {
  const off = (index: number) => Math.abs((mine[index] ?? 0) - (target[index] ?? 0));
  const cut = target.findIndex((share, index) => (share === 0) !== (mine[index] === 0));
  if (cut >= 0) {
    const word = words[cut];
    return target[cut] === 0
      ? `In the target ${word} is never drawn, and in yours it can be.`
      : `In the target ${word} can be drawn, and in yours it never is.`;
  }
  const most = words.reduce((far, _, index) => (off(index) > off(far) ? index : far), 0);
  const heat = Math.max(...target) < Math.max(...mine) ? 'hotter' : 'colder';
  return `Yours draws ${words[most]} ${percentText(mine[most] ?? 0)} of the time, the target ${percentText(target[most] ?? 0)}: it is ${heat}.`;
}

/** What the knobs did to the bin, for a chart that is matched. */
export function matchedSees(settings: TemperatureSettings, knobs: Knobs): string {
  const before = sharesOf(binOf(settings), neutral);
  const after = sharesOf(binOf(settings), knobs);
  const most = before.indexOf(Math.max(...before));
  const from = `${words[most]} goes from ${Math.round(before[most] ?? 0)} to ${Math.round(after[most] ?? 0)} %`;
  const left = after.filter((share) => share > 0).length;
  if (left === 1) return `Only one word is left: ${words[most]}, every time.`;
  if (knobs.notch === neutral.notch) {
    return `Top-k ${knobs.topK} keeps the ${knobs.topK} words with the most balls, in proportion, and ${from}.`;
  }
  const heat =
    knobs.notch < neutral.notch
      ? `Cold makes the many weigh more, and ${from}.`
      : `Heat evens the shares out, and ${from}.`;
  return knobs.topK < mostWords
    ? `${heat} Top-k leaves only ${left} words.`
    : `${heat} No word is ruled out.`;
}

/** The hint for a chart: what to look for, which knob is off, how both must stand. */
export function turnClues(settings: TemperatureSettings, { target, knobs }: Turning): Clues {
  const wanted = targetKnobs(settings, target);
  const shares = sharesOf(binOf(settings), wanted);
  const never = words.filter((_, index) => shares[index] === 0);
  const place =
    knobs.topK !== wanted.topK
      ? never.length === 0
        ? 'Every word can be drawn in the target: open top-k to 5.'
        : `In the target ${listed(never)} ${never.length === 1 ? 'is' : 'are'} never drawn: top-k leaves ${words.length - never.length}.`
      : knobs.notch === wanted.notch
        ? 'Both knobs stand right.'
        : `Top-k is right. The target is ${wanted.notch > knobs.notch ? 'hotter' : 'colder'} than yours.`;
  return {
    nudge: 'First set top-k: which words can be drawn at all? Then compare the longest bars.',
    place,
    answer: `Set the temperature to ${temperatureOf(wanted)} and top-k to ${wanted.topK}.`,
  };
}

function listed(names: readonly Word[]): string {
  return names.length < 2
    ? `${names[0] ?? ''}`
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
