// Two rows change places, and with them two translations: in K or in V, it comes to the same.
// Left out: learning. Here the learner changes the numbers on purpose; in training, mistakes do.
import { say } from '../../../texts/say.ts';
import { notNow, type Outcome, played, wrong } from '../../activity.ts';
import { keysOf } from '../../dictionary.ts';
import { allResults, type Name, wholeModel, withRowsSwapped } from './model.ts';
import { outcomeText } from './repairing.ts';
import type { MatrixSettings } from './settings.ts';
import type { In, MatrixMove, MatrixState } from './state.ts';

/** What shall come out for each word in. */
export function wanted({ dictionary, exchange: [a, b] }: MatrixSettings): readonly string[] {
  const meaning = new Map(dictionary);
  return keysOf(dictionary).map(
    (word) => meaning.get(word === a ? b : word === b ? a : word) ?? '',
  );
}

/** The two rows that make it so. */
export function rightRows({ dictionary, exchange }: MatrixSettings): readonly [number, number] {
  const words = keysOf(dictionary);
  const [a, b] = exchange.map((word) => words.indexOf(word)).sort((one, other) => one - other);
  return [a ?? 0, b ?? 0];
}

/** What comes out for each word in, once two rows have changed places. */
function outcomesWith(
  settings: MatrixSettings,
  matrix: Name,
  rows: readonly [number, number],
): readonly string[] {
  const model = withRowsSwapped(wholeModel(settings), matrix, rows);
  return allResults(settings, model).map((row) => outcomeText(settings, row));
}

export function playSwap(
  settings: MatrixSettings,
  { guess }: In<'swap'>,
  move: MatrixMove,
): Outcome<MatrixState> {
  const words = keysOf(settings.dictionary);
  if (move.type !== 'swap') return notNow(say('matrix.swapFirst'));
  const { matrix, rows } = move;
  const [a, b] = rows.map((row) => words[row]);
  if (a === undefined || b === undefined || a === b) return notNow(say('matrix.swapFirst'));
  const goal = wanted(settings);
  const outcomesNow = allResults(settings, wholeModel(settings)).map((row) =>
    outcomeText(settings, row),
  );
  const outcome = outcomesWith(settings, matrix, rows);
  const off = words.findIndex((_, row) => outcome[row] !== goal[row]);
  if (off < 0) return played({ phase: 'swapped', guess, matrix, rows });
  const sameRows = rows.every((row) => outcome[row] === outcomesNow[row]);
  if (sameRows) return wrong(say('matrix.sameRows', { a, b, matrix }));
  // The rows that were swapped say more than a row that was left alone.
  const row = rows.find((each) => outcome[each] !== goal[each]) ?? off;
  return wrong(
    say('matrix.swapsWrong', {
      word: words[row] ?? '',
      outcome: outcome[row] ?? '',
      goal: goal[row] ?? '',
    }),
  );
}
