// The trap: dividing every count by T. All shares stay as they are, because all shrink alike.
// Left out: scores. Real models divide those by T, and that is the same as a root of the counts.
import { type Clues, notNow, type Outcome, played } from '../../activity.ts';
import { tinyLanguage, vocabulary, type Word } from '../../language.ts';
import { type Bin, percentages } from '../../ngram.ts';
import { weights } from '../../sampling.ts';
import type { TemperatureSettings } from './settings.ts';
import { common, type TemperatureMove, type TemperatureState } from './state.ts';

/** What dividing might do to the shares. */
const trapOptions = ['even-out', 'stay', 'sharpen'] as const;

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
  return trapOptions.indexOf(same ? 'stay' : 'even-out');
}

export function playTrap(
  state: Extract<TemperatureState, { readonly phase: 'trap' }>,
  move: TemperatureMove,
): Outcome<TemperatureState> {
  if (move.type !== 'choose') return notNow('Say first what dividing does to the shares.');
  if (trapOptions[move.option] === undefined) {
    return notNow('Choose one of the three first, by its digit.');
  }
  return played({ ...common(state), said: move.option, phase: 'sprung' });
}

/** The options as the learner reads them. */
export const sayTrap: readonly string[] = [
  'They even out: the largest gets a smaller share.',
  'They stay exactly as they were.',
  'They sharpen: the largest gets a larger share.',
];

export function trapSlip(settings: TemperatureSettings): string {
  const [first] = trapRows(settings).toSorted((a, b) => b.count - a.count);
  return `Dividing all counts by ${settings.trap.temperature} changes no share: ${first?.word} has ${first?.share} % before and after.`;
}

/** What the numbers show: dividing did nothing, temperature did something. */
export function trapSees(settings: TemperatureSettings): string {
  const [first] = trapRows(settings).toSorted((a, b) => b.count - a.count);
  const { temperature } = settings.trap;
  const weight = Number((first?.weight ?? 0).toFixed(2));
  return `Dividing changes nothing: the whole shrinks too. T = ${temperature} makes ${first?.count} balls weigh ${weight}, and one ball still 1.`;
}

export function trapClues(settings: TemperatureSettings): Clues {
  const { temperature } = settings.trap;
  const rows = trapRows(settings);
  const sum = rows.reduce((all, { count }) => all + count, 0);
  const [first] = rows.toSorted((a, b) => b.count - a.count);
  return {
    nudge: 'A share is a part of the whole. What does dividing do to the whole?',
    place: `Before, ${first?.word} has ${first?.count} of ${sum}. Divide both by ${temperature}.`,
    answer: `They stay: ${first?.divided} of ${sum / temperature} is the same share as ${first?.count} of ${sum}.`,
  };
}
