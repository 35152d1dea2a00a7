// A piece of a text around a marked place, cut to the room there is.
import type { Excerpt } from '../../../engine/activities/own-words/trace.ts';
import type { Document, Word } from '../../../engine/language.ts';
import { joinWords } from '../../../engine/text.ts';

/** Spaces around what stands in the middle, but none before a full stop: spaced('a', '.') → ['a ', '.'] */
export function spaced(before: string, after: string): readonly [string, string] {
  const close = after === '' || /^[.,!?;:]/.test(after);
  return [before === '' ? '' : `${before} `, close ? after : ` ${after}`];
}

/**
 * What stands before and after the marked words, so that all of it takes at most `room` columns. Two
 * thirds of what is left go to the words before; what is cut off is marked.
 */
export function cutToFit(
  { before, context, word, after }: Excerpt,
  room: number,
  ellipsis: string,
): { readonly before: string; readonly after: string } {
  const marked = joinWords([...context, word]).length + 6;
  // Rows end early where a long word does not fit any more.
  const left = Math.max(0, room - marked - 2 * ellipsis.length - 12);
  const beginning = wordsWithin(before.toReversed(), (2 * left) / 3).toReversed();
  const rest = wordsWithin(after, left - joinWords(beginning).length);
  return {
    before: `${beginning.length < before.length ? `${ellipsis} ` : ''}${afterMarks(joinWords(beginning))}`,
    after: `${joinWords(rest)}${rest.length < after.length ? ` ${ellipsis}` : ''}`,
  };
}

/** Words in a row, whole ones only, with a mark where they are cut: asMuchAs(words, 12, '…') → 'the sea …' */
export function asMuchAs(words: Document, room: number, ellipsis: string): string {
  const all = joinWords(words);
  if (all.length <= room) return all;
  return `${joinWords(wordsWithin(words, room - ellipsis.length))} ${ellipsis}`;
}

/** Without a mark at its start: afterMarks('. the sea') → 'the sea' */
function afterMarks(text: string): string {
  return text.replace(/^[.,!?;: ]+/, '');
}

/** As many of the first words as fit. */
function wordsWithin(words: readonly Word[], room: number): readonly Word[] {
  let used = 0;
  const end = words.findIndex((word) => {
    used += word.length + 1;
    return used > room;
  });
  return end < 0 ? words : words.slice(0, end);
}
