// What the screens of the two sides say, on the screen and line by line alike.
import {
  distances,
  isKept,
  mostDifferent,
  rightAfterUnseen,
  unseen,
} from '../../../engine/activities/compare/answers.ts';
import { bitsFor } from '../../../engine/activities/compare/judge.ts';
import { bits, inTenths, percent, sideName } from '../../../engine/activities/compare/say.ts';
import { type CompareSettings, survivalOf } from '../../../engine/activities/compare/settings.ts';
import type { CompareState, Measured, Side } from '../../../engine/activities/compare/state.ts';
import { list, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';

/** How many pairs there still are to see, and what they cost. */
export function nextPair(
  { look: { free, more, price }, mysteries }: CompareSettings,
  shown: number,
): string {
  if (mysteries === undefined) {
    if (shown < free) return say('compare.pairsToDraw', { n: free - shown });
    if (shown >= free + more) return say('compare.lastPairRule');
    return say('compare.goOnOrLook', { n: free + more - shown });
  }
  if (shown < free) return say('compare.freePairs', { n: free - shown });
  if (shown >= free + more) return say('compare.lastPair');
  return say('compare.betOrLook', { price: inTenths(price), n: free + more - shown });
}

/** What either answer would cost with so many chips on left. */
export function priceLine(left: number): string {
  const [ifLeft, ifRight] = [bits(bitsFor(left, 'left')), bits(bitsFor(left, 'right'))];
  return ifLeft === ifRight
    ? say('compare.samePrice', { bits: ifLeft })
    : say('compare.twoPrices', { left: ifLeft, right: ifRight });
}

/** The documents of a side that are on the wall, and in which order. */
export function wallLine({ wall }: CompareState, side: Side): string {
  return say('compare.longFirst', { n: wall[side].length, side: sideName(side) });
}

/** Which rule is asked for, or that it is found. */
export function ruleLine(state: Extract<CompareState, { phase: 'name' }>): string {
  return state.found
    ? say('compare.ruleFound', { n: state.wall[state.side].length })
    : say('compare.whichRule', { side: sideName(state.side) });
}

/** How each rule is measured, before the first one is. */
export function survivalLine(settings: CompareSettings): string {
  const { documents, draws } = survivalOf(settings);
  return say('compare.survival', { documents, draws });
}

/** What the learner said of a rule, and once it is measured whether that was right. */
export function saidLine(result: Measured, measured: boolean): string {
  const { said } = result;
  if (!measured) return say(said ? 'compare.saidYes' : 'compare.saidNo');
  const right = said === isKept(result);
  if (said) return say(right ? 'compare.yesRight' : 'compare.yesWrong');
  return say(right ? 'compare.noRight' : 'compare.noWrong');
}

/** Whether the bin that was guessed differs most, and by how much it does. */
export function differLine(state: CompareState): string {
  const most = mostDifferent(state);
  const right = state.guessedBin !== null && most.includes(state.guessedBin);
  return say(right ? 'compare.differMostYes' : 'compare.differMostNo', {
    words: list(most.map(nameOf)),
    far: percent(Math.max(...distances(state))),
  });
}

/** The prompt that a side has no bin for. */
export function unseenPrompt(state: CompareState): string {
  const { side, word } = unseen(state);
  return say('compare.youPrompt', { side: sideName(side), word: nameOf(word) });
}

/** What came of the prompt that a side has no bin for. */
export function nothingLine({ said }: Extract<CompareState, { phase: 'empty' }>): string {
  return say(said === rightAfterUnseen ? 'compare.yesNothing' : 'compare.noNothing');
}
