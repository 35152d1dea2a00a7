// Where a row looks: the learner finds the key that a query matches, then guesses what softmax makes of it.

import type { TextId } from '../../../texts/catalogue.ts';
import { decimal, say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { keysOf } from '../../dictionary.ts';
import { placeOfLargest } from '../../matrix.ts';
import type { AttentionSettings } from './settings.ts';
import { type AttentionMove, type AttentionState, common, type In } from './state.ts';
import { meaningOf, percent, translate } from './translator.ts';

/** The word whose row is asked about. */
export function pointedWord({ point }: AttentionSettings, row: number): string {
  return point[row] ?? '';
}

/** The key that a word matches, counted from 0. */
export function rightKey({ dictionary }: AttentionSettings, word: string): number {
  return keysOf(dictionary).indexOf(word);
}

export function playPoint(
  settings: AttentionSettings,
  state: In<'point'>,
  move: AttentionMove,
): Outcome<AttentionState> {
  if (move.type !== 'point') return notNow(say('attention.pointFirst'));
  const word = pointedWord(settings, state.row);
  const key = keysOf(settings.dictionary)[move.key];
  if (key === undefined) return notNow(say('attention.chooseKey'));
  if (key !== word) return wrong(whyNot(settings, word, key));
  return played(
    state.row + 1 < settings.point.length
      ? { ...state, row: state.row + 1 }
      : { ...common(state), phase: 'guess' },
  );
}

/** What is wrong with a key: it has another light, even where it means the same. */
function whyNot({ dictionary }: AttentionSettings, word: string, key: string): string {
  const meaning = meaningOf(dictionary, key);
  return meaning === meaningOf(dictionary, word)
    ? say('attention.sameMeaning', { word, key, meaning })
    : say('attention.otherLight', { word, key });
}

export function pointClues(settings: AttentionSettings, { row }: In<'point'>): Clues {
  const word = pointedWord(settings, row);
  const n = rightKey(settings, word) + 1;
  return {
    nudge: say('attention.nudgePoint'),
    place: say('attention.placePoint', { word }),
    answer: say('attention.answerPoint', { word, n }),
  };
}

/** How much may land on the key that a query matches. */
const guessOptions = [
  'attention.allOfIt',
  'attention.aboutHalf',
  'attention.aboutAThird',
  'attention.noMoreThanOthers',
] as const satisfies readonly TextId[];

export function guessChoices(): readonly string[] {
  return guessOptions.map((option) => say(option));
}

/** The word that the guess is about: the last one that was pointed out. */
export function guessedWord({ point }: AttentionSettings): string {
  return point.at(-1) ?? '';
}

/** How much of a row lands on its own key, in the machine as it was built. */
export function ownShare({ dictionary, sentence }: AttentionSettings, word: string): number {
  const { shares } = translate(dictionary, sentence);
  return shares[sentence.indexOf(word)]?.[keysOf(dictionary).indexOf(word)] ?? 0;
}

/** The option that comes closest to what was computed. */
export function rightGuess(settings: AttentionSettings): number {
  const share = ownShare(settings, guessedWord(settings));
  const offered = [1, 1 / 2, 1 / 3, 1 / settings.dictionary.length];
  return placeOfLargest(offered.map((option) => -Math.abs(option - share)));
}

export function playGuess(state: In<'guess'>, move: AttentionMove): Outcome<AttentionState> {
  if (move.type !== 'choose') return notNow(say('attention.answerFirst'));
  if (guessOptions[move.option] === undefined) return notNow(say('attention.chooseAnswer'));
  return played({ ...common(state), guessed: move.option, phase: 'mix' });
}

/** What became of the guess, and how softmax comes to it: 'Right: … 2.72 / (2.72 + 5) is 35 % …' */
export function guessVerdict(settings: AttentionSettings, { guessed }: AttentionState): string {
  const word = guessedWord(settings);
  const share = percent(ownShare(settings, word));
  const others = settings.dictionary.length - 1;
  return say(guessed === rightGuess(settings) ? 'attention.guessRight' : 'attention.guessOff', {
    share,
    others,
    e: decimal(Math.E, 2),
    other: percent((1 - ownShare(settings, word)) / others),
  });
}

export function guessClues(settings: AttentionSettings): Clues {
  const right = rightGuess(settings);
  return {
    nudge: say('attention.nudgeGuess'),
    place: say('attention.placeGuess', { others: settings.dictionary.length - 1 }),
    answer: say('attention.answerChoice', { n: right + 1, option: guessChoices()[right] ?? '' }),
    free: true,
  };
}
