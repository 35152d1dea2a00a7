// A model as tables: the same as ngram.ts gives, looked up in the model's counts.
// Left out: changing them. Whoever puts a ball into such a table copies its bins.
import { binOf, contextsOf, type Model, runOf, wordsOf } from './model.ts';
import { type Bin, type Context, contextKey, contextOf, type Table } from './ngram.ts';

/**
 * The table of one context length up to the model's own: what `train` in ngram.ts gives. Nothing is
 * copied; a bin is made when it is asked for.
 */
export function tableOf(model: Model, contextLength: number): Table {
  return { language: model.language, contextLength, bins: new BinsOfModel(model, contextLength) };
}

/** The tables from the model's own length down to one, as `generate` wants them for backing off. */
export function tablesOf(model: Model): readonly Table[] {
  const { contextLength } = model;
  return Array.from({ length: Math.max(1, contextLength) }, (_, at) =>
    tableOf(model, contextLength - at),
  );
}

/** The bins of one context length, looked up in the model. */
class BinsOfModel implements ReadonlyMap<string, Bin> {
  readonly #model: Model;
  readonly #length: number;
  #size: number | undefined;

  constructor(model: Model, length: number) {
    this.#model = model;
    this.#length = length;
  }

  get size(): number {
    if (this.#size === undefined) {
      this.#size = 0;
      for (const _ of contextsOf(this.#model, this.#length)) this.#size += 1;
    }
    return this.#size;
  }

  get(key: string): Bin | undefined {
    const run = this.#run(contextOf(key));
    return run === undefined ? undefined : binOf(this.#model, run);
  }

  has(key: string): boolean {
    return this.#run(contextOf(key)) !== undefined;
  }

  *entries(): MapIterator<[string, Bin]> {
    for (const run of contextsOf(this.#model, this.#length)) {
      yield [contextKey(wordsOf(this.#model, run)), binOf(this.#model, run)];
    }
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Bin> {
    for (const [, bin] of this.entries()) yield bin;
  }

  [Symbol.iterator](): MapIterator<[string, Bin]> {
    return this.entries();
  }

  forEach(each: (bin: Bin, key: string, map: ReadonlyMap<string, Bin>) => void): void {
    for (const [key, bin] of this) each(bin, key, this);
  }

  #run(context: Context): number | undefined {
    if (context.length !== this.#length) return undefined;
    const run = runOf(this.#model, context);
    return run !== undefined && (this.#model.sizes[run] ?? 0) > 0 ? run : undefined;
  }
}
