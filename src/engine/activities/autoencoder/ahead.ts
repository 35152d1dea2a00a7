// What a state needs trained: the network of its width is watched, and one of before is only made again.
// While the learner thinks, the networks of other starts are trained, of which the end tells.
import { say } from '../../../texts/say.ts';
import { toBeWatched, type Work } from '../../work.ts';
import type { AutoencoderSettings } from './settings.ts';
import { type AutoencoderState, widthAt, widths } from './state.ts';
import { countingWork } from './summary.ts';
import { trainingOf } from './training.ts';

export function workOf(settings: AutoencoderSettings, state: AutoencoderState): Work | undefined {
  for (const at of neededPlaces(state)) {
    const { watched, key } = trainingOf(settings, state, widthAt(at));
    const says = say('autoencoder.training', { n: widthAt(at) });
    // Where it was watched before, as after a pause of the game, it is not shown a second time.
    if (state.phase === 'trained' && at === state.at) return toBeWatched(watched, says, ...key);
    const done = watched.progress(...key);
    if (done !== undefined) {
      return { says, done, needed: true, goOn: () => watched.goOn(...key) };
    }
  }
  return hasTrained(state) ? countingWork(settings, state) : undefined;
}

/** Before the first training has been watched, nothing is done unseen. */
function hasTrained({ phase }: AutoencoderState): boolean {
  return phase !== 'code' && phase !== 'coded' && phase !== 'guess' && phase !== 'done';
}

/** The places of the widths whose networks a state shows. */
function neededPlaces(state: AutoencoderState): readonly number[] {
  switch (state.phase) {
    case 'code':
    case 'coded':
    case 'count':
    case 'counted':
    case 'guess':
    case 'done':
      return [];
    case 'decode':
    case 'decoded':
      return [0];
    case 'trained':
    case 'places':
      return [state.at];
    case 'summary':
      return [...widths.keys()];
  }
}
