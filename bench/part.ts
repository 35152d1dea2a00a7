// What every part of the figures is: options in, lines out.

/** As they were given to `npm run bench`. */
export interface BenchOptions {
  readonly rounds?: string | undefined;
  readonly presses: string;
  readonly level: string;
  readonly until: string;
  readonly first: string;
  readonly keys: string;
  readonly words: string;
  readonly text?: string | undefined;
}

/** Measures, and gives its lines as soon as they are known. */
export type Part = (options: BenchOptions) => AsyncIterable<string>;

/** ms(12.34) → '   12.3 ms' */
export function ms(value: number): string {
  return `${value.toFixed(1).padStart(7)} ms`;
}
