// Who is measured: PongPT's own `train` and `sample`, and two packages that do the same, each used as
// its documentation shows. All read one file with a sentence a line and spaces between the words.
//
// markov-strings is the package that most people take. Of three others that were tried on the million
// words at context 2, markov-chains was the fastest that does what it says:
//   markov-chains 1.0.2      5.3 s   289 MB
//   markov-typescript 1.1.0  7.6 s   387 MB
//   kurwov 4.0.0             1.9 s   326 MB, but its bins of two words are bins of three, and a document
//                            that is drawn from them stops after its third word
import { readFile } from 'node:fs/promises';
import { load } from '../src/commands/load.ts';
import { nodeIo } from '../src/commands/node-io.ts';
import { beginnerOf, drawerOf } from '../src/engine/drawing.ts';
import { contextsOf } from '../src/engine/model.ts';
import { tablesOf } from '../src/engine/model-tables.ts';
import { seeded } from '../src/engine/rng.ts';

/** What somebody has learnt. */
export interface Trained {
  /** Contexts of the full length that something followed: for all the same, or it is said why not. */
  readonly contexts: () => number;
  /** Draws one document and gives the number of its words. */
  readonly draw: () => number;
}

/** Trains on a file: from the file on the disk to a model that can be drawn from. */
export type Train = (file: string, contextLength: number) => Promise<Trained>;

/** By name, PongPT first. */
export const contenders = {
  /** Learns every shorter context too, and cuts the text itself. */
  PongPT: async (file, contextLength) => {
    const { model } = await load(nodeIo(), [file], { context: contextLength, documents: 'line' });
    const begin = beginnerOf(model, false);
    const draw = drawerOf(tablesOf(model));
    let rng = seeded('bench');
    return {
      contexts: () => Array.from(contextsOf(model, contextLength)).length,
      draw: () => {
        const [beginning, next] = begin(rng);
        const drawn = draw(next, beginning, 200);
        rng = drawn.rng;
        return drawn.document.length;
      },
    };
  },

  'markov-chains': async (file, contextLength) => {
    const { default: Chain }: typeof import('markov-chains') = require('markov-chains');
    const sentences = await linesOf(file);
    const chain = new Chain(
      sentences.map((sentence) => sentence.split(' ')),
      { stateSize: contextLength },
    );
    return {
      // Those that begin a sentence are filled up with a word of its own.
      contexts: () => [...chain.model.keys()].filter((key) => !key.includes('_BEGIN')).length,
      draw: () => chain.walk().length,
    };
  },

  /** Its balls are as many words as its contexts, so contexts near the end of a sentence have none. */
  'markov-strings': async (file, contextLength) => {
    const { default: Markov }: typeof import('markov-strings') = require('markov-strings');
    const markov = new Markov({ stateSize: contextLength });
    markov.addData(await linesOf(file));
    return {
      contexts: () => Object.keys(markov.corpus).length,
      draw: () => markov.generate({ maxTries: 100 }).string.split(' ').length,
    };
  },
} satisfies Readonly<Record<string, Train>>;

export type ContenderName = keyof typeof contenders;

async function linesOf(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8')).trimEnd().split('\n');
}
