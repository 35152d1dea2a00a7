// What may be stuck up next in a document that is being written, and which documents keep a rule.
// Left out: saying why something may not. That is say.ts.
import { type Document, tinyLanguage, type Word } from '../../language.ts';
import { allowedNext, keepsRule, longestDocument, type Rule, ruleByName } from '../../rules.ts';

/** A document that is being written, and the name of the rule it is written under. */
export interface Draft {
  /** The words so far, without white. */
  readonly line: Document;
  readonly rule: string | null;
}

/** The rule of the card that the learner writes under; undefined when they write freely. */
export function ruleOf({ rule }: Pick<Draft, 'rule'>): Rule | undefined {
  return rule === null ? undefined : ruleByName(rule);
}

/**
 * The words that fit: the four colours as long as there is room, white after a word, and of these
 * only what the rule allows.
 * fitting({line: [], rule: null}) → ['purple', 'blue', 'green', 'pink']
 * fitting({line: ['blue'], rule: 'no-double'}) → ['purple', 'green', 'pink', 'white']
 */
export function fitting(draft: Draft): readonly Word[] {
  const rule = ruleOf(draft);
  if (rule) return allowedNext(rule, draft.line, tinyLanguage);
  const words = draft.line.length < longestDocument ? tinyLanguage.words : [];
  return draft.line.length > 0 ? [...words, tinyLanguage.end] : words;
}

/**
 * Whether only the length of the document forbids what the rule would still allow: at the twelfth
 * word there is no room left to put things right later.
 * isLastChance({line: eleven words, rule: 'ends-with-blue'}) → true
 */
export function isLastChance(draft: Draft): boolean {
  const rule = ruleOf(draft);
  if (rule === undefined || draft.line.length !== longestDocument - 1) return false;
  const withMoreRoom = allowedNext(rule, draft.line, tinyLanguage, longestDocument + 1);
  return withMoreRoom.length > fitting(draft).length;
}

/**
 * The documents that do not keep the rule, counted from 0: those written before it was chosen.
 * rebels([['blue', 'blue', 'white'], ['blue', 'white']], 'no-double') → [0]
 */
export function rebels(notebook: readonly Document[], rule: string | null): readonly number[] {
  const kept = ruleOf({ rule });
  if (kept === undefined) return [];
  return notebook.flatMap((document, at) => (keepsRule(kept, document, tinyLanguage) ? [] : [at]));
}
