// Two words of memory on the screen: which screen for which phase, and what moves in between.
import type { ReactNode } from 'react';
import type { ContextTwoSettings } from '../../engine/activities/context-two/settings.ts';
import type {
  ContextTwoMove,
  ContextTwoState,
  Now,
} from '../../engine/activities/context-two/state.ts';
import { tinyLanguage } from '../../engine/language.ts';
import { say } from '../../texts/say.ts';
import type { ActivityProps, ActivityView } from '../activity-view.ts';
import { bindingsFor } from './context-two/bindings.ts';
import { DrawScreen, TrainScreen, UnseenScreen } from './context-two/by-hand.tsx';
import { type ContextTwoCursor, cursorFor } from './context-two/cursor.ts';
import { MeasuredScreen, PouredScreen } from './context-two/measured.tsx';
import { BetScreen, CopiesScreen, SixteenScreen } from './context-two/own.tsx';
import { PredictScreen } from './context-two/PredictScreen.tsx';
import { PourScreen } from './context-two/pour.tsx';
import { RuleScreen } from './context-two/rule.tsx';
import { BackOffScreen, WhatNowScreen } from './context-two/unseen.tsx';

type Props = ActivityProps<ContextTwoSettings, ContextTwoState, ContextTwoCursor>;

const flightFrames = 8;
const trainingFrames = 20;
const pouringFrames = 12;

export const contextTwoView: ActivityView<
  ContextTwoSettings,
  ContextTwoState,
  ContextTwoMove,
  ContextTwoCursor
> = {
  kind: 'context-two',

  cursor: (_, state, before) => cursorFor(state, before),

  bindings: (_, state, cursor) => bindingsFor(state, cursor),

  status: (_, { now }) => statusOf(now),

  frames: ({ now: before }, { now }) => framesBetween(before, now),

  toBeRead: ({ now }) => now.phase === 'pour' && now.poured.length === tinyLanguage.words.length,

  Screen({ state, cursor, ...rest }: Props): ReactNode {
    const { now } = state;
    const props = { ...rest, state, cursor: cursor.at };
    switch (now.phase) {
      case 'bet':
        return <BetScreen {...props} now={now} />;
      case 'sixteen':
        return <SixteenScreen {...props} now={now} />;
      case 'copies':
        return <CopiesScreen {...props} now={now} />;
      case 'rule':
        return <RuleScreen {...props} now={now} />;
      case 'train':
        return <TrainScreen {...props} now={now} />;
      case 'draw':
        return <DrawScreen {...props} now={now} />;
      case 'predict':
        return <PredictScreen {...props} now={now} />;
      case 'measured':
        return <MeasuredScreen {...props} now={now} />;
      case 'pour':
        return <PourScreen {...props} now={now} />;
      case 'poured':
        return <PouredScreen {...props} now={now} />;
      case 'unseen':
        return <UnseenScreen {...props} now={now} />;
      case 'what-now':
        return <WhatNowScreen {...props} now={now} />;
      case 'shorter':
      case 'backed-off':
        return <BackOffScreen {...props} now={now} />;
      case 'done':
        return null;
    }
  },
};

function statusOf(now: Now): string {
  switch (now.phase) {
    case 'bet':
    case 'sixteen':
    case 'copies':
      return say('contextTwo.partTwoWords');
    case 'rule':
    case 'train':
    case 'draw':
      return say('contextTwo.partByHand');
    case 'predict':
    case 'measured':
      return say('contextTwo.partTheRule');
    case 'pour':
    case 'poured':
      return say('contextTwo.partPouring');
    case 'unseen':
    case 'what-now':
    case 'shorter':
    case 'backed-off':
    case 'done':
      return say('contextTwo.partEmptyBin');
  }
}

function framesBetween(before: Now, after: Now): number {
  if (after.phase === 'pour') return after.poured.length > 0 ? pouringFrames : 0;
  if (after.phase === 'train') return after.last === null ? 0 : flightFrames;
  if (after.phase === 'draw') {
    if (before.phase === 'train') return trainingFrames;
    return after.last === null ? 0 : flightFrames;
  }
  return after.phase === 'shorter' || after.phase === 'backed-off' ? flightFrames : 0;
}
