// Sharing a hundred percent: scores become shares, sharper or flatter, and a bin of balls is one such sharing.
// Left out: where scores come from. Here they are turned by hand; attention multiplies them out.
import { say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { binFor } from './softmax/bins.ts';
import { firstKnobs, targetAt } from './softmax/knobs.ts';
import { askedAt } from './softmax/questions.ts';
import { type SoftmaxSettings, softmaxSettings } from './softmax/settings.ts';
import { common, type SoftmaxMove, type SoftmaxState } from './softmax/state.ts';
import { playTurn } from './softmax/turning.ts';
import { turnClues, turnTowards } from './softmax/way.ts';

export const softmaxActivity: Activity<SoftmaxSettings, SoftmaxState, SoftmaxMove> = {
  kind: 'softmax',

  settings: softmaxSettings,

  start: (settings, { notebook }) => ({
    phase: 'turn',
    target: 0,
    knobs: firstKnobs(targetAt(settings, 0)),
    said: [],
    bin: binFor(settings, notebook),
  }),

  play(settings, state, move): Outcome<SoftmaxState> {
    switch (state.phase) {
      case 'turn':
        return playTurn(settings, state, move);
      case 'ask': {
        const { options } = askedAt(settings, state.bin, state.question);
        if (move.type !== 'choose' || options[move.option] === undefined) {
          return notNow(say('softmax.chooseFirst'));
        }
        const said = [...state.said, move.option];
        return played({ ...common(state), said, phase: 'seen', question: state.question });
      }
      case 'seen': {
        if (move.type !== 'go-on') return notNow(say('softmax.lookFirst'));
        const question = state.question + 1;
        return played(
          question < settings.questions.length
            ? { ...common(state), phase: 'ask', question }
            : { ...common(state), phase: 'done' },
        );
      }
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, { phase }) => phase === 'done',

  canUndo: ({ type }) => type === 'turn',

  slips: (settings, { said, bin }) =>
    said.flatMap((option, index) => {
      const { right, slip } = askedAt(settings, bin, index);
      return option === right ? [] : [slip];
    }),

  stake: (_, { phase }) => (phase === 'ask' ? 'answer' : undefined),

  clues(settings, state) {
    switch (state.phase) {
      case 'turn':
        return turnClues(settings, state);
      case 'ask':
        return askedAt(settings, state.bin, state.question).clues;
      case 'seen':
      case 'done':
        return {
          nudge: say('softmax.nudgeLook'),
          place: say('softmax.placeLook'),
          answer: say('everywhere.pressEnter'),
          free: true,
        };
    }
  },

  solve(settings, state): SoftmaxMove {
    switch (state.phase) {
      case 'turn':
        return turnTowards(settings, state);
      case 'ask':
        return { type: 'choose', option: askedAt(settings, state.bin, state.question).right };
      case 'seen':
      case 'done':
        return { type: 'go-on' };
    }
  },
};
