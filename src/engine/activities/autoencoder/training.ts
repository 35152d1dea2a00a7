// The networks of a level: each trained slice by slice while it is watched, and remembered.
// Left out: nothing of it is in the state. The seed, the width and the settings say it all.
import {
  type Autoencoder,
  codesOf,
  decoded,
  likeliest,
  lossOf,
  startAutoencoder,
  steppedDown,
} from '../../autoencoder.ts';
import type { Matrix } from '../../matrix.ts';
import { stream } from '../../rng.ts';
import type { WatchedSlices } from '../../slices.ts';
import { inWatchedSlices } from '../../work.ts';
import type { AutoencoderSettings } from './settings.ts';
import { type AutoencoderState, type Width, widthAt } from './state.ts';

/** A network after some steps. */
export interface SoFar {
  readonly network: Autoencoder;
  readonly steps: number;
}

/** What can be seen of a network: codes (8 x n), shares (8 x 8), and how well it does. */
export interface Seen {
  readonly steps: number;
  readonly codes: Matrix;
  readonly shares: Matrix;
  /** The words whose own share is the largest, by their places. */
  readonly right: readonly number[];
  /** Bits a word. */
  readonly loss: number;
}

/** Slices become longer: most happens in the first steps, and one sees them one by one. */
const longestSlice = 10;

/** One training, from its start to its last step. */
export function* training(
  seed: string,
  words: number,
  width: number,
  rate: number,
  steps: number,
): WatchedSlices<SoFar, SoFar> {
  let network = startAutoencoder(words, width, stream(seed, `squeeze to ${width}`));
  let slice = 1;
  for (let step = 0; step < steps; ) {
    // A film shows as much time for steps 10 to 100 as for 100 to 1000.
    yield { done: Math.log1p(step / 10) / Math.log1p(steps / 10), soFar: { network, steps: step } };
    const until = Math.min(steps, step + slice);
    for (; step < until; step += 1) network = steppedDown(network, rate);
    slice = Math.min(longestSlice, 1 + Math.floor(step / 10));
  }
  return { network, steps };
}

const networks = inWatchedSlices(
  (...[seed, words, width, rate, steps]: readonly [string, string, string, string, string]) =>
    training(seed, Number(words), Number(width), Number(rate), Number(steps)),
  // As many as one level has, twice.
  6,
);

/** The training of a network, to be asked for slices or for its result. */
export function trainingOf(
  { words, rate, steps }: AutoencoderSettings,
  { seed }: Pick<AutoencoderState, 'seed'>,
  width: Width,
) {
  const key = [seed, `${words.length}`, `${width}`, `${rate}`, `${steps}`] as const;
  return { watched: networks, key };
}

/** The trained network of the width at this place. */
export function trainedAt(
  settings: AutoencoderSettings,
  state: Pick<AutoencoderState, 'seed'>,
  at: number,
): Seen & SoFar {
  const { watched, key } = trainingOf(settings, state, widthAt(at));
  const result = watched.result(...key);
  return { ...seenIn(result), ...result };
}

/** What can be seen of a network by now. */
export function seenIn({ network, steps }: SoFar): Seen {
  const codes = codesOf(network);
  const shares = decoded(network, codes);
  const right = likeliest(shares).flatMap((place, word) => (place === word ? [word] : []));
  return { steps, codes, shares, right, loss: lossOf(network) };
}
