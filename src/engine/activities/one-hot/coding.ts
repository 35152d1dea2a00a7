// Words into lights and lights into words: what is right, and what is wrong with another answer.
// Left out: what the vectors are worth. measuring.ts compares them.
import { list, say } from '../../../texts/say.ts';
import { notNow, type Outcome, played, wrong } from '../../activity.ts';
import { keysOf } from '../../dictionary.ts';
import { valuesOf } from '../../dictionary-matrices.ts';
import type { Vector } from '../../matrix.ts';
import { oneHot } from '../../one-hot.ts';
import type { OneHotSettings } from './settings.ts';
import type { In, OneHotMove, OneHotState } from './state.ts';

/** The places that are lit, counted from 0: litPlaces([0, 1, 0, 1]) → [1, 3] */
export function litPlaces(vector: Vector): readonly number[] {
  return vector.flatMap((light, place) => (light === 0 ? [] : [place]));
}

/** The place of a word in, or undefined where it has none. */
export function placeOf({ dictionary }: OneHotSettings, word: string): number | undefined {
  const place = keysOf(dictionary).indexOf(word);
  return place < 0 ? undefined : place;
}

/** The vector of a word in; a word without a place has no light. */
export function vectorOf(settings: OneHotSettings, word: string): Vector {
  const size = settings.dictionary.length;
  const place = placeOf(settings, word);
  return place === undefined ? Array<number>(size).fill(0) : oneHot(place, size);
}

export function playEncode(
  settings: OneHotSettings,
  { at }: In<'encode'>,
  move: OneHotMove,
): Outcome<OneHotState> {
  const word = settings.encode[at] ?? '';
  const words = keysOf(settings.dictionary);
  const place = placeOf(settings, word);
  const next: OneHotState =
    at + 1 < settings.encode.length ? { phase: 'encode', at: at + 1 } : { phase: 'decode', at: 0 };
  if (move.type === 'no-place') {
    return place === undefined ? played(next) : wrong(say('oneHot.hasAPlace', { word }));
  }
  if (move.type !== 'encode') return notNow(say('oneHot.lightFirst'));
  if (move.lights.length !== words.length) return notNow(say('oneHot.lightFirst'));
  const lit = litPlaces(move.lights);
  const [first] = lit;
  if (first === undefined) return notNow(say('oneHot.noneIsOn'));
  if (lit.length > 1) {
    return wrong(
      say('oneHot.tooManyOn', {
        places: list(lit.map((each) => String(each + 1))),
        words: list(
          lit.map((each) => say('oneHot.quoted', { word: words[each] ?? '' })),
          'or',
        ),
      }),
    );
  }
  if (first === place) return played(next);
  return wrong(
    say(place === undefined ? 'oneHot.anotherWord' : 'oneHot.wrongPlace', {
      n: first + 1,
      other: words[first] ?? '',
      word,
    }),
  );
}

/** What a vector can be read as: every word out, then two lights, then none. */
export function decodeOptions({ dictionary }: OneHotSettings): readonly string[] {
  return [...valuesOf(dictionary), say('oneHot.twoLights'), say('oneHot.noLight')];
}

/** The option that a vector is: rightDecoding(settings, [0, 1, 0, 0, 0]) → 1 */
export function rightDecoding({ dictionary }: OneHotSettings, vector: Vector): number {
  const lit = litPlaces(vector);
  const [place = 0] = lit;
  const words = valuesOf(dictionary).length;
  if (lit.length === 1) return place;
  return lit.length > 1 ? words : words + 1;
}

export function playDecode(
  settings: OneHotSettings,
  { at }: In<'decode'>,
  move: OneHotMove,
): Outcome<OneHotState> {
  const vector = settings.decode[at] ?? [];
  const options = decodeOptions(settings);
  if (move.type !== 'decode' || options[move.option] === undefined) {
    return notNow(say('oneHot.chooseFirst'));
  }
  if (move.option !== rightDecoding(settings, vector)) {
    return wrong(whyNotRead(settings, vector, move.option));
  }
  return played(
    at + 1 < settings.decode.length ? { phase: 'decode', at: at + 1 } : { phase: 'guess' },
  );
}

/** What is wrong with reading a vector so: 'Places 2 and 4 are lit. …' */
function whyNotRead({ dictionary }: OneHotSettings, vector: Vector, option: number): string {
  const words = valuesOf(dictionary);
  const lit = litPlaces(vector);
  const [first] = lit;
  const word = words[option];
  if (first === undefined) return say('oneHot.nothingIsLit');
  if (lit.length > 1) {
    if (word === undefined) return say('oneHot.moreThanNone', { n: lit.length });
    return say('oneHot.nobodyCanTell', {
      places: list(lit.map((each) => String(each + 1))),
      words: list(
        lit.map((each) => say('oneHot.quoted', { word: words[each] ?? '' })),
        'or',
      ),
    });
  }
  return word === undefined
    ? say('oneHot.oneIsLit')
    : say('oneHot.litElsewhere', { place: first + 1, word, other: option + 1 });
}
