// The learner's model at any moment of its training, and what can be asked of it.
// Left out: moves. This file only looks.
import { type Document, tinyLanguage, vocabulary, type Word } from '../../language.ts';
import { bin, binSize, count, type Table, type TrainingStep, train } from '../../ngram.ts';
import { type Sticky, whoPut } from '../../provenance.ts';
import { ballsPut, type Lesson } from '../hand-training.ts';
import { stickyCount } from '../notebook.ts';
import type { Asked, Drawn, TrainState } from './state.ts';

/** One word names the bin. */
export const contextLength = 1;

type Pile = Pick<TrainState, 'documents'>;

export function lessonOf({ documents }: Pile): Lesson {
  return { documents, contextLength };
}

/** The model after training on all documents. */
export function modelOf({ documents }: Pile): Table {
  return train(documents, contextLength, tinyLanguage);
}

/** The balls of the first documents, in the order in which they went in. */
export function ballsOf({ documents }: Pile, trained: number): readonly TrainingStep[] {
  return ballsPut(lessonOf({ documents }), { document: trained, position: 0, hand: 'nothing' });
}

/** The balls that are in the bins by now, in the order in which they went in. */
export function ballsSoFar(state: TrainState): readonly TrainingStep[] {
  switch (state.phase) {
    case 'pile':
      return [];
    case 'by-hand':
    case 'own-speed':
      return ballsPut(lessonOf(state), state.at);
    case 'rest':
      return ballsOf(state, state.trained);
    default:
      return ballsOf(state, state.documents.length);
  }
}

/**
 * The answers of the bet on the number of balls: every sticky, all but the first of each document,
 * all but the first and the white one. betCounts of one document of five stickies → [5, 4, 3]
 */
export function betCounts({ documents }: Pile): readonly [number, number, number] {
  const all = stickyCount(documents);
  return [all, all - documents.length, all - 2 * documents.length];
}

/** The place of the right answer in betCounts: the first word of a document puts no ball. */
export const rightCount = 1;

/** Every kind of ball in every bin, in the order of the bins: what the learner can ask about. */
export function kindsOf(pile: Pile): readonly Asked[] {
  const model = modelOf(pile);
  return tinyLanguage.words.flatMap((from) =>
    vocabulary(tinyLanguage)
      .filter((ball) => count(model, [from], ball) > 0)
      .map((ball) => ({ bin: from, ball })),
  );
}

/** The balls as they are walked over: bin by bin, and in each bin kind by kind, as in kindsOf. */
export function ballsByKind(pile: Pile): readonly TrainingStep[] {
  const balls = ballsOf(pile, pile.documents.length);
  return kindsOf(pile).flatMap((kind) =>
    balls.filter(({ context, ball }) => context[0] === kind.bin && ball === kind.ball),
  );
}

/** The stickies that put these balls there. */
export function stickiesBehind({ documents }: Pile, asked: Asked): readonly Sticky[] {
  return whoPut(documents, contextLength, [asked.bin], asked.ball);
}

/** How many balls a bin holds. */
export function ballsIn(pile: Pile, word: Word): number {
  return binSize(bin(modelOf(pile), [word]));
}

/** Whether the model really drew a document: a word whose bin is empty is none. */
export function hasDrawn(drawn: readonly Drawn[]): boolean {
  return drawn.some(({ ending }) => ending !== 'empty-bin');
}

/** Which of the documents this is a copy of, counted from 0; undefined when it is new. */
export function copyOf({ documents }: Pile, drawn: Document): number | undefined {
  const at = documents.findIndex((document) => document.join(' ') === drawn.join(' '));
  return at < 0 ? undefined : at;
}
