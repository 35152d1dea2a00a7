// What became of the bet on two prompts, said on the screen and line by line alike.
import {
  betOf,
  betOptions,
  type DrawSettings,
  rightAnswer,
} from '../../../engine/activities/draw.ts';
import { betBits, type Chips, evenBits } from '../../../engine/scoring.ts';
import { decimal, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';

/** Whether the two prompts lead to the same shares, and why. */
export function verdict(settings: DrawSettings): string {
  const last = nameOf(betOf(settings).prompts[0].at(-1) ?? '');
  return rightAnswer(settings) === 0 ? say('draw.bothEndIn', { last }) : say('draw.endDifferently');
}

/** What the bet cost, beside an even one. */
export function paid(settings: DrawSettings, chips: Chips): string {
  const right = rightAnswer(settings);
  return say('draw.betPaid', {
    chips: chips[right] ?? 0,
    bits: decimal(betBits(chips, right), 1),
    even: decimal(evenBits(betOptions.length), 1),
  });
}
