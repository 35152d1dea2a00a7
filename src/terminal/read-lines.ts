// Lines from a stream of bytes: from a keyboard, a pipe or a file. Left out: what they mean.
//
// Decisions:
// - A line ends with \n; a \r before it goes with the control characters. The last line needs no end.
// - Of a line that is too long only the beginning is kept, so a stream without any end of line
//   takes no more memory than that.
// - Escape sequences and control characters are taken out: an arrow key in the middle of a word
//   that a terminal sent as such is no part of the word.
import { unsafeIn } from '../levels/safe-text.ts';

/** Characters of a line that are kept. Nobody types more at once. */
export const longestLine = 1000;

/** Every line, as soon as it has come. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of stream) {
    const [first = '', ...others] = decoder.decode(bytes, { stream: true }).split('\n');
    rest = kept(rest + first.slice(0, longestLine));
    for (const piece of others) {
      yield cleaned(rest);
      rest = kept(piece);
    }
  }
  rest += decoder.decode();
  if (rest !== '') yield cleaned(rest);
}

function kept(text: string): string {
  return text.length > longestLine ? text.slice(0, longestLine) : text;
}

/** What a key or a program sends to a terminal: CSI, OSC, SS3, or Escape with a character. */
const sequence = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|O?[^\x1b]?)/gu;

/** cleaned('gre\x1b[Den\r') → 'green' */
function cleaned(line: string): string {
  const text = line.replaceAll(sequence, '');
  return unsafeIn(text) === undefined
    ? text
    : [...text].filter((letter) => unsafeIn(letter) === undefined).join('');
}
