// What the screens of "two words of memory" say, and its line-by-line form as well. Refusals and hints
// are the engine's.
import {
  enoughDraws,
  handDocument,
  ruleTable,
} from '../../../engine/activities/context-two/by-hand.ts';
import {
  binCount,
  filledBins,
  ownTable,
  rightRange,
} from '../../../engine/activities/context-two/own.ts';
import { lostBits } from '../../../engine/activities/context-two/pouring.ts';
import { sayPair } from '../../../engine/activities/context-two/say.ts';
import type { ContextTwoState, NowAt, Own } from '../../../engine/activities/context-two/state.ts';
import { isFinished, tinyLanguage, type Word } from '../../../engine/language.ts';
import { ballCount, bin } from '../../../engine/ngram.ts';
import { betBits, evenBits } from '../../../engine/scoring.ts';
import type { TextId } from '../../../texts/catalogue.ts';
import { capital, decimal, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';

export function sayBet(state: ContextTwoState): string {
  const { documents, from } = state.own;
  const n = documents.length;
  const balls = say('contextTwo.howManyBins', { balls: ballCount(ownTable(state, 2)) });
  return `${sayOwn(from, n)} ${balls}`;
}

function sayOwn(from: Own['from'], n: number): string {
  switch (from) {
    case 'notebook':
      return say('contextTwo.yoursAgain', { n });
    case 'empty-notebook':
      return say('contextTwo.takeThese', { n });
    case 'short-notebook':
      return say('contextTwo.tooShort', { n });
  }
}

export function saySixteen(state: ContextTwoState): string {
  const filled = filledBins(state);
  return [
    say('contextTwo.binsHold', { filled, all: binCount }),
    sayEmpty(binCount - filled),
    say('contextTwo.betCost', {
      bits: decimal(betBits(state.chips, rightRange(state)), 1),
      even: decimal(evenBits(state.chips.length), 1),
    }),
  ].join(' ');
}

function sayEmpty(empty: number): string {
  if (empty === 0) return say('contextTwo.noneEmpty');
  return empty === 1 ? say('contextTwo.oneEmpty') : say('contextTwo.manyEmpty', { empty });
}

/** What both models are asked for: to go on from the learner's documents, or from the level's. */
export function sayBothGoOn({ from }: Own): string {
  return say(from === 'notebook' ? 'contextTwo.goOnFromYours' : 'contextTwo.goOnFromThese');
}

/** How many documents each model has copied, at one word and at two. */
export function sayCopied(
  { tally }: NowAt<'copies'>,
  form: 'short' | 'so far',
): readonly [string, string] {
  const { drawn: all, copies } = tally;
  const [one, two] = [
    { n: copies[0], all },
    { n: copies[1], all },
  ];
  return form === 'short'
    ? [say('contextTwo.oneCopied', one), say('contextTwo.twoCopied', two)]
    : [say('contextTwo.oneCopiedSoFar', one), say('contextTwo.twoCopiedSoFar', two)];
}

/** After so many draws from each model, more of them would not show anything either. */
const enoughCopies = 40;

/** What the copies so far come to: more at two words, as many, fewer, or nothing that can be shown. */
export const copiesTexts = [
  'contextTwo.longerCopies',
  'contextTwo.noDifference',
  'contextTwo.luckSoFar',
  'contextTwo.tooFewToShow',
] as const satisfies readonly TextId[];

export function sayCopies({ tally }: NowAt<'copies'>): string {
  const [one, two] = tally.copies;
  const [longer, none, luck, tooFew] = copiesTexts;
  if (two > one) return say(longer);
  if (tally.drawn >= enoughCopies) return say(tooFew);
  return say(two === one ? none : luck);
}

/** What pouring costs. */
export function sayWhyPoured(state: ContextTwoState): string {
  return say('contextTwo.whyPoured', { bits: decimal(lostBits(state), 1) });
}

/**
 * Why the four bins are not quite those of one word of memory, or '' if it makes no difference: at
 * two words, the second word of a document put no ball that could be poured.
 */
export function sayNotLikeOneWord(state: ContextTwoState, { kept }: NowAt<'poured'>): string {
  const one = state.measured?.[0].kept;
  if (one === undefined || one === kept.kept) return '';
  return say('contextTwo.notLikeOneWord', { one: decimal(one, 0) });
}

export function sayTrain(state: ContextTwoState, now: NowAt<'train'>, flying: boolean): string {
  if (flying && now.last) return sayGoesInto(now.last);
  const ball = handDocument(state)[now.position];
  if (ball === undefined) return say('contextTwo.wentLast');
  if (now.named.length === 2) {
    return say('contextTwo.putIn', { bin: sayPair(now.named), ball: nameOf(ball) });
  }
  if (now.named.length === 1) return sayAndThen(now.named);
  return now.position === 2
    ? say('contextTwo.whichTakesThird')
    : say('contextTwo.whichTakes', { ball: nameOf(ball) });
}

export function sayDraw(
  state: ContextTwoState,
  now: NowAt<'draw'>,
  flying: boolean,
  keeps: boolean,
): string {
  if (flying && now.last) return sayComesOut(now.last);
  if (isFinished(tinyLanguage, now.document)) {
    return say(keeps ? 'contextTwo.finishedKeeps' : 'contextTwo.finished');
  }
  if (now.named.length === 2) return sayOpen(state, now.named);
  if (now.named.length === 1) return sayAndThen(now.named);
  const drawn = now.document.length - now.prompt;
  if (drawn >= enoughDraws) return say('contextTwo.longEnough');
  if (drawn > 0) return say('contextTwo.whichIsNext');
  const balls = ballCount(ruleTable(state, 2));
  return say('contextTwo.nowYouDraw', { n: state.authored.length, balls });
}

/** A ball on its way into a bin, in training. */
export function sayGoesInto({ bin, ball }: { bin: readonly Word[]; ball: Word }): string {
  return say('contextTwo.goesInto', { ball: capital(nameOf(ball)), bin: sayPair(bin) });
}

/** A ball on its way out of a bin. */
export function sayComesOut({ bin, ball }: { bin: readonly Word[]; ball: Word }): string {
  return say('contextTwo.comesOut', { bin: sayPair(bin), ball: nameOf(ball) });
}

function sayAndThen([older = '']: readonly Word[]): string {
  return say('contextTwo.andThen', { older: capital(nameOf(older)) });
}

function sayOpen(state: ContextTwoState, named: readonly Word[]): string {
  const [ball, ...others] = [...bin(ruleTable(state, 2), named).keys()];
  return ball !== undefined && others.length === 0
    ? say('contextTwo.onlyBalls', { bin: sayPair(named), ball: nameOf(ball) })
    : say('contextTwo.drawBlind', { bin: sayPair(named) });
}

export function sayUnseen({ own }: ContextTwoState, { unseen, named }: NowAt<'unseen'>): string {
  if (named.length === 2) return say('contextTwo.isEmpty', { bin: sayPair(named) });
  if (named.length === 1) return sayAndThen(named);
  if (unseen.documents < own.documents.length) {
    return say('contextTwo.firstOnly', { n: unseen.documents });
  }
  return say(own.from === 'notebook' ? 'contextTwo.ownBins' : 'contextTwo.firstBins');
}

/** That the bin of two words has nothing in it. */
export function sayNothingIn(context: readonly Word[]): string {
  const [older = '', newer = ''] = context.map(nameOf);
  return say('contextTwo.neverTogether', { bin: sayPair(context), older, newer });
}

/** The three ways out of an empty bin, in the order of the engine's. */
export function sayWaysOut(newer: Word): readonly string[] {
  return [
    say('contextTwo.endHere'),
    say('contextTwo.anyWord'),
    say('contextTwo.forgetThen', { newer: nameOf(newer) }),
  ];
}

/** The shorter context, before and after a ball is drawn from its bin. */
export function sayShorter(now: NowAt<'shorter' | 'backed-off'>, moving: boolean): string {
  const [older, newer] = now.unseen.context;
  if (now.phase === 'backed-off') return sayComesOut({ bin: [newer], ball: now.ball });
  return moving
    ? say('contextTwo.dropsAway', { older: nameOf(older) })
    : say('contextTwo.droppedAway', { older: capital(nameOf(older)) });
}

/** What the ball of the shorter context makes possible. */
export function sayAfter(newer: Word, ball: Word): string {
  return ball === tinyLanguage.end
    ? say('contextTwo.whiteThanks')
    : say('contextTwo.nextBin', { newer: nameOf(newer), ball: nameOf(ball) });
}
