// Text as words: a story cut into the words that a model is trained on, and written out again.
// Left out: what words mean, and scripts without spaces: there, a run of letters is one word.
import type { Word } from './language.ts';

/** Letters make a word, with an apostrophe or a hyphen between them: "don't", "well-known". */
const word = "\\p{L}[\\p{L}\\p{M}]*(?:['-][\\p{L}\\p{M}]+)*";

/** What is a word by itself. */
const mark = '[.,!?;:]';

const wordPattern = new RegExp(`${mark}|${word}`, 'gu');
const tokenPattern = new RegExp(`\\n(?:\\s*\\n)?|${mark}|${word}`, 'gu');
const isMark = new RegExp(`^${mark}$`);

/**
 * The words of a text: lower case; . , ! ? ; : are words; all else (digits, quotes) only divides.
 * cutWords("Run, Spot. Don't!") → ['run', ',', 'spot', '.', "don't", '!']
 */
export function cutWords(text: string): readonly Word[] {
  return alike(text).match(wordPattern) ?? [];
}

/**
 * The words of a text and where its lines end: '\n' for the end of a line, longer for empty lines.
 * cutTokens('Run.\nSpot\n\nran') → ['run', '.', '\n', 'spot', '\n\n', 'ran']
 */
export function cutTokens(text: string): readonly string[] {
  return alike(text).match(tokenPattern) ?? [];
}

/**
 * Words as a line of text: marks stand close to the word before them. `cutWords` takes it apart again.
 * joinWords(['run', ',', 'spot', '.']) → 'run, spot.'
 */
export function joinWords(words: readonly Word[]): string {
  return words.map((each, at) => (at === 0 || isMark.test(each) ? each : ` ${each}`)).join('');
}

/**
 * How many digits and signs of a text are in none of its words, once they are cut: what is lost to whoever
 * learns from it. Gaps are not counted, and a sign is one however it is stored.
 * leftOutOf('9.81 m/s²', ['.', 'm', 's']) → 5
 */
export function leftOutOf(text: string, tokens: readonly string[]): number {
  return tokens.reduce((left, token) => left - signsIn(token), signsIn(alike(text)));
}

/** Characters that are to be seen, accents and halves of a pair not counted by themselves. */
function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 32 && (code < 127 || !isUnseen(code))) signs += 1;
  }
  return signs;
}

function isUnseen(code: number): boolean {
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
  const isSpace = code <= 0xa0 || (code >= 0x2000 && code <= 0x202f) || code === 0x3000;
  return isSecondHalf || (isSpace && !isDashOrQuote(code)) || (code >= 0xfe00 && code <= 0xfe0f);
}

/** They stand between the spaces and the other signs that cannot be seen. */
function isDashOrQuote(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}

/**
 * One way of writing where there are several: small letters, letters with their accents in one, the
 * plain apostrophe and hyphen, \n for a line's end, nothing that cannot be seen inside a word.
 */
function alike(text: string): string {
  const lower = text.replaceAll(/\r\n?/g, '\n').toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replaceAll(/[\u2019\uff07]/g, "'")
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(/\u00ad|\u200c|\u200d|\u2060|\ufeff/g, '');
}
