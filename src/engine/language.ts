// Words, vocabularies and documents. Left out: how text is cut into words, and how a word looks.

/** One word of a language: a sticky note in the tiny language, "the" or "," in English. */
export type Word = string;

/** A language is its words, in a fixed order, and the one word that ends every document. */
export interface Language {
  readonly words: readonly Word[];
  readonly end: Word;
}

/** Words in the order they were written. A finished document ends with the language's end word. */
export type Document = readonly Word[];

export const colours = ['purple', 'blue', 'green', 'pink'] as const;

/** The language of the workshop: four colours of sticky notes, and white to end a document. */
export const tinyLanguage: Language = { words: colours, end: 'white' };

/**
 * Everything a ball can be: the words, and the end word last.
 * vocabulary(tinyLanguage) → ['purple', 'blue', 'green', 'pink', 'white']
 */
export function vocabulary(language: Language): readonly Word[] {
  return [...language.words, language.end];
}

/**
 * isFinished(tinyLanguage, ['blue', 'white']) → true
 * isFinished(tinyLanguage, ['blue']) → false
 */
export function isFinished(language: Language, document: Document): boolean {
  return document.at(-1) === language.end;
}

export type DocumentProblem =
  | { readonly type: 'empty' }
  | { readonly type: 'not-ended' }
  | { readonly type: 'ended-early'; readonly position: number }
  | { readonly type: 'unknown-word'; readonly word: Word; readonly position: number };

/**
 * What keeps these words from being a whole document, or undefined when nothing does.
 * A whole document has at least one word, then the end word, once, last.
 * documentProblem(tinyLanguage, ['white']) → {type: 'empty'}
 * documentProblem(tinyLanguage, ['blue', 'white']) → undefined
 */
export function documentProblem(
  language: Language,
  document: Document,
): DocumentProblem | undefined {
  const known = new Set(vocabulary(language));
  const unknown = document.findIndex((word) => !known.has(word));
  if (unknown >= 0) {
    return { type: 'unknown-word', word: document[unknown] ?? '', position: unknown };
  }
  const end = document.indexOf(language.end);
  if (document.length === 0 || end === 0) return { type: 'empty' };
  if (end < 0) return { type: 'not-ended' };
  if (end < document.length - 1) return { type: 'ended-early', position: end };
  return undefined;
}
