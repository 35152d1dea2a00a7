// What may be stuck up next in a document that is being written.
// Left out: saying why something may not. That is say.ts.
import { type Document, tinyLanguage, type Word } from '../../language.ts';
import { allowedNext, longestDocument, type Rule, ruleByName } from '../../rules.ts';

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
