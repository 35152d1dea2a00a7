// The sentences of this kind, in one place, so that they can be put into another language.
// Left out: headings and labels. They belong to the screen.
import { type Document, tinyLanguage } from '../../language.ts';
import { row, type Table } from '../../ngram.ts';
import { type Rule, ruleText } from '../../rules.ts';
import { isKept } from './answers.ts';
import { breaking } from './deal.ts';
import { bitsFor, chanceToWrite, missingBall } from './judge.ts';
import { type CompareSettings, ruleFrom } from './settings.ts';
import type { CompareState, Measured, Side } from './state.ts';

export const sideName: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right' };

/** bits(0.5365) → '0.54 bits' */
export function bits(amount: number): string {
  return `${amount.toFixed(2)} bits`;
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

/** How often a side writes a document: '1 time in 83', or 'never: its green bin holds no green'. */
export function howOften(table: Table, document: Document): string {
  const missing = missingBall(table, document);
  if (missing === undefined) return oneIn(chanceToWrite(table, document));
  const empty = row(table, [missing.bin]).every((n) => n === 0);
  if (empty) return `never: its ${missing.bin} bin is empty`;
  return `never: its ${missing.bin} bin holds no ${missing.ball}`;
}

/** A share as a whole percent that says 100 or 0 only when it is certain: percent(0.999) → '99 %' */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const honest = share < 1 && share > 0 ? Math.min(99, Math.max(1, rounded)) : rounded;
  return `${honest} %`;
}

/** priceOf(7, 'left') → 'Your 7 chips on Left cost 0.54 bits' */
export function priceOf(chipsOnLeft: number, side: Side): string {
  const chips = side === 'left' ? chipsOnLeft : 10 - chipsOnLeft;
  return `Your ${plural(chips, 'chip')} on ${sideName[side]} cost ${bits(bitsFor(chipsOnLeft, side))}`;
}

/** What is wrong in a document that breaks a rule: 'blue comes twice in a row'. */
export function breach(rule: Rule, document: Document): string {
  const words = document.filter((word) => word !== tinyLanguage.end);
  const double = words.findIndex((word, at) => word === words[at + 1]);
  switch (rule.type) {
    case 'no-double':
      return `${words[double]} comes twice in a row`;
    case 'after-double-end':
      return `${words[double]} comes twice in a row and ${words[double + 2]} follows`;
    case 'never-back': {
      const at = words.findIndex((word, n) => word === words[n + 2] && word !== words[n + 1]);
      return `${words[at]} comes back after just one ${words[at + 1]}`;
    }
    case 'never':
      return `there is a ${rule.word}`;
    case 'contains':
      return `there is no ${rule.word}`;
    case 'starts-with':
      return `it starts with ${words[0]}`;
    case 'ends-with':
      return `its last word before ${tinyLanguage.end} is ${words.at(-1)}`;
    case 'never-pair':
      return `${rule.first} is followed by ${rule.second}`;
    case 'at-most':
    case 'at-least':
      return `it has ${plural(words.length, 'word')}`;
  }
}

/** Why a rule that was named is not the side's own, or undefined if no document speaks against it. */
export function whyNot(state: CompareState, side: Side, name: string): string | undefined {
  const [document] = breaking(name, state.wall[side]);
  if (document === undefined) return undefined;
  const what = breach(ruleFrom(name), document);
  return `${sideName[side]} was trained on ${document.join(' ')}: ${what}, so that is not its rule.`;
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
export function billSlip(
  { look }: CompareSettings,
  looks: number,
  total: number,
  even: number,
): string {
  const paid = looks === 0 ? '' : ` and ${plural(looks, 'look')} at ${look.price} bits`;
  return `Your bets${paid} cost ${bits(total)}; an even spread costs ${bits(even)}.`;
}
