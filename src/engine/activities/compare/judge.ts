// The perfect judge: how likely each model writes a document, and what that makes a bet cost.
// Left out: that a mystery has three to twelve words, which favours a side by next to nothing.
import type { Document, Word } from '../../language.ts';
import { probability, type Table, trainingSteps } from '../../ngram.ts';
import { betBits, type Chips, chipsInABet, evenBits } from '../../scoring.ts';
import type { CompareSettings } from './settings.ts';
import { type Both, type CompareState, type Mystery, otherSide, type Side } from './state.ts';

/**
 * The chance, from 0 to 1, that a model writes exactly this once the first word is given:
 * the shares of all its balls, multiplied.
 * chanceToWrite(the tiny language, ['purple', 'blue', 'white']) → 0.3 x 0.2 = 0.06
 */
export function chanceToWrite(table: Table, document: Document): number {
  return trainingSteps(document, 1).reduce(
    (chance, { context, ball }) => chance * probability(table, context, ball),
    1,
  );
}

/** The first ball of a document that a model does not have at all, or undefined if it has them all. */
export function missingBall(
  table: Table,
  document: Document,
): { readonly bin: Word; readonly ball: Word } | undefined {
  const step = trainingSteps(document, 1).find(
    ({ context, ball }) => probability(table, context, ball) === 0,
  );
  return step && { bin: step.context[0] ?? '', ball: step.ball };
}

/**
 * How sure a judge who knows both models can be that left wrote it, from 0 to 1.
 * If left writes it 6 times in 100 and right 2 times, 6 / (6 + 2) → 0.75. Neither can: 0.5.
 */
export function shareOfLeft(tables: Both<Table>, document: Document): number {
  const left = chanceToWrite(tables.left, document);
  const right = chanceToWrite(tables.right, document);
  return left + right === 0 ? 0.5 : left / (left + right);
}

/** The perfect judge's bet in whole chips, on left: 0.75 → 8 of ten */
export function judgeChips(tables: Both<Table>, document: Document): number {
  return Math.round(shareOfLeft(tables, document) * chipsInABet);
}

/** A bet as chips on both sides: split(7) → [7, 3] */
function split(left: number): Chips {
  return [left, chipsInABet - left];
}

/**
 * An amount in tenths of a bit, which is how everything here is priced: whoever adds up the numbers
 * on the screen gets the total on the screen. It also takes the noise out of a sum.
 * tenths(0.5365) → 0.5; tenths(0.1 + 0.2) → 0.3
 */
export function tenths(bits: number): number {
  return Math.round(bits * 10) / 10;
}

/** What so many chips on left cost, in tenths of a bit, when that side wrote it: bitsFor(7, 'left') → 0.5 */
export function bitsFor(left: number, side: Side): number {
  return tenths(betBits(split(left), side === 'left' ? 0 : 1));
}

/** What the perfect judge pays for one mystery, in tenths of a bit: it has ten chips like the learner. */
export function judgeBits(tables: Both<Table>, { document, side }: Mystery): number {
  return bitsFor(judgeChips(tables, document), side);
}

/** What the learner owes so far, in tenths of a bit, beside the judge and an even spread. */
export interface Bill {
  readonly bets: number;
  readonly looks: number;
  readonly total: number;
  readonly judge: number;
  readonly even: number;
}

export function billOf(settings: CompareSettings, state: CompareState, tables: Both<Table>): Bill {
  const revealed = state.mysteries.slice(0, state.bets.length);
  const bets = revealed.reduce(
    (sum, { side }, index) => sum + bitsFor(state.bets[index] ?? 0, side),
    0,
  );
  const looks = tenths(paidLooks(settings, state) * settings.look.price);
  return {
    bets: tenths(bets),
    looks,
    total: tenths(bets + looks),
    judge: tenths(revealed.reduce((sum, mystery) => sum + judgeBits(tables, mystery), 0)),
    even: revealed.length * evenBits(2),
  };
}

/** Pairs seen beyond the free ones. */
export function paidLooks({ look }: CompareSettings, { shown }: CompareState): number {
  return Math.max(0, shown.length - look.free);
}

/** The side with more chips on it, or undefined when they are even. */
export function leaning(left: number): Side | undefined {
  if (left * 2 === chipsInABet) return undefined;
  return left * 2 > chipsInABet ? 'left' : otherSide('left');
}
