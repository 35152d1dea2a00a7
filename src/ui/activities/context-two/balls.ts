// The balls of a bin in a line or two: one letter a ball where they fit, else counts, else shares.

import type { Word } from '../../../engine/language.ts';
import { placeOfLargest } from '../../../engine/matrix.ts';
import { letterOf } from '../../theme.ts';

/** Some letters of one colour. */
export interface Run {
  readonly word: Word;
  readonly text: string;
}

/** `balls` PPPB, `counts` P3 B1, `tight` P3B1, `shares` a strip in proportion. */
export type BallForm = 'balls' | 'counts' | 'tight' | 'shares';

/** Counts in the order of `words`: how many balls of each word lie in one bin. */
export type Counts = readonly number[];

/**
 * The balls of one bin in a form: ballRuns([3, 1], ['purple', 'blue'], 'counts', 12) → P3, B1
 * In the form `shares` every word that is there has at least one letter, and the strip is full.
 */
export function ballRuns(
  counts: Counts,
  words: readonly Word[],
  form: BallForm,
  room: number,
): readonly Run[] {
  const lengths = form === 'shares' ? shares(counts, room) : counts;
  return words.flatMap((word, index) => {
    const n = lengths[index] ?? 0;
    const letter = letterOf(word);
    if (n === 0) return [];
    const counted = form === 'counts' || form === 'tight';
    return [{ word, text: counted ? `${letter}${n}` : letter.repeat(n) }];
  });
}

/** Columns that the runs take, with a space between counts. */
export function runsWidth(runs: readonly Run[], form: BallForm): number {
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
  return letters + (form === 'counts' ? Math.max(0, runs.length - 1) : 0);
}

/**
 * Runs filled into lines. Balls may be parted anywhere; a count keeps its letter.
 * linesOf([{PPP}, {BB}], 'balls', 4) → [[{PPP}, {B}], [{B}]]
 */
export function linesOf(
  runs: readonly Run[],
  form: BallForm,
  room: number,
): readonly (readonly Run[])[] {
  const lines: Run[][] = [];
  const pieces = form === 'balls' ? runs.flatMap(({ word, text }) => letters(word, text)) : runs;
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line === undefined || runsWidth([...line, piece], form) > room) lines.push([piece]);
    else if (form === 'balls' && line.at(-1)?.word === piece.word) {
      line.push({ word: piece.word, text: `${line.pop()?.text ?? ''}${piece.text}` });
    } else line.push(piece);
  }
  return lines;
}

function letters(word: Word, text: string): readonly Run[] {
  return [...text].map((letter) => ({ word, text: letter }));
}

/** The first form in which every bin fits into so many lines, so that all bins look alike. */
export function formFor(
  bins: readonly Counts[],
  words: readonly Word[],
  room: number,
  lines = 1,
): BallForm {
  const fits = (form: BallForm) =>
    bins.every((counts) => {
      const filled = linesOf(ballRuns(counts, words, form, room), form, room);
      return filled.length <= lines && filled.every((line) => runsWidth(line, form) <= room);
    });
  return (['balls', 'counts', 'tight'] as const).find(fits) ?? 'shares';
}

function shares(counts: Counts, room: number): Counts {
  const total = counts.reduce((sum, n) => sum + n, 0);
  if (total === 0) return counts;
  const lengths = counts.map((n) => (n === 0 ? 0 : Math.max(1, Math.floor((n * room) / total))));
  const over = lengths.reduce((sum, n) => sum + n, 0) - room;
  const largest = placeOfLargest(lengths);
  return lengths.map((n, index) => (index === largest ? n - over : n));
}
