// What a prediction offers the game: options, which one the numbers bear out, and what they show.
import { say } from '../../../texts/say.ts';
import type { Clues } from '../../activity.ts';
import type { BallRow } from './bins.ts';
import type { ScoreRow } from './scores.ts';

/** One question, put to these words and this bin. */
export interface Asked {
  readonly asks: string;
  readonly options: readonly string[];
  /** The right option, counted from 0. */
  readonly right: number;
  /** What is known before: scores, or balls. */
  readonly before: readonly ScoreRow[] | readonly BallRow[];
  /** What comes of it. Its shares are hidden until it is said. */
  readonly after: readonly ScoreRow[];
  readonly sees: string;
  readonly slip: string;
  readonly clues: Clues;
}

/** Whether it was said right, and what the numbers show; after a wrong answer with the right one. */
export function verdictOn({ options, right, sees }: Asked, said: number | undefined): string {
  return said === right
    ? say('softmax.saidRight', { sees })
    : say('softmax.saidWrong', { right: options[right] ?? '', sees });
}

/** 0 where the largest share shrinks, 1 where it stays, 2 where it grows. */
export function changeOf(before: number, after: number): number {
  return Math.abs(before - after) < 1e-9 ? 1 : Math.sign(after - before) + 1;
}
