// The smallest rate and the largest: what they do is foretold, then seen. And then a good one is found.
import { decimal, exactly, say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { foretoldRate, type Trial, trialOf } from './rates.ts';
import type { GradientSettings } from './settings.ts';
import {
  type Common,
  common,
  type GradientMove,
  type GradientState,
  type Way,
  type With,
  ways,
} from './state.ts';

const wayTexts = {
  crawls: 'gradient.crawls',
  settles: 'gradient.settles',
  bounces: 'gradient.bounces',
} as const satisfies Readonly<Record<Way, string>>;

/** The three ways as the learner reads them. */
export function wayOptions({ goal }: GradientSettings): readonly string[] {
  return ways.map((way) => say(wayTexts[way], { within: exactly(goal.within) }));
}

/** The place of the right answer in the options. */
export function rightWay(settings: GradientSettings, table: Common, which: 0 | 1): number {
  return ways.indexOf(trialOf(settings, table, foretoldRate(settings, which)).way);
}

export function playForetelling(
  state: With<'foretell'>,
  move: GradientMove,
): Outcome<GradientState> {
  if (move.type !== 'choose' || ways[move.option] === undefined) {
    return notNow(say('gradient.foretellFirst'));
  }
  const foretold = [...state.foretold, move.option];
  return played({ ...common(state), foretold, phase: 'seen', which: state.which });
}

/** The least that is written as a number of bits. */
const leastWritten = 0.0001;

/** Bits, with as many digits as tell them apart from nothing: 12.6, 0.812, 0.0004, <0.0001 */
export function bitsText(bits: number): string {
  if (bits < leastWritten) return say('gradient.hardlyAny', { bits: decimal(leastWritten, 4) });
  return decimal(bits, bits >= 10 ? 1 : bits >= 0.001 ? 3 : 4);
}

/** What came of a rate, in a sentence with its numbers. */
export function trialSees({ goal }: GradientSettings, { rate, left, way }: Trial): string {
  const told = { rate: exactly(rate), steps: goal.steps, left: bitsText(left) };
  switch (way) {
    case 'crawls':
      return say('gradient.seesCrawl', told);
    case 'settles':
      return say('gradient.seesSettle', told);
    case 'bounces':
      return say('gradient.seesBounce', told);
  }
}

/** Whether a rate was foretold as it came. */
export function foretoldRight(settings: GradientSettings, state: GradientState, n: 0 | 1): boolean {
  return state.foretold[n] === rightWay(settings, state, n);
}

/** What was foretold wrongly, a sentence each. */
export function foretellingSlips(
  settings: GradientSettings,
  state: GradientState,
): readonly string[] {
  return ([0, 1] as const).flatMap((which) => {
    if (state.foretold.length <= which || foretoldRight(settings, state, which)) return [];
    return [trialSees(settings, trialOf(settings, state, foretoldRate(settings, which)))];
  });
}

export function foretellClues(settings: GradientSettings, state: With<'foretell'>): Clues {
  const rate = foretoldRate(settings, state.which);
  const small = state.which === 0;
  const right = wayOptions(settings)[rightWay(settings, state, state.which)] ?? '';
  return {
    nudge: say(small ? 'gradient.nudgeSmall' : 'gradient.nudgeLarge'),
    place: say('gradient.placeForetell', {
      rate: exactly(rate),
      nudge: exactly(Number((0.2 * rate).toPrecision(3))),
    }),
    answer: say('gradient.answerForetell', { option: right }),
  };
}

/** The places of the rates that come nearest: several, where what is written of them is the same. */
export function goodRates(settings: GradientSettings, table: Common): readonly number[] {
  const left = settings.rates.map((rate) => trialOf(settings, table, rate).left);
  const least = bitsText(Math.min(...left));
  return left.flatMap((bits, at) => (bitsText(bits) === least ? [at] : []));
}

export function playChoosing(
  settings: GradientSettings,
  state: With<'choose'>,
  move: GradientMove,
): Outcome<GradientState> {
  if (move.type !== 'choose') return notNow(say('gradient.chooseRateFirst'));
  const rate = settings.rates[move.option];
  if (rate === undefined) return notNow(say('gradient.chooseRateFirst'));
  const trial = trialOf(settings, state, rate);
  if (!goodRates(settings, state).includes(move.option)) {
    if (trial.way !== 'settles') return wrong(trialSees(settings, trial));
    const told = { rate: exactly(rate), left: bitsText(trial.left) };
    return wrong(say('gradient.notNearest', told));
  }
  return played({ ...common(state), phase: 'chosen', rate: move.option });
}

export function chooseClues(settings: GradientSettings, state: With<'choose'>): Clues {
  const good = goodRates(settings, state).map((at) => settings.rates[at] ?? 0);
  return {
    nudge: say('gradient.nudgeChoose', {
      small: exactly(foretoldRate(settings, 0)),
      large: exactly(foretoldRate(settings, 1)),
    }),
    place: say('gradient.placeChoose'),
    answer: say('gradient.answerChoose', {
      rate: exactly(good[Math.floor(good.length / 2)] ?? 0),
    }),
  };
}
