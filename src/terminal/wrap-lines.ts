// Long lines for a terminal of some width, cut between words: terminals themselves cut them anywhere.
import { columnsOf } from '../columns.ts';

/**
 * A line that fits stays as it is, with all its spaces, so that tables stay aligned.
 * wrapped('one ball at a time', 10) → ['one ball', 'at a time']
 */
export function wrapped(line: string, width: number): readonly string[] {
  if (columnsOf(line) <= width) return [line];
  const lines: string[] = [];
  let now = '';
  for (const word of line.split(' ')) {
    const longer = now === '' ? word : `${now} ${word}`;
    if (now !== '' && columnsOf(longer) > width) {
      lines.push(now);
      now = word;
    } else now = longer;
  }
  return [...lines, now];
}
