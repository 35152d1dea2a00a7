// Sentences that were drawn for the learner, and where their words come from.
import { stream } from '../../rng.ts';
import { inSlices } from '../../work.ts';
import { models, type Trained } from './models.ts';
import { drawSentence, type Sentence } from './sentences.ts';
import { type OwnWordsSettings, textOf } from './settings.ts';
import type { Chosen, Drawing } from './state.ts';
import { type Step, traceOf } from './trace.ts';

/** A sentence by the text, the seed, the context length and the number of the draw. */
type Drawn = readonly [text: string, seed: string, length: string, draw: string];

/** Sentences that are looked at again and again while they are on the screen. */
const keptSentences = 10;

const sentences = inSlices<Drawn, Sentence>(
  // biome-ignore lint/correctness/useYield: one sentence is one slice
  function* (text, seed, length, draw) {
    const rng = stream(seed, `sentence ${length} ${draw}`);
    return drawSentence(models.result(text), Number(length), rng);
  },
  keptSentences,
);

/** The same sentences, looked up. */
const traces = inSlices<Drawn, readonly Step[]>(
  // biome-ignore lint/correctness/useYield: one sentence is one slice
  function* (...drawn) {
    const [text, , length] = drawn;
    return traceOf(models.result(text), sentences.result(...drawn), Number(length));
  },
  keptSentences,
);

/** The models of the text that was chosen. */
export function trainedOf(settings: OwnWordsSettings, state: Chosen): Trained {
  return models.result(textOf(settings, state));
}

/** A sentence, drawn again whenever it is looked at: the same seed, length and draw give the same one. */
export function sentenceOf(
  settings: OwnWordsSettings,
  state: Chosen,
  { length, draw }: Drawing,
): Sentence {
  return sentences.result(textOf(settings, state), state.seed, `${length}`, `${draw}`);
}

/** That sentence looked up, word by word. */
export function stepsOf(
  settings: OwnWordsSettings,
  state: Chosen,
  { length, draw }: Drawing,
): readonly Step[] {
  return traces.result(textOf(settings, state), state.seed, `${length}`, `${draw}`);
}
