// Long lines for a terminal of some width, cut between words: terminals themselves cut them anywhere.
import { columnsOf } from '../columns.ts';
import { withSpaces } from '../texts/one-piece.ts';

/**
 * A line that fits stays as it is, with all its spaces, so that tables stay aligned. What is in one piece is not cut.
 * wrapped('one ball at a time', 10) → ['one ball', 'at a time']
 */
export function wrapped(line: string, width: number): readonly string[] {
  if (columnsOf(line) <= width) return [withSpaces(line)];
  const lines: string[] = [];
  let now = '';
  for (const word of line.split(' ')) {
    const longer = now === '' ? word : `${now} ${word}`;
    if (now !== '' && columnsOf(longer) > width) {
      lines.push(now);
      now = word;
    } else now = longer;
  }
  return [...lines, now].map(withSpaces);
}
