// What each action makes of the lab, and what the desk is to do because of it. Pure.
// Left out: what the desk has to tell (reduce-news.ts), and what is typed (reduce-typing.ts).

import { list, say } from '../texts/say.ts';
import type { LabAction } from './actions.ts';
import { orders } from './bins.ts';
import { pairOrders } from './differ.ts';
import { beginDrawing, reduceDraw } from './reduce-draw.ts';
import { reduceNews } from './reduce-news.ts';
import { reduceTyping } from './reduce-typing.ts';
import type { LabState, Source } from './state.ts';
import { refuse, type Step, saving, sourceAt, stay, withSource, working } from './step.ts';

/** The lab after one action. `seed` is for a draw that needs a new one. */
export function reduce(state: LabState, action: LabAction, seed: string): Step {
  switch (action.type) {
    case 'quit':
      return quit(state);
    case 'leave':
      return stay({ ...state, screen: { at: 'left', code: action.code }, overlay: null });
    case 'overlay':
      return stay({ ...state, overlay: action.overlay });
    case 'stop':
      return { state, task: { type: 'stop' } };
    case 'ask-for':
    case 'type':
    case 'rub-out':
    case 'hand-in':
      return reduceTyping(state, action, seed);
    case 'screen':
      return stay({ ...state, screen: action.screen, message: null });
    case 'back':
      return stay({ ...state, screen: backFrom(state), message: null });
    case 'example':
      return working(state, 'reading', 'See Spot', {
        type: 'example',
        slot: Math.min(1, state.sources.length),
      });
    case 'compare':
      return compare(state);
    case 'other':
      return state.sources.length < 2
        ? refuse(state, say('lab.oneSource'))
        : stay({ ...state, at: 1 - state.at, screen: { at: 'table' }, message: null });
    case 'row':
    case 'context':
    case 'sort':
    case 'pour':
    case 'undo':
    case 'documents':
    case 'take-out':
    case 'put-back':
    case 'save':
    case 'draw':
    case 'word':
    case 'document':
    case 'turn':
    case 'reseed': {
      const source = sourceAt(state);
      return source === undefined ? stay(state) : withModel(state, source, action, seed);
    }
    default:
      return reduceNews(state, action);
  }
}

function quit(state: LabState): Step {
  const leave: LabAction = { type: 'leave', code: 0 };
  const names = state.sources.filter(({ unsaved }) => unsaved).map(({ name }) => name);
  if (names.length === 0) return reduce(state, leave, '');
  const detail = say('lab.leaveDetail', { names: list(names) });
  const overlay = { type: 'ask', question: say('lab.leave'), detail, yes: leave } as const;
  return stay({ ...state, message: null, overlay });
}

function backFrom({ screen, sources }: LabState): LabState['screen'] {
  if (sources.length === 0) return { at: 'empty' };
  if (screen.at === 'pair') return { at: 'compare', pairing: screen.pairing, row: screen.row };
  return { at: 'table' };
}

function compare(state: LabState): Step {
  const [left, right] = state.sources;
  if (left === undefined || right === undefined) return refuse(state, say('lab.oneSource'));
  return working(state, 'comparing', `${left.name} and ${right.name}`, {
    type: 'compare',
    models: [left.look.model, right.look.model],
    order: 'weight',
  });
}

type ModelAction = Extract<
  LabAction,
  {
    type:
      | 'row'
      | 'context'
      | 'sort'
      | 'pour'
      | 'undo'
      | 'documents'
      | 'take-out'
      | 'put-back'
      | 'save'
      | 'draw'
      | 'word'
      | 'document'
      | 'turn'
      | 'reseed';
  }
>;

/** What can be done to the model that is looked at. */
function withModel(state: LabState, source: Source, action: ModelAction, seed: string): Step {
  const { look, name } = source;
  const here = { slot: state.at, model: look.model };
  switch (action.type) {
    case 'row':
      return pointAt(state, action.row);
    case 'context':
      return changeContext(state, source, action.to);
    case 'sort':
      return sort(state, source);
    case 'pour':
      if (look.contextLength < 2) return refuse(state, say('lab.shortest'));
      return working(state, 'pouring', name, { type: 'pour', ...here });
    case 'undo':
      return undo(state, source);
    case 'documents':
      return openDocuments(state, source);
    case 'take-out':
      if (look.documents <= 1) return refuse(state, say('lab.lastDocument'));
      return move(state, source, action.document, -1);
    case 'put-back':
      return move(state, source, action.document, 1);
    case 'save':
      return saving(state, source, action.path, action.consent);
    case 'draw':
      return beginDrawing(state, source, seed);
    default:
      return state.screen.at === 'draw'
        ? reduceDraw(state, source, state.screen, action, seed)
        : stay(state);
  }
}

/** The pointer is put on the document that was moved last. */
function openDocuments(state: LabState, { look, from, moved }: Source): Step {
  if (look.documents === 0) {
    return refuse(state, say(from === 'table' ? 'lab.tableNoDocuments' : 'lab.pouredNoDocuments'));
  }
  return stay({
    ...state,
    message: null,
    screen: { at: 'documents', row: moved?.document ?? 0 },
  });
}

function pointAt(state: LabState, row: number): Step {
  const { screen } = state;
  const quiet = { ...state, message: null };
  switch (screen.at) {
    case 'table':
      return stay(withSource(quiet, state.at, { row }));
    case 'bin':
    case 'documents':
    case 'compare':
      return stay({ ...quiet, screen: { ...screen, row } });
    case 'pair':
      return stay({ ...quiet, screen: { ...screen, first: row } });
    default:
      return stay(state);
  }
}

/** A long text has room for so many runs of words: about what a laptop holds without a groan. */
const mostRuns = 12_000_000;

function changeContext(state: LabState, { look, from, name }: Source, to: number): Step {
  if (to === look.contextLength) return stay({ ...state, message: null });
  if (to > look.longest) {
    if (look.documents === 0 || from === 'table')
      return refuse(state, say('lab.stretch', { n: look.longest }));
    const most = Math.max(1, Math.floor(mostRuns / Math.max(1, look.wordCount)));
    if (to > most) return refuse(state, say('lab.tooLong', { n: to, most }));
  }
  return working(state, 'training', name, {
    type: 'context',
    slot: state.at,
    model: look.model,
    to,
  });
}

function sort(state: LabState, { look, name }: Source): Step {
  const { screen } = state;
  if (screen.at === 'compare') {
    const { pairing } = screen;
    const order = after(pairOrders, pairing.order);
    return working(state, 'sorting', name, { type: 'sort-pairs', pairing, order });
  }
  const by = after(orders, look.order);
  return working(state, 'sorting', name, { type: 'sort', slot: state.at, model: look.model, by });
}

/** The next of a few, and after the last the first. */
function after<T>(all: readonly T[], one: T): T {
  return all[(all.indexOf(one) + 1) % all.length] ?? one;
}

function undo(state: LabState, source: Source): Step {
  const last = source.look.out.at(-1);
  if (last !== undefined) return move(state, source, last, 1);
  if (source.before === null) return refuse(state, say('lab.nothingToUndo'));
  return stay(withSource({ ...state, message: null }, state.at, source.before));
}

function move(state: LabState, { look, name }: Source, document: number, times: 1 | -1): Step {
  return working(state, 'moving', name, {
    type: 'move',
    slot: state.at,
    model: look.model,
    document,
    times,
  });
}
