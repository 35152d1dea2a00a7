// What does it mean? The model under other names, and the open question of the course once more.
// Left out: a verdict on large models. This level only says what the small one shows.
import { say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { wholeDocuments } from './notebook.ts';
import { cluesFor } from './reflect/clues.ts';
import { drawDocuments, rightRename } from './reflect/renamed.ts';
import { renameSlip } from './reflect/sentences.ts';
import {
  common,
  type ReflectMove,
  type ReflectSettings,
  type ReflectState,
  reflectForm,
  renameAnswers,
} from './reflect/state.ts';
import { earlierWhy, isWhyAnswer } from './why.ts';

export type { ReflectMove, ReflectSettings, ReflectState } from './reflect/state.ts';

export const reflectActivity: Activity<ReflectSettings, ReflectState, ReflectMove> = {
  kind: 'reflect',

  settings: reflectForm,

  translatedSettings: ['names', 'discuss'],

  start(settings, given) {
    const notebook = wholeDocuments(given.notebook);
    const own = notebook.length > 0;
    const documents = own ? notebook : settings.sample;
    return {
      phase: 'bet',
      documents,
      own,
      drawn: drawDocuments(given.seed, documents, settings.drawn),
      earlier: earlierWhy(given),
      bet: null,
    };
  },

  play(_, state, move): Outcome<ReflectState> {
    switch (state.phase) {
      case 'bet': {
        const bet =
          move.type === 'bet' ? renameAnswers.find((one) => one === move.answer) : undefined;
        if (bet === undefined) return notNow(say('reflect.chooseRename'));
        return played({ ...common(state), phase: 'renamed', bet });
      }
      case 'renamed':
        if (move.type !== 'go-on') return notNow(say('reflect.lookFirst'));
        return played({ ...common(state), phase: 'read' });
      case 'read':
        if (move.type !== 'meant' || state.drawn[move.document] === undefined) {
          return notNow(say('reflect.chooseDocument'));
        }
        return played({ ...common(state), phase: 'heard', meant: move.document });
      case 'heard':
        if (move.type !== 'go-on') return notNow(say('reflect.lookFirst'));
        return played({ ...common(state), phase: 'why' });
      case 'why':
        if (move.type !== 'why' || !isWhyAnswer(move.answer))
          return notNow(say('why.chooseAnswer'));
        return played({ ...common(state), phase: 'both', now: move.answer });
      case 'both':
        if (move.type !== 'go-on') return notNow(say('reflect.lookFirst'));
        return played({ ...state, phase: 'room' });
      case 'room':
        if (move.type !== 'go-on') return notNow(say('reflect.lookFirst'));
        return played({ ...state, phase: 'done' });
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: () => false,

  slips(settings, state) {
    const { bet } = state;
    if (bet === null || bet === rightRename(settings.names, state)) return [];
    return [renameSlip(settings, { ...common(state), bet })];
  },

  stake: (_, { phase }) => (phase === 'bet' ? 'answer' : undefined),

  clues: cluesFor,

  solve(settings, state): ReflectMove {
    switch (state.phase) {
      case 'bet':
        return { type: 'bet', answer: rightRename(settings.names, state) };
      case 'read':
        return { type: 'meant', document: 0 };
      case 'why':
        return { type: 'why', answer: 'drew' };
      default:
        return { type: 'go-on' };
    }
  },
};
