// How many columns of a terminal a text takes: wide letters take two, combining marks none.
// Left out: tabs and control characters, which no text that is shown has.
import stringWidth from 'string-width';

/** Letters that take a column each: most texts have no others, and are measured at once. */
const simple = /^[\x20-\x7e\xa1-\xac\xae-\u02ff]*$/;

/** columnsOf('Zug') → 3; columnsOf('中文') → 4; columnsOf('e\u0301') → 1 */
export function columnsOf(text: string): number {
  return simple.test(text) ? text.length : stringWidth(text);
}

/** padded('中', 4) → '中  ' */
export function padded(text: string, columns: number): string {
  return text + spacesBeside(text, columns);
}

/** paddedLeft('中', 4) → '  中' */
export function paddedLeft(text: string, columns: number): string {
  return spacesBeside(text, columns) + text;
}

/** As much of the beginning as has room: cut('中文字', 5) → '中文' */
export function cut(text: string, columns: number): string {
  let kept = '';
  for (const letter of text) {
    if (columnsOf(kept + letter) > columns) break;
    kept += letter;
  }
  return kept;
}

function spacesBeside(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
