// Words of the interface that are not a level's: one place, so that they can be translated.

/** The words of the game; a line each, short enough for 60 columns. */
export const glossary: readonly (readonly [string, string])[] = [
  ['word', 'one coloured sticky note'],
  ['document', 'words in a row; white is the last'],
  ['prompt', 'the words that a document begins with'],
  ['context', 'the last words: they name the bin'],
  ['bin', 'the balls for one context'],
  ['ball', 'one word that came next, once'],
  ['table', 'all bins as numbers'],
  ['draw', 'take a ball blind, put it back'],
  ['train', 'put balls into bins, from documents'],
  ['pour', 'tip bins together that end in the same word'],
  ['rule', 'what every document of a group obeys'],
  ['model', 'the bins, or the table: the same thing twice'],
  ['bit', 'a measure of surprise; a bet should cost few'],
];

/** A title with a full stop, unless it brings its own mark: What is a model? */
export function sentence(title: string): string {
  return /[.?]$/.test(title) ? title : `${title}.`;
}
