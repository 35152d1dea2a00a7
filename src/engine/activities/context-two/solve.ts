// The move that leads to three stars, from wherever the learner is.
// Left out: going back. Bets and guesses are put right; what was revealed stays.
import { isFinished, tinyLanguage, type Word } from '../../language.ts';
import { chipsLeft } from '../../scoring.ts';
import { handDocument, mayLeave, pairBefore } from './by-hand.ts';
import { rightRange } from './own.ts';
import type { ContextTwoSettings } from './settings.ts';
import type { ContextTwoMove, ContextTwoState, Named } from './state.ts';
import { fateOf, measureBoth } from './survival.ts';
import { waysOut } from './unseen.ts';

export function solveContextTwo(
  settings: ContextTwoSettings,
  state: ContextTwoState,
): ContextTwoMove {
  const { now } = state;
  switch (now.phase) {
    case 'bet':
      return solveBet(state);
    case 'train': {
      const document = handDocument(state);
      if (now.position >= document.length) return { type: 'go-on' };
      return nameNext(now.named, pairBefore(document, now.position)) ?? { type: 'put' };
    }
    case 'draw': {
      const { document, named } = now;
      if (isFinished(tinyLanguage, document)) return { type: 'go-on' };
      if (named.length === 0 && mayLeave(now)) return { type: 'go-on' };
      return nameNext(named, pairBefore(document, document.length)) ?? { type: 'draw' };
    }
    case 'predict':
      return solvePredict(settings, state);
    case 'pour': {
      const newest = tinyLanguage.words.find((word) => !now.poured.includes(word));
      return newest === undefined ? { type: 'go-on' } : { type: 'pour', newest };
    }
    case 'unseen':
      return nameNext(now.named, now.unseen.context) ?? { type: 'draw' };
    case 'what-now':
      return { type: 'choose', option: waysOut.indexOf('shorter') };
    case 'shorter':
      return { type: 'draw' };
    case 'sixteen':
    case 'copies':
    case 'rule':
    case 'measured':
    case 'poured':
    case 'backed-off':
    case 'done':
      return { type: 'go-on' };
  }
}

/** The next word of the bin's name; undefined when the bin is open. */
function nameNext(named: Named, pair: readonly [Word, Word]): ContextTwoMove | undefined {
  const word = pair[named.length];
  return word === undefined ? undefined : { type: 'name', word };
}

function solveBet(state: ContextTwoState): ContextTwoMove {
  const right = rightRange(state);
  const astray = state.chips.findIndex((chips, option) => chips > 0 && option !== right);
  if (astray >= 0) return { type: 'chip', option: astray, by: -1 };
  if (chipsLeft(state.chips) > 0) return { type: 'chip', option: right, by: 1 };
  return { type: 'reveal' };
}

function solvePredict(settings: ContextTwoSettings, state: ContextTwoState): ContextTwoMove {
  const [one, two] = measureBoth(settings, state);
  if (state.guesses[0] !== fateOf(one)) return { type: 'guess', memory: 0, option: fateOf(one) };
  if (state.guesses[1] !== fateOf(two)) return { type: 'guess', memory: 1, option: fateOf(two) };
  return { type: 'reveal' };
}
