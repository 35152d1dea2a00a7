// What is worked out from a text: its documents, its models, their scores. All of it in slices, and
// remembered by the text; nothing of it is in the state.
import { endOfText, endsSentence } from '../../corpus.ts';
import { type Drawer, drawerOf } from '../../drawing.ts';
import {
  type LengthScore,
  type Scoring,
  scoresOf,
  scoreWords,
  startScoring,
} from '../../held-out.ts';
import type { Document } from '../../language.ts';
import { learn, startLearner } from '../../learner.ts';
import { type Model, modelOf } from '../../model.ts';
import { tablesOf } from '../../model-tables.ts';
import { placesOf, type Shelf, shelfOf } from '../../places.ts';
import { stream } from '../../rng.ts';
import type { Slices } from '../../slices.ts';
import { inSlices } from '../../work.ts';
import { readings } from './readings.ts';
import { drawSentence } from './sentences.ts';
import { lengths, longestContext } from './state.ts';

/** Words that are learnt, or scored, in one slice: some milliseconds. */
const wordsInSlice = 1000;

/** Sentences that are drawn, at each context length, to see how many are copies. */
export const sentencesDrawn = 100;

/** How full the bins of one context length are. */
export interface Fill {
  /** Bins with at least one ball. */
  readonly bins: number;
  /** Of the balls, the share that lie in a bin with only one kind of ball: no choice there. */
  readonly noChoice: number;
}

export interface Trained {
  readonly model: Model;
  /** The documents that were trained on, to look words up in. */
  readonly shelf: Shelf;
  /** Where sentences begin, as places on the shelf. */
  readonly openings: readonly number[];
  /** By context length, from 1: place 0 is not used. */
  readonly fills: readonly Fill[];
  readonly drawers: readonly Drawer[];
}

/** Scores by context length, from 0, which is no model at all: an even guess among all words. */
export interface Scores {
  readonly training: readonly LengthScore[];
  readonly heldOut: readonly LengthScore[];
}

/** One learner counts for all context lengths at once: a word is a ball in five bins. */
export const models = inSlices<readonly [string], Trained>(function* (text) {
  const { training } = readings.result(text);
  const learner = startLearner(longestContext, endOfText);
  yield* byDocument(training, (document) => learn(learner, document));
  yield 1;
  const model = modelOf(learner);
  yield 1;
  const shelf = shelfOf(training);
  yield 1;
  const openings = openingsOf(shelf);
  yield 1;
  const tables = tablesOf(model);
  const drawers = [0, ...lengths].map((length) => drawerOf(tables.slice(longestContext - length)));
  return { model, shelf, openings, fills: fillsOf(model), drawers };
});

export const scores = inSlices<readonly [string], Scores>(function* (text) {
  const { model } = models.result(text);
  const { training, heldOut } = readings.result(text);
  const whole = training.length + heldOut.length;
  const [seen, unseen] = [startScoring(model), startScoring(model)];
  const score = (scoring: Scoring) => (document: Document) => scoreWords(scoring, document);
  for (const done of byDocument(heldOut, score(unseen))) yield (done * heldOut.length) / whole;
  for (const done of byDocument(training, score(seen))) {
    yield (heldOut.length + done * training.length) / whole;
  }
  return { training: fromNone(model, seen), heldOut: fromNone(model, unseen) };
});

/** By context length, from 1: how many of a hundred sentences stand word for word in the text. */
export const copies = inSlices<readonly [string, string], readonly number[]>(
  function* (text, seed) {
    const trained = models.result(text);
    const counts: number[] = [0];
    for (const length of lengths) {
      let copied = 0;
      for (let n = 0; n < sentencesDrawn; n += 1) {
        const { words } = drawSentence(trained, length, stream(seed, `copies ${length} ${n}`));
        if (placesOf(trained.shelf, words, 1).length > 0) copied += 1;
        yield (length - 1 + n / sentencesDrawn) / lengths.length;
      }
      counts.push(copied);
    }
    return counts;
  },
);

/** Does something with each document, and pauses after so many words. */
function* byDocument(
  documents: readonly Document[],
  each: (document: Document) => void,
): Slices<void> {
  let words = 0;
  for (const [index, document] of documents.entries()) {
    each(document);
    words += document.length;
    if (words < wordsInSlice) continue;
    words = 0;
    yield (index + 1) / documents.length;
  }
}

/** The scores from context 0 on. Without a context every word has the same chance. */
function fromNone({ language }: Model, scoring: Scoring): readonly LengthScore[] {
  const perplexity = language.words.length + 1;
  const none: LengthScore = {
    contextLength: 0,
    bitsPerWord: Math.log2(perplexity),
    perplexity,
    unseenShare: 0,
  };
  return [none, ...(scoresOf(scoring) ?? []).toReversed()];
}

/** The places at which a sentence begins: a document's first word, and what follows a full stop. */
function openingsOf({ documents, starts }: Shelf): readonly number[] {
  const openings: number[] = [];
  for (const [index, document] of documents.entries()) {
    let opens = true;
    for (const [position, word] of document.entries()) {
      const ends = endsSentence(word);
      if (opens && !ends) openings.push((starts[index] ?? 0) + position);
      opens = ends;
    }
  }
  return openings;
}

function fillsOf({ runs, from, sizes }: Model): readonly Fill[] {
  const all = [0, ...lengths].map(() => ({ bins: 0, balls: 0, noChoice: 0 }));
  const depths = new Uint8Array(runs.size);
  for (let run = 0; run < runs.size; run += 1) {
    const depth = run === 0 ? 0 : (depths[runs.before[run] ?? 0] ?? 0) + 1;
    depths[run] = depth;
    const fill = all[depth];
    const size = sizes[run] ?? 0;
    if (size === 0 || fill === undefined) continue;
    fill.bins += 1;
    fill.balls += size;
    if ((from[run + 1] ?? 0) - (from[run] ?? 0) === 1) fill.noChoice += size;
  }
  return all.map(({ bins, balls, noChoice }) => ({
    bins,
    noChoice: balls === 0 ? 0 : noChoice / balls,
  }));
}
