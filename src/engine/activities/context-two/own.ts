// The learner's own documents at two words of memory: which bins fill, and how much is copied.
// Left out: copies of parts. Only a whole document, word for word, counts as a copy here.

import { say } from '../../../texts/say.ts';
import { notNow, type Outcome, played } from '../../activity.ts';
import { type Document, tinyLanguage } from '../../language.ts';
import { seenContexts, type Table, train } from '../../ngram.ts';
import { randomBelow, stream } from '../../rng.ts';
import { generate } from '../../sampling.ts';
import { playChip, playReveal } from '../chip-moves.ts';

import { type ContextTwoSettings, isLongEnough } from './settings.ts';
import type { ContextTwoMove, ContextTwoState, NowAt, Own, SideBySide } from './state.ts';

/** All bins that two words of the tiny language can name. */
export const binCount = tinyLanguage.words.length ** 2;

/** A drawn document is stopped here; it is as long as the longest that can be written. */
export const longestDrawn = 13;

/** The notebook, or the sample where the notebook would leave all sixteen bins empty. */
export function ownDocuments(sample: readonly Document[], notebook: readonly Document[]): Own {
  if (notebook.length === 0) return { documents: sample, from: 'empty-notebook' };
  if (!notebook.some(isLongEnough)) return { documents: sample, from: 'short-notebook' };
  return { documents: notebook, from: 'notebook' };
}

/** The learner's documents as a model with this many words of memory. */
export function ownTable({ own }: ContextTwoState, contextLength: number): Table {
  return train(own.documents, contextLength, tinyLanguage);
}

/** How many of the sixteen bins hold at least one ball: the answer to the bet. */
export function filledBins(state: ContextTwoState): number {
  return seenContexts(ownTable(state, 2)).length;
}

/** A stretch of whole numbers, both ends included. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The four answers of the bet: 1 to 16 cut into stretches of three to seven, by the seed.
 * binRanges('room 7') → [{from: 1, to: 4}, {from: 5, to: 8}, {from: 9, to: 13}, {from: 14, to: 16}]
 */
export function binRanges(seed: string): readonly Range[] {
  const lengths = [3, 3, 3, 3];
  let rng = stream(seed, 'ranges');
  for (let left = binCount - 12; left > 0; left -= 1) {
    const [index, next] = randomBelow(rng, lengths.length);
    rng = next;
    lengths[index] = (lengths[index] ?? 0) + 1;
  }
  let to = 0;
  return lengths.map((length) => {
    to += length;
    return { from: to - length + 1, to };
  });
}

/** The option of the bet that holds the truth. */
export function rightRange(state: ContextTwoState): number {
  const filled = filledBins(state);
  return binRanges(state.seed).findIndex(({ from, to }) => from <= filled && filled <= to);
}

export function playBet(state: ContextTwoState, move: ContextTwoMove): Outcome<ContextTwoState> {
  switch (move.type) {
    case 'chip':
      return playChip(state, move);
    case 'reveal':
      return playReveal(state, () => ({ ...state, now: { phase: 'sixteen' } }));
    default:
      return notNow(say('contextTwo.placeThenReveal'));
  }
}

/** The first pairs, drawn as soon as the screen for them opens. */
export function firstCopies(settings: ContextTwoSettings, state: ContextTwoState): NowAt<'copies'> {
  const none: NowAt<'copies'> = {
    phase: 'copies',
    rows: [],
    tally: { drawn: 0, copies: [0, 0] },
  };
  return moreCopies(settings, state, none);
}

export function playCopies(
  settings: ContextTwoSettings,
  state: ContextTwoState,
  now: NowAt<'copies'>,
  move: ContextTwoMove,
): Outcome<ContextTwoState> {
  switch (move.type) {
    case 'draw-more':
      return played({ ...state, now: moreCopies(settings, state, now) });
    case 'go-on':
      return played({ ...state, now: { phase: 'rule' } });
    default:
      return notNow(say('contextTwo.lookForCopies'));
  }
}

function moreCopies(
  { drawn }: ContextTwoSettings,
  state: ContextTwoState,
  { tally }: NowAt<'copies'>,
): NowAt<'copies'> {
  const models = [ownTable(state, 1), ownTable(state, 2)] as const;
  const rows = Array.from({ length: drawn }, (_, n) => sideBySide(state, models, tally.drawn + n));
  const copies = (side: 0 | 1) =>
    tally.copies[side] + rows.filter((row) => row.copies[side]).length;
  return {
    phase: 'copies',
    rows,
    tally: { drawn: tally.drawn + drawn, copies: [copies(0), copies(1)] },
  };
}

/** Both models draw from the same two words with the same luck; the words begin a document of their own. */
function sideBySide(
  { seed, own }: ContextTwoState,
  [one, two]: readonly [Table, Table],
  index: number,
): SideBySide {
  const begun = own.documents.filter(isLongEnough);
  const prompt = begun[index % begun.length]?.slice(0, 2) ?? [];
  const luck = stream(seed, `side by side ${index}`);
  const drawnFrom = (table: Table) =>
    generate(luck, [table], prompt, { maxWords: longestDrawn }).document;
  const documents = [drawnFrom(one), drawnFrom(two)] as const;
  const isCopy = (drawn: Document) => own.documents.some((each) => each.join() === drawn.join());
  return { documents, copies: [isCopy(documents[0]), isCopy(documents[1])] };
}
