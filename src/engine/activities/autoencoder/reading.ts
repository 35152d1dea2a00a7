// What came of a training: how many words are right, and which codes lie close to each other.
// Left out: the trainings themselves, in training.ts, and a code to read, in decoding.ts.
import { decimal, exactly, say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played } from '../../activity.ts';
import type { Vector } from '../../matrix.ts';
import { distance } from '../../similarity.ts';
import type { AutoencoderSettings } from './settings.ts';
import {
  type AutoencoderMove,
  type AutoencoderState,
  common,
  few,
  rightGuesses,
  type With,
  widthAt,
} from './state.ts';
import { trainedAt } from './training.ts';

/** What is asked before a training, by the number of numbers in the middle. */
export function guessAsks(at: number): string {
  switch (widthAt(at)) {
    case 3:
      return say('autoencoder.asksThree');
    case 2:
      return say('autoencoder.asksTwo');
    case 1:
      return say('autoencoder.asksOne');
  }
}

export function guessOptions(): readonly string[] {
  return [say('autoencoder.guessAll'), say('autoencoder.guessSome'), say('autoencoder.guessFew')];
}

/** The place of the option that came true. */
export function rightGuess(settings: AutoencoderSettings, state: AutoencoderState, at: number) {
  const { right } = trainedAt(settings, state, at);
  if (right.length === settings.words.length) return rightGuesses.indexOf('all');
  return rightGuesses.indexOf(right.length > few ? 'some' : 'few');
}

export function playGuess(state: With<'guess'>, move: AutoencoderMove): Outcome<AutoencoderState> {
  if (move.type !== 'choose' || rightGuesses[move.option] === undefined) {
    return notNow(say('autoencoder.guessFirst'));
  }
  const guesses = [...state.guesses, move.option];
  return played({ ...common(state), guesses, phase: 'trained', at: state.at });
}

export function guessClues(): Clues {
  return {
    nudge: say('autoencoder.nudgeGuess'),
    place: say('autoencoder.placeGuess'),
    answer: say('autoencoder.answerGuess'),
    free: true,
  };
}

/** How a training came out, and how that had been guessed. */
export function trainedSees(
  settings: AutoencoderSettings,
  state: With<'trained'>,
): readonly string[] {
  const { right } = trainedAt(settings, state, state.at);
  const all = settings.words.length;
  const sees =
    right.length === all
      ? say('autoencoder.allRight', { all })
      : say('autoencoder.someRight', { n: right.length, all });
  const well = state.guesses[state.at] === rightGuess(settings, state, state.at);
  return [
    say(well ? 'autoencoder.wellGuessed' : 'autoencoder.otherwise', { sees }),
    ...(widthAt(state.at) === 3 ? [nearCorners(settings, state)] : []),
  ];
}

/** A number this near to 0 or to 1 is nearly a light that is off or on. */
const nearEnd = 0.2;

/** How many of the numbers in all codes are nearly lights. */
function nearCorners(settings: AutoencoderSettings, state: With<'trained'>): string {
  const numbers = trainedAt(settings, state, state.at).codes.flat();
  const near = numbers.filter((number) => number < nearEnd || number > 1 - nearEnd).length;
  return say('autoencoder.nearCorners', {
    near,
    all: numbers.length,
    within: exactly(nearEnd),
  });
}

/** Two words, and how far apart their codes are. */
export interface ClosePair {
  readonly words: readonly [number, number];
  readonly apart: number;
}

/** The two words whose codes are nearest to each other. */
export function closestPair(codes: readonly Vector[]): ClosePair {
  const pairs = codes.flatMap((a, first) =>
    codes.slice(first + 1).map((b, more): ClosePair => {
      return { words: [first, first + 1 + more], apart: distance(a, b) };
    }),
  );
  const [closest = { words: [0, 0], apart: 0 } as const] = pairs.toSorted(
    (a, b) => a.apart - b.apart,
  );
  return closest;
}

/** A number this near to 0 or to 1 lies at an end of the line. */
const atEnd = 0.05;

/** Why it came out so, told from where the codes lie. */
export function placesSay(settings: AutoencoderSettings, state: With<'places'>): readonly string[] {
  const { codes, right } = trainedAt(settings, state, state.at);
  const { words, apart } = closestPair(codes);
  const [first = '', second = ''] = words.map((word) => settings.words[word] ?? '');
  const close = say('autoencoder.closest', { first, second, apart: decimal(apart, 2) });
  const whole = right.length === settings.words.length;
  if (widthAt(state.at) === 1) {
    const all = settings.words.length;
    const n = codes.flat().filter((number) => number < atEnd || number > 1 - atEnd).length;
    return [
      say(whole ? 'autoencoder.alsoOnTheLine' : 'autoencoder.onTheLine'),
      ...(whole || n === 0 ? [] : [say('autoencoder.atTheEnds', { n, all })]),
      close,
    ];
  }
  return whole ? [say('autoencoder.inTheSquare'), close] : [say('autoencoder.tooClose'), close];
}
