// What a level of half-lit lights is made of: an arrow to turn, and keys to find the nearest of.
import * as v from 'valibot';
import type { Vector } from '../../matrix.ts';
import { plainWordSetting } from '../settings.ts';
import { allArrows, arrowOf, likenessOf, vectorOf } from './arrows.ts';
import { keysOf, type Search, scoreOf } from './search.ts';

/** Where the arrow must be turned to: a cosine with the key, and a dot product where that counts, too. */
export interface Target {
  readonly cosine: number;
  readonly dot?: number | undefined;
}

export interface SimilaritySettings {
  /** The arrow that stays, the one that is turned where it begins, and where to turn it, one by one. */
  readonly key: Vector;
  readonly from: Vector;
  readonly targets: readonly Target[];
  readonly searches: readonly Search[];
}

const arrowSetting = v.pipe(
  v.strictTuple([v.number('must be a number'), v.number('must be a number')]),
  v.check(
    (vector) => arrowOf(vector) !== undefined,
    'must be an arrow that can be turned to: [1, 0], [0.8, 0.6] or [0.6, 0.8], any of them with signs or numbers exchanged, or twice as long',
  ),
);

const cosineSetting = v.pipe(
  v.number('must be a number from -1 to 1'),
  v.minValue(-1, 'must be a number from -1 to 1'),
  v.maxValue(1, 'must be a number from -1 to 1'),
);

const lightSetting = v.pipe(
  v.number('must be a brightness from 0 to 1'),
  v.minValue(0, 'must be a brightness from 0 to 1'),
  v.maxValue(1, 'must be a brightness from 0 to 1'),
  v.check((light) => Number(light.toFixed(1)) === light, 'must be in tenths, such as 0.9'),
);

/** Six of them stand as columns beside one another. */
const shortWordSetting = v.pipe(
  plainWordSetting,
  v.maxLength(8, 'must have at most eight letters'),
);

const searchSetting = v.variant(
  'among',
  [
    v.strictObject({
      among: v.literal('arrows'),
      by: v.picklist(['dot', 'cosine'], 'must be one of: dot, cosine'),
      query: arrowSetting,
      keys: v.pipe(
        v.array(arrowSetting, 'must be a list of arrows'),
        v.minLength(2, 'must have at least two keys'),
        v.maxLength(4, 'must have at most four keys'),
      ),
    }),
    v.strictObject({
      among: v.literal('words'),
      word: shortWordSetting,
      words: v.pipe(
        v.array(shortWordSetting, 'must be a list of words'),
        v.minLength(2, 'must have at least two words'),
        v.maxLength(6, 'must have at most six words'),
      ),
      lights: v.array(lightSetting, 'must be a list of numbers'),
    }),
  ],
  'must have among: arrows, or among: words',
);

export const similaritySettings = v.pipe(
  v.strictObject({
    key: arrowSetting,
    from: arrowSetting,
    targets: v.pipe(
      v.array(v.strictObject({ cosine: cosineSetting, dot: v.optional(v.number()) })),
      v.minLength(1, 'must have at least one target'),
    ),
    searches: v.pipe(v.array(searchSetting), v.minLength(1, 'must have at least one search')),
  }),
  v.check(
    ({ key, targets }) =>
      targets.every((target) => allArrows.some((arrow) => meets(target, vectorOf(arrow), key))),
    'has a target that no arrow meets: turn every one of them against `key`',
  ),
  v.check(
    ({ searches }) => searches.every(isWhole),
    'has a search whose `lights` are not as many as its `words`',
  ),
  v.check(
    ({ searches }) => searches.every((search) => !isWhole(search) || hasOneWinner(search)),
    'has a search that two keys win: one of them must be the nearest',
  ),
);

/** Whether an arrow is turned to where it must be. */
export function meets(target: Target, arrow: Vector, key: Vector): boolean {
  const { cosine, dot } = likenessOf(arrow, key);
  return cosine === target.cosine && (target.dot === undefined || dot === target.dot);
}

function hasOneWinner(search: Search): boolean {
  const scores = keysOf(search).map((key) => scoreOf(search, key));
  const most = Math.max(...scores);
  return scores.filter((score) => score === most).length === 1;
}

function isWhole(search: Search): boolean {
  return search.among === 'arrows' || search.lights.length === search.words.length;
}
