// The trap: dividing every count by T. All shares stay as they are, because all shrink alike.
// Left out: scores. Real models divide those by T, and that is the same as a root of the counts.
import type { TextId } from '../../../texts/catalogue.ts';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { type Clues, notNow, type Outcome, played } from '../../activity.ts';
import { tinyLanguage, vocabulary, type Word } from '../../language.ts';
import { type Bin, percentages } from '../../ngram.ts';
import { weights } from '../../sampling.ts';
import { short } from '../charts.ts';
import type { TemperatureSettings } from './settings.ts';
import { common, type TemperatureMove, type TemperatureState } from './state.ts';

/** What dividing might do to the shares. */
const trapOptions = [
  'temperature.evenOut',
  'temperature.stay',
  'temperature.sharpen',
] as const satisfies readonly TextId[];

/** One word of the trap: its count divided, its count under temperature, and the shares of both. */
export interface TrapRow {
  readonly word: Word;
  readonly count: number;
  readonly share: number;
  readonly divided: number;
  readonly dividedShare: number;
  readonly weight: number;
  readonly weightShare: number;
}

/**
 * What becomes of the counts, word by word, those without a ball left out.
 * Weights are scaled so that one ball weighs 1: 4, 2, 1, 1 at T = 2 weigh 2, 1.41, 1, 1.
 */
export function trapRows({ trap }: TemperatureSettings): readonly TrapRow[] {
  const words = vocabulary(tinyLanguage).filter((_, index) => (trap.balls[index] ?? 0) > 0);
  const counts = trap.balls.filter((n) => n > 0);
  const balls: Bin = new Map(words.map((word, index) => [word, counts[index] ?? 0]));
  const most = Math.max(...counts) ** (1 / trap.temperature);
  const weight = weights(balls, { temperature: trap.temperature }).map(([, w]) => w * most);
  const divided = counts.map((n) => n / trap.temperature);
  const [shares, dividedShares, weightShares] = [counts, divided, weight].map(percentages);
  return words.map((word, index) => ({
    word,
    count: counts[index] ?? 0,
    share: shares?.[index] ?? 0,
    divided: divided[index] ?? 0,
    dividedShare: dividedShares?.[index] ?? 0,
    weight: weight[index] ?? 0,
    weightShare: weightShares?.[index] ?? 0,
  }));
}

/** The option that the numbers bear out: the shares stay. */
export function rightTrapOption(settings: TemperatureSettings): number {
  const rows = trapRows(settings);
  const same = rows.every(({ share, dividedShare }) => Math.abs(share - dividedShare) < 1e-9);
  return trapOptions.indexOf(same ? 'temperature.stay' : 'temperature.evenOut');
}

export function playTrap(
  state: Extract<TemperatureState, { readonly phase: 'trap' }>,
  move: TemperatureMove,
): Outcome<TemperatureState> {
  if (move.type !== 'choose') return notNow(say('temperature.saySoFirst'));
  if (trapOptions[move.option] === undefined) return notNow(say('temperature.chooseFirst'));
  return played({ ...common(state), said: move.option, phase: 'sprung' });
}

/** The options as the learner reads them. */
export function trapChoices(): readonly string[] {
  return trapOptions.map((option) => say(option));
}

export function trapSlip(settings: TemperatureSettings): string {
  const { word, share } = largest(settings);
  return say('temperature.trapSlip', {
    t: settings.trap.temperature,
    word: nameOf(word),
    share,
  });
}

/** What the numbers show: dividing did nothing, temperature did something. */
export function trapSees(settings: TemperatureSettings): string {
  const { count, weight } = largest(settings);
  return say('temperature.trapSees', {
    t: settings.trap.temperature,
    count,
    weight: short(weight, 2),
  });
}

/** The same, with whether it was said before. */
export function trapVerdict(settings: TemperatureSettings, said: number | null): string {
  const right = said === rightTrapOption(settings);
  return say(right ? 'temperature.trapRight' : 'temperature.trapWrong', {
    sees: trapSees(settings),
  });
}

export function trapClues(settings: TemperatureSettings): Clues {
  const t = settings.trap.temperature;
  const all = trapRows(settings).reduce((sum, { count }) => sum + count, 0);
  const { word, count, divided } = largest(settings);
  return {
    nudge: say('temperature.nudgeTrap'),
    place: say('temperature.placeTrap', { word: nameOf(word), count, all, t }),
    answer: say('temperature.answerTrap', {
      divided: short(divided, 2),
      dividedAll: short(all / t, 2),
      count,
      all,
    }),
  };
}

/** The row of the word with the most balls. */
function largest(settings: TemperatureSettings): TrapRow {
  const [first] = trapRows(settings).toSorted((a, b) => b.count - a.count);
  if (first === undefined) throw new RangeError('the trap has no balls');
  return first;
}
