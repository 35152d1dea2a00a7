// Models for the lab's tests, made the way the lab makes them.

import type { LoadOptions } from '../../src/commands/load.ts';
import type { Document } from '../../src/engine/language.ts';
import { tinyLanguage } from '../../src/engine/language.ts';
import { tableOf } from '../../src/engine/model-tables.ts';
import type { Table } from '../../src/engine/ngram.ts';
import { finish } from '../../src/engine/slices.ts';
import { cutWords } from '../../src/engine/text.ts';
import type { LabAction } from '../../src/lab/actions.ts';
import type { Order } from '../../src/lab/bins.ts';
import { type Held, hold } from '../../src/lab/held.ts';
import { notebookStock } from '../../src/lab/open.ts';
import type { LabState } from '../../src/lab/state.ts';
import { createLab, type OpenedLab } from '../../src/lab/store.ts';
import { ioOf } from '../commands/hands.ts';

/** A document of stickies as it is written in a notebook: stickies('blue pink') ends with white. */
export function stickies(text: string): Document {
  return [...cutWords(text), tinyLanguage.end];
}

/** A model of these documents, with this context. */
export function heldOf(
  documents: readonly Document[],
  contextLength = 1,
  order: Order = 'as read',
): Held {
  return finish(hold(notebookStock(documents, contextLength), contextLength, order));
}

/** What is in the bins, whatever their order: by context, by ball. */
export function contentsOf(table: Table): Record<string, Record<string, number>> {
  return Object.fromEntries(
    [...table.bins].map(([key, balls]) => [key, Object.fromEntries([...balls])]),
  );
}

export function contentsOfHeld({ model }: Held): Record<string, Record<string, number>> {
  return contentsOf(tableOf(model, model.contextLength));
}

export interface TestLab extends OpenedLab {
  /** Does one thing and waits until the desk is done with it. */
  act(action: LabAction): Promise<LabState>;
}

/** A lab with these files at hand, and these documents in the notebook. Seeds are 'seed 1', 'seed 2' … */
export async function openLab(
  files: Readonly<Record<string, string>>,
  { notebook = [], reading = {} }: { notebook?: readonly Document[]; reading?: LoadOptions } = {},
): Promise<TestLab> {
  let seeds = 0;
  let crashed: unknown;
  const lab = createLab({
    io: ioOf(files),
    reading,
    newSeed: () => {
      seeds += 1;
      return `seed ${seeds}`;
    },
    crash: (error) => {
      crashed = error;
    },
  });
  await lab.start(Object.keys(files), notebook);
  const act = async (action: LabAction): Promise<LabState> => {
    lab.dispatch(action);
    await new Promise<void>((done) => {
      const look = () => {
        if (lab.getState().work === null || crashed !== undefined) done();
      };
      lab.subscribe(look);
      look();
    });
    if (crashed !== undefined) throw crashed;
    return lab.getState();
  };
  return { ...lab, act };
}
