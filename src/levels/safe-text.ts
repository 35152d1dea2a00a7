// From the bytes of a file to text that is safe to print, or the line where it is not.
// Left out: whether the text makes sense.
import type { Report } from './problems.ts';

/** Control and invisible characters, and what turns text around: none of them is for readers. */
const unsafe = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Variation_Selector}]`;

/** Problems of one kind in one file after which the rest is not listed. */
const enough = 5;

/** Control characters spelt out: visible('a\u001b[31m') → 'a<U+001B>[31m' */
export function visible(text: string): string {
  return text.replace(new RegExp(unsafe, 'gu'), (character) => `<${codeName(character)}>`);
}

/** The name of the first unsafe character but a line's end: unsafeIn('a\u001b') → 'U+001B' */
export function unsafeIn(text: string): string | undefined {
  const found = new RegExp(`(?!\\n)${unsafe}`, 'u').exec(text);
  return found === null ? undefined : codeName(found[0]);
}

/**
 * The text of a file, lines ending in \n, or undefined after reporting why not.
 * A byte order mark at the start and Windows line ends are taken off.
 */
export function decode(bytes: Uint8Array, report: Report): string | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    report(badLine(bytes), 'text', 'bytes that are not UTF-8', 'save the file as UTF-8');
    return undefined;
  }
  let count = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const name = unsafeIn(line);
    if (name === undefined) continue;
    report(index + 1, 'text', `the character ${describe(name)}`, adviceFor(name));
    count += 1;
    if (count === enough) break;
  }
  return count === 0 ? text : undefined;
}

/** The first line, from 1, whose bytes are not UTF-8. */
function badLine(bytes: Uint8Array): number {
  const newline = 10;
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(newline, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return line;
}

function codeName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function describe(name: string): string {
  const names: Readonly<Record<string, string>> = {
    'U+0009': 'tab',
    'U+000D': 'carriage return',
    'U+001B': 'escape',
    'U+200D': 'zero-width joiner',
  };
  const known = names[name];
  return known === undefined ? name : `${name} (${known})`;
}

function adviceFor(name: string): string {
  return name === 'U+0009' ? 'use spaces' : 'take it out: only characters that can be seen';
}
