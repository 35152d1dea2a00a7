// What must not be cut where lines end: its spaces are no-break spaces, until the lines are made.
const noBreak = '\u00A0';

/** inOnePiece('50 %') stays on one line, wherever lines are made. */
export function inOnePiece(text: string): string {
  return text.replaceAll(' ', noBreak);
}

/** A line that is made, with its spaces as any others: withSpaces(inOnePiece('50 %')) → '50 %' */
export function withSpaces(line: string): string {
  return line.replaceAll(noBreak, ' ');
}
