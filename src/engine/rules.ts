// Rules that the documents of a group obey, and documents written under one of them.
// Left out: two rules at once. And nothing here is ever told to a model: it only sees the documents.
import type { Document, Language, Word } from './language.ts';
import { type Rng, random, randomBelow } from './rng.ts';

export { ruleByName, ruleName, ruleNames, rulesOf, ruleText } from './rule-names.ts';

/**
 * A double is the same word twice in a row. `never-back`: no word equals the one two places before it,
 * so neither A B A nor A A A. Words are counted without the end word.
 */
export type Rule =
  | { readonly type: 'no-double' }
  | { readonly type: 'after-double-end' }
  | { readonly type: 'never-back' }
  | { readonly type: 'never'; readonly word: Word }
  | { readonly type: 'contains'; readonly word: Word }
  | { readonly type: 'starts-with'; readonly word: Word }
  | { readonly type: 'ends-with'; readonly word: Word }
  | { readonly type: 'never-pair'; readonly first: Word; readonly second: Word }
  | { readonly type: 'at-most'; readonly words: number }
  | { readonly type: 'at-least'; readonly words: number };

/** No document of the game has more words than this, the end word not counted. */
export const longestDocument = 12;

/** An author stops one time in four where the rule lets them: about four words a document. */
const endChance = 0.25;

/**
 * Whether a document keeps a rule. One without words keeps none.
 * keepsRule({type: 'no-double'}, ['blue', 'blue', 'white'], tinyLanguage) → false
 * keepsRule({type: 'at-most', words: 2}, ['blue', 'blue', 'white'], tinyLanguage) → true
 */
export function keepsRule(rule: Rule, document: Document, language: Language): boolean {
  const words = document.filter((word) => word !== language.end);
  return mayEnd(rule, words) && !isBroken(rule, words);
}

/**
 * What may come next so that the rule can still be kept: words in the language's order, then the end.
 * Empty only if the rule can no longer be kept, or never could.
 * allowedNext({type: 'after-double-end'}, ['pink', 'pink'], tinyLanguage) → ['white']
 * allowedNext({type: 'at-least', words: 2}, ['pink'], tinyLanguage) → ['purple', 'blue', 'green', 'pink']
 */
export function allowedNext(
  rule: Rule,
  words: Document,
  language: Language,
  maxWords = longestDocument,
): readonly Word[] {
  if (isBroken(rule, words)) return [];
  const roomLeft = maxWords - words.length;
  const going = language.words.filter((word) => {
    const longer = [...words, word];
    return roomLeft > 0 && !isBroken(rule, longer) && (roomLeft > 1 || mayEnd(rule, longer));
  });
  return mayEnd(rule, words) ? [...going, language.end] : going;
}

/**
 * One document written under a rule, 1 to 12 words and the end word: where the document may end,
 * it does so one time in four; otherwise every word that the rule allows has the same chance.
 * authorUnderRule(rng, {type: 'never', word: 'pink'}, tinyLanguage) → [['blue', 'green', 'white'], next]
 * Throws a RangeError if no document can keep the rule in this language.
 */
export function authorUnderRule(
  rng: Rng,
  rule: Rule,
  language: Language,
  maxWords = longestDocument,
): readonly [Document, Rng] {
  const words: Word[] = [];
  let generator = rng;
  for (;;) {
    const allowed = allowedNext(rule, words, language, maxWords);
    const going = allowed.filter((word) => word !== language.end);
    if (allowed.length === 0) throw new RangeError(`no document can keep the rule ${rule.type}`);
    const [u, afterEnd] = random(generator);
    if (going.length === 0 || (going.length < allowed.length && u < endChance)) {
      return [[...words, language.end], afterEnd];
    }
    const [index, afterWord] = randomBelow(afterEnd, going.length);
    words.push(...going.slice(index, index + 1));
    generator = afterWord;
  }
}

/** `n` documents written under a rule: authorDocuments(rng, rule, tinyLanguage, 20) → [documents, next] */
export function authorDocuments(
  rng: Rng,
  rule: Rule,
  language: Language,
  n: number,
): readonly [readonly Document[], Rng] {
  const documents: Document[] = [];
  let generator = rng;
  while (documents.length < n) {
    const [document, next] = authorUnderRule(generator, rule, language);
    documents.push(document);
    generator = next;
  }
  return [documents, generator];
}

/** Whether these words break the rule for good, whatever comes after them. */
function isBroken(rule: Rule, words: Document): boolean {
  switch (rule.type) {
    case 'no-double':
      return words.some((_, at) => isDouble(words, at));
    case 'after-double-end':
      return words.slice(0, -1).some((_, at) => isDouble(words, at));
    case 'never-back':
      return words.some((word, at) => word === words[at - 2]);
    case 'never':
      return words.includes(rule.word);
    case 'starts-with':
      return words.length > 0 && words[0] !== rule.word;
    case 'never-pair':
      return words.some((word, at) => word === rule.second && words[at - 1] === rule.first);
    case 'at-most':
      return words.length > rule.words;
    case 'contains':
    case 'ends-with':
    case 'at-least':
      return false;
  }
}

/** Whether a document of these words may end here, as far as the rule asks something of the whole. */
function mayEnd(rule: Rule, words: Document): boolean {
  if (words.length === 0) return false;
  if (rule.type === 'contains') return words.includes(rule.word);
  if (rule.type === 'ends-with') return words.at(-1) === rule.word;
  if (rule.type === 'at-least') return words.length >= rule.words;
  return true;
}

function isDouble(words: Document, at: number): boolean {
  return at > 0 && words[at] === words[at - 1];
}
