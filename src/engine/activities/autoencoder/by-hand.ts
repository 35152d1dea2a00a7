// Codes by hand: three lights, on or off, for each word; and how many codes fewer lights have.
import { inOnePiece } from '../../../texts/one-piece.ts';
import { list, say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { shuffled, stream } from '../../rng.ts';
import type { AutoencoderSettings } from './settings.ts';
import {
  type AutoencoderMove,
  type AutoencoderState,
  common,
  type Lights,
  type With,
  widthAt,
} from './state.ts';

const lights = widthAt(0);
/** So many words have their codes from the beginning. */
const given = 5;

/** Every code of so many lights: allCodes(2) → [[0, 0], [0, 1], [1, 0], [1, 1]] */
export function allCodes(n: number): readonly Lights[] {
  if (n === 0) return [[]];
  return [0, 1].flatMap((first) => allCodes(n - 1).map((rest) => [first, ...rest]));
}

/** The codes of the first words, dealt by the seed. */
export function dealtCodes(seed: string): readonly Lights[] {
  const [dealt] = shuffled(stream(seed, 'codes'), allCodes(lights));
  return dealt.slice(0, given);
}

/** '1 0 1' */
export function lightsText(code: Lights): string {
  return code.join(' ');
}

/** A code within a sentence: it is not cut where lines end. */
function codeInText(code: Lights): string {
  return inOnePiece(lightsText(code));
}

function same(a: Lights, b: Lights): boolean {
  return a.length === b.length && a.every((light, at) => light === b[at]);
}

/** The codes that no word has. */
export function freeCodes(codes: readonly Lights[]): readonly Lights[] {
  return allCodes(lights).filter((code) => !codes.some((taken) => same(taken, code)));
}

export function playCode(
  { words }: AutoencoderSettings,
  state: With<'code'>,
  move: AutoencoderMove,
): Outcome<AutoencoderState> {
  if (move.type !== 'code' || !allCodes(lights).some((code) => same(code, move.lights))) {
    return notNow(say('autoencoder.codeFirst'));
  }
  const taken = state.codes.findIndex((code) => same(code, move.lights));
  if (taken >= 0) {
    return wrong(
      say('autoencoder.taken', {
        code: codeInText(move.lights),
        word: words[taken] ?? '',
        other: words[state.codes.length] ?? '',
      }),
    );
  }
  const codes = [...state.codes, move.lights];
  const phase = codes.length < words.length ? 'code' : 'coded';
  return played({ ...common(state), phase, codes });
}

export function codeClues({ words }: AutoencoderSettings, state: With<'code'>): Clues {
  const free = freeCodes(state.codes).map(codeInText);
  return {
    nudge: say('autoencoder.nudgeCode', { word: words[state.codes.length] ?? '' }),
    place: say('autoencoder.placeCode'),
    answer: say('autoencoder.answerCode', { codes: list(free, 'or') }),
  };
}

const fewerLights = widthAt(1);

export function playCount(state: With<'count'>, move: AutoencoderMove): Outcome<AutoencoderState> {
  if (move.type !== 'count' || move.codes < 0) return notNow(say('autoencoder.countFirst'));
  const right = allCodes(fewerLights).length;
  if (move.codes === right) return played({ ...common(state), phase: 'counted' });
  if (move.codes === allCodes(lights).length) return wrong(say('autoencoder.countsThree'));
  if (move.codes === fewerLights) return wrong(say('autoencoder.countsLights'));
  const inText = allCodes(fewerLights).map(codeInText);
  return wrong(
    say('autoencoder.countsElse', {
      codes: move.codes,
      first: inText[0] ?? '',
      last: inText.at(-1) ?? '',
    }),
  );
}

/** The codes that fewer lights have, and what that means. */
export function countedSays(): readonly [codes: string, meaning: string] {
  const codes = allCodes(fewerLights).map(codeInText);
  return [
    say('autoencoder.counted', { n: codes.length, codes: list(codes) }),
    say('autoencoder.countedSo'),
  ];
}

export function countClues(): Clues {
  return {
    nudge: say('autoencoder.nudgeCount'),
    place: say('autoencoder.placeCount'),
    answer: say('autoencoder.answerCount', {
      n: allCodes(fewerLights).length,
      codes: list(allCodes(fewerLights).map(codeInText)),
    }),
  };
}

export const rightCount = allCodes(fewerLights).length;
