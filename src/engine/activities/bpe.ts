// Pieces of words: the most frequent pair is glued together, again and again; then words that were
// never seen, a rival, another language and a strange character are cut with what came of it.
// Left out: what a model makes of the pieces. To it they are numbers in a row.
import { say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { playMerge, playSplit, rightMerge, rightPair } from './bpe/by-hand.ts';
import { cluesFor } from './bpe/clues.ts';
import { priceOptions, rightPrice, rightStrange, strangeOptions, workOf } from './bpe/languages.ts';
import { allPicked, greedyPick, lostPieces, playOwn } from './bpe/own.ts';
import { type BpeSettings, bpeSettings, withTexts } from './bpe/settings.ts';
import type { BpeMove, BpeState, With } from './bpe/state.ts';

export const bpeActivity: Activity<BpeSettings, BpeState, BpeMove> = {
  kind: 'bpe',
  settings: bpeSettings,
  translatedSettings: ['languages.home.language', 'languages.away.language', 'strange.name'],
  withTexts,
  work: workOf,

  start: () => ({ phase: 'merge', merged: 0 }),

  play(settings, state, move): Outcome<BpeState> {
    switch (state.phase) {
      case 'merge':
        return playMerge(settings, state, move);
      case 'split':
        return playSplit(settings, state, move);
      case 'own':
        return playOwn(settings, state, move);
      case 'price':
      case 'strange':
        return playGuess(settings, state, move);
      case 'cut':
      case 'compared':
      case 'other-story':
      case 'paid':
      case 'bytes':
        return move.type === 'go-on' ? played(next(state)) : notNow(say('bpe.lookFirst'));
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: ({ type }) => type === 'pick',

  slips(settings, state) {
    if (state.phase === 'own' || !('picks' in state)) return [];
    return lostPieces(settings, state.picks);
  },

  stake: (_, { phase }) => (phase === 'price' || phase === 'strange' ? 'guess' : undefined),

  clues: cluesFor,

  solve(settings, state): BpeMove {
    switch (state.phase) {
      case 'merge':
        return state.merged === settings.byHand.merges
          ? { type: 'go-on' }
          : { type: 'choose', option: rightPair(settings, state.merged) };
      case 'split':
        return { type: 'choose', option: rightMerge(settings, state.steps) };
      case 'own':
        return allPicked(settings, state.picks)
          ? { type: 'go-on' }
          : { type: 'pick', option: greedyPick(settings, state.picks) };
      case 'price':
        return { type: 'choose', option: rightPrice(settings) };
      case 'strange':
        return { type: 'choose', option: rightStrange(settings) };
      case 'cut':
      case 'compared':
      case 'other-story':
      case 'paid':
      case 'bytes':
      case 'done':
        return { type: 'go-on' };
    }
  },
};

function playGuess(
  settings: BpeSettings,
  state: With<'price' | 'strange'>,
  move: BpeMove,
): Outcome<BpeState> {
  const options = state.phase === 'price' ? priceOptions(settings) : strangeOptions();
  if (move.type !== 'choose' || options[move.option] === undefined) {
    return notNow(say('bpe.guessFirst'));
  }
  const { picks } = state;
  return played({
    phase: state.phase === 'price' ? 'paid' : 'bytes',
    picks,
    guess: move.option,
  });
}

function next(state: With<'cut' | 'compared' | 'other-story' | 'paid' | 'bytes'>): BpeState {
  switch (state.phase) {
    case 'cut':
      return { phase: 'own', picks: [] };
    case 'compared':
      return { phase: 'other-story', picks: state.picks };
    case 'other-story':
      return { phase: 'price', picks: state.picks };
    case 'paid':
      return { phase: 'strange', picks: state.picks };
    case 'bytes':
      return { phase: 'done', picks: state.picks };
  }
}
