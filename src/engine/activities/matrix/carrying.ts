// A query carried through by hand: the key that lights up, some scores, and some sums of V.
// Left out: the other scores and sums. The game works them out in the same way.
import { say } from '../../../texts/say.ts';
import { notNow, type Outcome, played, wrong } from '../../activity.ts';
import { keysOf } from '../../dictionary.ts';
import { valuesOf } from '../../dictionary-matrices.ts';
import { transpose, type Vector } from '../../matrix.ts';
import { litPlace } from '../../one-hot.ts';
import { productSum, whyNotDot } from '../place-by-place.ts';
import { queryOf, resultOf, scoresOf, wholeModel } from './model.ts';
import type { MatrixSettings } from './settings.ts';
import type { In, MatrixMove, MatrixState } from './state.ts';

/** The query of the level, all scores and the result of it. */
export function carried(settings: MatrixSettings): {
  readonly q: Vector;
  readonly scores: Vector;
  readonly result: Vector;
} {
  const q = queryOf(settings, settings.query);
  const model = wholeModel(settings);
  return { q, scores: scoresOf(q, model), result: resultOf(q, model) };
}

/** The key that lights up, counted from 0. */
export function litKey(settings: MatrixSettings): number {
  return litPlace(carried(settings).scores) ?? 0;
}

/** What meets in one score or sum: the query and a row of K, or the scores and a column of V. */
export interface Meeting {
  /** The row of K or the column of V, counted from 0, and its word. */
  readonly place: number;
  readonly word: string;
  readonly left: Vector;
  readonly right: Vector;
  readonly dot: number;
}

export function scoreAt(settings: MatrixSettings, at: number): Meeting {
  const word = settings.scores[at] ?? '';
  const place = keysOf(settings.dictionary).indexOf(word);
  const { q, scores } = carried(settings);
  const right = wholeModel(settings).K[place] ?? [];
  return { place, word, left: q, right, dot: scores[place] ?? 0 };
}

export function sumAt(settings: MatrixSettings, at: number): Meeting {
  const word = settings.sums[at] ?? '';
  const place = valuesOf(settings.dictionary).indexOf(word);
  const { scores, result } = carried(settings);
  const right = transpose(wholeModel(settings).V)[place] ?? [];
  return { place, word, left: scores, right, dot: result[place] ?? 0 };
}

export function playLight(settings: MatrixSettings, move: MatrixMove): Outcome<MatrixState> {
  const words = keysOf(settings.dictionary);
  const word = move.type === 'choose' ? words[move.option] : undefined;
  if (move.type !== 'choose' || word === undefined) return notNow(say('matrix.chooseKey'));
  if (move.option === litKey(settings)) return played({ phase: 'score', at: 0 });
  const row = wholeModel(settings).K[move.option] ?? [];
  return wrong(say('matrix.staysDark', { word, place: row.indexOf(1) + 1 }));
}

export function playScore(
  settings: MatrixSettings,
  { at }: In<'score'>,
  move: MatrixMove,
): Outcome<MatrixState> {
  const { left, right, dot } = scoreAt(settings, at);
  if (move.type !== 'answer' || !isCount(move.number)) return notNow(say('matrix.typeFirst'));
  if (move.number !== dot) return wrong(whyNotDot(left, right, move.number));
  return played(
    at + 1 < settings.scores.length ? { phase: 'score', at: at + 1 } : { phase: 'sum', at: 0 },
  );
}

export function playSum(
  settings: MatrixSettings,
  { at }: In<'sum'>,
  move: MatrixMove,
): Outcome<MatrixState> {
  const { left, right, dot } = sumAt(settings, at);
  if (move.type !== 'answer' || !isCount(move.number)) return notNow(say('matrix.typeFirst'));
  if (move.number !== dot) {
    const asItStands = right.reduce((sum, value) => sum + value, 0);
    return wrong(
      move.number === asItStands
        ? say('matrix.withoutScores', { answer: asItStands })
        : whyNotDot(left, right, move.number),
    );
  }
  return played(
    at + 1 < settings.sums.length ? { phase: 'sum', at: at + 1 } : { phase: 'carried' },
  );
}

/** '0 × 1 + 1 × 0 = 0' */
export function sumText({ left, right, dot }: Meeting): string {
  return say('matrix.sumIs', { sum: productSum(left, right), dot });
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 0;
}
