// The bet on two prompts: do they lead to the same next words?

import { say } from '../../../texts/say.ts';
import { notNow, type Outcome } from '../../activity.ts';
import { type Document, tinyLanguage } from '../../language.ts';
import { bin, row } from '../../ngram.ts';
import type { Rng } from '../../rng.ts';
import { draw } from '../../sampling.ts';
import { playChip, playReveal } from '../chip-moves.ts';
import { tableFrom } from '../settings.ts';
import {
  type Bet,
  type Betting,
  common,
  type DrawMove,
  type DrawSettings,
  type DrawState,
} from './state.ts';

/** One move while chips are placed. */
export function playBet(
  settings: DrawSettings,
  state: Betting,
  move: DrawMove,
): Outcome<DrawState> {
  switch (move.type) {
    case 'chip':
      return playChip(state, move);
    case 'reveal':
      return playReveal(state, () => revealed(settings, state));
    default:
      return notNow(say('draw.placeThenReveal'));
  }
}

/** Both prompts are drawn after: the second one goes on with the generator of the first. */
function revealed(settings: DrawSettings, state: Betting): DrawState {
  const [first, second] = betOf(settings).prompts;
  const [a, next] = drawnAfter(settings, state.bulk, first);
  const [b, bulk] = drawnAfter(settings, next, second);
  return { ...common(state), bulk, phase: 'revealed', chips: state.chips, drawnAfter: [a, b] };
}

function drawnAfter(
  settings: DrawSettings,
  rng: Rng,
  prompt: Document,
): readonly [readonly number[], Rng] {
  const table = tableFrom(settings.table);
  const balls = bin(table, prompt.slice(-1));
  const counts = row(table, prompt.slice(-1)).map(() => 0);
  const order = [...tinyLanguage.words, tinyLanguage.end];
  let generator = rng;
  for (let n = 0; n < betOf(settings).draws; n += 1) {
    const [ball, next] = draw(generator, balls);
    generator = next;
    const index = order.indexOf(ball ?? '');
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return [counts, generator];
}

/** The bet of a level. Throws a RangeError where there is none; then nobody can get this far. */
export function betOf({ bet }: DrawSettings): Bet {
  if (bet === undefined) throw new RangeError('this level has no bet');
  return bet;
}

/** Which option of the bet is right: the same bin means the same shares. */
export function rightAnswer(settings: DrawSettings): number {
  const model = tableFrom(settings.table);
  const [a, b] = betOf(settings).prompts.map((prompt) => row(model, prompt.slice(-1)).join(' '));
  return a === b ? 0 : 1;
}
