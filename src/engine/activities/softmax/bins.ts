// The bin that is shared out once more: one of the learner's own, or the level's.
// Its balls become scores by their logarithms; softmax turns them back.
import { type Document, tinyLanguage, vocabulary, type Word } from '../../language.ts';
import type { Vector } from '../../matrix.ts';
import { row, train } from '../../ngram.ts';
import { wholeDocuments } from '../notebook.ts';
import { tableFrom } from '../settings.ts';
import { type ScoreRow, scoreRows } from './scores.ts';
import type { SoftmaxSettings } from './settings.ts';
import type { BallBin } from './state.ts';

/** Fewer kinds of balls leave too little to compare. */
const fewestKinds = 3;

/**
 * The learner's own bin with the most balls, if it has three kinds of them and not as many of each;
 * else the level's.
 */
export function binFor(settings: SoftmaxSettings, notebook: readonly Document[]): BallBin {
  const model = train(wholeDocuments(notebook), 1, tinyLanguage);
  const [own] = tinyLanguage.words
    .map((word) => ({ word, balls: row(model, [word]) }))
    .filter(({ balls }) => {
      const counts = balls.filter((n) => n > 0);
      return counts.length >= fewestKinds && new Set(counts).size > 1;
    })
    .toSorted((a, b) => sum(b.balls) - sum(a.balls));
  if (own !== undefined) return { ...own, whose: 'own' };
  const word = settings.bin;
  return { word, balls: row(tableFrom(settings.table), [word]), whose: 'given' };
}

/** A word of the bin with its balls and their share in percent, as in world 1. */
export interface BallRow {
  readonly word: Word;
  readonly balls: number;
  readonly share: number;
}

/** ballRows of 1, 1, 4, 2, 2 balls → 10, 10, 40, 20, 20 % */
export function ballRows({ balls }: Pick<BallBin, 'balls'>): readonly BallRow[] {
  const all = sum(balls);
  return vocabulary(tinyLanguage).map((word, at) => {
    const n = balls[at] ?? 0;
    return { word, balls: n, share: (100 * n) / all };
  });
}

/** The same words with logarithms as scores: of 4 balls 1.386…, of 1 ball 0, of none minus infinity. */
export function logarithmRows({ balls }: Pick<BallBin, 'balls'>): readonly ScoreRow[] {
  return scoreRows(vocabulary(tinyLanguage), balls.map(Math.log));
}

/** The word that no ball is left of: one without any, or the one with the fewest, which are taken out. */
export function without({ balls }: BallBin): {
  readonly word: Word;
  readonly taken: number;
  readonly balls: Vector;
} {
  const taken = Math.min(...balls);
  const at = balls.indexOf(taken);
  return {
    word: vocabulary(tinyLanguage)[at] ?? '',
    taken,
    balls: balls.map((n, place) => (place === at ? 0 : n)),
  };
}

function sum(numbers: Vector): number {
  return numbers.reduce((all, n) => all + n, 0);
}
