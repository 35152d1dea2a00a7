// All that can happen in the lab, what is asked of the desk because of it, and what the desk tells.
// Left out: what each of them does; see reduce.ts and desk.ts.
import type { Word } from '../engine/language.ts';
import type { Rng } from '../engine/rng.ts';
import type { Order } from './bins.ts';
import type { PairOrder } from './differ.ts';
import type { Moved } from './held.ts';
import type {
  Asked,
  Drawn,
  Knobs,
  Look,
  Overlay,
  Pairing,
  Screen,
  Source,
  WorkProgress,
} from './state.ts';

/** Work for the desk. It answers with an action. */
export type Task =
  | { readonly type: 'open'; readonly path: string; readonly slot: number }
  | { readonly type: 'example'; readonly slot: number }
  | { readonly type: 'context'; readonly slot: number; readonly model: number; readonly to: number }
  | { readonly type: 'sort'; readonly slot: number; readonly model: number; readonly by: Order }
  | { readonly type: 'pour'; readonly slot: number; readonly model: number }
  | {
      readonly type: 'move';
      readonly slot: number;
      readonly model: number;
      readonly document: number;
      readonly times: 1 | -1;
    }
  | {
      readonly type: 'compare';
      readonly models: readonly [number, number];
      readonly order: PairOrder;
    }
  | { readonly type: 'sort-pairs'; readonly pairing: Pairing; readonly order: PairOrder }
  | {
      readonly type: 'draw';
      readonly model: number;
      readonly knobs: Knobs;
      /** Where chance is after the last document; null to begin from the seed. */
      readonly rng: Rng | null;
      /** Whether all words of the document are to be seen at once. */
      readonly whole: boolean;
    }
  | { readonly type: 'find'; readonly model: number; readonly text: string }
  | { readonly type: 'prompt'; readonly model: number; readonly text: string }
  | {
      readonly type: 'save';
      readonly model: number;
      readonly path: string;
      readonly consent: Consent;
    }
  | { readonly type: 'stop' };

/** What the learner has agreed to when a table is saved. */
export type Consent = 'nothing' | 'large' | 'overwrite';

export type LabAction =
  | { readonly type: 'row'; readonly row: number }
  | { readonly type: 'screen'; readonly screen: Screen }
  | { readonly type: 'other' }
  | { readonly type: 'context'; readonly to: number }
  | { readonly type: 'sort' }
  | { readonly type: 'pour' }
  | { readonly type: 'undo' }
  | { readonly type: 'documents' }
  | { readonly type: 'take-out'; readonly document: number }
  | { readonly type: 'put-back'; readonly document: number }
  | { readonly type: 'compare' }
  | { readonly type: 'draw' }
  | { readonly type: 'word' }
  | { readonly type: 'document' }
  | { readonly type: 'turn'; readonly knob: 'temperature' | 'top-k'; readonly by: 1 | -1 }
  | { readonly type: 'reseed'; readonly seed: string | null }
  | { readonly type: 'ask-for'; readonly what: Asked }
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'rub-out' }
  | { readonly type: 'hand-in' }
  | { readonly type: 'example' }
  | { readonly type: 'save'; readonly path: string; readonly consent: Consent }
  | { readonly type: 'overlay'; readonly overlay: Overlay }
  | { readonly type: 'back' }
  | { readonly type: 'stop' }
  /** Leaves, or asks first if something would be lost. */
  | { readonly type: 'quit' }
  | { readonly type: 'leave'; readonly code: number }
  | News;

/** What the desk has to tell. */
export type News =
  | { readonly type: 'working'; readonly progress: WorkProgress }
  | { readonly type: 'opened'; readonly slot: number; readonly source: Source }
  | { readonly type: 'looked'; readonly slot: number; readonly look: Look }
  | { readonly type: 'poured'; readonly slot: number; readonly look: Look; readonly lost: number }
  | {
      readonly type: 'moved';
      readonly slot: number;
      readonly look: Look;
      readonly document: number;
      readonly times: 1 | -1;
      readonly moved: Moved;
    }
  | { readonly type: 'compared'; readonly pairing: Pairing }
  | {
      readonly type: 'drawn';
      readonly drawn: Drawn;
      readonly rng: Rng;
      readonly whole: boolean;
    }
  | { readonly type: 'found'; readonly text: string; readonly row: number | null }
  | { readonly type: 'prompted'; readonly prompt: readonly Word[] }
  | { readonly type: 'saved'; readonly path: string; readonly bins: number }
  | {
      readonly type: 'consent';
      readonly consent: Consent;
      readonly path: string;
      readonly size: number;
    }
  | { readonly type: 'stopped' }
  /** It was done as far as it could be, and there would be nothing to see. */
  | { readonly type: 'refused'; readonly text: string }
  | { readonly type: 'failed'; readonly text: string };
