// What speaks against a rule: one document of a side that breaks it, and the words in it that do.
// Left out: rules that are kept. Nothing speaks against those.
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { type Document, tinyLanguage, type Word } from '../../language.ts';
import type { Rule } from '../../rules.ts';
import { breaking } from './deal.ts';
import { sideName } from './say.ts';
import { ruleFrom } from './settings.ts';
import type { CompareState, Side } from './state.ts';

/**
 * The document of a side that shows best that its rule is not this one; undefined if all keep it.
 * The shortest, but for “no A B A” one where A and B are two different words.
 */
export function witness(state: CompareState, side: Side, name: string): Document | undefined {
  const against = breaking(name, state.wall[side]);
  const clear = against.find((document) => returning(wordsOf(document)).some(isPlainReturn));
  return ruleFrom(name).type === 'never-back' && clear !== undefined ? clear : against[0];
}

/** Why a rule that was named is not the side's own, or undefined if no document speaks against it. */
export function whyNot(state: CompareState, side: Side, name: string): string | undefined {
  const document = witness(state, side, name);
  return document && breach(side, ruleFrom(name), document);
}

/**
 * How a document of a side breaks a rule: breach('left', {type: 'no-double'}, ['blue', 'blue', 'white'])
 *   → 'Left wrote “blue blue”, the same word twice in a row.'
 */
export function breach(by: Side, rule: Rule, document: Document): string {
  const side = sideName(by);
  const end = nameOf(tinyLanguage.end);
  const words = wordsOf(document);
  switch (rule.type) {
    case 'no-double': {
      const [word] = doubled(words);
      return say('compare.wroteDouble', { side, word: nameOf(word) });
    }
    case 'after-double-end': {
      const [word, next] = doubled(words);
      return say('compare.wroteAfterDouble', {
        side,
        word: nameOf(word),
        next: nameOf(next),
        end,
      });
    }
    case 'never-back': {
      const back = returning(words);
      const [word, between] = back.find(isPlainReturn) ?? back[0] ?? ['', ''];
      return say('compare.wroteBack', { side, word: nameOf(word), between: nameOf(between) });
    }
    case 'never':
      return say('compare.wroteWord', { side, word: nameOf(rule.word) });
    case 'contains':
      return say('compare.wroteWithout', { side, word: nameOf(rule.word) });
    case 'starts-with':
      return say('compare.wroteStart', { side, word: nameOf(words[0] ?? '') });
    case 'ends-with':
      return say('compare.wroteLast', { side, end, word: nameOf(words.at(-1) ?? '') });
    case 'never-pair':
      return say('compare.wrotePair', {
        side,
        first: nameOf(rule.first),
        second: nameOf(rule.second),
      });
    case 'at-most':
    case 'at-least':
      return say('compare.wroteLength', { side, n: words.length });
  }
}

function wordsOf(document: Document): Document {
  return document.filter((word) => word !== tinyLanguage.end);
}

/** The first word that comes twice in a row and has a word after it if any does, and that word. */
function doubled(words: Document): readonly [Word, Word] {
  const doubles = words.flatMap((word, at) => (word === words[at + 1] ? [at] : []));
  const at = doubles.find((place) => place + 2 < words.length) ?? doubles[0] ?? 0;
  return [words[at] ?? '', words[at + 2] ?? ''];
}

/** Every word that returns two places later, with the word between. */
function returning(words: Document): readonly (readonly [Word, Word])[] {
  return words.flatMap((word, at): readonly (readonly [Word, Word])[] =>
    word === words[at + 2] ? [[word, words[at + 1] ?? '']] : [],
  );
}

function isPlainReturn([word, between]: readonly [Word, Word]): boolean {
  return word !== between;
}
