// The words behind `--prompt`: cut as the model's text was, and refused where nothing can follow.
import type { Document, Word } from '../engine/language.ts';
import { runOf } from '../engine/model.ts';
import { cutWords } from '../engine/text.ts';
import { meant } from '../nearest.ts';
import { Refusal } from './io.ts';
import type { Loaded } from './load.ts';
import { noColour } from './students.ts';

/** Words that are farther apart than these are many: the nearest is looked for among so many. */
const mostCompared = 50_000;

/** promptWords('See Spot', loaded) → ['see', 'spot'] */
export function promptWords(text: string, { model, language }: Loaded): Document {
  const asTheyAre = text.trim().split(/\s+/);
  const words = asTheyAre.every((word) => model.numbers.has(word)) ? asTheyAre : cutWords(text);
  const { end } = model.language;
  for (const word of words) {
    if (word === end) {
      throw new Refusal(`${end} ends a document: nothing can be drawn after it. Leave it out.`);
    }
    if (language === 'stickies' && !model.numbers.has(word)) {
      throw new Refusal(`In the prompt, ${noColour(word)}`);
    }
    if (!wasSeen(word, model)) throw new Refusal(neverSeen(word, model.language.words));
  }
  const last = words.at(-1);
  if (last === undefined) throw new Refusal('The prompt has no words in it.');
  if ((model.sizes[runOf(model, [last]) ?? 0] ?? 0) === 0) {
    throw new Refusal(`Nothing ever came after "${last}": its bin is empty.`);
  }
  return words;
}

/** A word of a table may be known by its name and yet have no ball anywhere. */
function wasSeen(word: Word, model: Loaded['model']): boolean {
  const run = runOf(model, [word]);
  return run !== undefined && ((model.runs.seen[run] ?? 0) > 0 || (model.sizes[run] ?? 0) > 0);
}

function neverSeen(word: Word, words: readonly Word[]): string {
  const near = words.length > mostCompared ? undefined : meant(word, words);
  const hint = near === undefined || near === word ? '' : ` Did you mean ${near}?`;
  return `"${word}" was never seen, so its bin is empty.${hint}`;
}
