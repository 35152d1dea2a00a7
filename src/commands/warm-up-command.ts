// The command for the start of a workshop, and what its options mean. What it does is loaded when it runs.
import { type Command, InvalidArgumentError } from 'commander';
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
  if (seed === '') throw new InvalidArgumentError('It must not be empty.');
  if ([...seed].length > longestSeed || !plain.test(seed)) {
    throw new InvalidArgumentError(
      `It must be letters and digits, with spaces and . _ - between them, at most ${longestSeed} in all.`,
    );
  }
  return seed;
}

/** What the minutes choose. A test compares it with the exercises. */
export const minutesHelp = `
No clock ends a try. The minutes only choose how many exercises there are, in this order:
   3  Read the table, Draw two documents
   5  and Train on a document
   8  and Guess the rule
  10  and Two steps ahead
  13  and The same last word
  17  and Who wrote it?
  20  and Where is it from?

Everybody with the same seed has the same puzzles. Without --seed it is today's date, such as 2026-11-28.
What you do is saved, apart from the levels of the game; the same seed goes on where you stopped.
\`pongpt --levels FOLDER warmup\` takes the exercises from a folder of your own.`;

/** Adds `warmup` to the program. */
export function registerWarmUp(
  program: Command,
  start: (options: WarmUpOptions) => Promise<void>,
): void {
  program
    .command('warmup')
    .description('a few exercises to open a workshop: the same puzzles for a whole room')
    .option(
      '--seed <seed>',
      "whoever has the same seed has the same puzzles; else today's date",
      roomSeed,
    )
    .option(
      '--minutes <number>',
      `how long it may take, ${leastMinutes} to ${mostMinutes}`,
      wholeNumber(leastMinutes, mostMinutes),
      usualMinutes,
    )
    .addHelpText('after', minutesHelp)
    .action((options: WarmUpOptions) => start(options));
}
