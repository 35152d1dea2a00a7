// What several screens, hints and results of this kind say alike.
// Left out: the texts themselves. They are in the catalogue, texts/en/compare.ts.
import { decimal, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { binDistance } from '../../compare.ts';
import { type Document, tinyLanguage } from '../../language.ts';
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

/** sideName('left') → 'Left' */
export function sideName(side: Side): string {
  return say(side === 'left' ? 'compare.left' : 'compare.right');
}

/** An amount in tenths: bits(0.5) → '0.5 bits'; bits(1) → '1 bit'; bits(0) → 'almost nothing' */
export function bits(amount: number): string {
  if (amount === 0) return say('compare.almostNothing');
  return say('compare.bits', { amount, bits: inTenths(amount) });
}

/** inTenths(0.5) → '0.5'; inTenths(1) → '1' */
export function inTenths(amount: number): string {
  return decimal(amount, Number.isInteger(amount) ? 0 : 1);
}

/** A number with two digits that count: oneIn(0.0123) → '1 time in 81'; oneIn(0.00012) → '1 time in 8,300' */
export function oneIn(chance: number): string {
  const n = Number((1 / chance).toPrecision(2));
  return say('compare.oneIn', { n: n < 10 ? inTenths(n) : n });
}

/**
 * How often a side writes a document: 'Left writes exactly this 1 time in 83.',
 * or 'Right never writes this: its green bin holds no green.'
 */
export function writes(side: Side, table: Table, document: Document): string {
  const name = sideName(side);
  const missing = missingBall(table, document);
  if (missing === undefined) {
    return say('compare.writes', { side: name, often: oneIn(chanceToWrite(table, document)) });
  }
  const bin = nameOf(missing.bin);
  return row(table, [missing.bin]).every((n) => n === 0)
    ? say('compare.neverEmpty', { side: name, bin })
    : say('compare.neverWithout', { side: name, bin, ball: nameOf(missing.ball) });
}

/** What the perfect judge makes of a document: 'A perfect judge knows both tables: 87 % Left, 9 chips.' */
export function judgeLine(tables: Both<Table>, document: Document): string {
  const share = shareOfLeft(tables, document);
  const side = share < 0.5 ? 'right' : 'left';
  return say('compare.judgeLine', {
    sure: percent(side === 'left' ? share : 1 - share),
    side: sideName(side),
    chips: chipsOn(judgeChips(tables, document), side),
  });
}

/** A share as a whole percent that says 100 or 0 only when it is certain: percent(0.999) → '99 %' */
export function percent(share: number): string {
  return say('everywhere.percent', { n: honestPercent(share) });
}

/** honestPercent(0.999) → 99 */
function honestPercent(share: number): number {
  const rounded = Math.round(share * 100);
  return share < 1 && share > 0 ? Math.min(99, Math.max(1, rounded)) : rounded;
}

/** chipsOn(7, 'right') → 3, of ten */
export function chipsOn(left: number, side: Side): number {
  return side === 'left' ? left : chipsInABet - left;
}

/** priceOf(7, 'left') → 'You had 7 chips on Left: that costs 0.5 bits.' */
export function priceOf(left: number, side: Side): string {
  return say('compare.paid', {
    chips: chipsOn(left, side),
    side: sideName(side),
    bits: bits(bitsFor(left, side)),
  });
}

/** Where everybody stands: 'So far, in bits: you 0.2, judge 0.2, even spread 1.0.', and what looks cost. */
export function soFar({ total, looks, judge, even }: Bill): string {
  const amounts = {
    you: decimal(total, 1),
    judge: decimal(judge, 1),
    even: decimal(even, 1),
  };
  return looks === 0
    ? say('compare.soFar', amounts)
    : say('compare.soFarLooks', { ...amounts, looks: decimal(looks, 1) });
}

/**
 * What “apart” means, for the first bin that has balls on both sides:
 * '38 % apart: of 100 balls in Left’s purple bin, swap 38 and it is like Right’s.'
 */
export function apartLine(tables: Both<Table>): string {
  const shared = sharedWords(tables);
  const [word = ''] = shared;
  const far = binDistance(tables.left, tables.right, [word]);
  const line = say('compare.apartLine', {
    far: percent(far),
    left: sideName('left'),
    word: nameOf(word),
    swapped: honestPercent(far),
    right: sideName('right'),
  });
  return shared.length < tinyLanguage.words.length ? `${line} ${say('compare.emptyApart')}` : line;
}

/** Why a model of one word can keep a rule, or why it can not. */
export function reason(rule: Rule): string {
  switch (rule.type) {
    case 'no-double':
      return say('compare.whyNoDouble');
    case 'after-double-end':
      return say('compare.whyAfterDouble');
    case 'never-back':
      return say('compare.whyNeverBack');
    case 'never':
      return say('compare.whyNever', { word: nameOf(rule.word) });
    case 'contains':
      return say('compare.whyContains', { word: nameOf(rule.word) });
    case 'starts-with':
      return say('compare.whyStart');
    case 'ends-with':
      return say('compare.whyEnd', { word: nameOf(rule.word), end: nameOf(tinyLanguage.end) });
    case 'never-pair':
      return say('compare.whyPair', { first: nameOf(rule.first), second: nameOf(rule.second) });
    case 'at-most':
    case 'at-least':
      return say('compare.whyLength');
  }
}

/** The verdict on a rule: 'Yes, all 1,000 keep it.' or 'No, 170 of 1,000 break it.' */
export function keptLine(measured: Omit<Measured, 'said'>): string {
  const { kept, count: all } = measured;
  return isKept(measured)
    ? say('compare.allKept', { all })
    : say('compare.someBroke', { broke: all - kept, all });
}

/** A prediction that failed, as it stands in the result. */
export function predictionSlip(rule: Rule, { said, kept, count }: Measured): string {
  const share = percent(kept / count);
  return say(said ? 'compare.slipYes' : 'compare.slipNo', { rule: unstopped(rule), share });
}

/** A rule as it stands between quotation marks within a sentence: without its full stop. */
function unstopped(rule: Rule): string {
  return ruleText(rule).replace(/\.$/, '');
}

/** The bets and the looks, when they cost no less than an even spread. */
export function billSlip({ look }: CompareSettings, looks: number, bill: Bill): string {
  const costs = { total: bits(bill.total), even: bits(bill.even) };
  if (bill.total === bill.even) return say('compare.paidAsMuch', costs);
  return looks === 0
    ? say('compare.paidMore', costs)
    : say('compare.paidMoreLooks', { ...costs, looks, price: inTenths(look.price) });
}

/** What the bill comes to: won, or what it cost beside an even spread. */
export function billLine(settings: CompareSettings, looks: number, bill: Bill): string {
  return bill.total < bill.even ? say('compare.youWin') : billSlip(settings, looks, bill);
}
