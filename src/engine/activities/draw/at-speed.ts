// The same drawing at full speed, with a tally of how long the documents come out.
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
    case 'draw-documents': {
      if (!(move.count >= 1 && move.count <= 100)) return notNow('Draw 1 to 100 at a time.');
      return played(drawDocuments(settings, state, move.count));
    }
    case 'go-on':
      if (state.latest === null) return notNow('Draw at least one document at speed first.');
      return played({ ...common(state), phase: 'bet', chips: emptyChips(betOptions.length) });
    default:
      return notNow('Draw documents at speed, or go on.');
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
