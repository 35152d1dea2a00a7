// Knobs are turned by typing what they shall show, 'slope 0.5', or steps, 'slope up 3'.
import {
  type Knob,
  knobSetting,
  knobsOf,
  knobValue,
  steps,
  type Turned,
} from '../../../../engine/activities/fit/knobs.ts';
import { knobName } from '../../../../engine/activities/fit/sentences.ts';
import type { FitSettings } from '../../../../engine/activities/fit/settings.ts';
import type { FitMove, Turning } from '../../../../engine/activities/fit/state.ts';
import { capital, exactly, say } from '../../../../texts/say.ts';
import type { Answer, Typed } from '../../question.ts';

/** So many steps can be typed at once: no knob has more. */
const mostSteps = 100;

export function typedKnobs(settings: FitSettings, state: Turning): Typed<FitMove> {
  return {
    read: (line) => readKnobs(settings, state, line),
    lineFor(moves) {
      const [first] = moves;
      if (first?.type !== 'turn') return undefined;
      const { knob, by } = first;
      const alike = moves.every(
        (move) => move.type === 'turn' && move.knob === knob && move.by === by,
      );
      if (!alike) return undefined;
      const turned = { ...state.turned, [knob]: (state.turned[knob] ?? 0) + by * moves.length };
      return `${knobName(state.shape, knob)} ${knobValue(settings, state.shape, turned, knob)}`;
    },
  };
}

/** How to turn, with the first knob of this model and its number as the example. */
export function howToTurn(settings: FitSettings, { shape, turned }: Turning): string {
  const [knob = 'slope'] = knobsOf(shape);
  const value = exactly(knobValue(settings, shape, turned, knob));
  return say('fit.howToTurn', { knob: knobName(shape, knob), value });
}

/** 'Slope: from -1 to 2 in steps of 0.1.' */
export function knobRange(settings: FitSettings, { shape }: Turning, knob: Knob): string {
  const setting = knobSetting(settings, shape, knob);
  const [least, most, step] = [setting?.least ?? 0, setting?.most ?? 0, setting?.step ?? 0];
  return say('fit.knobRange', {
    knob: capital(knobName(shape, knob)),
    least: exactly(least),
    most: exactly(most),
    step: exactly(step),
  });
}

function readKnobs(settings: FitSettings, state: Turning, line: string): Answer<FitMove> {
  const unclear = (reason: string): Answer<FitMove> => ({ type: 'unclear', reason });
  let words = wordsOf(line);
  let turned = state.turned;
  let last: Knob | undefined;
  const moves: FitMove[] = [];
  while (words.length > 0) {
    const { knob, rest } = knobAtStart(state, words);
    if (knob === undefined) return unclear(howToTurn(settings, state));
    const way = wayAtStart(rest);
    if (way === undefined) return unclear(howToTurn(settings, state));
    const to = 'value' in way ? placeOf(settings, state, knob, way.value) : undefined;
    if ('value' in way && to === undefined) return unclear(knobRange(settings, state, knob));
    const by = 'value' in way ? (to ?? 0) - (turned[knob] ?? 0) : way.by;
    moves.push(...turnsOf(knob, by));
    turned = moved(turned, knob, by);
    last = knob;
    words = way.rest;
  }
  if (last === undefined) return unclear(howToTurn(settings, state));
  if (moves.length > 0) return { type: 'moves', moves };
  const value = exactly(knobValue(settings, state.shape, turned, last));
  return unclear(say('fit.alreadyAt', { knob: knobName(state.shape, last), value }));
}

/** 'Slope: 0,9, bias up' → ['slope', '0.9', 'bias', 'up'] */
function wordsOf(line: string): readonly string[] {
  return line
    .toLowerCase()
    .replaceAll('\u2212', '-')
    .split(/[\s;:=]+|,(?!\d)/)
    .map((word) => word.replace(/^([-+]?\d+),(\d+)$/, '$1.$2'))
    .filter((word) => word !== '');
}

/** The knob that the line begins with, by its whole name or any word of it, and what comes after it. */
function knobAtStart(
  { shape }: Turning,
  words: readonly string[],
): { readonly knob: Knob | undefined; readonly rest: readonly string[] } {
  const named = (knob: Knob) => wordsOf(knobName(shape, knob));
  const knob = knobsOf(shape).find((one) => named(one).includes(words[0] ?? ''));
  if (knob === undefined) return { knob, rest: words };
  const after = words.findIndex((word) => !named(knob).includes(word));
  return { knob, rest: after < 0 ? [] : words.slice(after) };
}

type Way = (
  | { readonly value: number }
  | {
      /** Steps, up or down. */
      readonly by: number;
    }
) & { readonly rest: readonly string[] };

function wayAtStart([word = '', ...rest]: readonly string[]): Way | undefined {
  const sign = word === say('fit.up') ? 1 : word === say('fit.down') ? -1 : 0;
  if (sign === 0) {
    return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(word) ? { value: Number(word), rest } : undefined;
  }
  const [count = ''] = rest;
  if (!/^\d+$/.test(count)) return { by: sign, rest };
  const times = Number(count);
  return times >= 1 && times <= mostSteps ? { by: sign * times, rest: rest.slice(1) } : undefined;
}

/** At which step a knob shows a number; undefined between two steps and beyond the ends. */
function placeOf(
  settings: FitSettings,
  { shape }: Turning,
  knob: Knob,
  value: number,
): number | undefined {
  const setting = knobSetting(settings, shape, knob);
  if (setting === undefined) return undefined;
  const at = Math.round((value - setting.least) / setting.step);
  const there = at >= 0 && at <= steps(setting);
  const shown = knobValue(settings, shape, { [knob]: at }, knob);
  return there && Math.abs(shown - value) < 1e-9 ? at : undefined;
}

function moved(turned: Turned, knob: Knob, by: number): Turned {
  return { ...turned, [knob]: (turned[knob] ?? 0) + by };
}

function turnsOf(knob: Knob, by: number): readonly FitMove[] {
  const turn: FitMove = { type: 'turn', knob, by: by < 0 ? -1 : 1 };
  return Array<FitMove>(Math.abs(by)).fill(turn);
}
