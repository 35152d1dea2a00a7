// Why real models divide all the same: with many numbers in a query, scores are large by luck alone.
// Left out: learned vectors. They start as random numbers, and it is at the start that this matters.

import type { TextId } from '../../../texts/catalogue.ts';
import { decimal, say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played } from '../../activity.ts';
import { typicalScore } from '../../attention.ts';
import { placeOfLargest } from '../../matrix.ts';
import { softmax } from '../../softmax.ts';
import type { AttentionSettings } from './settings.ts';
import { type AttentionMove, type AttentionState, common, type In } from './state.ts';

/** So many numbers in a query: a typical score, and what a key with it gets when all others score 0. */
export interface SizeRow {
  readonly length: number;
  readonly score: number;
  readonly share: number;
  /** The same once the score is divided by the root of the length. */
  readonly dividedShare: number;
}

export function sizeRows({ dictionary, lengths }: AttentionSettings): readonly SizeRow[] {
  const others = dictionary.slice(1).map(() => 0);
  const shareAt = (score: number) => softmax([score, ...others])[0] ?? 0;
  return [dictionary.length, ...lengths].map((length) => {
    const score = typicalScore(length);
    return {
      length,
      score,
      share: shareAt(score),
      dividedShare: shareAt(score / Math.sqrt(length)),
    };
  });
}

/** A score as it is shown: whole where it is whole, else with one decimal. */
export function scoreText(score: number): string {
  return decimal(score, Number.isInteger(score) ? 0 : 1);
}

const options = [
  'attention.theyCancel',
  'attention.aboutItsRoot',
  'attention.allOfThem',
] as const satisfies readonly TextId[];

function numbersOf({ lengths: [length = 0] }: AttentionSettings) {
  return { length, root: Math.round(Math.sqrt(length)) };
}

export function sizeChoices(settings: AttentionSettings): readonly string[] {
  return options.map((option) => say(option, numbersOf(settings)));
}

/** The option that comes closest to what was computed. */
export function rightSize(settings: AttentionSettings): number {
  const { length, root } = numbersOf(settings);
  const score = typicalScore(length);
  return placeOfLargest([0, root, length].map((option) => -Math.abs(option - score)));
}

export function playSize(state: In<'size'>, move: AttentionMove): Outcome<AttentionState> {
  if (move.type !== 'choose') return notNow(say('attention.answerFirst'));
  if (options[move.option] === undefined) return notNow(say('attention.chooseAnswer'));
  return played({ ...common(state), sized: move.option, phase: 'sizes' });
}

/** What became of the guess. */
export function sizeVerdict(settings: AttentionSettings, { sized }: AttentionState): string {
  return say(
    sized === rightSize(settings) ? 'attention.sizeRight' : 'attention.sizeOff',
    numbersOf(settings),
  );
}

export function sizeClues(settings: AttentionSettings): Clues {
  const right = rightSize(settings);
  return {
    nudge: say('attention.nudgeSize'),
    place: say('attention.placeSize'),
    answer: say('attention.answerChoice', {
      n: right + 1,
      option: sizeChoices(settings)[right] ?? '',
    }),
    free: true,
  };
}
