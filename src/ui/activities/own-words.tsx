import type { ReactNode } from 'react';
import { stepsOf } from '../../engine/activities/own-words/drawn.ts';
import { type OwnWordsSettings, ownPlace } from '../../engine/activities/own-words/settings.ts';
import {
  lengths,
  longestContext,
  type OwnWordsMove,
  type OwnWordsState,
} from '../../engine/activities/own-words/state.ts';
import { say } from '../../texts/say.ts';
import {
  type ActivityBinding,
  type ActivityProps,
  type ActivityView,
  goOnKeys,
  key,
} from '../activity-view.ts';
import { chipBetKeys } from '../chip-bet-keys.ts';
import { optionBindings } from '../components/Choice.tsx';
import { BetCopiesScreen, BetLengthScreen } from './own-words/BetScreens.tsx';
import { ChooseScreen } from './own-words/ChooseScreen.tsx';
import { CopiesScreen } from './own-words/CopiesScreen.tsx';
import { CurveScreen } from './own-words/CurveScreen.tsx';
import { TraceScreen } from './own-words/TraceScreen.tsx';
import { TrainScreen } from './own-words/TrainScreen.tsx';

type Bindings = readonly ActivityBinding<OwnWordsMove, number>[];

/** The cursor is an option: a text, or an answer of a bet. */
export const ownWordsView: ActivityView<OwnWordsSettings, OwnWordsState, OwnWordsMove, number> = {
  kind: 'own-words',

  cursor(settings, state, before) {
    if (state.phase === 'choose') return ownPlace(settings) ?? 0;
    return state.phase === 'bet-length' || state.phase === 'bet-copies' ? (before ?? 0) : 0;
  },

  bindings(settings, state, cursor): Bindings {
    switch (state.phase) {
      case 'choose':
        return optionBindings(settings.texts.length, cursor, (option): number => option, {
          label: say('ownWords.takeText'),
          move: { type: 'choose', text: cursor },
        });
      case 'bet-length':
      case 'bet-copies':
        return chipBetKeys<OwnWordsMove, number>({
          options: lengths.length,
          at: cursor,
          chip: (option, by) => ({ type: 'chip', option, by }),
          reveal: { type: 'reveal' },
          labels: state.phase === 'bet-length' ? { reveal: say('ownWords.lockIn') } : {},
          pointTo: (option) => option,
        });
      case 'train':
        return [
          key(
            goOnKeys,
            state.length < longestContext
              ? say('ownWords.trainAt', { n: state.length + 1 })
              : say('ownWords.toTheTest'),
            { type: 'go-on' },
          ),
          key(['d'], say('ownWords.another'), { type: 'draw', length: state.length }),
        ];
      case 'curve':
        return [
          key(
            goOnKeys,
            say(state.shown < longestContext ? 'ownWords.seeNext' : 'everywhere.goOn'),
            { type: 'go-on' },
          ),
        ];
      case 'trace':
        return traceKeys(state.words < stepsOf(settings, state, state).length);
      case 'copies':
        return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
      case 'done':
        return [];
    }
  },

  status(_, state) {
    switch (state.phase) {
      case 'choose':
        return say('ownWords.atChoosing');
      case 'bet-length':
      case 'bet-copies':
        return say('ownWords.atBet');
      case 'train':
        return say('ownWords.atTraining', { n: state.length, all: longestContext });
      case 'curve':
        return say('ownWords.atTest');
      case 'trace':
      case 'copies':
      case 'done':
        return say('ownWords.atLookingUp');
    }
  },

  Screen: OwnWordsScreen,
};

/** Word after word; once all are looked up, another sentence at any length, or on. */
function traceKeys(more: boolean): Bindings {
  if (more) {
    return [
      key(goOnKeys, say('ownWords.lookUp'), { type: 'look-up', all: false }),
      key(['e'], say('ownWords.lookUpAll'), { type: 'look-up', all: true }),
    ];
  }
  return [
    key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' }),
    ...lengths.map((length) =>
      key<OwnWordsMove, number>([`${length}`], say('ownWords.newSentence'), {
        type: 'draw',
        length,
      }),
    ),
  ];
}

function OwnWordsScreen(props: ActivityProps<OwnWordsSettings, OwnWordsState, number>): ReactNode {
  const { state } = props;
  switch (state.phase) {
    case 'choose':
      return <ChooseScreen {...props} state={state} />;
    case 'bet-length':
      return <BetLengthScreen {...props} state={state} />;
    case 'bet-copies':
      return <BetCopiesScreen {...props} state={state} />;
    case 'train':
      return <TrainScreen {...props} state={state} />;
    case 'curve':
      return <CurveScreen {...props} state={state} />;
    case 'trace':
      return <TraceScreen {...props} state={state} />;
    case 'copies':
      return <CopiesScreen {...props} state={state} />;
    case 'done':
      return null;
  }
}
