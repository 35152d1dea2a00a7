// Training without balls: count the pairs in a pile of documents, then turn one row into percent.
// Left out: bins. The same counts as balls are what "train" is about.
import { say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played, wrong } from '../activity.ts';
import { tinyLanguage, vocabulary } from '../language.ts';
import { cluesFor } from './tabulate/clues.ts';
import { countOf, totalOf } from './tabulate/pile.ts';
import { tooLarge, wrongCount, wrongShare, wrongTotal } from './tabulate/sentences.ts';
import {
  firstCounts,
  justFilled,
  openCells,
  openShares,
  type Shares,
  type TabulateMove,
  type TabulateSettings,
  type TabulateState,
  tabulateSettings,
  withCount,
  withEmptyRow,
} from './tabulate/state.ts';

export type { TabulateMove, TabulateSettings, TabulateState } from './tabulate/state.ts';

type Counting = Extract<TabulateState, { phase: 'counting' }>;

const words = vocabulary(tinyLanguage);

export const tabulateActivity: Activity<TabulateSettings, TabulateState, TabulateMove> = {
  kind: 'tabulate',

  settings: tabulateSettings,

  start: (settings) => ({ phase: 'counting', counts: firstCounts(settings), last: null }),

  play(settings, state, move): Outcome<TabulateState> {
    switch (state.phase) {
      case 'counting':
        return playCounting(settings, state, move);
      case 'total':
        return move.type === 'total'
          ? playTotal(settings, move.count)
          : notNow(say('tabulate.totalFirst'));
      case 'percent':
        return playPercent(settings, state.shares, move);
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: () => false,

  slips: () => [],

  clues: (settings, state) => cluesFor(settings, state),

  solve(settings, state): TabulateMove {
    const { documents, percent: after } = settings;
    switch (state.phase) {
      case 'counting': {
        const [cell] = openCells(state.counts);
        if (cell === undefined || justFilled(settings, state) !== undefined) {
          return { type: 'go-on' };
        }
        return { type: 'put', ...cell, count: countOf(documents, cell.after, cell.word) };
      }
      case 'total':
        return { type: 'total', count: totalOf(documents, after) };
      case 'percent': {
        const [word] = openShares(state.shares);
        if (word === undefined) return { type: 'go-on' };
        return { type: 'share', word, percent: Math.round(exactShare(settings, word)) };
      }
      case 'done':
        return { type: 'go-on' };
    }
  },
};

function playCounting(
  settings: TabulateSettings,
  state: Counting,
  move: TabulateMove,
): Outcome<TabulateState> {
  const { documents } = settings;
  if (justFilled(settings, state) !== undefined) {
    return move.type === 'go-on'
      ? played({ ...state, last: null })
      : notNow(say('tabulate.rowFilledGoOn'));
  }
  if (move.type === 'go-on') {
    const open = openCells(state.counts).length;
    if (open === 0) return played({ phase: 'total' });
    return notNow(say('tabulate.cellsOpen', { open }));
  }
  if (move.type !== 'put') return notNow(say('tabulate.tableFirst'));
  const { after, word, count } = move;
  const row = tinyLanguage.words.indexOf(after);
  const cell = state.counts[row]?.[words.indexOf(word)];
  if (cell === undefined) return notNow(say('tabulate.noSuchCell'));
  if (cell !== null) return notNow(say('tabulate.hasNumber'));
  if (!isCount(count)) return notNow(say('tabulate.typeNumberOrZero'));
  const total = totalOf(documents, after);
  if (total > 0 && count > total) return notNow(tooLarge(documents, after));
  if (count !== countOf(documents, after, word)) {
    return wrong(wrongCount(documents, after, word, count));
  }
  const last = { after, word };
  const counts = withEmptyRow(withCount(state.counts, last, count), documents, after);
  return played({ ...state, counts, last });
}

function playTotal(settings: TabulateSettings, count: number): Outcome<TabulateState> {
  const { documents, percent: after } = settings;
  if (!isCount(count)) return notNow(say('tabulate.typeNumber'));
  if (count !== totalOf(documents, after)) return wrong(wrongTotal(documents, after, count));
  return played({ phase: 'percent', shares: words.map(() => null) });
}

function playPercent(
  settings: TabulateSettings,
  shares: Shares,
  move: TabulateMove,
): Outcome<TabulateState> {
  if (move.type === 'go-on') {
    if (openShares(shares).length === 0) return played({ phase: 'done', shares });
    return notNow(say('tabulate.sharesOpen'));
  }
  if (move.type !== 'share') return notNow(say('tabulate.sharesNow'));
  const share = shares[words.indexOf(move.word)];
  if (share === undefined) return notNow(say('tabulate.noSuchCell'));
  if (share !== null) return notNow(say('tabulate.hasShare'));
  if (!isCount(move.percent)) return notNow(say('tabulate.typeNumberOrZero'));
  if (move.percent > 100) return notNow(say('tabulate.moreThanAll'));
  if (!isCloseEnough(exactShare(settings, move.word), move.percent)) {
    return wrong(wrongShare(settings.documents, settings.percent, move.word, move.percent));
  }
  return played({
    phase: 'percent',
    shares: shares.map((old, column) => (words[column] === move.word ? move.percent : old)),
  });
}

/** The share of one word in the row that is turned into percent, unrounded. */
function exactShare({ documents, percent: after }: TabulateSettings, word: string): number {
  return (100 * countOf(documents, after, word)) / totalOf(documents, after);
}

/** A share that is a whole number has to be met; one that has to be rounded may be off by one. */
function isCloseEnough(exact: number, answer: number): boolean {
  return Number.isInteger(exact) ? answer === exact : Math.abs(answer - Math.round(exact)) <= 1;
}

function isCount(count: number): boolean {
  return Number.isInteger(count) && count >= 0;
}
