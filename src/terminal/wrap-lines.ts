// Long lines for a terminal of some width, cut between words: terminals themselves cut them anywhere.
// Left out: how wide a character is; each counts as one column.

/** wrapped('one ball at a time', 10) → ['one ball', 'at a time'] */
export function wrapped(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let now = '';
  for (const word of line.split(' ')) {
    const longer = now === '' ? word : `${now} ${word}`;
    if (now !== '' && [...longer].length > width) {
      lines.push(now);
      now = word;
    } else now = longer;
  }
  return [...lines, now];
}
