// From counting to learning, line by line: rows of weights and curves are told as numbers.
import { wayOptions } from '../../../engine/activities/gradient/foretelling.ts';
import { words } from '../../../engine/activities/gradient/row.ts';
import type { GradientSettings } from '../../../engine/activities/gradient/settings.ts';
import {
  type GradientMove,
  type GradientState,
  presses,
} from '../../../engine/activities/gradient/state.ts';
import { endOptions, isNear } from '../../../engine/activities/gradient/steps.ts';
import { exactly, say } from '../../../texts/say.ts';
import { chooseSays } from '../../activities/gradient/RateScreens.tsx';
import { endAsks } from '../../activities/gradient/StepsScreen.tsx';
import type { PlainActivity } from '../plain-activity.ts';
import { choose, chooseWord, goOn, type Question } from '../question.ts';
import {
  chosenLines,
  foretellLines,
  rowLines,
  seenLines,
  settledLines,
  stepLines,
} from './gradient/lines.ts';

export const plainGradient: PlainActivity<GradientSettings, GradientState, GradientMove> = {
  kind: 'gradient',

  tell(settings, state, before) {
    switch (state.phase) {
      case 'rise':
      case 'fall':
      case 'nudge':
      case 'nudged':
        return rowLines(settings, state, before);
      case 'end':
        return [endAsks(settings, state)];
      case 'steps':
        return stepLines(settings, state);
      case 'settled':
        return settledLines(settings, state);
      case 'foretell':
        return foretellLines(settings, state);
      case 'seen':
        return seenLines(settings, state);
      case 'choose':
        return [chooseSays(settings)];
      case 'chosen':
        return chosenLines(settings, state);
      case 'done':
        return [];
    }
  },

  ask(settings, state): Question<GradientMove> {
    switch (state.phase) {
      case 'rise':
      case 'fall':
        return chooseWord<GradientMove>(say('gradient.whichWord'), words, (word) => ({
          type: 'word',
          word,
        }));
      case 'nudge':
        return goOn({ type: 'step', times: 1 }, say('gradient.nudgeThem'));
      case 'end':
        return options(endOptions());
      case 'steps':
        return choose<GradientMove>('', [
          ...presses.map(
            (times) => [say('gradient.makeSteps', { n: times }), { type: 'step', times }] as const,
          ),
          // Last, so that the numbers of the others stay.
          ...(isNear(settings, state)
            ? ([[say('everywhere.goOn'), { type: 'go-on' }]] as const)
            : []),
        ]);
      case 'foretell':
        return options(wayOptions(settings));
      case 'choose':
        return options(
          settings.rates.map((rate) => say('gradient.rateIsOne', { rate: exactly(rate) })),
        );
      case 'nudged':
      case 'settled':
      case 'seen':
      case 'chosen':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

function options(labels: readonly string[]): Question<GradientMove> {
  return choose<GradientMove>(
    '',
    labels.map((label, option) => [label, { type: 'choose', option }]),
  );
}
