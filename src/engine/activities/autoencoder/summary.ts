// What the same training made of three widths: here, and from other starts, which are trained unseen.

import { say } from '../../../texts/say.ts';
import { inSlices, type Work } from '../../work.ts';
import type { AutoencoderSettings } from './settings.ts';
import { type AutoencoderState, type Width, type With, widths } from './state.ts';
import { seenIn, trainedAt, training } from './training.ts';

/** So many other starts are trained for each width. */
export const otherStarts = 5;

/** In how many of them every word came out right. */
const counts = inSlices(function* (
  ...[words, width, rate, steps]: readonly [string, string, string, string]
) {
  const all = Number(words);
  let whole = 0;
  for (let start = 0; start < otherStarts; start += 1) {
    const slices = training(`start ${start}`, all, Number(width), Number(rate), Number(steps));
    let slice = slices.next();
    for (; !slice.done; slice = slices.next()) yield (start + slice.value.done) / otherStarts;
    if (seenIn(slice.value).right.length === all) whole += 1;
  }
  return whole;
}, widths.length);

function keyOf({ words, rate, steps }: AutoencoderSettings, width: Width) {
  return [`${words.length}`, `${width}`, `${rate}`, `${steps}`] as const;
}

/** From how many other starts every word came out right, with so many numbers in the middle. */
export function wholeFrom(settings: AutoencoderSettings, width: Width): number {
  return counts.result(...keyOf(settings, width));
}

/** What is left of these trainings: done ahead, and needed where their counts are shown. */
export function countingWork(
  settings: AutoencoderSettings,
  { phase }: AutoencoderState,
): Work | undefined {
  const progress = widths.map((width) => counts.progress(...keyOf(settings, width)));
  const next = widths[progress.findIndex((done) => done !== undefined)];
  if (next === undefined) return undefined;
  return {
    says: say('autoencoder.trainingOthers', { starts: otherStarts }),
    done: progress.reduce<number>((sum, done) => sum + (done ?? 1), 0) / widths.length,
    needed: phase === 'summary',
    goOn: () => counts.goOn(...keyOf(settings, next)),
  };
}

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
    starts: otherStarts,
    whole: wholeFrom(settings, width),
  }));
}
