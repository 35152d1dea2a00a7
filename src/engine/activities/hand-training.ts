// Training by hand: for each pair the learner chooses the bin, then the ball, and the ball goes in.
// Left out: which documents, and when it has been enough. The kinds of activity decide that.
import { capital, say } from '../../texts/say.ts';
import { nameOf } from '../../texts/word-names.ts';
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
  if (pair === undefined) return notNow(say('handTraining.tooShort'));
  switch (move.type) {
    case 'choose-bin':
      if (at.hand === 'bin') return notNow(say('handTraining.binIsChosen'));
      if (at.hand === 'placed') return notNow(say('handTraining.ballIsIn'));
      if (!isContext(move.bin, lesson)) return notNow(say('handTraining.noSuchBin'));
      return contextKey(move.bin) === contextKey(pair.context)
        ? played({ ...at, hand: 'bin' })
        : wrong(wrongBin(pair, move.bin));
    case 'choose-ball':
      if (at.hand === 'nothing') return notNow(say('handTraining.binFirst'));
      if (at.hand === 'placed') return notNow(say('handTraining.ballIsIn'));
      if (!isBall(move.ball)) return notNow(say('handTraining.noSuchBall'));
      return move.ball === pair.ball
        ? played({ ...at, hand: 'placed' })
        : wrong(wrongBall(pair, move.ball));
    case 'next-pair':
      if (at.hand !== 'placed') return notNow(say('handTraining.putFirst'));
      if (isLastPair(lesson, at)) return notNow(say('handTraining.wasLastPair'));
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
      nudge: say('handTraining.nudgePlaced'),
      place: say('handTraining.placePlaced'),
      answer: say('everywhere.pressEnter'),
    };
  }
  const { bin, ball } = namesIn(pair);
  return at.hand === 'nothing'
    ? {
        nudge: say('handTraining.nudgeBin'),
        place: say('handTraining.placeBin', { ball }),
        answer: say('handTraining.answerBin', { bin, ball }),
      }
    : {
        nudge: say('handTraining.nudgeBall'),
        place: say('handTraining.placeBall', { bin }),
        answer: say('handTraining.answerBall', { bin, ball }),
      };
}

function wrongBin(pair: TrainingStep, chosen: Context): string {
  const { bin, ball } = namesIn(pair);
  if (chosen.at(-1) === pair.ball) {
    return say('handTraining.isTheBall', { first: capital(ball), bin });
  }
  if (chosen.includes(tinyLanguage.end)) return say('handTraining.noWhiteBin', { bin, ball });
  return say('handTraining.wrongBin', { bin, ball });
}

function wrongBall(pair: TrainingStep, chosen: Word): string {
  const isBin = pair.context.includes(chosen);
  return say(isBin ? 'handTraining.isTheBin' : 'handTraining.wrongBall', namesIn(pair));
}

/** What the bin and the ball of a pair are called: {bin: 'green blue', ball: 'pink'} */
function namesIn({ context, ball }: TrainingStep): { readonly bin: string; readonly ball: string } {
  return { bin: context.map(nameOf).join(' '), ball: nameOf(ball) };
}

function stepsOf({ documents, contextLength }: Lesson, document: number): readonly TrainingStep[] {
  return trainingSteps(documents[document] ?? [], contextLength, document);
}

function isContext(bin: unknown, { contextLength }: Lesson): boolean {
  return Array.isArray(bin) && bin.length === contextLength && bin.every(isBall);
}

function isBall(word: unknown): boolean {
  return vocabulary(tinyLanguage).some((known) => known === word);
}
