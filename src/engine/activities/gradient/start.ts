// Where the descent begins: the learner's balls, or those of the level, and weights by chance.
import { type Document, tinyLanguage } from '../../language.ts';
import type { Matrix } from '../../matrix.ts';
import { allContexts, row, type Table, train } from '../../ngram.ts';
import { numbersFrom, stream } from '../../rng.ts';
import { wholeDocuments } from '../notebook.ts';
import { tableFrom } from '../settings.ts';
import { teaches } from './rates.ts';
import { isClear, leversOf, words } from './row.ts';
import type { GradientSettings } from './settings.ts';
import type { Common } from './state.ts';

/** Weights lie between these at first, with two decimals, so that they are shown whole. */
const farthest = 2;
/** So many rows of luck are looked through for one on which everything can be seen. */
const tries = 40;

/**
 * The notebook's balls, where every bin has some and all that there is to see is seen on them; else the
 * level's own. The weights are the first by the seed with which it can be seen what must be nudged.
 */
export function startOf(
  settings: GradientSettings,
  seed: string,
  notebook: readonly Document[],
): Pick<Common, 'balls' | 'whose' | 'start'> {
  const own = ballsOf(train(wholeDocuments(notebook), 1, tinyLanguage));
  if (own.every((bin) => bin.some((count) => count > 0))) {
    const start = clearWeights(settings, seed, own);
    if (start !== undefined) return { balls: own, whose: 'own', start };
  }
  const balls = ballsOf(tableFrom(settings.table));
  const start = clearWeights(settings, seed, balls) ?? weightsOf(seed, 0);
  return { balls, whose: 'given', start };
}

/** (4 x 5) A table of one word of context as numbers alone. */
function ballsOf(table: Table): Matrix {
  return allContexts(tinyLanguage, 1).map((context) => row(table, context));
}

function clearWeights(settings: GradientSettings, seed: string, balls: Matrix): Matrix | undefined {
  for (let n = 0; n < tries; n += 1) {
    const start = weightsOf(seed, n);
    const table = { balls, start };
    if (isClear(leversOf(settings, table, start)) && teaches(settings, table)) return start;
  }
  return undefined;
}

/** (4 x 5) Weights by chance: the nth of them for this seed. */
function weightsOf(seed: string, n: number): Matrix {
  const numbers = numbersFrom(stream(seed, `weights ${n}`));
  const byChance = () => Math.round(100 * farthest * (2 * numbers.next() - 1)) / 100;
  return tinyLanguage.words.map(() => words.map(byChance));
}
