// What is said while the learner trains, on the screen and line by line.
import { copyOf } from '../../../engine/activities/train/model.ts';
import type { Asked, Drawn, TrainState, Whose } from '../../../engine/activities/train/state.ts';
import type { TextId } from '../../../texts/catalogue.ts';
import { capital, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import type { Pairing, PairPicture } from './pair-picture.ts';

/** What there is to train on, before the first pair. */
export function pileLines(whose: Whose): readonly string[] {
  switch (whose) {
    case 'own':
      return [say('train.pileOwn'), say('train.pileOwnOnly')];
    case 'sample':
      return [say('train.pileSample'), say('train.pileSampleAdvice')];
    case 'given':
      return [say('train.pileGiven')];
  }
}

/** Texts that depend on whose documents these are. */
export const headings = {
  documents: {
    own: 'train.youWrote',
    sample: 'train.theSamples',
    given: 'train.theDocuments',
  },
  drawn: {
    own: 'train.yourModelDrew',
    sample: 'train.theModelDrew',
    given: 'train.theModelDrew',
  },
  ask: {
    own: 'train.yourStickiesKnow',
    sample: 'train.theStickiesKnow',
    given: 'train.theStickiesKnow',
  },
  draw: {
    own: 'train.yourModelBegins',
    sample: 'train.theModelBegins',
    given: 'train.theModelBegins',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Whose, TextId>>>>;

const newDocument = {
  own: 'train.newToYours',
  sample: 'train.newToSamples',
  given: 'train.newToDocuments',
} as const satisfies Readonly<Record<Whose, TextId>>;

/** What the picture of a pair shows, or asks. */
export function instruction(state: Pairing, picture: PairPicture): string {
  const { pair, stage, words } = picture;
  if (state.phase === 'rest') return restInstruction(state, picture);
  const bin = nameOf(pair?.context[0] ?? '');
  const ball = nameOf(pair?.ball ?? '');
  switch (stage) {
    case 'none':
    case 'which-bin':
      if (state.phase === 'own-speed') return say('train.atOwnSpeed');
      return say(state.at.position === 1 ? 'train.firstPair' : 'train.nextPair');
    case 'which-ball':
      return say('train.binIsNamed', { bin: capital(bin) });
    case 'landed':
      return picture.lastPair ? lastPairPut(words.length) : say('train.ballPut', { ball, bin });
    case 'flying':
      return say('train.ballPut', { ball, bin });
  }
}

/** 'The last pair. 7 stickies, 6 balls: the first puts none.' */
function lastPairPut(stickies: number): string {
  return say('train.lastPairPut', {
    stickies: say('train.stickies', { n: stickies }),
    balls: say('train.balls', { n: stickies - 1 }),
  });
}

function restInstruction(
  { documents, trained, latest }: Extract<Pairing, { phase: 'rest' }>,
  { stage, pair }: PairPicture,
): string {
  const all = documents.length;
  const left = all - trained;
  if (stage === 'flying') return say('train.trainingOn', { n: (pair?.document ?? 0) + 1, all });
  if (left === 0) return say('train.trainedOnAll', { all });
  return latest === null
    ? say('train.byItself', { left })
    : say('train.trainedOn', { n: trained, all });
}

/** The second line: how the rest may be trained on, or why numbers stand where balls lay. */
export function besides(state: Pairing, { stage }: PairPicture, counted: boolean): string {
  if (state.phase === 'rest' && stage !== 'flying') {
    const left = state.documents.length - state.trained;
    if (left === 1) return say('train.howFastForOne');
    if (left > 1) return say('train.howFast');
  }
  return counted ? say('train.countsNow') : '';
}

/** A few words for the header: where in the level the learner is. */
export function statusOf(state: TrainState): string {
  const { documents, whose } = state;
  const all = documents.length;
  const sample = whose === 'sample';
  switch (state.phase) {
    case 'pile':
      return say(sample ? 'train.samples' : 'train.documents', { n: all });
    case 'by-hand':
    case 'own-speed':
      return say(sample ? 'train.sampleOfAll' : 'train.documentOfAll', {
        n: state.at.document + 1,
        all,
      });
    case 'rest':
      return say('train.theRest');
    case 'bet':
    case 'counted':
      return say('train.aBet');
    case 'ask':
      return say('train.whereFrom');
    case 'draw':
    case 'done':
      return say(whose === 'own' ? 'train.yourModel' : 'train.theModel');
  }
}

/** What the lit stickies say about the balls that were asked. */
export function asking(asked: Asked | null, stickies: number, byCounts: boolean): string {
  if (asked === null) return say(byCounts ? 'train.walkOverCounts' : 'train.walkOverBalls');
  return say('train.writtenSo', {
    n: stickies,
    first: capital(nameOf(asked.bin)),
    ball: nameOf(asked.ball),
  });
}

/** What is to be said about a document that the model drew. */
export function verdict(state: TrainState, { document, ending }: Drawn): string {
  if (ending === 'empty-bin') {
    return say('train.nothingToDraw', { bin: nameOf(document[0] ?? '') });
  }
  if (ending === 'stopped-at-cap') return say('train.stopped', { words: document.length });
  const copy = copyOf(state, document);
  return copy === undefined ? say(newDocument[state.whose]) : say('train.isCopy', { n: copy + 1 });
}

/** The same in a word: a copy of document 3 is `= 3`. */
export function verdictMark(state: TrainState, { document, ending }: Drawn): string {
  if (ending === 'empty-bin') return say('train.markEmpty');
  const copy = ending === 'ended' ? copyOf(state, document) : undefined;
  return copy === undefined ? say('train.markNew') : say('train.markCopy', { n: copy + 1 });
}
