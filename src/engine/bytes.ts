// A text as bytes, the 256 smallest pieces there are, and bytes as something that can be read.
// Left out: other ways to write characters down than UTF-8.

const encoder = new TextEncoder();
// A byte order mark at the start is a character like any other here.
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/**
 * The bytes of a text: one for each of the 128 characters of ASCII, two to four for any other.
 * bytesOf('at') → [97, 116]; bytesOf('é') → [0xC3, 0xA9]
 * Half of a surrogate pair alone is no character: it becomes the three bytes of U+FFFD.
 */
export function bytesOf(text: string): readonly number[] {
  return [...encoder.encode(text)];
}

/** The text of bytes. What is no whole character becomes U+FFFD: textOf([0xC3, 0xA9]) → 'é' */
export function textOf(bytes: readonly number[]): string {
  return lenient.decode(Uint8Array.from(bytes));
}

/** Stands for a space, which nobody would see; so what is written like this is told by its number. */
const spaceMark = '_';

/**
 * Bytes as a screen may show them: letters, digits and signs as they are, a space as a mark, and the
 * bytes of anything else by their numbers. So nothing reaches a terminal that it would act on.
 * spelled([32, 97]) → '_a'; spelled([0xC3]) → '<C3>'; spelled([27, 91]) → '<1B>['
 */
export function spelled(bytes: readonly number[]): string {
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const next = bytes.slice(at, at + lengthFrom(bytes[at] ?? 0));
    const character = characterOf(next);
    text += character === undefined ? numbered(next[0] ?? 0) : shown(character, next);
    at += character === undefined ? 1 : next.length;
  }
  return text;
}

/** How many bytes the character has that begins with this one; 1 where none does. */
function lengthFrom(first: number): number {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}

function characterOf(bytes: readonly number[]): string | undefined {
  try {
    return strict.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

function shown(character: string, bytes: readonly number[]): string {
  if (character === ' ') return spaceMark;
  if (character === spaceMark) return bytes.map(numbered).join('');
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? character : bytes.map(numbered).join('');
}

/** A text by the numbers of all its bytes: numberedBytes('é') → '<C3><A9>' */
export function numberedBytes(text: string): string {
  return bytesOf(text).map(numbered).join('');
}

/** A byte by its number in base 16, two digits as everywhere: numbered(10) → '<0A>' */
function numbered(byte: number): string {
  return `<${byte.toString(16).toUpperCase().padStart(2, '0')}>`;
}
