// One row of weights, nudged by hand: which weights are too small, which are too large, and by how much.
import { capital, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { rowSlope } from '../../gradient.ts';
import { tinyLanguage, vocabulary, type Word } from '../../language.ts';
import type { Matrix, Vector } from '../../matrix.ts';
import { softmax } from '../../softmax.ts';
import { percentText } from '../charts.ts';
import type { GradientSettings } from './settings.ts';
import { type Common, common, type GradientMove, type GradientState, type With } from './state.ts';

export const words = vocabulary(tinyLanguage);

/** One weight of the row, with all that belongs to it. */
export interface Lever {
  readonly word: Word;
  readonly weight: number;
  /** From 0 to 1: what the weights say, and what the balls say. */
  readonly share: number;
  readonly wanted: number;
  /** How far one step with a rate of 1 moves the weight. */
  readonly nudge: number;
}

/** The row that the level works on by hand, with these weights. */
export function leversOf(
  { row }: GradientSettings,
  { balls }: Pick<Common, 'balls'>,
  weights: Matrix,
): readonly Lever[] {
  return leversAt(tinyLanguage.words.indexOf(row), balls, weights);
}

function leversAt(at: number, balls: Matrix, weights: Matrix): readonly Lever[] {
  const row: Vector = weights[at] ?? [];
  const bin: Vector = balls[at] ?? [];
  const shares = softmax(row);
  const slope = rowSlope(row, bin);
  const size = bin.reduce((sum, count) => sum + count, 0);
  return words.map((word, place) => ({
    word,
    weight: row[place] ?? 0,
    share: shares[place] ?? 0,
    wanted: size === 0 ? 0 : (bin[place] ?? 0) / size,
    nudge: -(slope[place] ?? 0),
  }));
}

/** The weight that must rise most, or fall most. */
export function mostNudged(levers: readonly Lever[], which: 'rise' | 'fall'): Lever | undefined {
  const sign = which === 'rise' ? 1 : -1;
  return levers.toSorted((a, b) => sign * (b.nudge - a.nudge))[0];
}

/** A nudge stands out when it is larger than any other of its kind, by this much. */
const clearly = 0.04;

/** Whether it can be seen at once which weight must rise most, and which must fall most. */
export function isClear(levers: readonly Lever[]): boolean {
  const [first = 0, second = 0, ...others] = levers
    .map(({ nudge }) => nudge)
    .toSorted((a, b) => b - a);
  const [last = 0, before = 0] = [others.at(-1), others.at(-2)];
  return first - second > clearly && before - last > clearly && first > 0 && last < 0;
}

export function playWord(
  settings: GradientSettings,
  state: With<'rise' | 'fall'>,
  move: GradientMove,
): Outcome<GradientState> {
  const levers = leversOf(settings, state, state.start);
  const right = mostNudged(levers, state.phase);
  if (move.type !== 'word' || move.word === null) return notNow(say('gradient.chooseWord'));
  const chosen = levers.find(({ word }) => word === move.word);
  if (chosen === undefined || right === undefined) return notNow(say('gradient.chooseWord'));
  if (chosen.word !== right.word) return wrong(wrongLever(state.phase, chosen));
  return played({ ...common(state), phase: state.phase === 'rise' ? 'fall' : 'nudge' });
}

/** What is wrong with this weight: it must go the other way, or there is one further off. */
function wrongLever(which: 'rise' | 'fall', { word, share, wanted, nudge }: Lever): string {
  const told = {
    word: capital(nameOf(word)),
    share: percentText(100 * share),
    wanted: percentText(100 * wanted),
  };
  if (which === 'rise') {
    return nudge < 0 ? say('gradient.mustFall', told) : say('gradient.lacksLess', told);
  }
  return nudge > 0 ? say('gradient.mustRise', told) : say('gradient.exceedsLess', told);
}

export function wordClues(settings: GradientSettings, state: With<'rise' | 'fall'>): Clues {
  const rising = state.phase === 'rise';
  const right = mostNudged(leversOf(settings, state, state.start), state.phase);
  const told = {
    word: nameOf(right?.word ?? ''),
    share: percentText(100 * (right?.share ?? 0)),
    wanted: percentText(100 * (right?.wanted ?? 0)),
  };
  return {
    nudge: say(rising ? 'gradient.nudgeRise' : 'gradient.nudgeFall'),
    place: say(rising ? 'gradient.placeRise' : 'gradient.placeFall'),
    answer: say(rising ? 'gradient.answerRise' : 'gradient.answerFall', told),
  };
}
