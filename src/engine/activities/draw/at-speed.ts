// The same drawing at full speed, with a tally of how long the documents come out.

import { say } from '../../../texts/say.ts';
import { notNow, type Outcome, played } from '../../activity.ts';
import { tinyLanguage } from '../../language.ts';
import { generate } from '../../sampling.ts';
import { emptyChips } from '../../scoring.ts';
import { tableFrom } from '../settings.ts';
import {
  type AtSpeed,
  betOptions,
  common,
  type DrawMove,
  type DrawSettings,
  type DrawState,
  lengthGuesses,
  type Tally,
} from './state.ts';

/** A document that is still going on after so many words is stopped. */
const longest = 60;

/** One move while documents are drawn at speed. */
export function playAtSpeed(
  settings: DrawSettings,
  state: AtSpeed,
  move: DrawMove,
): Outcome<DrawState> {
  switch (move.type) {
    case 'guess':
      if (state.guess !== null) return notNow(say('draw.guessStands'));
      if (lengthGuesses[move.option] === undefined) return notNow(say('draw.oneOfThree'));
      return played({ ...state, guess: move.option });
    case 'draw-documents': {
      if (state.guess === null) return notNow(say('draw.guessBeforeDrawing'));
      if (!(move.count >= 1 && move.count <= 100)) return notNow(say('draw.upToHundred'));
      return played(drawDocuments(settings, state, move.count));
    }
    case 'go-on':
      if (state.latest === null) return notNow(say('draw.drawAtLeastOne'));
      return played({ ...common(state), phase: 'bet', chips: emptyChips(betOptions.length) });
    default:
      return notNow(say('draw.drawOrGoOn'));
  }
}

function drawDocuments(settings: DrawSettings, state: AtSpeed, count: number): AtSpeed {
  const table = tableFrom(settings.table);
  const lengths = [...state.lengths];
  let { latest } = state;
  let { rng } = state;
  for (let n = 0; n < count; n += 1) {
    const drawnSoFar = lengths.reduce((sum, documents) => sum + documents, 0);
    const prompt = settings.prompts[drawnSoFar % settings.prompts.length] ?? [];
    const generated = generate(rng, [table], prompt.slice(-1), { maxWords: longest });
    rng = generated.rng;
    latest = generated.document;
    const words = generated.document.filter((word) => word !== tinyLanguage.end).length;
    while (lengths.length < words) lengths.push(0);
    lengths[words - 1] = (lengths[words - 1] ?? 0) + 1;
  }
  return { ...state, rng, latest, lengths };
}

/** How many documents of a tally have one of the lengths of a guess: ofLength([3, 2, 1], 0) → 5 */
export function ofLength(lengths: Tally, guess: number): number {
  const { from, to } = lengthGuesses[guess] ?? lengthGuesses[0];
  return lengths.slice(from - 1, to).reduce((sum, n) => sum + n, 0);
}
