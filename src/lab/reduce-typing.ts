// What is typed, letter by letter, until Enter hands it in. Left out: what becomes of it at the desk.

import { say } from '../texts/say.ts';
import type { LabAction } from './actions.ts';
import { drawAfresh, reduceDraw } from './reduce-draw.ts';
import type { Asked, LabState, Overlay, Source } from './state.ts';
import { refuse, type Step, saving, sourceAt, stay, working } from './step.ts';

type Typing = Extract<Overlay, { type: 'typing' }>;
type TypingAction = Extract<LabAction, { type: 'ask-for' | 'type' | 'rub-out' | 'hand-in' }>;

/** Longer things are not typed by hand, in letters. */
const longest = 200;

export function reduceTyping(state: LabState, action: TypingAction, seed: string): Step {
  if (action.type === 'ask-for') {
    const text = suggestion(state, action.what);
    return stay({
      ...state,
      message: null,
      overlay: { type: 'typing', what: action.what, text, fresh: text !== '' },
    });
  }
  const { overlay } = state;
  if (overlay?.type !== 'typing') return stay(state);
  switch (action.type) {
    case 'type': {
      const text = `${overlay.fresh && overlay.what !== 'save' ? '' : overlay.text}${action.text}`;
      return typed(state, { ...overlay, text: [...text].slice(0, longest).join(''), fresh: false });
    }
    case 'rub-out':
      return typed(state, {
        ...overlay,
        text: [...overlay.text].slice(0, -1).join(''),
        fresh: false,
      });
    case 'hand-in':
      return handIn(state, overlay, seed);
  }
}

/** What stands there before anything is typed. */
function suggestion(state: LabState, what: Asked): string {
  const source = sourceAt(state);
  if (what === 'save' && source !== undefined) return fileNameFor(source);
  if (state.screen.at !== 'draw') return '';
  if (what === 'seed') return state.screen.knobs.seed;
  return what === 'prompt' ? state.screen.knobs.prompt.join(' ') : '';
}

/** fileNameFor(spot.txt at a context of two) → 'spot-context-2.csv' */
function fileNameFor({ name, look }: Source): string {
  const bare = name.replace(/\.[^.]*$/, '').replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return `${bare.replaceAll(/^-|-$/g, '') || 'table'}-context-${look.contextLength}.csv`;
}

/** While a bin is looked for, the table goes along with every letter. */
function typed(state: LabState, overlay: Typing): Step {
  const source = sourceAt(state);
  const typing = { ...state, overlay };
  if (overlay.what !== 'find' || source === undefined || overlay.text.trim() === '') {
    return stay({ ...typing, message: null });
  }
  const task = { type: 'find', model: source.look.model, text: overlay.text } as const;
  return working(typing, 'finding', source.name, task);
}

function handIn(state: LabState, { what, text }: Typing, seed: string): Step {
  const source = sourceAt(state);
  const { screen } = state;
  const closed: LabState = { ...state, overlay: null };
  const given = text.trim();
  switch (what) {
    case 'find':
      return stay(closed);
    case 'open':
      if (given === '') return stay(closed);
      return working(closed, 'reading', given, {
        type: 'open',
        path: given,
        slot: Math.min(1, state.sources.length),
      });
    case 'save':
      if (given === '') return refuse(state, say('lab.noName'));
      return source === undefined ? stay(closed) : saving(closed, source, given, 'nothing');
    case 'seed':
      if (source === undefined || screen.at !== 'draw') return stay(closed);
      return reduceDraw(closed, source, screen, { type: 'reseed', seed: given || null }, seed);
    case 'prompt':
      if (source === undefined || screen.at !== 'draw') return stay(closed);
      if (given === '') {
        const knobs = { ...screen.knobs, prompt: [] };
        return drawAfresh(closed, source, { ...screen, knobs });
      }
      return working(state, 'finding', source.name, {
        type: 'prompt',
        model: source.look.model,
        text: given,
      });
  }
}
