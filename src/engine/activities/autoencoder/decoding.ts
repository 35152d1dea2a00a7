// A code that was shaken a little: the learner reads it as the second layer would.
import { decimal, say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { decoded, likeliest } from '../../autoencoder.ts';
import type { Vector } from '../../matrix.ts';
import { numbersFrom, randomBelow, stream } from '../../rng.ts';
import { distance } from '../../similarity.ts';
import type { AutoencoderSettings } from './settings.ts';
import { type AutoencoderMove, type AutoencoderState, common, type With } from './state.ts';
import { trainedAt } from './training.ts';

/** A number of the code is shaken by so much at most. */
const shake = 0.25;
/** The nearest code must be nearer than the second by so much: it can be seen. */
const clearly = 0.3;
const tries = 60;

export interface Shaken {
  /** Two decimals each. */
  readonly code: Vector;
  /** The place of the word that the network makes of it, and whose code is nearest. */
  readonly word: number;
}

/** A code that no word has, near to one of them: so near that the network reads it as that word. */
export function shakenCode(settings: AutoencoderSettings, state: AutoencoderState): Shaken {
  const { network, codes, right } = trainedAt(settings, state, 0);
  const [pick] = randomBelow(stream(state.seed, 'word to shake'), right.length);
  const word = right[pick] ?? 0;
  const own = codes[word] ?? [];
  const numbers = numbersFrom(stream(state.seed, 'shaking'));
  for (let n = 0; n < tries; n += 1) {
    const code = own.map((value) => {
      const moved = value + shake * (2 * numbers.next() - 1);
      return Math.round(100 * Math.max(0, Math.min(1, moved))) / 100;
    });
    const apart = codes.map((other) => distance(code, other));
    const [nearest = 0, second = 0] = apart.toSorted((a, b) => a - b);
    const isRead = likeliest(decoded(network, [code]))[0] === word;
    if (isRead && apart[word] === nearest && second - nearest > clearly) return { code, word };
  }
  return { code: own, word };
}

/** '0.81 0.12 1.00' */
export function codeText(code: Vector): string {
  return code.map((value) => decimal(value, 2)).join(' ');
}

export function playDecode(
  settings: AutoencoderSettings,
  state: With<'decode'>,
  move: AutoencoderMove,
): Outcome<AutoencoderState> {
  const chosen = move.type === 'choose' ? settings.words[move.option] : undefined;
  if (move.type !== 'choose' || chosen === undefined) return notNow(say('autoencoder.readFirst'));
  const { code, word } = shakenCode(settings, state);
  if (move.option === word) return played({ ...common(state), phase: 'decoded' });
  const theirs = trainedAt(settings, state, 0).codes[move.option] ?? [];
  return wrong(
    say('autoencoder.fartherAway', {
      word: chosen,
      code: codeText(theirs),
      far: decimal(distance(code, theirs), 2),
    }),
  );
}

/** What the network makes of the shaken code: the share of the word, and how far it lay from its code. */
export function decodedSees(settings: AutoencoderSettings, state: With<'decoded'>): string {
  const { network, codes } = trainedAt(settings, state, 0);
  const { code, word } = shakenCode(settings, state);
  const share = decoded(network, [code])[0]?.[word] ?? 0;
  return say('autoencoder.decodedSees', {
    word: settings.words[word] ?? '',
    share: Math.round(100 * share),
    far: decimal(distance(code, codes[word] ?? []), 2),
  });
}

export function decodeClues(settings: AutoencoderSettings, state: With<'decode'>): Clues {
  const { code, word } = shakenCode(settings, state);
  return {
    nudge: say('autoencoder.nudgeDecode'),
    place: say('autoencoder.placeDecode'),
    answer: say('autoencoder.answerDecode', {
      word: settings.words[word] ?? '',
      code: codeText(trainedAt(settings, state, 0).codes[word] ?? []),
      shaken: codeText(code),
    }),
  };
}
