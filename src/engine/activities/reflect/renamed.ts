// The same model under other names: stickies become English words, and every number stays.
import {
  type Document,
  type Language,
  tinyLanguage,
  vocabulary,
  type Word,
} from '../../language.ts';
import { allContexts, count, probability, type Table, train, trainingSteps } from '../../ngram.ts';
import { type Rng, randomBelow, stream } from '../../rng.ts';
import { generate } from '../../sampling.ts';
import type { Common, Names, RenameAnswer } from './state.ts';

/** A drawn document has at most so many words, white not counted: more would be hard to read. */
const longestDrawn = 4;
const attempts = 400;

/** nameOf({blue: 'are', …}, 'blue') → 'are' */
export function nameOf(names: Names, word: Word): Word {
  return Object.hasOwn(names, word) ? names[word as keyof Names] : word;
}

/** renamed({purple: 'you', blue: 'are', …}, ['purple', 'blue', 'white']) → ['you', 'are', '.'] */
export function renamed(names: Names, document: Document): Document {
  return document.map((word) => nameOf(names, word));
}

/** readAloud(names, ['purple', 'blue', 'white']) → 'you are.' */
export function readAloud(names: Names, document: Document): string {
  return renamed(names, document).join(' ').replace(/ \.$/, '.');
}

export function modelOf({ documents }: Pick<Common, 'documents'>): Table {
  return train(documents, 1, tinyLanguage);
}

/** Trained afresh on the renamed documents. */
function renamedModel(names: Names, { documents }: Pick<Common, 'documents'>): Table {
  const language: Language = {
    words: renamed(names, tinyLanguage.words),
    end: names.white,
  };
  return train(
    documents.map((document) => renamed(names, document)),
    1,
    language,
  );
}

/** How many numbers the table has, and how many of them are the same under both names. */
export function sameNumbers(
  names: Names,
  state: Pick<Common, 'documents'>,
): { readonly same: number; readonly all: number } {
  const [before, after] = [modelOf(state), renamedModel(names, state)];
  const cells = allContexts(tinyLanguage, 1).flatMap((context) =>
    vocabulary(tinyLanguage).map((word) => ({ context, word })),
  );
  const same = cells.filter(
    ({ context, word }) =>
      count(before, context, word) === count(after, renamed(names, context), nameOf(names, word)),
  );
  return { same: same.length, all: cells.length };
}

/** What renaming really changes, found by doing it. */
export function rightRename(names: Names, state: Pick<Common, 'documents'>): RenameAnswer {
  const { same, all } = sameNumbers(names, state);
  return same === all ? 'names' : 'numbers';
}

/**
 * Short documents drawn from the model, all different, each from the first word of one of its own.
 * Fewer than asked for where the model cannot write so many.
 */
export function drawDocuments(
  seed: string,
  documents: readonly Document[],
  wanted: number,
): readonly Document[] {
  const table = modelOf({ documents });
  const drawn = new Map<string, Document>();
  let rng: Rng = stream(seed, 'drawn');
  for (let n = 0; n < attempts && drawn.size < wanted; n += 1) {
    const [at, next] = randomBelow(rng, documents.length);
    const prompt = documents[at]?.slice(0, 1) ?? [];
    const generated = generate(next, [table], prompt, { maxWords: longestDrawn + 1 });
    rng = generated.rng;
    const { document, ending } = generated;
    // One word is no sentence; it counts only where the model has hardly anything else to say.
    if (ending === 'ended' && (document.length > 2 || n > attempts / 2)) {
      drawn.set(document.join(' '), document);
    }
  }
  return [...drawn.values()];
}

/** The chance, from 0 to 1, that the model goes on from the first word in just this way. */
export function chanceOf(table: Table, document: Document): number {
  return trainingSteps(document, 1).reduce(
    (chance, { context, ball }) => chance * probability(table, context, ball),
    1,
  );
}
