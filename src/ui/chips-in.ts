// A text of the catalogue with stickies in it, where its slots are.
import type { Word } from '../engine/language.ts';
import type { Span } from '../engine/level.ts';

/** What a slot is filled with, to be made a sticky afterwards: say('…', { word: slot('word') }) */
export function slot(name: string): string {
  return `{${name}}`;
}

/**
 * The text in pieces, a sticky for each slot that is still open.
 * chipsIn('after {word}?', {word: 'blue'}) → 'after ', a blue sticky, '?'
 */
export function chipsIn(text: string, words: Readonly<Record<string, Word>>): readonly Span[] {
  return text
    .split(/\{(\w+)\}/)
    .map((part, at): Span => {
      if (at % 2 === 0) return { type: 'plain', text: part };
      const word = words[part];
      return word === undefined ? { type: 'plain', text: slot(part) } : { type: 'chip', word };
    })
    .filter((span) => span.type === 'chip' || span.text !== '');
}
