/**
 * What is said of a right answer: drawn with the mark `done`, and over once the next answer is wrong,
 * when only its rows are left.
 */
export interface Ticked {
  readonly type: 'ticked';
  readonly text: string;
  /** Left out where it would be read as something else. */
  readonly mark: 'shown' | 'left out';
}

/** What a screen says: a text, or one that is the verdict on a right answer. */
export type Said = string | Ticked;

/** ticked('Every pair is counted.') is drawn as '✓ Every pair is counted.' */
export function ticked(text: string): Ticked {
  return { type: 'ticked', text, mark: 'shown' };
}

/** What is said of an answer that may have been wrong. */
export function judged(text: string, isRight: boolean): Said {
  return isRight ? ticked(text) : text;
}

/** As it is written: written(ticked('Every pair is counted.'), '✓') → '✓ Every pair is counted.' */
export function written(said: Said, done: string): string {
  if (typeof said === 'string') return said;
  return said.mark === 'shown' ? `${done} ${said.text}` : said.text;
}
