// What only the screen of the writing needs to know: which document or which card is pointed at.
import type { AuthorSettings } from '../../../engine/activities/author.ts';
import type { Word } from '../../../engine/language.ts';
import { ruleByName, ruleText } from '../../../engine/rules.ts';

export type AuthorCursor =
  /** The page, with a document pointed at, or none. */
  | { readonly at: 'page'; readonly chosen: number | null }
  | { readonly at: 'cards'; readonly option: number }
  /** The colour that Enter would hand in as the guess. */
  | { readonly at: 'guess'; readonly choice: Word | null };

export const page: AuthorCursor = { at: 'page', chosen: null };

export interface CardChoice {
  readonly rule: string | null;
  readonly text: string;
}

/** No rule first, then a card for each rule of the level. */
export function cardChoices({ rules }: AuthorSettings): readonly CardChoice[] {
  return [{ rule: null, text: 'No rule: write freely.' }, ...rules.map(card)];
}

function card(name: string): CardChoice {
  const rule = ruleByName(name);
  return { rule: name, text: rule ? ruleText(rule) : name };
}
