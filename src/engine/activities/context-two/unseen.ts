// A context that was never seen: its bin is empty. What now? Back off to the shorter context.
// Left out: smoothing. Large n-gram models mixed all lengths; here the longest that has balls wins.
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { notNow, type Outcome, played, wrong } from '../../activity.ts';
import { type Document, tinyLanguage, type Word } from '../../language.ts';
import { allContexts, type Bin, bin, train } from '../../ngram.ts';
import { randomBelow, stream } from '../../rng.ts';
import { draw } from '../../sampling.ts';
import { naming } from './by-hand.ts';
import { sayPair } from './say.ts';
import type { ContextTwoMove, ContextTwoState, NowAt } from './state.ts';

/** Two words that never stood side by side in the first so many of the learner's documents. */
export interface Unseen {
  readonly context: readonly [Word, Word];
  /** How many of the documents the model knows: all, unless they fill all sixteen bins. */
  readonly documents: number;
}

/** What could be done at an empty bin; the last answer is the one that keeps what was learnt. */
export const waysOut = ['end', 'any', 'shorter'] as const;

/**
 * An empty bin whose newer word has a bin with as many sorts of balls as possible, so that backing
 * off is worth it. If all sixteen bins are filled, later documents are left out until one is not.
 * findUnseen([['blue', 'pink', 'white']], 'a') → {context: ['pink', 'blue'], documents: 1} or another
 */
export function findUnseen(documents: readonly Document[], seed: string): Unseen {
  for (let known = documents.length; known > 0; known -= 1) {
    const two = train(documents.slice(0, known), 2, tinyLanguage);
    const one = train(documents.slice(0, known), 1, tinyLanguage);
    const sorts = (newer: Word) => bin(one, [newer]).size;
    const empty = allContexts(tinyLanguage, 2).flatMap(([older = '', newer = '']) =>
      bin(two, [older, newer]).size === 0 && sorts(newer) > 0 ? [[older, newer] as const] : [],
    );
    const worth = ([older, newer]: readonly [Word, Word]) =>
      2 * sorts(newer) + (older === newer ? 0 : 1);
    const best = Math.max(...empty.map(worth));
    const choice = empty.filter((context) => worth(context) === best);
    const context = choice[randomBelow(stream(seed, 'unseen'), choice.length)[0]];
    if (context !== undefined) return { context, documents: known };
  }
  return { context: ['', ''], documents: 0 };
}

/** The bin of the shorter context. */
export function shorterBin({ own }: ContextTwoState, { context, documents }: Unseen): Bin {
  return bin(train(own.documents.slice(0, documents), 1, tinyLanguage), [context[1]]);
}

/** The prompt: the learner opens its bin as before, and finds nothing in it. */
export function playUnseen(
  state: ContextTwoState,
  now: NowAt<'unseen'>,
  move: ContextTwoMove,
): Outcome<ContextTwoState> {
  const { unseen } = now;
  if (move.type === 'draw' && now.named.length === 2) {
    return played({ ...state, now: { phase: 'what-now', unseen } });
  }
  const outcome = naming(now.named, move, unseen.context, 'last');
  return outcome.type === 'refused'
    ? outcome
    : played({ ...state, now: { ...now, named: outcome.state } });
}

export function playWhatNow(
  state: ContextTwoState,
  { unseen }: NowAt<'what-now'>,
  move: ContextTwoMove,
): Outcome<ContextTwoState> {
  if (move.type !== 'choose') {
    return notNow(say('contextTwo.chooseWhat', { bin: sayPair(unseen.context) }));
  }
  const newer = nameOf(unseen.context[1]);
  switch (waysOut[move.option]) {
    case 'end':
      return wrong(say('contextTwo.onlyWhiteEnds', { newer }));
    case 'any':
      return wrong(say('contextTwo.throwsAway', { newer }));
    case 'shorter':
      return played({ ...state, now: { phase: 'shorter', unseen } });
    default:
      return notNow(say('contextTwo.oneOfThree'));
  }
}

export function playShorter(
  state: ContextTwoState,
  { unseen }: NowAt<'shorter'>,
  move: ContextTwoMove,
): Outcome<ContextTwoState> {
  const shorter = nameOf(unseen.context[1]);
  if (move.type !== 'draw') return notNow(say('contextTwo.openDraw', { bin: shorter }));
  const [ball, rng] = draw(state.rng, shorterBin(state, unseen));
  if (ball === undefined) return notNow(say('contextTwo.emptyToo', { bin: shorter }));
  return played({ ...state, rng, now: { phase: 'backed-off', unseen, ball } });
}
