// A number that is being typed, digit by digit, until Enter hands it in.
import { type ActivityBinding, look } from './activity-view.ts';

/** The digits so far; '' when nothing is typed. */
export type Draft = string;

/**
 * The draft after one more digit. A number above `most` cannot be meant, so the digit starts a new one.
 * typed('4', '0', 100) → '40'; typed('40', '6', 100) → '6'; typed('0', '7', 100) → '7'
 */
export function typed(draft: Draft, digit: string, most: number): Draft {
  const longer = `${draft === '0' ? '' : draft}${digit}`;
  return Number(longer) <= most ? longer : digit;
}

/** The number of a draft, or -1 while nothing is typed: numberOf('40') → 40 */
export function numberOf(draft: Draft): number {
  return draft === '' ? -1 : Number(draft);
}

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** The ten keys that type a number. */
export function typing<Move, Cursor>(
  draft: Draft,
  most: number,
  label: string,
  cursorWith: (draft: Draft) => Cursor,
): readonly ActivityBinding<Move, Cursor>[] {
  return digits.map((digit) => look([digit], label, cursorWith(typed(draft, digit, most))));
}

/** Backspace, while there is a digit to delete; without one it undoes, as everywhere. */
export function deleting<Move, Cursor>(
  draft: Draft,
  cursorWith: (draft: Draft) => Cursor,
): readonly ActivityBinding<Move, Cursor>[] {
  return draft === '' ? [] : [look(['backspace'], 'delete', cursorWith(draft.slice(0, -1)))];
}
