// Training by hand: for each pair the learner chooses the bin, then the ball, and the ball goes in.
// Left out: which documents, and when it has been enough. The kinds of activity decide that.
import { type Clues, notNow, type Outcome, played, wrong } from '../activity.ts';
import { type Document, tinyLanguage, vocabulary, type Word } from '../language.ts';
import { type Context, contextKey, type TrainingStep, trainingSteps } from '../ngram.ts';

/** What is trained on, and how many words name a bin. */
export interface Lesson {
  readonly documents: readonly Document[];
  readonly contextLength: number;
}

/** Where the learner is, and what is done of the pair there. */
export interface HandTraining {
  readonly document: number;
  /** The position in the document of the word that becomes the ball. */
  readonly position: number;
  readonly hand: 'nothing' | 'bin' | 'placed';
}

export type PairMove =
  /** The words that name the bin, oldest first: one word, or two at a context of two. */
  | { readonly type: 'choose-bin'; readonly bin: Context }
  | { readonly type: 'choose-ball'; readonly ball: Word }
  | { readonly type: 'next-pair' };

/** The first pair of a document: firstPair(lesson, 0) → {document: 0, position: 1, hand: 'nothing'} */
export function firstPair({ contextLength }: Lesson, document: number): HandTraining {
  return { document, position: contextLength, hand: 'nothing' };
}

/** The bin and the ball of the pair; undefined when the document is too short to have one. */
export function pairAt(lesson: Lesson, at: HandTraining): TrainingStep | undefined {
  return stepsOf(lesson, at.document).find(({ position }) => position === at.position);
}

/** Whether the document has no pair after this one. */
export function isLastPair({ documents }: Lesson, at: HandTraining): boolean {
  return at.position >= (documents[at.document]?.length ?? 0) - 1;
}

/**
 * Every ball put so far, in the order in which it was put: all of the documents before, and of this
 * one up to where the learner is.
 */
export function ballsPut(lesson: Lesson, at: HandTraining): readonly TrainingStep[] {
  const before = lesson.documents
    .slice(0, at.document)
    .flatMap((_, document) => stepsOf(lesson, document));
  const here = stepsOf(lesson, at.document).filter(
    ({ position }) => position < at.position || (position === at.position && at.hand === 'placed'),
  );
  return [...before, ...here];
}

/**
 * One move: the bin first, then the ball, then on to the next pair of the same document.
 * A wrong bin or ball is refused with the reason, and the ball stays where it is.
 * playPair(lesson, firstPair(lesson, 0), {type: 'choose-bin', bin: ['green']}) → hand: 'bin'
 */
export function playPair(lesson: Lesson, at: HandTraining, move: PairMove): Outcome<HandTraining> {
  const pair = pairAt(lesson, at);
  if (pair === undefined) return notNow('This document is too short to put a ball.');
  switch (move.type) {
    case 'choose-bin':
      if (at.hand === 'bin') return notNow('The bin is chosen. Now choose the ball.');
      if (at.hand === 'placed') return notNow('The ball is in its bin. Go on to the next pair.');
      if (!isContext(move.bin, lesson)) return notNow('There is no such bin.');
      return contextKey(move.bin) === contextKey(pair.context)
        ? played({ ...at, hand: 'bin' })
        : wrong(wrongBin(pair, move.bin));
    case 'choose-ball':
      if (at.hand === 'nothing') return notNow('Choose the bin first, then the ball.');
      if (at.hand === 'placed') return notNow('The ball is in its bin. Go on to the next pair.');
      if (!isBall(move.ball)) return notNow('There is no such ball.');
      return move.ball === pair.ball
        ? played({ ...at, hand: 'placed' })
        : wrong(wrongBall(pair, move.ball));
    case 'next-pair':
      if (at.hand !== 'placed') return notNow('Put the ball of this pair into its bin first.');
      if (isLastPair(lesson, at)) return notNow('That was the last pair of this document.');
      return played({ ...at, position: at.position + 1, hand: 'nothing' });
  }
}

/** The move that is right now; after the last pair it is the whole game's turn to go on. */
export function rightMove(lesson: Lesson, at: HandTraining): PairMove {
  const pair = pairAt(lesson, at);
  if (pair === undefined || at.hand === 'placed') return { type: 'next-pair' };
  return at.hand === 'nothing'
    ? { type: 'choose-bin', bin: pair.context }
    : { type: 'choose-ball', ball: pair.ball };
}

/** The three steps of a hint for the pair the learner is at. */
export function pairClues(lesson: Lesson, at: HandTraining): Clues {
  const pair = pairAt(lesson, at);
  if (pair === undefined || at.hand === 'placed') {
    return {
      free: true,
      nudge: 'This ball is in its bin.',
      place: 'The line shows which sticky named the bin, and the dots the way of the ball.',
      answer: 'Press Enter to go on.',
    };
  }
  const { ball } = pair;
  const bin = contextKey(pair.context);
  return at.hand === 'nothing'
    ? {
        nudge: 'The last sticky that is marked becomes the ball. What is before it names the bin.',
        place: `The ball will be ${ball}. Look at what comes just before it.`,
        answer: `Choose the ${bin} bin, because ${bin} comes just before ${ball}.`,
      }
    : {
        nudge: 'The bin is named. The other sticky that is marked becomes the ball.',
        place: `It is the sticky just after ${bin}.`,
        answer: `Choose the ${ball} ball, because ${ball} comes just after ${bin}.`,
      };
}

function wrongBin({ context, ball }: TrainingStep, chosen: Context): string {
  const bin = contextKey(context);
  if (chosen.at(-1) === ball) {
    return `${capital(ball)} is the ball of this pair. Just before it is ${bin}, so it goes into the ${bin} bin.`;
  }
  if (chosen.includes(tinyLanguage.end)) {
    return `No bin is named white: nothing comes after white. Just before ${ball} is ${bin}.`;
  }
  return `Just before ${ball} is ${bin}, so this ball goes into the ${bin} bin.`;
}

function wrongBall({ context, ball }: TrainingStep, chosen: Word): string {
  const bin = contextKey(context);
  if (context.includes(chosen)) {
    return `The ${bin} sticky names the bin. Just after it is ${ball}, so the ball is ${ball}.`;
  }
  return `Just after ${bin} is ${ball}, so the ball is ${ball}.`;
}

function stepsOf({ documents, contextLength }: Lesson, document: number): readonly TrainingStep[] {
  return trainingSteps(documents[document] ?? [], contextLength, document);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function isContext(bin: unknown, { contextLength }: Lesson): boolean {
  return Array.isArray(bin) && bin.length === contextLength && bin.every(isBall);
}

function isBall(word: unknown): boolean {
  return vocabulary(tinyLanguage).some((known) => known === word);
}
