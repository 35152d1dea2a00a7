// Drawing in the lab: knobs, seeds, and documents word by word or whole. Pure.
// Left out: the draw itself, which is the desk's.
import { say } from '../texts/say.ts';
import type { LabAction } from './actions.ts';
import { type DrawScreen, type LabState, type Source, temperatures, topKs } from './state.ts';
import { refuse, type Step, stay, working } from './step.ts';

export type DrawAction = Extract<LabAction, { type: 'word' | 'document' | 'turn' | 'reseed' }>;

/** The screen as it is opened: a new seed, and all knobs in the middle. */
export function beginDrawing(state: LabState, source: Source, seed: string): Step {
  return drawAfresh(state, source, {
    at: 'draw',
    knobs: { temperature: temperatures.indexOf(1), topK: topKs.indexOf(0), seed, prompt: [] },
    drawn: [],
    shown: 0,
    rng: null,
  });
}

/** Draws the first document again: all of it where the latest one was to be seen as a whole. */
export function drawAfresh(state: LabState, source: Source, screen: DrawScreen): Step {
  const { drawn, shown } = screen;
  const words = drawn.at(-1)?.words.length ?? Number.POSITIVE_INFINITY;
  const empty = { ...screen, drawn: [], shown: 0, rng: null };
  return drawNext({ ...state, screen: empty }, source, empty, shown >= words);
}

function drawNext(
  state: LabState,
  { look, name }: Source,
  { knobs, rng }: DrawScreen,
  whole: boolean,
): Step {
  return working(state, 'drawing', name, { type: 'draw', model: look.model, knobs, rng, whole });
}

/** What the keys of the drawing screen do. */
export function reduceDraw(
  state: LabState,
  source: Source,
  screen: DrawScreen,
  action: DrawAction,
  seed: string,
): Step {
  const { knobs, drawn, shown } = screen;
  const words = drawn.at(-1)?.words.length ?? 0;
  const see = (n: number) => stay({ ...state, message: null, screen: { ...screen, shown: n } });
  switch (action.type) {
    case 'turn':
      return turn(state, source, screen, action.knob, action.by);
    case 'reseed': {
      const turned = { ...knobs, seed: action.seed ?? seed };
      return drawAfresh(state, source, { ...screen, knobs: turned });
    }
    case 'word':
      return shown < words ? see(shown + 1) : drawNext(state, source, screen, false);
    case 'document':
      return shown < words ? see(words) : drawNext(state, source, screen, true);
  }
}

/** A knob is turned, and the first document is drawn again from the same seed, to be compared. */
function turn(
  state: LabState,
  source: Source,
  screen: DrawScreen,
  knob: 'temperature' | 'top-k',
  by: 1 | -1,
): Step {
  const { knobs } = screen;
  const place = (knob === 'temperature' ? knobs.temperature : knobs.topK) + by;
  const all = knob === 'temperature' ? temperatures : topKs;
  if (place < 0)
    return refuse(state, knob === 'temperature' ? say('lab.coldest') : say('lab.fewest'));
  if (place >= all.length)
    return refuse(state, knob === 'temperature' ? say('lab.hottest') : say('lab.allWords'));
  const turned =
    knob === 'temperature' ? { ...knobs, temperature: place } : { ...knobs, topK: place };
  return drawAfresh(state, source, { ...screen, knobs: turned });
}
