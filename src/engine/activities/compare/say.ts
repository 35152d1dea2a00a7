// The sentences of this kind, in one place, so that they can be put into another language.
// Left out: headings and labels. They belong to the screen.
import { binDistance } from '../../compare.ts';
import type { Document } from '../../language.ts';
import { row, type Table } from '../../ngram.ts';
import { type Rule, ruleText } from '../../rules.ts';
import { chipsInABet } from '../../scoring.ts';
import { isKept } from './answers.ts';
import { sharedWords } from './deal.ts';
import {
  type Bill,
  bitsFor,
  chanceToWrite,
  judgeChips,
  missingBall,
  shareOfLeft,
} from './judge.ts';
import type { CompareSettings } from './settings.ts';
import type { Both, Measured, Side } from './state.ts';

export const sideName: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right' };

/** An amount in tenths: bits(0.5) → '0.5 bits'; bits(1) → '1 bit'; bits(0) → 'almost nothing' */
export function bits(amount: number): string {
  if (amount === 0) return 'almost nothing';
  return `${amount} ${amount === 1 ? 'bit' : 'bits'}`;
}

/** plural(1, 'pair') → '1 pair'; plural(2, 'pair') → '2 pairs' */
export function plural(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`;
}

/** thousands(1000) → '1,000' */
export function thousands(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number with two digits that count: oneIn(0.0123) → '1 time in 81'; oneIn(0.00012) → '1 time in 8,300' */
export function oneIn(chance: number): string {
  const n = 1 / chance;
  const rounded = Number(n.toPrecision(2));
  return `1 time in ${n < 10 ? rounded : thousands(rounded)}`;
}

/**
 * How often a side writes a document: 'Left writes exactly this 1 time in 83.',
 * or 'Right never writes this: its green bin holds no green.'
 */
export function writes(side: Side, table: Table, document: Document): string {
  const missing = missingBall(table, document);
  if (missing === undefined) {
    return `${sideName[side]} writes exactly this ${oneIn(chanceToWrite(table, document))}.`;
  }
  const empty = row(table, [missing.bin]).every((n) => n === 0);
  const why = empty ? 'bin is empty' : `bin holds no ${missing.ball}`;
  return `${sideName[side]} never writes this: its ${missing.bin} ${why}.`;
}

/** What the perfect judge makes of a document: 'A perfect judge knows both tables: 87 % Left, 9 chips.' */
export function judgeLine(tables: Both<Table>, document: Document): string {
  const share = shareOfLeft(tables, document);
  const side = share < 0.5 ? 'right' : 'left';
  const left = judgeChips(tables, document);
  const sure = `${percent(side === 'left' ? share : 1 - share)} ${sideName[side]}`;
  return `A perfect judge knows both tables: ${sure}, ${chipsOn(left, side)}.`;
}

/** A share as a whole percent that says 100 or 0 only when it is certain: percent(0.999) → '99 %' */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const honest = share < 1 && share > 0 ? Math.min(99, Math.max(1, rounded)) : rounded;
  return `${honest} %`;
}

/** chipsOn(7, 'right') → '3 chips' */
function chipsOn(left: number, side: Side): string {
  return plural(side === 'left' ? left : chipsInABet - left, 'chip');
}

/** priceOf(7, 'left') → 'You had 7 chips on Left: that costs 0.5 bits.' */
export function priceOf(left: number, side: Side): string {
  return `You had ${chipsOn(left, side)} on ${sideName[side]}: that costs ${bits(bitsFor(left, side))}.`;
}

/** Where everybody stands: 'So far, in bits: you 0.2, judge 0.2, even spread 1.0.', and what looks cost. */
export function soFar({ total, looks, judge, even }: Bill): string {
  const [you, other, flat] = [total, judge, even].map((amount) => amount.toFixed(1));
  if (looks === 0) return `So far, in bits: you ${you}, judge ${other}, even spread ${flat}.`;
  return `So far: you ${you} (${looks.toFixed(1)} for looks), judge ${other}, even ${flat}.`;
}

/**
 * What “apart” means, for the first bin that has balls on both sides:
 * '38 % apart: of 100 balls in Left’s purple bin, swap 38 and it is like Right’s.'
 */
export function apartLine(tables: Both<Table>): string {
  const [word = ''] = sharedWords(tables);
  const far = percent(binDistance(tables.left, tables.right, [word]));
  const swapped = far.replace(' %', '');
  return `${far} apart: of 100 balls in Left’s ${word} bin, swap ${swapped} and it is like Right’s.`;
}

/** Why a model of one word can keep a rule, or why it can not. */
export function reason(rule: Rule): string {
  switch (rule.type) {
    case 'no-double':
      return 'No bin holds a ball of its own colour.';
    case 'after-double-end':
      return 'A bin does not know that its word came twice.';
    case 'never-back':
      return 'A bin knows the last word, not the one before.';
    case 'never':
      return `No bin holds a ${rule.word} ball.`;
    case 'contains':
      return `No bin knows whether a ${rule.word} came before.`;
    case 'starts-with':
      return 'The first word is the prompt. It is given, not drawn.';
    case 'ends-with':
      return `Only the ${rule.word} bin holds white balls.`;
    case 'never-pair':
      return `The ${rule.first} bin holds no ${rule.second} ball.`;
    case 'at-most':
    case 'at-least':
      return 'No bin knows how many words came before.';
  }
}

/** The verdict on a rule: 'Yes, all 1,000 keep it.' or 'No, 170 of 1,000 break it.' */
export function keptLine(measured: Omit<Measured, 'said'>): string {
  const all = thousands(measured.count);
  if (isKept(measured)) return `Yes, all ${all} keep it.`;
  return `No, ${thousands(measured.count - measured.kept)} of ${all} break it.`;
}

/** A prediction that failed, as it stands in the result. */
export function predictionSlip(rule: Rule, { said, kept, count }: Measured): string {
  const share = percent(kept / count);
  const name = ruleText(rule).replace(/\.$/, '');
  return `You said ${said ? 'yes' : 'no'} to “${name}”; ${share} kept it.`;
}

/** The bets and the looks, when they cost more than an even spread. */
export function billSlip({ look }: CompareSettings, looks: number, { total, even }: Bill): string {
  const paid = looks === 0 ? '' : ` and ${plural(looks, 'look')} at ${look.price} bits`;
  return `Your bets${paid} cost ${bits(total)}; an even spread costs ${bits(even)}.`;
}

/** What the bill comes to: won, drawn, or what made it more than an even spread. */
export function billLine(settings: CompareSettings, looks: number, bill: Bill): string {
  if (bill.total > bill.even) return billSlip(settings, looks, bill);
  return bill.total === bill.even
    ? 'You paid just as much as an even spread.'
    : 'You paid less than an even spread: you win.';
}
