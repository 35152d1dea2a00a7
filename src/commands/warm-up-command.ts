// The command for the start of a workshop, and what its options mean. What it does is loaded when it runs.
import { type Command, InvalidArgumentError } from 'commander';
import { say } from '../texts/say.ts';
import { wholeNumber } from './options.ts';

/** How long a warm-up may take. */
const leastMinutes = 3;
const mostMinutes = 20;
export const usualMinutes = 8;

export interface WarmUpOptions {
  readonly seed?: string;
  readonly minutes: number;
}

/** What a room can read out and type: letters of any script, digits, and what joins them. */
const plain = /^[\p{L}\p{M}\p{N} ._-]*[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*$/u;
const longestSeed = 30;

/** A seed as it was typed, without spaces at its ends: roomSeed(' room 7') → 'room 7' */
export function roomSeed(text: string): string {
  const seed = text.trim();
  if (seed === '') throw new InvalidArgumentError(say('command.notEmpty'));
  if ([...seed].length > longestSeed || !plain.test(seed)) {
    throw new InvalidArgumentError(say('warmUp.wrongSeed', { most: longestSeed }));
  }
  return seed;
}

/** Adds `warmup` to the program. */
export function registerWarmUp(
  program: Command,
  start: (options: WarmUpOptions) => Promise<void>,
): void {
  program
    .command('warmup')
    .description(say('warmUp.command'))
    .option('--seed <seed>', say('warmUp.seedOption'), roomSeed)
    .option(
      '--minutes <number>',
      say('warmUp.minutesOption', { least: leastMinutes, most: mostMinutes }),
      wholeNumber(leastMinutes, mostMinutes),
      usualMinutes,
    )
    .addHelpText('after', say('warmUp.help'))
    .action((options: WarmUpOptions) => start(options));
}
