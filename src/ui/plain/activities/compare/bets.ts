// What became of the bets: the verdict on one of them, and the bill of all.
import { models } from '../../../../engine/activities/compare/deal.ts';
import {
  billOf,
  bitsFor,
  judgeBits,
  paidLooks,
} from '../../../../engine/activities/compare/judge.ts';
import {
  billLine,
  chipsOn,
  inTenths,
  judgeLine,
  priceOf,
  sideName,
  soFar,
  writes,
} from '../../../../engine/activities/compare/say.ts';
import type { CompareSettings } from '../../../../engine/activities/compare/settings.ts';
import { type CompareState, sides } from '../../../../engine/activities/compare/state.ts';
import { decimal, say } from '../../../../texts/say.ts';
import { namesOf } from '../../sentences.ts';

type At<Phase extends CompareState['phase']> = Extract<CompareState, { readonly phase: Phase }>;

/** A document that one of the sides wrote: 'The document: blue purple white.' */
export function mystery({ mysteries }: CompareState, index: number): string {
  return say('compare.theMystery', { words: namesOf(mysteries[index]?.document ?? []) });
}

/** Who wrote it, what that cost, how often each side writes it, and where everybody stands. */
export function verdict(
  settings: CompareSettings,
  state: At<'verdict'>,
  before: CompareState | undefined,
): readonly string[] {
  const index = state.bets.length - 1;
  const { document = [], side = 'left' } = state.mysteries[index] ?? {};
  const tables = models(state.wall);
  return [
    ...(before === undefined ? [mystery(state, index)] : []),
    say('compare.itWas', { side: sideName(side) }),
    priceOf(state.bets[index] ?? 0, side),
    ...sides.map((each) => writes(each, tables[each], document)),
    judgeLine(tables, document),
    soFar(billOf(settings, state, tables)),
  ];
}

/** All bets, what they cost together, and what an even spread would have cost. */
export function bill(settings: CompareSettings, state: At<'bill'>): readonly string[] {
  const tables = models(state.wall);
  const sum = billOf(settings, state, tables);
  const looks = paidLooks(settings, state);
  const lines = state.mysteries.map((each, index) => {
    const left = state.bets[index] ?? 0;
    return say('compare.billOf', {
      n: index + 1,
      words: namesOf(each.document),
      side: sideName(each.side),
      chips: chipsOn(left, each.side),
      you: decimal(bitsFor(left, each.side), 1),
      judge: decimal(judgeBits(tables, each), 1),
    });
  });
  return [
    say('compare.billLead'),
    ...lines,
    ...(looks === 0
      ? []
      : [
          say('compare.billLooks', {
            looks,
            price: inTenths(settings.look.price),
            bits: decimal(sum.looks, 1),
          }),
        ]),
    say('compare.billTogether', {
      you: decimal(sum.total, 1),
      judge: decimal(sum.judge, 1),
      even: decimal(sum.even, 1),
    }),
    billLine(settings, looks, sum),
  ];
}
