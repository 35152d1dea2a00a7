// Translating token by token: which entry to look in, and which tokens have none.
// Left out: splitting and joining. dictionary.ts does both.
import { list, say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { joinTokens, lookUp, lookUpAll, tokensOf } from '../../dictionary.ts';
import { readOn } from './pairing.ts';
import { quoted } from './reasons.ts';
import { gapsIn, type PairsSettings, strangerIn } from './settings.ts';
import { common, type PairsMove, type PairsState } from './state.ts';

/** So many tokens are looked up by hand; the others go the same way. */
export const byHand = 2;

type LookingUp = Extract<PairsState, { readonly phase: 'look-up' }>;
type Spotting = Extract<PairsState, { readonly phase: 'gaps' }>;

export function playLookUp(
  { dictionary, translate }: PairsSettings,
  state: LookingUp,
  move: PairsMove,
): Outcome<PairsState> {
  if (state.found >= byHand) {
    return move.type === 'go-on'
      ? played({ ...common(state), phase: 'joined' })
      : notNow(say('pairs.restByItself'));
  }
  const token = tokensOf(translate)[state.found] ?? '';
  const entry = move.type === 'look-up' ? dictionary[move.entry] : undefined;
  if (entry === undefined) return notNow(say('pairs.chooseEntry', { token }));
  if (entry[0] !== token) return wrong(say('pairs.otherLetters', { token, key: entry[0] }));
  return played({ ...state, found: state.found + 1 });
}

export function playGaps(
  settings: PairsSettings,
  state: Spotting,
  move: PairsMove,
): Outcome<PairsState> {
  const tokens = tokensOf(settings.arrives);
  const token = move.type === 'spot' ? tokens[move.token] : undefined;
  if (move.type !== 'spot' || token === undefined) return notNow(say('pairs.chooseToken'));
  const found = lookUp(settings.dictionary, token);
  if (found !== undefined) return wrong(say('pairs.hasEntry', { token, found }));
  if (state.spotted.includes(move.token)) return notNow(say('pairs.spottedAlready', { token }));
  return played(gapsOrBroken(settings, { ...state, spotted: [...state.spotted, move.token] }));
}

/** The look for gaps, or what follows it once all are found. The guessed token counts as found. */
export function gapsOrBroken(settings: PairsSettings, state: Spotting): PairsState {
  return gapsIn(settings).every((gap) => state.spotted.includes(gap))
    ? { ...common(state), phase: 'broken' }
    : state;
}

/** The gaps that are not found yet, by their places. */
export function gapsLeft(settings: PairsSettings, { spotted }: Spotting): readonly number[] {
  return gapsIn(settings).filter((gap) => !spotted.includes(gap));
}

/** 'Joined with spaces: the cat is under the table. …' */
export function joinedSees({ dictionary, translate }: PairsSettings): string {
  const found = lookUpAll(dictionary, tokensOf(translate)).map((token) => token ?? '');
  return say('pairs.joinedSees', { text: joinTokens(found) });
}

/** What is left of a sentence with gaps in it. */
export function brokenSees(settings: PairsSettings): string {
  const { dictionary, arrives } = settings;
  const text = joinTokens(lookUpAll(dictionary, tokensOf(arrives)).map((token) => token ?? '?'));
  return say('pairs.brokenSees', { n: gapsIn(settings).length, text });
}

export function lookUpClues({ dictionary, translate }: PairsSettings, state: LookingUp): Clues {
  if (state.found >= byHand) return readOn();
  const token = tokensOf(translate)[state.found] ?? '';
  const n = dictionary.findIndex(([from]) => from === token) + 1;
  return {
    nudge: say('pairs.nudgeLookUp'),
    place: say('pairs.placeLookUp', { token }),
    answer: say('pairs.answerLookUp', { n, token, to: lookUp(dictionary, token) ?? '' }),
  };
}

export function gapsClues(settings: PairsSettings, state: Spotting): Clues {
  const tokens = tokensOf(settings.arrives);
  const left = gapsLeft(settings, state).map((gap) => quoted(tokens[gap] ?? ''));
  return {
    nudge: say('pairs.nudgeGaps'),
    place: say('pairs.placeGaps', { token: strangerIn(settings) }),
    answer: say('pairs.answerGaps', { n: left.length, tokens: list(left) }),
  };
}
