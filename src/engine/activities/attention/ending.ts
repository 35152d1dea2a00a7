// The same query at a sentence with another ending: it looks where it looked, for it knows of no ending.
// Left out: queries that a model computes from what it has read. That is what the debrief is about.
import { say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played } from '../../activity.ts';
import { lookingOf } from './pronoun.ts';
import type { PronounSettings } from './pronoun-settings.ts';
import type { AttentionSettings } from './settings.ts';
import { type AttentionMove, type AttentionState, common, type In } from './state.ts';
import { percent } from './translator.ts';

/** At the noun that is meant now, at the one of before, at both alike. */
const optionCount = 3;

/** The sentence with its other ending; the word that is meant is another one, too. */
export function withEnding({ pronoun }: AttentionSettings): PronounSettings {
  const { ending, words, keys } = pronoun;
  return {
    ...pronoun,
    words: [...words.slice(0, -1), ending.word],
    keys: [...keys.slice(0, -1), ending.key],
    means: ending.means,
  };
}

/** The words of the sentences about it, and how much lands on either noun now. */
export function endingWords(settings: AttentionSettings, query: readonly number[]) {
  const { pronoun } = settings;
  const { words, asks, means, ending } = pronoun;
  const { shares } = lookingOf(withEnding(settings), query);
  return {
    it: words[asks - 1] ?? '',
    noun: words[means - 1] ?? '',
    other: words[ending.means - 1] ?? '',
    ending: ending.word,
    nounShare: percent(shares[means - 1] ?? 0),
    otherShare: percent(shares[ending.means - 1] ?? 0),
  };
}

export function endingChoices(
  settings: AttentionSettings,
  query: readonly number[],
): readonly string[] {
  const { noun, other } = endingWords(settings, query);
  return [
    say('attention.nowAt', { other }),
    say('attention.stillAt', { noun }),
    say('attention.atBothAlike'),
  ];
}

/** What the shares bear out: of the two nouns, the one with more of them. */
export function rightEnding(settings: AttentionSettings, query: readonly number[]): number {
  const { nounShare, otherShare } = endingWords(settings, query);
  if (nounShare === otherShare) return 2;
  return otherShare > nounShare ? 0 : 1;
}

export function playEnding(state: In<'ending'>, move: AttentionMove): Outcome<AttentionState> {
  if (move.type !== 'choose') return notNow(say('attention.answerFirst'));
  if (!(move.option >= 0 && move.option < optionCount))
    return notNow(say('attention.chooseAnswer'));
  const { query } = state;
  return played({ ...common(state), phase: 'ended', query, said: move.option });
}

/** What became of the guess, and why. */
export function endingVerdict(settings: AttentionSettings, { query, said }: In<'ended'>): string {
  const right = said === rightEnding(settings, query);
  return say(right ? 'attention.endingRight' : 'attention.endingOff', endingWords(settings, query));
}

export function endingClues(settings: AttentionSettings, { query }: In<'ending'>): Clues {
  const right = rightEnding(settings, query);
  return {
    nudge: say('attention.nudgeEnding'),
    place: say('attention.placeEnding', endingWords(settings, query)),
    answer: say('attention.answerChoice', {
      n: right + 1,
      option: endingChoices(settings, query)[right] ?? '',
    }),
    free: true,
  };
}
