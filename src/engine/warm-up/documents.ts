// The prompts and documents of a seed. The documents are drawn from the table of the seed, so what
// is trained on was written by the model that the warm-up began with.
// Left out: documents that are dull to train on by hand. They are drawn again.
import { type TableSetting, tableFrom } from '../activities/settings.ts';
import { colours, type Document, tinyLanguage, type Word } from '../language.ts';
import type { Table } from '../ngram.ts';
import { type Rng, randomBelow, shuffled } from '../rng.ts';
import { generate } from '../sampling.ts';

/** How many words a document has, white not counted: the one that is trained by hand, and the others. */
const byHand = { least: 4, most: 5, colours: 3 };
const others = { least: 2, most: 6, colours: 2 };

/**
 * A prompt of each length. They end in different words, as far as there are any, and no word stands
 * twice in a row. dealPrompts(rng, [1, 2]) → [[['pink'], ['blue', 'green']], next]
 */
export function dealPrompts(
  rng: Rng,
  lengths: readonly number[],
): readonly [readonly Document[], Rng] {
  const [ends, next] = shuffled(rng, colours);
  let generator = next;
  const prompts = lengths.map((length, index) => {
    const [prompt, after] = promptTo(generator, ends[index % ends.length] ?? '', length);
    generator = after;
    return prompt;
  });
  return [prompts, generator];
}

/** Words without doubles that end in one word: promptTo(rng, 'blue', 2) → [['pink', 'blue'], next] */
function promptTo(rng: Rng, last: Word, length: number): readonly [Document, Rng] {
  let generator = rng;
  const words: Word[] = [last];
  while (words.length < length) {
    const others = colours.filter((colour) => colour !== words[0]);
    const [index, next] = randomBelow(generator, others.length);
    words.unshift(others[index] ?? '');
    generator = next;
  }
  return [words, generator];
}

/**
 * Two prompts of two words for a bet. They end in the same word where those of the level do.
 * dealBet(rng, [['green', 'blue'], ['pink', 'blue']]) → [['blue', 'pink'], ['purple', 'pink']]
 */
export function dealBet(
  rng: Rng,
  [first, second]: readonly [Document, Document],
): readonly [Document, Document] {
  const [[a = '', b = '', end = '', other = '']] = shuffled(rng, colours);
  const same = first.at(-1) === second.at(-1);
  return [
    [a, end],
    [b, same ? end : other],
  ];
}

/**
 * Documents drawn from the table, no two alike. The first one, which is trained on by hand, has four
 * or five words and at least three colours.
 */
export function dealDocuments(rng: Rng, rows: TableSetting, n: number): readonly Document[] {
  const table = tableFrom(rows);
  const documents: Document[] = [];
  let generator = rng;
  while (documents.length < n) {
    const [document, next] = drawOne(generator, table);
    generator = next;
    const known = documents.some((other) => other.join(' ') === document.join(' '));
    if (!known && suits(document, documents.length === 0 ? byHand : others))
      documents.push(document);
  }
  return documents;
}

function drawOne(rng: Rng, table: Table): readonly [Document, Rng] {
  const [index, next] = randomBelow(rng, colours.length);
  const drawn = generate(next, [table], [colours[index] ?? ''], { maxWords: others.most + 1 });
  return [drawn.document, drawn.rng];
}

function suits(document: Document, wanted: typeof byHand): boolean {
  const words = document.filter((word) => word !== tinyLanguage.end);
  return (
    words.length < document.length &&
    words.length >= wanted.least &&
    words.length <= wanted.most &&
    new Set(words).size >= wanted.colours
  );
}
