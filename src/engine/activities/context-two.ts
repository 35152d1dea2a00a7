// Two words of memory: sixteen bins, named by the last two stickies, and what becomes of a rule.
// Left out: three words and more, and how the number of bins grows with them.
import { decimal, say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { type Document, tinyLanguage } from '../language.ts';
import { seeded, stream } from '../rng.ts';
import { authorDocuments, type Rule } from '../rules.ts';
import { betBits, betLost, emptyChips, evenBits } from '../scoring.ts';
import { playDraw, playTrain } from './context-two/by-hand.ts';
import { cluesFor } from './context-two/clues.ts';
import {
  binRanges,
  firstCopies,
  ownDocuments,
  playBet,
  playCopies,
  rightRange,
} from './context-two/own.ts';
import { playPour, playPoured } from './context-two/pouring.ts';
import { type ContextTwoSettings, contextTwoSettings } from './context-two/settings.ts';
import { solveContextTwo } from './context-two/solve.ts';
import type { ContextTwoMove, ContextTwoState, Now } from './context-two/state.ts';
import { lostGuesses, playPredict, ruleOf } from './context-two/survival.ts';
import { playShorter, playUnseen, playWhatNow } from './context-two/unseen.ts';

export const contextTwoActivity: Activity<ContextTwoSettings, ContextTwoState, ContextTwoMove> = {
  kind: 'context-two',

  settings: contextTwoSettings,

  start(settings, { seed, notebook }) {
    const rule = ruleOf(settings);
    const [documents] = authorDocuments(
      stream(seed, 'rule'),
      rule,
      tinyLanguage,
      settings.documents,
    );
    return {
      seed,
      rng: seeded(seed),
      own: ownDocuments(settings.sample, notebook),
      authored: handFirst(documents, rule),
      chips: emptyChips(binRanges(seed).length),
      guesses: [null, null],
      measured: null,
      now: { phase: 'bet' },
    };
  },

  play(settings, state, move): Outcome<ContextTwoState> {
    const { now } = state;
    switch (now.phase) {
      case 'bet':
        return playBet(state, move);
      case 'sixteen':
        return goOn(state, move, () => firstCopies(settings, state));
      case 'copies':
        return playCopies(settings, state, now, move);
      case 'rule':
        return goOn(state, move, () => ({ phase: 'train', position: 2, named: [], last: null }));
      case 'train':
        return playTrain(state, now, move);
      case 'draw':
        return playDraw(state, now, move);
      case 'predict':
        return playPredict(settings, state, move);
      case 'measured':
        return goOn(state, move, () => ({ phase: 'pour', poured: [] }));
      case 'pour':
        return playPour(settings, state, now, move);
      case 'poured':
        return playPoured(state, move);
      case 'unseen':
        return playUnseen(state, now, move);
      case 'what-now':
        return playWhatNow(state, now, move);
      case 'shorter':
        return playShorter(state, now, move);
      case 'backed-off':
        return goOn(state, move, () => ({ phase: 'done' }));
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, { now }) => now.phase === 'done',

  canUndo: ({ type }) => type === 'chip' || type === 'name' || type === 'open' || type === 'guess',

  slips(_, state) {
    return [...(state.now.phase === 'bet' ? [] : lostBet(state)), ...lostGuesses(state)];
  },

  stake(_, { now: { phase } }) {
    if (phase === 'bet') return 'bet';
    return phase === 'predict' ? 'answer' : undefined;
  },

  clues: cluesFor,

  solve: solveContextTwo,
};

function goOn(
  state: ContextTwoState,
  move: ContextTwoMove,
  next: () => Now,
): Outcome<ContextTwoState> {
  return move.type === 'go-on'
    ? played({ ...state, now: next() })
    : notNow(say('contextTwo.readThenGoOn'));
}

function lostBet(state: ContextTwoState): readonly string[] {
  const right = rightRange(state);
  if (!betLost(state.chips, right)) return [];
  const bits = decimal(betBits(state.chips, right), 1);
  const even = decimal(evenBits(state.chips.length), 1);
  return [say('contextTwo.betLost', { bits, even })];
}

/**
 * The same documents with the one for training by hand in front: four to six words,
 * and ending in a double if doubles are what the rule is about.
 */
function handFirst(documents: readonly Document[], rule: Rule): readonly Document[] {
  const fits = documents.filter(({ length }) => length >= 5 && length <= 7);
  const endsInDouble = (words: Document) => words.at(-2) === words.at(-3);
  const shows = fits.find((words) => rule.type !== 'after-double-end' || endsInDouble(words));
  const byLength = [...documents].sort((a, b) => b.length - a.length);
  const first = shows ?? fits[0] ?? byLength[0] ?? [];
  return [first, ...documents.filter((document) => document !== first)];
}
