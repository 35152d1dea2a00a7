// What may stand behind an option, checked while the arguments are read. Commander says which option.
import { InvalidArgumentError } from 'commander';
import { meant } from '../nearest.ts';

/** Longer contexts are of no use: nearly every one of them is seen once. */
export const longestContext = 20;

/** wholeNumber(1)('12') → 12; wholeNumber(1)('-3') throws */
export function wholeNumber(least: number, most = 1e9): (text: string) => number {
  return (text) => {
    const value = /^[+-]?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    const range = most === 1e9 ? `${least} or more` : `${least} to ${most}`;
    throw new InvalidArgumentError(`It must be a whole number, ${range}.`);
  };
}

/** A temperature: temperature('0.7') → 0.7; temperature('-1') throws */
export function temperature(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (value >= 0 && value <= 1000) return value;
  throw new InvalidArgumentError('It must be a number from 0 to 1000, such as 0.7.');
}

/** oneOf(['line', 'file'])('lien') throws 'There is no "lien". Did you mean line?' */
export function oneOf<T extends string>(choices: readonly T[]): (text: string) => T {
  return (text) => {
    const found = choices.find((choice) => choice === text);
    if (found !== undefined) return found;
    const near = meant(text, choices);
    const hint = near === undefined ? `Choose ${inWords(choices)}.` : `Did you mean ${near}?`;
    throw new InvalidArgumentError(hint);
  };
}

/** Text that says something. */
export function nonEmpty(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return text;
}

/** inWords(['line', 'paragraph', 'file']) → 'line, paragraph or file' */
function inWords(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}
