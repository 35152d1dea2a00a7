// What a level of bets is made of: greetings to learn from, beginnings to go on with, chips to place.
import * as v from 'valibot';
import type { Chips } from '../../scoring.ts';

export interface BetSettings {
  /** The corpus: a greeting a line, its words in small letters with a space between them. */
  readonly greetings: string;
  /** The beginnings that are put to the learner: one round each. */
  readonly prompts: readonly string[];
}

/** `bets` are the closed ones, a round each; the round that is played is the one after them. */
export type BetState =
  | { readonly phase: 'bet'; readonly bets: readonly Chips[]; readonly chips: Chips }
  /** The last of the bets is the one that is shown. */
  | { readonly phase: 'revealed'; readonly bets: readonly Chips[] }
  | { readonly phase: 'bill'; readonly bets: readonly Chips[] }
  | { readonly phase: 'done'; readonly bets: readonly Chips[] };

export type BetMove =
  | { readonly type: 'chip'; readonly option: number; readonly by: 1 | -1 }
  | { readonly type: 'reveal' }
  | { readonly type: 'go-on' };

export type Betting = Extract<BetState, { phase: 'bet' }>;

/** In the letters of any language: a translation brings greetings of its own. */
const words = /^[\p{Ll}\p{Lo}\p{M}'’-]+( [\p{Ll}\p{Lo}\p{M}'’-]+)*$/u;

/** The form of the settings. That each round has something to bet on is checked in bet.ts. */
export const betForm = v.strictObject({
  greetings: v.pipe(
    v.string('must be lines of text: write | after the colon, and a greeting a line below it'),
    v.check(
      (text) =>
        text
          .trim()
          .split('\n')
          .every((line) => words.test(line)),
      'must be a greeting a line: words in small letters, with one space between them',
    ),
  ),
  prompts: v.pipe(
    v.array(
      v.pipe(
        v.string('must be the beginning of a greeting'),
        v.check(
          (text) => words.test(text),
          'must be words in small letters, with one space between them',
        ),
        v.maxLength(28, 'must be at most 28 characters'),
      ),
    ),
    v.minLength(1, 'must have at least one beginning'),
    v.maxLength(5, 'must have at most five beginnings'),
  ),
});
