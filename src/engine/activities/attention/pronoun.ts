// "It" looks for its noun: a query of a few numbers, keys of as many features, and where the attention lands.
// Left out: how a model comes by such numbers. Here they are set by hand; a real one learns them.

import { exactly, list, say } from '../../../texts/say.ts';
import { notNow, type Outcome, played, wrong } from '../../activity.ts';
import { attention } from '../../attention.ts';
import { placeOfLargest } from '../../matrix.ts';
import type { PronounSettings } from './pronoun-settings.ts';
import type { AttentionSettings } from './settings.ts';
import { type AttentionMove, type AttentionState, common, type In } from './state.ts';
import { percent } from './translator.ts';

export const leastTurn = -4;
export const mostTurn = 4;

export interface Looking {
  /** A score and a share for every word of the sentence. */
  readonly scores: readonly number[];
  readonly shares: readonly number[];
}

/** Where the pronoun looks with this query. The words stand for themselves: a value each. */
export function lookingOf({ keys }: PronounSettings, query: readonly number[]): Looking {
  // One query: (1 x features) times (features x words).
  const { scores, shares } = attention([query], keys, keys);
  return { scores: scores[0] ?? [], shares: shares[0] ?? [] };
}

/** How much of the attention lands on the word that is meant, from 0 to 1. */
export function landsOn(pronoun: PronounSettings, query: readonly number[]): number {
  return lookingOf(pronoun, query).shares[pronoun.means - 1] ?? 0;
}

function isFound(pronoun: PronounSettings, query: readonly number[]): boolean {
  return landsOn(pronoun, query) * 100 >= pronoun.share;
}

/** Every query that can be turned. */
function allQueries({ features }: PronounSettings): readonly (readonly number[])[] {
  const turns = Array.from({ length: mostTurn - leastTurn + 1 }, (_, n) => leastTurn + n);
  return features.reduce<readonly (readonly number[])[]>(
    (queries) => queries.flatMap((query) => turns.map((turn) => [...query, turn])),
    [[]],
  );
}

/** A query that finds the noun with the fewest turns from here; of several, the clearest. */
export function bestQuery(
  pronoun: PronounSettings,
  from: readonly number[],
): readonly number[] | undefined {
  const [best] = allQueries(pronoun)
    .map((query) => ({
      query,
      lands: landsOn(pronoun, query),
      turns: query.reduce((sum, turn, at) => sum + Math.abs(turn - (from[at] ?? 0)), 0),
    }))
    .filter(({ lands }) => lands * 100 >= pronoun.share)
    .toSorted((a, b) => a.turns - b.turns || b.lands - a.lands);
  return best?.query;
}

/** The words of the game's sentences about it. Of several that get the most, the winner is a wrong one. */
export function wordsAbout(pronoun: PronounSettings, query: readonly number[]) {
  const { words, asks, means, share } = pronoun;
  const looking = lookingOf(pronoun, query);
  const { shares } = looking;
  const [rival] = tiedWith(pronoun, looking);
  const winner = rival ?? words[placeOfLargest(shares)] ?? '';
  return {
    it: words[asks - 1] ?? '',
    noun: words[means - 1] ?? '',
    least: share,
    now: percent(shares[means - 1] ?? 0),
    winner,
    winnerShare: percent(Math.max(...shares)),
  };
}

/** The other words that the pronoun looks at just as much as at its noun, which no word outdoes. */
function tiedWith({ words, means }: PronounSettings, { scores }: Looking): readonly string[] {
  const most = Math.max(...scores);
  if (scores[means - 1] !== most) return [];
  return words.filter((_, at) => at !== means - 1 && scores[at] === most);
}

/** Why a query does not do. Three words and more that are looked at alike are only counted. */
function notFound(pronoun: PronounSettings, query: readonly number[]): string {
  const about = wordsAbout(pronoun, query);
  const tied = tiedWith(pronoun, lookingOf(pronoun, query));
  if (tied.length > 2) return say('attention.noMoreThanAtMany', { ...about, n: tied.length });
  if (tied.length > 0) {
    const others = list(tied.map((word) => say('attention.quoted', { word })));
    return say('attention.noMoreThanAt', { ...about, others });
  }
  return about.winner === about.noun
    ? say('attention.notEnough', about)
    : say('attention.looksElsewhere', about);
}

export function playPronoun(
  { pronoun }: AttentionSettings,
  state: In<'pronoun'>,
  move: AttentionMove,
): Outcome<AttentionState> {
  const { query } = state;
  switch (move.type) {
    case 'turn': {
      const { feature, by } = move;
      const before = query[feature];
      if (before === undefined) return notNow(say('attention.noSuchFeature'));
      if (by !== 1 && by !== -1) return notNow(say('attention.oneStep'));
      const turn = before + by;
      if (turn < leastTurn || turn > mostTurn) {
        return notNow(say('attention.noFurther', { value: exactly(before) }));
      }
      return played({ ...state, query: query.map((old, at) => (at === feature ? turn : old)) });
    }
    case 'hand-in': {
      if (query.every((turn, at) => turn === pronoun.query[at])) {
        return notNow(say('attention.turnFirst'));
      }
      if (isFound(pronoun, query)) return played({ ...common(state), phase: 'found', query });
      return wrong(notFound(pronoun, query));
    }
    default:
      return notNow(say('attention.turnFirst'));
  }
}

export function solvePronoun(
  { pronoun }: AttentionSettings,
  { query }: In<'pronoun'>,
): AttentionMove {
  const goal = bestQuery(pronoun, query) ?? query;
  const feature = goal.findIndex((turn, at) => turn !== query[at]);
  if (feature < 0) return { type: 'hand-in' };
  return { type: 'turn', feature, by: (goal[feature] ?? 0) > (query[feature] ?? 0) ? 1 : -1 };
}
