// Parameters, counted: of a neuron, of a layer, and of the models on the ladder.
import type { TextId } from '../../../texts/catalogue.ts';
import { decimal, say } from '../../../texts/say.ts';
import { notNow, type Outcome, wrong } from '../../activity.ts';
import { tinyLanguage, vocabulary } from '../../language.ts';
import { allContexts } from '../../ngram.ts';
import { knobsOf } from './knobs.ts';
import type { FitSettings, Rung } from './settings.ts';

/**
 * How many numbers a layer has: w and b for each neuron, v to multiply what comes out of it, and one c.
 * One neuron by itself has w and b only: parameters(1) → 2; parameters(3) → 3 x 3 + 1 = 10
 */
export function parameters(neurons: number): number {
  return neurons === 1 ? 2 : 3 * neurons + 1;
}

/** '2: w and b are all it has.' */
export function soMany(neurons: number): string {
  const n = parameters(neurons);
  return neurons === 1 ? say('fit.inOne', { n }) : say('fit.inLayer', { n, neurons });
}

/** What a wrong number of parameters has missed, or counted too much. */
export function refuseCount(neurons: number, answer: number): Outcome<never> {
  if (!Number.isInteger(answer) || answer < 0) return notNow(say('fit.countFirst'));
  return wrong(neurons === 1 ? missedInOne(answer) : missedInLayer(neurons, answer));
}

function missedInOne(n: number): string {
  if (n === 1) return say('fit.eachByItself');
  if (n === 3 || n === 4) return say('fit.onlyWAndB');
  return say('fit.notInOne', { n });
}

function missedInLayer(neurons: number, n: number): string {
  const right = parameters(neurons);
  switch (n) {
    case neurons:
      return say('fit.onlyNeurons', { n });
    case 2 * neurons:
      return say('fit.withoutV', { n });
    case 2 * neurons + 1:
      return say('fit.withoutVButC', { n });
    case 3 * neurons:
      return say('fit.withoutC', { n });
    case right + 1:
    case right + 2:
      return say('fit.withXAndY');
    case 4 * neurons:
      return say('fit.tooManyC', { n });
    default:
      return say('fit.notInLayer', { n });
  }
}

/** How many numbers a model of the ladder has. */
export function numbersOf({ numbers }: Rung): number {
  switch (numbers) {
    case 'line':
    case 'parabola':
      return knobsOf(numbers).length;
    case 'table-of-one':
      return tableNumbers(1);
    case 'table-of-two':
      return tableNumbers(2);
    default:
      return numbers;
  }
}

/** A row for every context, and in it a number for every word that can come: 4 x 5, then 16 x 5. */
function tableNumbers(contextLength: number): number {
  return allContexts(tinyLanguage, contextLength).length * vocabulary(tinyLanguage).length;
}

/** The highest power of ten that can be guessed. */
export const highestPower = 14;

const sizes = [
  [1e12, 'fit.trillion'],
  [1e9, 'fit.billion'],
  [1e6, 'fit.million'],
] as const satisfies readonly (readonly [number, TextId])[];

/** inWords(20) → '20'; inWords(10000) → '10,000'; inWords(124e6) → '124 million' */
export function inWords(n: number): string {
  for (const [size, name] of sizes) {
    if (n >= size) return say(name, { n: Number((n / size).toPrecision(3)) });
  }
  return decimal(n, 0);
}

/**
 * How a guess compares: howFar(6, 175e9) → 'That is 175,000 times what you said.'
 * Within a factor of five it is close.
 */
export function howFar(power: number, numbers: number): string {
  const factor = numbers / 10 ** power;
  if (factor >= 0.2 && factor <= 5) return say('fit.wereClose');
  const more = factor > 1;
  const times = more ? factor : 1 / factor;
  const rounded = Number(times.toPrecision(3));
  const n = inWords(rounded);
  // Only a whole number with three digits before its zeros is said exactly.
  if (rounded === times && Number.isInteger(times)) {
    return say(more ? 'fit.timesMore' : 'fit.timesTooMany', { n });
  }
  return say(more ? 'fit.aboutTimesMore' : 'fit.aboutTimesTooMany', { n });
}

/** 'GPT-3 (2020) has 175 billion. You were close.' */
export function lastRevealed({ ladder }: Pick<FitSettings, 'ladder'>, power: number): string {
  const last = ladder.at(-1);
  const all = last ? numbersOf(last) : 1;
  const slots = { numbers: inWords(all), compared: howFar(power, all) };
  return say('fit.hasSoMany', { name: last?.name ?? '', ...slots });
}
