// `--text FILE`: a text of the learner's own, read and checked, for a level that takes one.
// Left out: keeping it; see progress/own-text.ts.
import { type Io, Refusal } from './commands/io.ts';
import { openFile } from './commands/read-text.ts';
import { activities } from './engine/activities/registry.ts';
import { corpusSlices, fewest, shortage } from './engine/corpus.ts';
import type { Level } from './engine/level.ts';
import { inSlices } from './engine/work.ts';

/** In characters. A model of it, at five context lengths, takes some 200 MB. */
const largest = 1_000_000;

/**
 * The text of a file. Throws a `Refusal` if the level takes no text, or if it is binary, empty, too
 * short or too large; `Unreadable` if there is nothing to read.
 */
export async function readText(io: Io, level: Level, file: string): Promise<string> {
  if (activities[level.kind]?.withTexts === undefined) {
    throw new Refusal(`${level.id} takes no text: pongpt play your-own-words --text FILE`);
  }
  if (file === '-') {
    throw new Refusal('Give a file: standard input is where the keys come from.');
  }
  const { pieces } = await openFile(io, file);
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length > largest) {
      throw new Refusal(`${file} is too large: at most 1 MB of text, about 180,000 words.`);
    }
  }
  const short = shortage(inSlices(corpusSlices).result(text));
  if (short === undefined) return text;
  const words = `${short.words} ${short.words === 1 ? 'word' : 'words'}`;
  const documents = `${short.documents} ${short.documents === 1 ? 'part' : 'parts'}`;
  throw new Refusal(
    `${file} is too short: it has ${words} in ${documents}; at least ${fewest.words} words in ${fewest.documents} paragraphs, lines or sentences are needed.`,
  );
}
