// Where everything stands on the screen of the training: computed from the room there is.
import type { Document, Word } from '../../../engine/language.ts';
import { tinyLanguage } from '../../../engine/language.ts';
import type { Size } from '../../activity-view.ts';
import { chipWidth } from '../../components/Chip.tsx';
import { stickyCentre, stickyLayout } from '../../components/Stickies.tsx';

/** Four bins side by side. */
export interface BinsLayout {
  readonly width: number;
  readonly gap: number;
  /** Outer height with the border, without the title. */
  readonly height: number;
  /** Balls in a row and rows of balls; a ball takes three columns, its mark included.
   * One column more keeps the last one off the wall. */
  readonly perRow: number;
  readonly rows: number;
}

const bins = tinyLanguage.words.length;

/** Pointer, digit and half of the chip. */
const titleMiddle = 7;

/** Whether there is room for empty lines. */
export function isTall({ height }: Size): boolean {
  return height >= 16;
}

/** The widest four bins; `rows` is how many rows of balls each shows. */
export function binsLayout({ width: room }: Size, rows: number): BinsLayout {
  const gap = 1;
  const width = Math.floor((room - gap * (bins - 1)) / bins);
  return { width, gap, height: rows + 2, perRow: Math.floor((width - 3) / 3), rows };
}

/** The columns before the title of a bin, so that its chip stands in the middle. */
export function titleLeft({ width }: BinsLayout): number {
  return Math.max(0, Math.floor(width / 2) - titleMiddle);
}

/** The column in the middle of the chip above a bin. */
export function binCentre(layout: BinsLayout, word: Word): number {
  const index = tinyLanguage.words.indexOf(word);
  return index * (layout.width + layout.gap) + titleLeft(layout) + titleMiddle;
}

/** A document in the middle of the screen: the columns before it, and the middle of each sticky. */
export interface RowLayout {
  readonly left: number;
  centre(index: number): number;
}

export function rowLayout(words: Document, width: number): RowLayout {
  const layout = stickyLayout(words.length, width);
  const gap = layout.step - chipWidth[layout.form];
  const left = Math.max(0, Math.floor((width - words.length * layout.step + gap) / 2));
  return { left, centre: (index) => left + stickyCentre(index, layout) };
}
