// What the same training made of three widths: here, and from other starts.
import type { AutoencoderSettings } from './settings.ts';
import { type With, widths } from './state.ts';
import { trainedAt } from './training.ts';

/** So many other starts were trained for each width, with the settings of the built-in level. */
export const startsMeasured = 20;

/**
 * In how many of those starts every word came out right. Training them takes too long to watch, so
 * they were trained beforehand; a test trains them again and compares.
 */
export const wholeIn: Readonly<Record<(typeof widths)[number], number>> = { 3: 20, 2: 20, 1: 0 };

export interface SummaryRow {
  readonly width: number;
  /** Words that came out right here. */
  readonly right: number;
  readonly starts: number;
  readonly whole: number;
}

export function summaryRows(
  settings: AutoencoderSettings,
  state: With<'summary'>,
): readonly SummaryRow[] {
  return widths.map((width, at) => ({
    width,
    right: trainedAt(settings, state, at).right.length,
    starts: startsMeasured,
    whole: wholeIn[width],
  }));
}
