// A number that is being typed, digit by digit, until Enter hands it in.
import { type ActivityBinding, look } from './activity-view.ts';

export interface Draft {
  /** '' when nothing is typed. */
  readonly digits: string;
  /** It was handed in and refused: the next digit starts a new number. */
  readonly spent: boolean;
}

export const emptyDraft: Draft = { digits: '', spent: false };

/**
 * The draft after one more digit. A digit that would make the number larger than `most` is ignored, but
 * where one digit is all that fits, it takes the place of the one that is there.
 * With 100 as `most`: '4' and then '0' make '40', one more '6' leaves '40', and '0' and then '7' make '7'.
 */
function typed({ digits, spent }: Draft, digit: string, most: number): Draft {
  if (spent || digits === '' || digits === '0' || most < 10) return { digits: digit, spent: false };
  const longer = `${digits}${digit}`;
  return { digits: Number(longer) <= most ? longer : digits, spent: false };
}

/** The draft with its last digit deleted. */
function deleted({ digits }: Draft): Draft {
  return { digits: digits.slice(0, -1), spent: false };
}

/** The draft after it was handed in and refused. */
export function spent({ digits }: Draft): Draft {
  return { digits, spent: digits !== '' };
}

/** The number of a draft, or -1 while nothing is typed: numberOf('40') → 40 */
export function numberOf({ digits }: Draft): number {
  return digits === '' ? -1 : Number(digits);
}

/** The draft as it stands in the cell of a table; its next place while nothing is typed. */
export function draftText({ digits, spent }: Draft): string {
  return digits === '' && !spent ? '_' : digits;
}

const tenDigits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** The ten keys that type a number. */
export function typing<Move, Cursor>(
  draft: Draft,
  most: number,
  label: string,
  cursorWith: (draft: Draft) => Cursor,
): readonly ActivityBinding<Move, Cursor>[] {
  return tenDigits.map((digit) => look([digit], label, cursorWith(typed(draft, digit, most))));
}

/** Backspace, while there is a digit to delete; without one it undoes, as everywhere. */
export function deleting<Move, Cursor>(
  draft: Draft,
  cursorWith: (draft: Draft) => Cursor,
): readonly ActivityBinding<Move, Cursor>[] {
  return draft.digits === '' ? [] : [look(['backspace'], '', cursorWith(deleted(draft)))];
}
