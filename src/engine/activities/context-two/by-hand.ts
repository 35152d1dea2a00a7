// By hand at two words of memory: the last two stickies name the bin, older word first.
// Left out: choosing the ball. That was learnt at one word; here it is the bin that is new.
import { say } from '../../../texts/say.ts';
import { notNow, type Outcome, played, wrong } from '../../activity.ts';
import { type Document, isFinished, tinyLanguage, type Word } from '../../language.ts';
import { bin, type Table, train } from '../../ngram.ts';
import { draw, generate } from '../../sampling.ts';
import { firstUnnamed, sayPair, sayWrongBin, type Which } from './say.ts';
import type { ContextTwoMove, ContextTwoState, Named, NowAt } from './state.ts';

/** After so many balls the learner may leave a document that does not want to end. */
export const enoughDraws = 8;

/** The document that is trained by hand. */
export function handDocument({ authored }: ContextTwoState): Document {
  return authored[0] ?? [];
}

/** The documents written under the rule as a model with this many words of memory. */
export function ruleTable({ authored }: ContextTwoState, contextLength: number): Table {
  return train(authored, contextLength, tinyLanguage);
}

/** The bins as far as they are filled by hand: all balls of the words before `position`. */
export function tableByHand(state: ContextTwoState, position: number): Table {
  return train([handDocument(state).slice(0, position)], 2, tinyLanguage);
}

/** pairBefore(['blue', 'pink', 'green'], 3) → ['pink', 'green'], the two words that name the bin */
export function pairBefore(words: Document, position: number): readonly [Word, Word] {
  return [words[position - 2] ?? '', words[position - 1] ?? ''];
}

/**
 * One word of a bin's name, or the whole name at once; each word is checked as soon as it is said.
 * naming([], {type: 'name', word: 'blue'}, ['blue', 'pink'], 'last')
 *   → played: ['blue']
 */
export function naming(
  named: Named,
  move: ContextTwoMove,
  [older, newer]: readonly [Word, Word],
  which: Which,
): Outcome<Named> {
  if (move.type !== 'name' && move.type !== 'open') return notNow(firstUnnamed(named));
  if (named.length === 2) return notNow(say('contextTwo.openAlready', { bin: sayPair(named) }));
  const said = move.type === 'open' ? [move.older, move.newer] : [...named, move.word];
  if (said.includes(tinyLanguage.end)) {
    return notNow(say('contextTwo.noWhite'));
  }
  if (said.every((word, at) => word === [older, newer][at])) return played(said);
  return wrong(sayWrongBin(which, [older, newer], said));
}

export function playTrain(
  state: ContextTwoState,
  now: NowAt<'train'>,
  move: ContextTwoMove,
): Outcome<ContextTwoState> {
  const document = handDocument(state);
  const ball = document[now.position];
  if (ball === undefined) {
    return move.type === 'go-on'
      ? played({ ...state, now: startDrawing(state) })
      : notNow(say('contextTwo.trainedGoOn'));
  }
  const pair = pairBefore(document, now.position);
  if (move.type === 'put' && now.named.length === 2) {
    const last = { bin: now.named, ball };
    return played({ ...state, now: { ...now, position: now.position + 1, named: [], last } });
  }
  const outcome = naming(now.named, move, pair, 'before-ball');
  return outcome.type === 'refused'
    ? outcome
    : played({ ...state, now: { ...now, named: outcome.state, last: null } });
}

/**
 * The prompt for drawing by hand: two different words that begin one of the documents, such that
 * the balls that come next make a double, if there is one. So a bin after a double is met by hand.
 */
function startDrawing(state: ContextTwoState): NowAt<'draw'> {
  const { authored } = state;
  const begun = authored
    .slice(1)
    .filter(({ length, 0: older, 1: newer }) => length > 2 && older !== newer)
    .map((words) => words.slice(0, 2));
  const doubles = begun.find((prompt) => hasDouble(drawnFrom(state, prompt)));
  const document = doubles ?? begun[0] ?? authored[0]?.slice(0, 2) ?? [];
  return { phase: 'draw', document, prompt: document.length, named: [], last: null };
}

/** What drawing by hand from a prompt will come to: the luck is settled before the first ball. */
function drawnFrom(state: ContextTwoState, prompt: Document): Document {
  const maxWords = prompt.length + enoughDraws;
  return generate(state.rng, [ruleTable(state, 2)], prompt, { maxWords }).document;
}

function hasDouble(words: Document): boolean {
  return words.some((word, at) => word === words[at - 1]);
}

/** Whether the document drawn by hand may be left: it ended, or it is long enough. */
export function mayLeave({ document, prompt }: NowAt<'draw'>): boolean {
  return isFinished(tinyLanguage, document) || document.length - prompt >= enoughDraws;
}

export function playDraw(
  state: ContextTwoState,
  now: NowAt<'draw'>,
  move: ContextTwoMove,
): Outcome<ContextTwoState> {
  if (move.type === 'go-on' && mayLeave(now)) {
    return played({ ...state, now: { phase: 'predict' } });
  }
  if (isFinished(tinyLanguage, now.document)) {
    return notNow(say('contextTwo.endedGoOn'));
  }
  if (move.type === 'draw' && now.named.length === 2) return drawByHand(state, now);
  const pair = pairBefore(now.document, now.document.length);
  const outcome = naming(now.named, move, pair, 'last');
  return outcome.type === 'refused'
    ? outcome
    : played({ ...state, now: { ...now, named: outcome.state, last: null } });
}

function drawByHand(state: ContextTwoState, now: NowAt<'draw'>): Outcome<ContextTwoState> {
  const [ball, rng] = draw(state.rng, bin(ruleTable(state, 2), now.named));
  if (ball === undefined) return notNow(say('contextTwo.binIsEmpty', { bin: sayPair(now.named) }));
  const document = [...now.document, ball];
  const last = { bin: now.named, ball };
  return played({ ...state, rng, now: { ...now, document, named: [], last } });
}
