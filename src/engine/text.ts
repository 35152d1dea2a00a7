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
