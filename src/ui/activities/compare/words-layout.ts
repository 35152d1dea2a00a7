// How many words fit in a row, and in which form.
import type { Document } from '../../../engine/language.ts';
import { longestDocument } from '../../../engine/rules.ts';
import { type ChipForm, chipWidth } from '../../components/Chip.tsx';

/** How each word is drawn; between two of them is one empty column. `letter` is a card of one letter. */
export type Form = ChipForm | 'letter';

const wordWidth: Readonly<Record<Form, number>> = { ...chipWidth, letter: 1 };

/** Widest first. */
const forms: readonly Form[] = ['full', 'short', 'ball', 'letter'];

/** The columns that a number of words takes: columnsOf(3, 'ball') → 8 */
export function columnsOf(words: number, form: Form): number {
  return Math.max(0, words * (wordWidth[form] + 1) - 1);
}

/** The widest form in which this many words fit. Without a number: the longest document there is. */
export function formFor(width: number, words = longestDocument + 1): Form {
  return forms.find((form) => columnsOf(words, form) <= width) ?? 'letter';
}

/** A list that grows keeps its form while no document in it has more words than this, white counted. */
const usualLength = 9;

/** The number of words that a list of documents must have room for. */
export function longestOf(documents: readonly Document[]): number {
  return Math.max(usualLength, ...documents.map((document) => document.length));
}
