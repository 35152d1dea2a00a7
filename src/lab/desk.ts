// Where the work of the lab is done: one task after the other, in slices, and every end of one is told.
// Left out: what the screen makes of it; see reduce-news.ts.
import path from 'node:path';
import { type Io, Refusal, Unreadable } from '../commands/io.ts';
import type { LoadOptions } from '../commands/load.ts';
import { promptWords } from '../commands/prompt.ts';
import { beginnerInSlices, drawerOf } from '../engine/drawing.ts';
import type { Document } from '../engine/language.ts';
import { tablesOf } from '../engine/model-tables.ts';
import { seeded } from '../engine/rng.ts';
import { visible } from '../levels/safe-text.ts';
import { say } from '../texts/say.ts';
import type { News, Task } from './actions.ts';
import { findBin, usualOrder } from './bins.ts';
import { pairBins, sortPairs } from './differ.ts';
import { example, exampleIo } from './example.ts';
import {
  beginsAnywhere,
  type Held,
  hold,
  moved,
  movedIn,
  poured,
  sorted,
  withContext,
} from './held.ts';
import { notebookStock, openSource } from './open.ts';
import { Pace, Stopped } from './pace.ts';
import { saveTable } from './save.ts';
import type { HeldDrawer, LabShelf } from './shelf.ts';
import { type Knobs, mostWords, type Source, temperatures, topKs } from './state.ts';

export class Desk {
  readonly #io: Io;
  readonly #shelf: LabShelf;
  readonly #options: LoadOptions;
  readonly #tell: (news: News) => void;
  #pace: Pace | undefined;

  constructor(io: Io, shelf: LabShelf, options: LoadOptions, tell: (news: News) => void) {
    this.#io = io;
    this.#shelf = shelf;
    this.#options = options;
    this.#tell = tell;
  }

  /** Does one task and tells how it came out. Only a mistake in the program is thrown. */
  async do(task: Task): Promise<void> {
    if (task.type === 'stop') {
      this.#pace?.stop();
      return;
    }
    try {
      const news = await this.#news(task);
      if (news !== undefined) this.#tell(news);
    } catch (error) {
      if (error instanceof Stopped) this.#tell({ type: 'stopped' });
      else if (error instanceof Refusal || error instanceof Unreadable) {
        this.#tell({ type: 'failed', text: visible(error.message) });
      } else throw error;
    }
  }

  /** Opens one file. Throws a `Refusal` or `Unreadable`. */
  async open(file: string): Promise<Source> {
    return this.#open(this.#io, file, visible(path.basename(file)));
  }

  /** The learner's own documents. Throws a `Refusal` if all are too short for the context. */
  async notebook(documents: readonly Document[]): Promise<Source> {
    const { context = 1 } = this.#options;
    const stock = notebookStock(documents, context);
    const held = await this.#newPace().all(hold(stock, context, usualOrder(0)));
    if (held.model.balls.length === 0) {
      throw new Refusal(`No document in your notebook is longer than a context of ${context}.`);
    }
    return this.#source(
      { name: say('lab.notebook'), from: 'notebook', part: null, leftOut: 0 },
      held,
    );
  }

  async #news(task: Exclude<Task, { type: 'stop' }>): Promise<News | undefined> {
    const pace = this.#newPace();
    switch (task.type) {
      case 'open':
        return { type: 'opened', slot: task.slot, source: await this.open(task.path) };
      case 'example': {
        const source = await this.#open(exampleIo, example, 'See Spot');
        return { type: 'opened', slot: task.slot, source };
      }
      case 'context': {
        const held = await pace.all(withContext(this.#held(task.model), task.to));
        if (!held.bins.some((bin) => (held.model.sizes[bin] ?? 0) > 0)) {
          return { type: 'refused', text: say('lab.noBins', { n: task.to }) };
        }
        return { type: 'looked', slot: task.slot, look: this.#shelf.put(held) };
      }
      case 'sort': {
        const held = await pace.all(sorted(this.#held(task.model), task.by));
        return { type: 'looked', slot: task.slot, look: this.#shelf.put(held) };
      }
      case 'pour': {
        const { held, lost } = await pace.all(poured(this.#held(task.model)));
        return { type: 'poured', slot: task.slot, look: this.#shelf.put(held), lost };
      }
      case 'move': {
        const { slot, document, times } = task;
        const held = await pace.all(moved(this.#held(task.model), document, times));
        const look = this.#shelf.put(held);
        return { type: 'moved', slot, look, document, times, moved: movedIn(held) };
      }
      case 'compare':
        return this.#compare(task, pace);
      case 'sort-pairs': {
        const held = this.#shelf.pairs(task.pairing.pairs);
        if (held === undefined) return undefined;
        const rows = await pace.all(sortPairs(held.pairs, task.order));
        const pairs = this.#shelf.putPairs({ ...held, rows });
        return { type: 'compared', pairing: { ...task.pairing, pairs, order: task.order } };
      }
      case 'draw':
        return this.#draw(task, pace);
      case 'find': {
        const { model, rows } = this.#held(task.model);
        const words = task.text.trim().split(/\s+/);
        const small = words.map((word) => word.toLowerCase());
        const row = findBin(model, rows, words) ?? findBin(model, rows, small) ?? null;
        return { type: 'found', text: task.text.trim(), row };
      }
      case 'prompt':
        return { type: 'prompted', prompt: promptWords(task.text, this.#held(task.model)) };
      case 'save': {
        const outcome = await saveTable(this.#held(task.model), task.path, task.consent, pace);
        if (outcome.type === 'saved') return { ...outcome, path: visible(outcome.path) };
        if (outcome.type === 'consent') return outcome;
        return {
          type: 'failed',
          text: say('lab.notSaved', { path: visible(outcome.path), reason: outcome.reason }),
        };
      }
    }
  }

  async #open(io: Io, file: string, name: string): Promise<Source> {
    const pace = this.#newPace();
    const { held, from, extent, of, leftOut } = await openSource(io, file, this.#options, pace);
    const part = extent.whole ? null : { read: extent.read, of };
    return this.#source({ name, from, part, leftOut }, held);
  }

  #source(read: Pick<Source, 'name' | 'from' | 'part' | 'leftOut'>, held: Held): Source {
    const look = this.#shelf.put(held);
    return {
      ...read,
      language: held.language,
      look,
      row: 0,
      before: null,
      moved: null,
      unsaved: false,
    };
  }

  async #compare({ models, order }: Task & { type: 'compare' }, pace: Pace): Promise<News> {
    const both = models.map((model) => this.#held(model));
    const contextLength = Math.min(...both.map(({ model }) => model.contextLength));
    const [left, right] = [
      await pace.all(withContext(this.#held(models[0]), contextLength)),
      await pace.all(withContext(this.#held(models[1]), contextLength)),
    ];
    const pairs = await pace.all(pairBins([left.model, right.model], [left.bins, right.bins]));
    const rows = await pace.all(sortPairs(pairs, order));
    const { distance, onlyLeft, onlyRight } = pairs;
    return {
      type: 'compared',
      pairing: {
        pairs: this.#shelf.putPairs({ left, right, pairs, rows }),
        models,
        contextLength,
        order,
        rows: rows.length,
        distance,
        onlyLeft,
        onlyRight,
      },
    };
  }

  async #draw({ model, knobs, rng, whole }: Task & { type: 'draw' }, pace: Pace): Promise<News> {
    const { draw, begin } = await this.#drawer(model, knobs, pace);
    const start = rng ?? seeded(knobs.seed);
    const [beginning, next] = knobs.prompt.length > 0 ? [knobs.prompt, start] : begin(start);
    const { document, ending, rng: after } = draw(next, beginning, mostWords);
    const drawn = { words: document, given: beginning.length, ending };
    return { type: 'drawn', drawn, rng: after, whole };
  }

  async #drawer(number: number, { temperature, topK }: Knobs, pace: Pace): Promise<HeldDrawer> {
    const key = `${temperature} ${topK}`;
    const known = this.#shelf.drawer(number);
    if (known?.key === key) return known;
    const held = this.#held(number);
    const k = topKs[topK] ?? 0;
    const sampling = { temperature: temperatures[temperature] ?? 1, ...(k > 0 ? { topK: k } : {}) };
    return this.#shelf.putDrawer(number, {
      key,
      draw: drawerOf(tablesOf(held.model), sampling),
      begin: known?.begin ?? (await pace.all(beginnerInSlices(held.model, beginsAnywhere(held)))),
    });
  }

  #newPace(): Pace {
    this.#pace = new Pace((progress) => this.#tell({ type: 'working', progress }));
    return this.#pace;
  }

  #held(model: number): Held {
    const held = this.#shelf.held(model);
    if (held === undefined) throw new Error(`no model ${model} on the shelf`);
    return held;
  }
}
