// The nearest known word to a misspelt one: "did you mean". Left out: meaning; only letters count.

/** Longer words than this are not compared: nobody misspells a word of a hundred letters. */
const longest = 60;

/**
 * How many letters to add, drop, change or swap with their neighbour to get from one word to the
 * other, in upper or lower case alike.
 * distance('purpel', 'purple') → 1; distance('Blue', 'blue') → 0
 */
export function distance(from: string, to: string): number {
  const a = [...from.toLowerCase()];
  const b = [...to.toLowerCase()];
  let before: readonly number[] = [];
  let above: readonly number[] = [0, ...b.map((_, j) => j + 1)];
  for (const [i, letter] of a.entries()) {
    const row = [i + 1];
    for (const [j, other] of b.entries()) {
      const at = (line: readonly number[], column: number) => line[column] ?? Infinity;
      const swapped = letter === b[j - 1] && a[i - 1] === other;
      row.push(
        Math.min(
          at(above, j + 1) + 1,
          at(row, j) + 1,
          at(above, j) + (letter === other ? 0 : 1),
          swapped ? at(before, j - 1) + 1 : Infinity,
        ),
      );
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

/**
 * The known word that was probably meant, or undefined when none is near: at most one letter in
 * three may differ. Failing that, the only known word that begins with what was found.
 * meant('tittle', ['title', 'kind']) → 'title'; meant('goal', ['title', 'kind']) → undefined
 * meant('draw', ['draw-a-document', 'train']) → 'draw-a-document'
 */
export function meant(found: string, known: readonly string[]): string | undefined {
  if (found.length > longest) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const word of known) {
    if (word.length > longest) continue;
    const apart = distance(found, word);
    if (apart <= Math.max(found.length, word.length) / 3 && apart < least) {
      best = word;
      least = apart;
    }
  }
  if (best !== undefined || found.length < 3) return best;
  const begun = known.filter((word) => word.toLowerCase().startsWith(found.toLowerCase()));
  return begun.length === 1 ? begun[0] : undefined;
}
