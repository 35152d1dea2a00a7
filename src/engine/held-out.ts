// How well a model expects a text that it was not trained on, at every context length in one reading.
// Left out: choosing that text. Scoring the text that a model was trained on shows only its memory.
import { keptBack } from './bits.ts';
import type { Word } from './language.ts';
import type { Model } from './model.ts';
import { findRun } from './runs.ts';

/** The sums so far. By context length, from 1: place 0 is not used. */
export interface Scoring {
  readonly model: Model;
  /** By length: the run of the last words, or undefined where it was never seen or goes back too far. */
  readonly latest: (number | undefined)[];
  readonly bits: number[];
  /** How many words had a context of this length before them, and how often it was never seen. */
  readonly contexts: number[];
  readonly unseen: number[];
  /** Words of the document so far; words predicted in all; of these, words that the model has not. */
  position: number;
  predicted: number;
  strangers: number;
}

/** What one context length comes to, shorter ones standing in where it was never seen. */
export interface LengthScore {
  readonly contextLength: number;
  readonly bitsPerWord: number;
  /** 2 to the bits: as unsure as among so many words of the same chance. */
  readonly perplexity: number;
  /** The share, 0 to 1, of the contexts of this length that were never seen in training. */
  readonly unseenShare: number;
}

/** startScoring(model) → nothing scored yet */
export function startScoring(model: Model): Scoring {
  const zeros = () => Array.from({ length: model.contextLength + 1 }, () => 0);
  return {
    model,
    latest: [0],
    bits: zeros(),
    contexts: zeros(),
    unseen: zeros(),
    position: 0,
    predicted: 0,
    strangers: 0,
  };
}

/** The next words of a document; the end word ends it. scoreWords(scoring, ['see', 'spot', 'run']) */
export function scoreWords(scoring: Scoring, words: readonly Word[]): void {
  const { model } = scoring;
  for (const word of words) {
    if (word === model.language.end) endScored(scoring, true);
    else scoreNumber(scoring, model.numbers.get(word));
  }
}

/** The document is over; its end word is predicted too if it has one. */
export function endScored(scoring: Scoring, withEndWord: boolean): void {
  if (scoring.position === 0) return;
  if (withEndWord) scoreNumber(scoring, 0);
  scoring.position = 0;
  scoring.latest.length = 1;
}

/**
 * The scores by context length, the longest first, all for the same words: all but the first of each
 * document. Undefined if no word was predicted.
 */
export function scoresOf(scoring: Scoring): readonly LengthScore[] | undefined {
  const { model, bits, contexts, unseen, predicted } = scoring;
  if (predicted === 0) return undefined;
  return Array.from({ length: model.contextLength }, (_, at) => {
    const contextLength = model.contextLength - at;
    const bitsPerWord = (bits[contextLength] ?? 0) / predicted;
    const met = contexts[contextLength] ?? 0;
    return {
      contextLength,
      bitsPerWord,
      perplexity: 2 ** bitsPerWord,
      unseenShare: met === 0 ? 0 : (unseen[contextLength] ?? 0) / met,
    };
  });
}

/** The same chances as `chanceOf` in bits.ts, from the shortest context to the longest. */
function scoreNumber(scoring: Scoring, number: number | undefined): void {
  const { model, latest, bits, contexts, unseen, position } = scoring;
  const { runs, sizes, language, contextLength } = model;
  if (position > 0) {
    scoring.predicted += 1;
    if (number === undefined) scoring.strangers += 1;
    let chance = 1 / (language.words.length + 1);
    for (let length = 1; length <= contextLength; length += 1) {
      const context = latest[length];
      const size = context === undefined ? 0 : (sizes[context] ?? 0);
      if (length <= position) contexts[length] = (contexts[length] ?? 0) + 1;
      if (length <= position && size === 0) unseen[length] = (unseen[length] ?? 0) + 1;
      if (size > 0 && context !== undefined) {
        const run = number === undefined ? 0 : findRun(runs, context, number);
        const share = run === 0 ? 0 : (runs.seen[run] ?? 0) / size;
        chance = (1 - keptBack) * share + keptBack * chance;
      }
      bits[length] = (bits[length] ?? 0) - Math.log2(chance);
    }
  }
  for (let length = contextLength; length > 0; length -= 1) {
    const before = latest[length - 1];
    const run = before === undefined || number === undefined ? 0 : findRun(runs, before, number);
    latest[length] = run === 0 ? undefined : run;
  }
  scoring.position += 1;
}
