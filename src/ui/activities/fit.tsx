import type { ReactNode } from 'react';
import { highestPower } from '../../engine/activities/fit/counting.ts';
import { fits, type Knob, knobsOf } from '../../engine/activities/fit/knobs.ts';
import { knobName } from '../../engine/activities/fit/sentences.ts';
import { stiffAnswers, type Turning } from '../../engine/activities/fit/state.ts';
import type { FitMove, FitSettings, FitState } from '../../engine/activities/fit.ts';
import { whyAnswers } from '../../engine/activities/why.ts';
import { say } from '../../texts/say.ts';
import {
  type ActivityBinding,
  type ActivityProps,
  type ActivityView,
  goOnKeys,
  key,
  look,
} from '../activity-view.ts';
import { optionBindings } from '../components/Choice.tsx';
import { Say } from '../components/Prose.tsx';
import { WhyQuestion } from '../components/WhyQuestion.tsx';
import { type Draft, deleting, numberOf, spent, typing } from '../draft.ts';
import { CountScreen } from './fit/CountScreen.tsx';
import { cursorFor, type FitCursor } from './fit/cursor.ts';
import { LadderScreen } from './fit/LadderScreen.tsx';
import { isTall } from './fit/props.ts';
import { BetScreen, StiffScreen } from './fit/StiffScreens.tsx';
import { TurnScreen } from './fit/TurnScreen.tsx';

type Binding = ActivityBinding<FitMove, FitCursor>;

/** No layer that a level may show has more parameters. */
const largestCount = 999;

const shapeStatus = {
  line: 'fit.aLine',
  parabola: 'fit.aParabola',
  neuron: 'fit.oneNeuron',
} as const;

export const fitView: ActivityView<FitSettings, FitState, FitMove, FitCursor> = {
  kind: 'fit',

  cursor: (_, state, before) => cursorFor(state, before),

  refused: (cursor) => ({ ...cursor, draft: spent(cursor.draft) }),

  bindings(settings, state, cursor) {
    const withOption = (option: number): FitCursor => ({ ...cursor, option });
    switch (state.phase) {
      case 'why':
        return optionBindings<FitMove, FitCursor>(whyAnswers.length, cursor.option, withOption, {
          label: say('fit.answerKey'),
          // The engine refuses a choice that is not made yet, and says so.
          move: { type: 'why', answer: whyAnswers[cursor.option] ?? null },
        });
      case 'turning':
        return turningBindings(settings, state);
      case 'bet':
        return optionBindings<FitMove, FitCursor>(stiffAnswers.length, cursor.option, withOption, {
          label: say('fit.betKey'),
          move: { type: 'bet', answer: stiffAnswers[cursor.option] ?? null },
        });
      case 'count':
        return state.answered ? [goOn()] : countBindings(cursor);
      case 'guess':
        return guessBindings(cursor);
      case 'stiff':
      case 'ladder':
        return [goOn()];
      case 'done':
        return [];
    }
  },

  status(settings, state) {
    switch (state.phase) {
      case 'why':
        return say('fit.aQuestion');
      case 'turning':
        return say(shapeStatus[state.shape]);
      case 'bet':
      case 'stiff':
        return say('fit.aBet');
      case 'count':
        return say('fit.countOf', { n: state.layer + 1, all: settings.layers.length });
      case 'guess':
      case 'ladder':
      case 'done':
        return say('fit.onTheLadder');
    }
  },

  Screen: FitScreen,
};

function FitScreen(props: ActivityProps<FitSettings, FitState, FitCursor>): ReactNode {
  const { state, cursor, size } = props;
  switch (state.phase) {
    case 'why':
      return (
        <WhyQuestion chosen={cursor.option} width={size.width} tall={isTall(size)}>
          <Say>{say('fit.noRightAnswer')}</Say>
        </WhyQuestion>
      );
    case 'turning':
      return <TurnScreen {...props} state={state} />;
    case 'bet':
      return <BetScreen {...props} state={state} />;
    case 'stiff':
      return <StiffScreen {...props} state={state} />;
    case 'count':
      return <CountScreen {...props} state={state} />;
    case 'guess':
    case 'ladder':
      return <LadderScreen {...props} state={state} />;
    case 'done':
      return null;
  }
}

function goOn(): Binding {
  return key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' });
}

const turningKeys: Readonly<Record<Knob, readonly [readonly string[], readonly string[]]>> = {
  slope: [
    ['left', 'a'],
    ['right', 'l', 'd'],
  ],
  intercept: [
    ['down', 'j', 's'],
    ['up', 'k', 'w'],
  ],
  bend: [['v'], ['f']],
};

function turningBindings(settings: FitSettings, { shape, turned }: Turning): readonly Binding[] {
  const turns = knobsOf(shape).flatMap((knob): readonly Binding[] => {
    const [less, more] = turningKeys[knob];
    const name = knobName(shape, knob);
    // Three names are too many for the bar: the screen says which arrows turn what.
    const label = shape === 'parabola' && knob !== 'bend' ? say('fit.turnKey') : name;
    const turns: readonly [Binding, Binding] = [
      key(less, label, { type: 'turn', knob, by: -1 }),
      key(more, label, { type: 'turn', knob, by: 1 }),
    ];
    return knob === 'intercept' ? turns.toReversed() : turns;
  });
  // Enter stands first: the bar is cut at its end.
  const label = say(fits(settings, shape, turned) ? 'everywhere.goOn' : 'fit.itFits');
  return [key(goOnKeys, label, { type: 'fits' }), ...turns];
}

function countBindings(cursor: FitCursor): readonly Binding[] {
  const withDraft = (draft: Draft): FitCursor => ({ ...cursor, draft });
  return [
    ...typing<FitMove, FitCursor>(cursor.draft, largestCount, say('fit.typeNumber'), withDraft),
    key(goOnKeys, say('fit.answerKey'), { type: 'count', number: numberOf(cursor.draft) }),
    ...deleting<FitMove, FitCursor>(cursor.draft, withDraft),
  ];
}

function guessBindings(cursor: FitCursor): readonly Binding[] {
  const to = (power: number): FitCursor => ({
    ...cursor,
    power: Math.max(0, Math.min(highestPower, power)),
  });
  return [
    look(['left', 'a'], say('fit.moveMark'), to(cursor.power - 1)),
    look(['right', 'l', 'd'], say('fit.moveMark'), to(cursor.power + 1)),
    key(goOnKeys, say('fit.handIn'), { type: 'guess', power: cursor.power }),
  ];
}
