// What is said about the query of a pronoun: the three steps of a hint, and what a query that was found shows.
// Left out: where it looks, and whether that is enough. pronoun.ts works that out.

import { exactly, list, say } from '../../../texts/say.ts';
import type { Clues } from '../../activity.ts';
import { placeOfLargest } from '../../matrix.ts';
import { bestQuery, landsOn, lookingOf, wordsAbout } from './pronoun.ts';
import type { AttentionSettings } from './settings.ts';
import type { In } from './state.ts';
import { percent } from './translator.ts';

export function pronounClues({ pronoun }: AttentionSettings, { query }: In<'pronoun'>): Clues {
  const goal = bestQuery(pronoun, query) ?? query;
  const about = wordsAbout(pronoun, query);
  const { noun } = about;
  const feature = goal.findIndex((turn, at) => turn !== query[at]);
  const isUp = (goal[feature] ?? 0) > (query[feature] ?? 0);
  const slots = { noun, feature: pronoun.features[feature] ?? '' };
  const turns = pronoun.features.map((name, at) =>
    say('attention.featureAt', { feature: name, value: exactly(goal[at] ?? 0) }),
  );
  return {
    nudge:
      about.winner === noun ? say('attention.nudgeSharpen') : say('attention.nudgePronoun', about),
    place:
      feature < 0
        ? say('attention.placeFound', { noun })
        : say(isUp ? 'attention.placeUp' : 'attention.placeDown', slots),
    answer: say('attention.answerPronoun', {
      noun,
      turns: list(turns),
      share: percent(landsOn(pronoun, goal)),
    }),
  };
}

/** What the query that was found shows, beside the word that it looked at before. */
export function foundSees({ pronoun }: AttentionSettings, query: readonly number[]): string {
  const { winner: rival, winnerShare: rivalBefore } = wordsAbout(pronoun, pronoun.query);
  const place = placeOfLargest(lookingOf(pronoun, pronoun.query).shares);
  return say('attention.foundSees', {
    ...wordsAbout(pronoun, query),
    rival,
    rivalBefore,
    rivalShare: percent(lookingOf(pronoun, query).shares[place] ?? 0),
  });
}
