// Where the learner is between hot and cold, and what can be done there.
// Left out: what is right. turning.ts, trap.ts and parting.ts work that out.
import type { Document } from '../../language.ts';
import type { Chips } from '../../scoring.ts';

/** How the two knobs stand. Temperature goes in quarters: notch 4 is 1. */
export interface Knobs {
  /** 0 to 12: a quarter each. */
  readonly notch: number;
  /** 1 to 5: how many words may be drawn. */
  readonly topK: number;
}

/** Two machines with the same luck, and what each of them wrote. */
export interface Pair {
  readonly cold: Document;
  readonly hot: Document;
  /** The random numbers that both were given, one for each word. */
  readonly luck: readonly number[];
}

interface Common {
  readonly seed: string;
  /** The option chosen for the trap, once it is; null before. */
  readonly said: number | null;
  /** The chips of every bet so far. */
  readonly bets: readonly Chips[];
}

/** `target` and `round` count from 0. */
export type TemperatureState = Common &
  (
    | { readonly phase: 'turn'; readonly target: number; readonly knobs: Knobs }
    | { readonly phase: 'matched'; readonly target: number; readonly knobs: Knobs }
    | { readonly phase: 'trap' }
    | { readonly phase: 'sprung' }
    /** What luck is, before it is bet on. */
    | { readonly phase: 'luck' }
    | { readonly phase: 'bet'; readonly round: number; readonly chips: Chips }
    | { readonly phase: 'parted'; readonly round: number; readonly pair: Pair }
    | { readonly phase: 'done' }
  );

export type TemperatureMove =
  | { readonly type: 'turn'; readonly knob: 'temperature' | 'top-k'; readonly by: 1 | -1 }
  /** The two charts are the same. */
  | { readonly type: 'match' }
  /** One of the options of the trap, counted from 0; -1 while none is chosen. */
  | { readonly type: 'choose'; readonly option: number }
  | { readonly type: 'chip'; readonly option: number; readonly by: 1 | -1 }
  | { readonly type: 'reveal' }
  | { readonly type: 'go-on' };

/** The part of a state that every phase has. */
export function common({ seed, said, bets }: TemperatureState): Common {
  return { seed, said, bets };
}
