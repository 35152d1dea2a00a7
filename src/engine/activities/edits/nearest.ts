// Looking up through the nearest key, and where that goes wrong: near in letters is not near in meaning.
// Left out: a limit. A real spelling checker takes no key that is too far away.
import { say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { joinTokens, keysOf, lookUp, tokensOf } from '../../dictionary.ts';
import { editDistance, nearestKeys } from '../../edit-distance.ts';
import { type EditsSettings, farWord, saidFor, strangersIn, translatedNear } from './settings.ts';
import { common, type EditsMove, type EditsState } from './state.ts';

type Choosing = Extract<EditsState, { readonly phase: 'nearest' | 'near' }>;

/** The word whose nearest key is looked for. */
export function strangerOf({ dictionary, translate }: EditsSettings, state: Choosing): string {
  return strangersIn(dictionary, translate)[state.stranger] ?? '';
}

/** Every key in the order of the dictionary, with its distance to a word. */
export function distancesTo({ dictionary }: EditsSettings, word: string) {
  return keysOf(dictionary).map((key) => ({ key, distance: editDistance(word, key) }));
}

/** The place of the nearest key in the dictionary, from 0. */
export function rightKey({ dictionary }: EditsSettings, word: string): number {
  const keys = keysOf(dictionary);
  return keys.indexOf(nearestKeys(word, keys)[0]?.key ?? '');
}

export function playNearest(
  settings: EditsSettings,
  state: Extract<EditsState, { readonly phase: 'nearest' }>,
  move: EditsMove,
): Outcome<EditsState> {
  const word = strangerOf(settings, state);
  const key = move.type === 'choose' ? keysOf(settings.dictionary)[move.option] : undefined;
  if (move.type !== 'choose' || key === undefined) return notNow(say('edits.chooseKey', { word }));
  if (move.option !== rightKey(settings, word)) {
    return wrong(say('edits.notNearest', { word, key, n: editDistance(word, key) }));
  }
  return played({ ...state, phase: 'near' });
}

/** What the nearest key gives, and at the end the whole text. */
export function nearSees(settings: EditsSettings, state: Choosing): string {
  const { dictionary, translate, lost } = settings;
  const word = strangerOf(settings, state);
  const [near] = nearestKeys(word, keysOf(dictionary));
  const { key = '', distance: n = 0 } = near ?? {};
  const sees = say('edits.nearSees', { word, key, n, to: lookUp(dictionary, key) ?? '' });
  if (state.stranger + 1 < strangersIn(dictionary, translate).length) return sees;
  return `${sees} ${say('edits.wholeText', { text: translatedNear(dictionary, translate), lost })}`;
}

/** What the machine may say to the word that only looks like a key. */
export function farOptions(settings: EditsSettings): readonly string[] {
  const { dictionary, far } = settings;
  const word = farWord(settings);
  const withWord = (other: string) =>
    joinTokens(
      tokensOf(far.text).map((token) =>
        token === word ? other : (lookUp(dictionary, token) ?? ''),
      ),
    );
  return [far.meaning, saidFor(dictionary, word), '?'].map((other) =>
    say('edits.says', { text: withWord(other) }),
  );
}

/** The option that the distances bear out: what stands beside the nearest key. */
export const rightFarOption = 1;

export function playFar(
  settings: EditsSettings,
  state: EditsState,
  move: EditsMove,
): Outcome<EditsState> {
  if (move.type !== 'choose' || farOptions(settings)[move.option] === undefined) {
    return notNow(say('edits.chooseFirst'));
  }
  return played({ ...common(state), phase: 'seen', option: move.option });
}

/** What was guessed, and what the letters made of it. */
export function farSees(settings: EditsSettings, option: number): string {
  const { dictionary, far } = settings;
  const word = farWord(settings);
  const [near] = nearestKeys(word, keysOf(dictionary));
  const { key = '', distance: n = 0 } = near ?? {};
  const sees = say('edits.farSees', {
    word,
    key,
    n,
    meaning: far.meaning,
    to: lookUp(dictionary, key) ?? '',
  });
  return say(option === rightFarOption ? 'edits.wellGuessed' : 'edits.notGuessed', { sees });
}

export function nearestClues(settings: EditsSettings, state: Choosing): Clues {
  const word = strangerOf(settings, state);
  const [near, second] = nearestKeys(word, keysOf(settings.dictionary));
  return {
    nudge: say('edits.nudgeNearest', { word }),
    place: say('edits.placeNearest', { n: near?.distance ?? 0, next: second?.distance ?? 0 }),
    answer: say('edits.answerNearest', { word, key: near?.key ?? '', n: near?.distance ?? 0 }),
  };
}

export function farClues(settings: EditsSettings): Clues {
  const word = farWord(settings);
  return {
    nudge: say('edits.nudgeFar'),
    place: say('edits.placeFar', { word }),
    answer: say('edits.answerFar', { word, to: saidFor(settings.dictionary, word) }),
    free: true,
  };
}
