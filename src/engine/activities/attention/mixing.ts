// How the shares of a row mix the values: a word gets the shares of all keys that hold it, added up.
import { list, say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { keysOf } from '../../dictionary.ts';
import type { AttentionSettings } from './settings.ts';
import { type AttentionMove, type AttentionState, common, type In, type Knobs } from './state.ts';
import {
  asBuilt,
  keysHolding,
  meaningOf,
  mixShare,
  percent,
  type Translation,
  translate,
} from './translator.ts';

/** The whole sentence, put through a machine that stands so. */
export function translated(settings: AttentionSettings, knobs: Knobs = asBuilt): Translation {
  return translate(settings.dictionary, settings.sentence, knobs);
}

/** The numbers of the row that is looked at closely, in whole percent. */
export function mixNumbers(settings: AttentionSettings, knobs: Knobs = asBuilt) {
  const { dictionary, sentence, mix } = settings;
  const translation = translated(settings, knobs);
  const row = sentence.indexOf(mix.row);
  const right = meaningOf(dictionary, mix.row);
  const keys = keysHolding(dictionary, mix.word);
  const of = (key: string) =>
    percent(translation.shares[row]?.[keysOf(dictionary).indexOf(key)] ?? 0);
  return {
    row: mix.row,
    word: mix.word,
    right,
    keys: list(keys),
    each: list(keys.map((key) => say('attention.shareOfKey', { key, share: of(key) }))),
    sum: percent(mixShare(translation, row, mix.word)),
    rightShare: percent(mixShare(translation, row, right)),
  };
}

/** Several keys hold the word of the mix, the row is none of them, and its own word wins as built. */
export function mixIsClear(settings: AttentionSettings): boolean {
  const { dictionary, sentence, mix } = settings;
  const words = translated(settings).words;
  return (
    keysHolding(dictionary, mix.word).length > 1 &&
    meaningOf(dictionary, mix.row) !== mix.word &&
    sentence.every((word, row) => words[row] === meaningOf(dictionary, word))
  );
}

/** A share may be off by one: the learner adds numbers that are rounded. */
export function playMix(
  settings: AttentionSettings,
  state: In<'mix'>,
  move: AttentionMove,
): Outcome<AttentionState> {
  if (move.type !== 'share') return notNow(say('attention.typeShare'));
  const { percent: typed } = move;
  if (!Number.isInteger(typed) || typed < 0) return notNow(say('attention.typeShare'));
  if (typed > 100) return notNow(say('attention.moreThanAll'));
  const numbers = mixNumbers(settings);
  if (Math.abs(typed - numbers.sum) <= 1) return played({ ...common(state), phase: 'predict' });
  const oneKey = mixOfOneKey(settings);
  if (typed === oneKey) return wrong(say('attention.onlyOneKey', { ...numbers, typed }));
  if (typed === numbers.rightShare)
    return wrong(say('attention.thatIsRight', { ...numbers, typed }));
  return wrong(say('attention.wrongSum', { ...numbers, typed }));
}

/** What a single one of the keys with the word gets. */
function mixOfOneKey(settings: AttentionSettings): number {
  const { dictionary, sentence, mix } = settings;
  const [key = ''] = keysHolding(dictionary, mix.word);
  const { shares } = translated(settings);
  return percent(shares[sentence.indexOf(mix.row)]?.[keysOf(dictionary).indexOf(key)] ?? 0);
}

export function mixClues(settings: AttentionSettings): Clues {
  const numbers = mixNumbers(settings);
  return {
    nudge: say('attention.nudgeMix', numbers),
    place: say('attention.placeMix', numbers),
    answer: say('attention.answerMix', numbers),
  };
}
