// Parameters, counted: of a neuron, of a layer, and of the models on the ladder.
import { notNow, type Outcome, wrong } from '../../activity.ts';
import { tinyLanguage, vocabulary } from '../../language.ts';
import { allContexts } from '../../ngram.ts';
import { knobsOf } from './knobs.ts';
import type { Rung } from './settings.ts';

/**
 * How many numbers a layer has: w and b for each neuron, v to multiply what comes out of it, and one c.
 * One neuron by itself has w and b only: parameters(1) → 2; parameters(3) → 3 x 3 + 1 = 10
 */
export function parameters(neurons: number): number {
  return neurons === 1 ? 2 : 3 * neurons + 1;
}

/** Why it is so many. */
export function whySoMany(neurons: number): string {
  return neurons === 1
    ? 'w and b are all it has.'
    : `w, b and v for each of the ${neurons} neurons, and c once.`;
}

/** What a wrong number of parameters has missed, or counted too much. */
export function refuseCount(neurons: number, answer: number): Outcome<never> {
  if (!Number.isInteger(answer) || answer < 0) return notNow('Type a whole number first.');
  return wrong(neurons === 1 ? missedInOne(answer) : missedInLayer(neurons, answer));
}

function missedInOne(answer: number): string {
  if (answer === 1) return 'It has two, w and b. Each could be turned without the other.';
  if (answer === 3 || answer === 4) {
    return 'Only w and b count. What goes in and what comes out are not part of the model.';
  }
  return `It is not ${answer}. Count the letters that you could turn.`;
}

function missedInLayer(neurons: number, answer: number): string {
  const right = parameters(neurons);
  switch (answer) {
    case neurons:
      return `${answer} is the number of neurons. Each of them has more than one number.`;
    case 2 * neurons:
      return `${answer} is w and b of every neuron. What comes out of each is multiplied as well, by its v.`;
    case 2 * neurons + 1:
      return `${answer} is every w and b, and c. Each neuron has its v as well.`;
    case 3 * neurons:
      return `${answer} is w, b and v of every neuron. One number is added at the very end: c.`;
    case right + 1:
    case right + 2:
      return 'The numbers that go in and come out, x and y, are not part of the model.';
    case 4 * neurons:
      return `There is only one c, however many neurons there are. So ${answer} is too many.`;
    default:
      return `It is not ${answer}. Count w, b and v for each neuron, and c once.`;
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
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
] as const;

/** inWords(20) → '20'; inWords(10000) → '10,000'; inWords(124e6) → '124 million' */
export function inWords(n: number): string {
  for (const [size, name] of sizes) {
    if (n >= size) return `${Number((n / size).toPrecision(3))}${name}`;
  }
  return String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * How a guess compares: howFar(6, 175e9) → 'That is 175,000 times what you said'.
 * Within a factor of five it is close.
 */
export function howFar(power: number, numbers: number): string {
  const factor = numbers / 10 ** power;
  if (factor >= 0.2 && factor <= 5) return 'You were close';
  return factor > 1
    ? `That is ${inFigures(factor)} times what you said`
    : `You said ${inFigures(1 / factor)} times too many`;
}

/** inFigures(175e6) → '175 million'; inFigures(57.14) → 'about 57' */
function inFigures(n: number): string {
  const rounded = Number(n.toPrecision(3));
  const exact = rounded === n && Number.isInteger(n);
  return exact ? inWords(n) : `about ${inWords(rounded)}`;
}
