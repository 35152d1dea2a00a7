// The line above the picture: what is shown there, and what is to be done. At most 58 columns.
import { copyOf } from '../../../engine/activities/train/model.ts';
import type { Asked, Drawn, TrainState, Whose } from '../../../engine/activities/train/state.ts';
import type { Pairing, PairPicture } from './pair-picture.ts';

/** What there is to train on, before the first pair. */
export const pileLines: Readonly<Record<Whose, readonly [string, string]>> = {
  own: ['These are your documents. A model will learn from them,', 'and from nothing else.'],
  sample: [
    'Your notebook is empty, so these are sample documents.',
    'For a model of your own, write your documents first.',
  ],
  given: ['A model will learn from these documents,', 'and from nothing else.'],
};

export const documentsHeading: Readonly<Record<Whose, string>> = {
  own: 'You wrote',
  sample: 'The samples',
  given: 'The documents',
};

const newDocument: Readonly<Record<Whose, string>> = {
  own: 'New: you never wrote it, yet every pair in it is yours.',
  sample: 'New: in no sample, yet every pair in it is from them.',
  given: 'New: none of the documents, yet every pair is from them.',
};

const countsNow = 'Now the balls are counted: one number for each kind.';

/** What the picture of a pair shows, or asks. */
export function instruction(state: Pairing, picture: PairPicture): string {
  const { pair, stage, words } = picture;
  if (state.phase === 'rest') return restInstruction(state, picture);
  const bin = pair?.context[0] ?? '';
  const ball = pair?.ball ?? '';
  switch (stage) {
    case 'none':
    case 'which-bin':
      if (state.phase === 'own-speed') return 'Now at your own speed: one key press for each pair.';
      return state.at.position === 1
        ? 'This is the first pair. Which bin does its ball go into?'
        : 'The next pair. Which bin does its ball go into?';
    case 'which-ball':
      return `${capital(bin)} names the bin. Which ball goes in?`;
    case 'landed':
      if (picture.lastPair) {
        return `The last pair. ${counted(words.length, 'sticky', 'stickies')}, ${counted(words.length - 1, 'ball', 'balls')}: the first puts none.`;
      }
      return putSentence(bin, ball);
    case 'flying':
      return putSentence(bin, ball);
  }
}

function putSentence(bin: string, ball: string): string {
  return `The ${ball} sticky puts a ${ball} ball into the ${bin} bin.`;
}

function restInstruction(
  { documents, trained, latest }: Extract<Pairing, { phase: 'rest' }>,
  { stage, pair }: PairPicture,
): string {
  const left = documents.length - trained;
  if (stage === 'flying') return `Document ${(pair?.document ?? 0) + 1} of ${documents.length}.`;
  if (left === 0) return `Trained on all ${documents.length} documents. The bins are a model.`;
  if (latest === null) {
    return left === 1
      ? 'The model trains by itself on the last document.'
      : `The model trains by itself on the last ${left} documents.`;
  }
  return `Trained on ${trained} of ${documents.length} documents.`;
}

/** The second line: how the rest may be trained on, or why numbers stand where balls lay. */
export function besides(state: Pairing, { stage }: PairPicture, counted: boolean): string {
  if (state.phase === 'rest' && stage !== 'flying') {
    const left = state.documents.length - state.trained;
    if (left === 1) return 'How fast? Slowly, fast, or at once.';
    if (left > 1) return 'How fast? Slowly for one, fast for all, or all at once.';
  }
  return counted ? countsNow : '';
}

/** counted(1, 'ball', 'balls') → '1 ball' */
export function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A few words for the header: where in the level the learner is. */
export function statusOf(state: TrainState): string {
  const { documents, whose } = state;
  const one = whose === 'sample' ? 'sample' : 'document';
  switch (state.phase) {
    case 'pile':
      return counted(documents.length, one, `${one}s`);
    case 'by-hand':
    case 'own-speed':
      return `${one} ${state.at.document + 1} of ${documents.length}`;
    case 'rest':
      return 'the rest';
    case 'bet':
    case 'counted':
      return 'a bet';
    case 'ask':
      return 'where from?';
    case 'draw':
    case 'done':
      return whose === 'own' ? 'your model' : 'the model';
  }
}

/** What the lit stickies say about the balls that were asked. */
export function asking(asked: Asked | null, stickies: number, byCounts: boolean): string {
  if (asked === null) {
    return byCounts
      ? 'A number counts balls of a kind. Walk over them to ask.'
      : 'Walk over the balls to ask them.';
  }
  const times = stickies === 1 ? 'once' : `${stickies} times`;
  const balls = counted(stickies, 'ball', 'balls');
  return `${capital(asked.bin)}, then ${asked.ball}: written ${times}, so ${balls}.`;
}

/** What is to be said about a document that the model drew. */
export function verdict(state: TrainState, { document, ending }: Drawn): string {
  if (ending === 'empty-bin') {
    return `The ${document[0]} bin is empty: never seen, so nothing to draw.`;
  }
  if (ending === 'stopped-at-cap') {
    return `Stopped after ${document.length} words: no white ball had come yet.`;
  }
  const copy = copyOf(state, document);
  if (copy !== undefined) return `Word for word a copy of document ${copy + 1}.`;
  return newDocument[state.whose];
}

/** The same in five letters: a copy of document 3 is `= 3`. */
export function verdictMark(state: TrainState, { document, ending }: Drawn): string {
  if (ending === 'empty-bin') return 'empty';
  const copy = ending === 'ended' ? copyOf(state, document) : undefined;
  return copy === undefined ? 'new' : `= ${copy + 1}`;
}
