// Pouring sixteen bins into four: the older word is forgotten, and the rule with it.
// Left out: the way back. Poured balls no longer know which bin they came from.
import { list, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { notNow, type Outcome, played } from '../../activity.ts';
import { bitsLost } from '../../bits.ts';
import { tinyLanguage, type Word } from '../../language.ts';
import { allContexts, type Context, pour, type Table } from '../../ngram.ts';
import { ruleTable } from './by-hand.ts';
import type { ContextTwoSettings } from './settings.ts';
import type { ContextTwoMove, ContextTwoState, NowAt } from './state.ts';
import { measure } from './survival.ts';
import { findUnseen } from './unseen.ts';

/** The four bins that are poured together: binsEndingIn('blue') → [['purple', 'blue'], ['blue', 'blue'], …] */
export function binsEndingIn(newest: Word): readonly Context[] {
  return allContexts(tinyLanguage, 2).filter(([, newer]) => newer === newest);
}

/** The sixteen bins poured into four. */
export function pouredTable(state: ContextTwoState): Table {
  return pour(ruleTable(state, 2), 1);
}

/** How much more each ball surprises the poured bins, on average: bits a word. */
export function lostBits(state: ContextTwoState): number {
  return bitsLost(ruleTable(state, 2), 1);
}

export function playPour(
  settings: ContextTwoSettings,
  state: ContextTwoState,
  now: NowAt<'pour'>,
  move: ContextTwoMove,
): Outcome<ContextTwoState> {
  const left = tinyLanguage.words.filter((word) => !now.poured.includes(word));
  switch (move.type) {
    case 'pour':
      if (now.poured.includes(move.newest)) {
        return notNow(say('contextTwo.pouredAlready', { word: nameOf(move.newest) }));
      }
      if (!left.includes(move.newest)) return notNow(say('contextTwo.noSuchEnd'));
      return played({ ...state, now: { ...now, poured: [...now.poured, move.newest] } });
    case 'go-on': {
      if (left.length > 0) {
        return notNow(say('contextTwo.stillFull', { words: list(left.map(nameOf)) }));
      }
      const kept = measure(settings, state, [pouredTable(state)]);
      return played({ ...state, now: { phase: 'poured', kept } });
    }
    default:
      return notNow(say('contextTwo.pourKeys'));
  }
}

export function playPoured(state: ContextTwoState, move: ContextTwoMove): Outcome<ContextTwoState> {
  if (move.type !== 'go-on') return notNow(say('contextTwo.lookAtBars'));
  const unseen = findUnseen(state.own.documents, state.seed);
  return played({ ...state, now: { phase: 'unseen', unseen, named: [] } });
}
