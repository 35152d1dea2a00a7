// What every torment is: something that is done to the game many times, at random, and what was
// lost by it. A test runs each one small; `npm run torture` runs them large.

export interface Torment {
  /** In a few words, what is done. */
  readonly about: string;
  /** How often in a test, and how often by `npm run torture`. */
  readonly small: number;
  readonly large: number;
  readonly run: (trial: Trial) => Promise<Outcome>;
}

export interface Trial {
  /** The same seed tries the same things; when each of them happens is up to the machine. */
  readonly seed: string;
  readonly size: number;
  /** Told while it runs. */
  readonly note: (line: string) => void;
}

export interface Outcome {
  /** What was tried and measured, a line each. */
  readonly tried: readonly string[];
  /** What was lost or broke, a line each: none of it should be. */
  readonly lost: readonly string[];
}
