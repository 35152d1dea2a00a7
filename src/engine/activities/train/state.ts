// A training as data: its settings, every state it can be in, and every move.
// Left out: what the moves do. That is play.ts.
import type { Document, Word } from '../../language.ts';
import type { Rng } from '../../rng.ts';
import type { Ending } from '../../sampling.ts';
import type { Chips } from '../../scoring.ts';
import type { HandTraining, PairMove } from '../hand-training.ts';

export interface TrainSettings {
  /** The documents to train on for a learner who has not written any. */
  readonly samples: readonly Document[];
  /** false: train on the samples whatever the learner has written. */
  readonly notebook: boolean;
  /** What comes besides training one document by hand and the rest by itself. */
  readonly parts: readonly TrainPart[];
}

/**
 * The parts that a level may leave out: a document at the learner's own speed, a bet on the number
 * of balls, asking balls where they come from, and drawing from the model.
 */
export const trainParts = ['own-speed', 'bet', 'ask', 'draw'] as const;
export type TrainPart = (typeof trainParts)[number];

/** Whose documents these are: from the notebook, samples in its place, or those of the level. */
export type Whose = 'own' | 'sample' | 'given';

/** How the last documents are trained: one and slowly, or all that are left. */
export const speeds = ['slow', 'fast', 'at-once'] as const;
type Speed = (typeof speeds)[number];

/** The balls of one word in one bin, asked where they come from. */
export interface Asked {
  readonly bin: Word;
  readonly ball: Word;
}

/** A document as the learner's model drew it. */
export interface Drawn {
  readonly document: Document;
  readonly ending: Ending;
}

interface Written {
  readonly chips: Chips | null;
  readonly drawn: readonly Drawn[];
}

interface Common {
  readonly documents: readonly Document[];
  readonly whose: Whose;
  readonly rng: Rng;
}

export type TrainState = Common &
  (
    | { readonly phase: 'pile' }
    | { readonly phase: 'by-hand' | 'own-speed'; readonly at: HandTraining }
    | {
        readonly phase: 'rest';
        /** How many documents are trained. */
        readonly trained: number;
        /** What the last move trained: from which document on, and how fast. */
        readonly latest: { readonly from: number; readonly speed: Speed } | null;
      }
    | { readonly phase: 'bet'; readonly chips: Chips }
    | { readonly phase: 'counted'; readonly chips: Chips }
    /** From here on no chips where the bet was left out. */
    | { readonly phase: 'ask'; readonly chips: Chips | null; readonly asked: Asked | null }
    | ({ readonly phase: 'draw' } & Written)
    | ({ readonly phase: 'done' } & Written)
  );

export type TrainMove =
  | PairMove
  | { readonly type: 'train-pair' }
  | { readonly type: 'train-rest'; readonly speed: Speed }
  | { readonly type: 'chip'; readonly option: number; readonly by: 1 | -1 }
  | { readonly type: 'reveal' }
  | { readonly type: 'ask'; readonly bin: Word; readonly ball: Word }
  | { readonly type: 'draw'; readonly prompt: Word }
  | { readonly type: 'go-on' };
