// What a level file may set for "two words of memory", and the check of it.
// Left out: the answers. They are counted from the documents, in own.ts and survival.ts.
import * as v from 'valibot';
import type { Document } from '../../language.ts';
import { documentSetting } from '../settings.ts';

/** The rules about three words in a row: one word of memory breaks them, two words keep them. */
const tripleRules = ['after-double-white', 'never-a-b-a'] as const;

export interface ContextTwoSettings {
  /** Documents for a learner who has written none, or only documents of one word. */
  readonly sample: readonly Document[];
  readonly rule: (typeof tripleRules)[number];
  /** How many documents are written under the rule. */
  readonly documents: number;
  /** How many fresh documents are drawn to see how many keep the rule. */
  readonly fresh: number;
  /** How many documents are drawn side by side, at one word and at two. */
  readonly drawn: number;
}

/** isLongEnough(['blue', 'white']) → false: with two words of memory it puts no ball */
export function isLongEnough(document: Document): boolean {
  return document.length > 2;
}

const whole = (what: string, least: number, most: number) =>
  v.pipe(
    v.number(`must be a number of ${what}`),
    v.integer('must be a whole number'),
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(most, `must be at most ${most}`),
  );

export const contextTwoSettings = v.strictObject({
  sample: v.pipe(
    v.array(documentSetting, 'must be a list of documents'),
    v.check(
      (documents) => documents.some(isLongEnough),
      'must have a document with two words before white, or the sixteen bins stay empty',
    ),
  ),
  rule: v.picklist(tripleRules, `must be one of the rules ${tripleRules.join(', ')}`),
  documents: whole('documents', 30, 80),
  fresh: whole('documents', 100, 5_000),
  drawn: whole('documents', 2, 6),
});
