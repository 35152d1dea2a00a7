// Drawing by hand: the last sticky names the bin, chance does the rest.

import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { notNow, type Outcome, played, wrong } from '../../activity.ts';
import { isFinished, tinyLanguage, type Word } from '../../language.ts';
import { bin } from '../../ngram.ts';
import { type Rng, seeded, stream } from '../../rng.ts';
import { draw, generate } from '../../sampling.ts';
import { tableFrom } from '../settings.ts';
import { type ByHand, common, type DrawMove, type DrawSettings, type DrawState } from './state.ts';

/** The first document is drawn in small steps; from the second on, opening the bin does it all. */
export function inSmallSteps(state: ByHand): boolean {
  return state.drawn.length === 0;
}

/** One move while a document is drawn by hand. */
export function playByHand(
  settings: DrawSettings,
  state: ByHand,
  move: DrawMove,
): Outcome<DrawState> {
  const last = state.document.at(-1) ?? '';
  switch (move.type) {
    case 'open-bin':
      if (isFinished(tinyLanguage, state.document)) {
        return notNow(say('draw.whiteEnded'));
      }
      if (state.hand.holds === 'ball') {
        return notNow(say('draw.holdsBall', { ball: nameOf(state.hand.ball) }));
      }
      if (move.bin !== last) {
        return wrong(say('draw.wrongBin', { last: nameOf(last) }));
      }
      return inSmallSteps(state)
        ? played({ ...state, hand: { holds: 'bin', bin: last }, last: null })
        : drawAndStick(settings, state, last);
    case 'draw':
      if (state.hand.holds !== 'bin') return notNow(say('draw.openFirst'));
      return drawBall(settings, state, state.hand.bin);
    case 'stick':
      if (state.hand.holds !== 'ball') return notNow(say('draw.holdsNothing'));
      return played(stick(state, state.hand.bin, state.hand.ball));
    case 'next-document':
      if (!isFinished(tinyLanguage, state.document)) {
        return notNow(say('draw.goesOn'));
      }
      return played(nextDocument(settings, state));
    default:
      return notNow(say('draw.byHandFirst'));
  }
}

function drawBall(settings: DrawSettings, state: ByHand, from: Word): Outcome<DrawState> {
  const [ball, rng] = draw(state.rng, bin(tableFrom(settings.table), [from]));
  if (ball === undefined) return notNow(say('draw.binIsEmpty', { bin: nameOf(from) }));
  return played({ ...state, rng, hand: { holds: 'ball', bin: from, ball } });
}

function drawAndStick(settings: DrawSettings, state: ByHand, from: Word): Outcome<DrawState> {
  const drawn = drawBall(settings, state, from);
  if (drawn.type === 'refused' || drawn.state.phase !== 'by-hand') return drawn;
  const { hand } = drawn.state;
  return hand.holds === 'ball' ? played(stick(drawn.state, from, hand.ball)) : drawn;
}

function stick(state: ByHand, from: Word, ball: Word): ByHand {
  return {
    ...state,
    document: [...state.document, ball],
    hand: { holds: 'nothing' },
    last: { bin: from, ball },
  };
}

function nextDocument(settings: DrawSettings, state: ByHand): DrawState {
  const drawn = [...state.drawn, state.document];
  const prompt = settings.prompts[drawn.length];
  if (prompt === undefined) {
    if (settings.bet === undefined) {
      return { ...common(state), drawn, phase: 'done', chips: null };
    }
    return { ...common(state), drawn, phase: 'at-speed', guess: null, latest: null, lengths: [] };
  }
  return { ...state, drawn, document: prompt, hand: { holds: 'nothing' }, last: null };
}

/**
 * The luck of the documents drawn by hand. It is dealt again until they are worth drawing: some
 * way to go in the first, and not too long in all. The draws at speed are not chosen like this.
 */
export function luckFor(settings: DrawSettings, seed: string): Rng {
  const table = tableFrom(settings.table);
  for (let deal = 0; deal < 200; deal += 1) {
    const luck = stream(seed, `luck ${deal}`);
    let rng = luck;
    const draws = settings.prompts.map((prompt) => {
      const { document, rng: next } = generate(rng, [table], prompt, { maxWords: 14 });
      rng = next;
      return document.length - prompt.length;
    });
    const all = draws.reduce((sum, n) => sum + n, 0);
    const fewEnough = all <= 6 * draws.length && Math.max(...draws) <= 9;
    if ((draws[0] ?? 0) >= 3 && fewEnough && Math.min(...draws.slice(1)) >= 2) return luck;
  }
  return seeded(seed);
}
