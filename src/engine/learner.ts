// Training on large texts: word after word is learnt, and nothing is kept but the counts.
// Left out: reading the text (reading.ts), and looking at what was learnt (model.ts).
import type { Word } from './language.ts';
import type { Context } from './ngram.ts';
import { noRuns, type Runs, seeRun } from './runs.ts';

/** What can go on learning. It holds the counts of every context length up to its own. */
export interface Learner {
  readonly contextLength: number;
  readonly end: Word;
  readonly runs: Runs;
  /** The words by their numbers. The end word is number 0. */
  readonly words: Word[];
  readonly numbers: Map<Word, number>;
  /** By length: the run of the last words of the document that is being read. */
  readonly latest: Uint32Array;
  /** How many words of that document were read, as far as it matters: up to one more than a context. */
  position: number;
  /** How documents began: runs as long as a context (or a shorter document), and how many began so. */
  readonly beginnings: Map<number, number>;
  /** Whole documents, and words without the end words, that were learnt. */
  documents: number;
  wordCount: number;
}

/**
 * A learner without a ball yet; it may know the order of its words beforehand.
 * startLearner(2, 'white') will learn contexts of one and of two words
 */
export function startLearner(
  contextLength: number,
  end: Word,
  known: readonly Word[] = [],
): Learner {
  const words = [end, ...known];
  return {
    contextLength,
    end,
    runs: noRuns(),
    words,
    numbers: new Map(words.map((word, number) => [word, number])),
    latest: new Uint32Array(contextLength + 2),
    position: 0,
    beginnings: new Map(),
    documents: 0,
    wordCount: 0,
  };
}

/**
 * The next words of a document; the end word ends it.
 * learn(learner, ['see', 'spot']); learn(learner, ['run', '.']); endDocument(learner, true)
 */
export function learn(learner: Learner, words: readonly Word[]): void {
  for (const word of words) {
    if (word === learner.end) endDocument(learner, true);
    else {
      learnNumber(learner, numberFor(learner, word));
      learner.wordCount += 1;
    }
  }
}

/** The document is over, and an end word is learnt if it has one. A document without words is none. */
export function endDocument(learner: Learner, withEndWord: boolean): void {
  const { latest, position, contextLength, beginnings } = learner;
  if (position === 0) return;
  if (position < contextLength) addOne(beginnings, latest[position] ?? 0);
  if (withEndWord) learnNumber(learner, 0);
  learner.position = 0;
  learner.documents += 1;
}

/**
 * Balls that were counted elsewhere, as in a line of a table: the shorter contexts get them too,
 * as if the bins were poured. learnBalls(learner, ['see', 'spot'], 'run', 3)
 */
export function learnBalls(learner: Learner, context: Context, ball: Word, count: number): void {
  const numbers = [...context, ball].map((word) => numberFor(learner, word));
  for (let from = 0; from < numbers.length; from += 1) {
    let run = 0;
    for (let at = from; at < numbers.length; at += 1) {
      const whole = at === numbers.length - 1;
      run = seeRun(learner.runs, run, numbers[at] ?? 0, whole ? count : 0);
    }
  }
}

/** Every run that ends with this word is seen once more, the longest first. */
function learnNumber(learner: Learner, number: number): void {
  const { runs, latest, contextLength, beginnings, position } = learner;
  const longest = Math.min(position, contextLength) + 1;
  for (let length = longest; length > 0; length -= 1) {
    latest[length] = seeRun(runs, latest[length - 1] ?? 0, number);
  }
  learner.position = longest;
  if (position + 1 === contextLength && number !== 0) {
    addOne(beginnings, latest[contextLength] ?? 0);
  }
}

function addOne(counts: Map<number, number>, run: number): void {
  counts.set(run, (counts.get(run) ?? 0) + 1);
}

function numberFor({ numbers, words }: Learner, word: Word): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  // A copy of its own: a word cut out of a text would keep the whole text.
  const copy = [...word].join('');
  numbers.set(copy, words.length);
  return words.push(copy) - 1;
}
