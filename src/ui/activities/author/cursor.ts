// What only the screen of the writing needs to know: which document or which card is pointed at.
import type { AuthorSettings, AuthorState } from '../../../engine/activities/author/state.ts';
import type { Word } from '../../../engine/language.ts';
import { ruleByName, ruleText } from '../../../engine/rules.ts';
import { say } from '../../../texts/say.ts';

export type AuthorCursor =
  /** The page, with a document pointed at, or none. */
  | { readonly at: 'page'; readonly chosen: number | null }
  /** The card that Enter would take. */
  | { readonly at: 'cards'; readonly option: number }
  /** The colour that Enter would hand in as the guess. */
  | { readonly at: 'guess'; readonly choice: Word | null };

const page: AuthorCursor = { at: 'page', chosen: null };

/**
 * Where the pointer is when a state is first shown: among the cards, on the one in force.
 * A hint asks for it too: then it stays where it is.
 */
export function firstCursor(
  settings: AuthorSettings,
  state: AuthorState,
  before: AuthorCursor | undefined,
): AuthorCursor {
  switch (state.phase) {
    case 'writing':
      return page;
    case 'cards': {
      if (before?.at === 'cards') return before;
      const option = cardChoices(settings).findIndex(({ rule }) => rule === state.rule);
      return { at: 'cards', option: Math.max(0, option) };
    }
    case 'guess':
    case 'seen':
    case 'done':
      return before?.at === 'guess' ? before : { at: 'guess', choice: null };
  }
}

/** The document that is pointed at, or none. */
export function chosenDocument(cursor: AuthorCursor): number | null {
  return cursor.at === 'page' ? cursor.chosen : null;
}

/**
 * The documents and the line below them as a ring, for the keys up and down: null is the line.
 * stepped(null, 3, -1) → 2; stepped(2, 3, 1) → null; stepped(null, 3, 1) → 0
 */
export function stepped(chosen: number | null, documents: number, by: 1 | -1): number | null {
  const places = documents + 1;
  const next = ((chosen ?? documents) + by + places) % places;
  return next === documents ? null : next;
}

export interface CardChoice {
  readonly rule: string | null;
  readonly text: string;
}

/** No rule first, then a card for each rule of the level. */
export function cardChoices({ rules }: AuthorSettings): readonly CardChoice[] {
  return [{ rule: null, text: say('author.noRule') }, ...rules.map(card)];
}

function card(name: string): CardChoice {
  const rule = ruleByName(name);
  return { rule: name, text: rule ? ruleText(rule) : name };
}
