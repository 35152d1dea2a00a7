import type { ReactNode } from 'react';
import { renameAnswers } from '../../engine/activities/reflect/state.ts';
import type {
  ReflectMove,
  ReflectSettings,
  ReflectState,
} from '../../engine/activities/reflect.ts';
import { whyAnswers } from '../../engine/activities/why.ts';
import { say } from '../../texts/say.ts';
import { type ActivityProps, type ActivityView, goOnKeys, key } from '../activity-view.ts';
import { optionBindings } from '../components/Choice.tsx';
import { Say } from '../components/Prose.tsx';
import { WhyQuestion } from '../components/WhyQuestion.tsx';
import { isTall, type ReflectCursor } from './reflect/props.ts';
import { ReadScreen } from './reflect/ReadScreen.tsx';
import { BetScreen, RenamedScreen } from './reflect/RenameScreens.tsx';
import { BothScreen, RoomScreen } from './reflect/RoomScreens.tsx';

export const reflectView: ActivityView<ReflectSettings, ReflectState, ReflectMove, ReflectCursor> =
  {
    kind: 'reflect',

    cursor: (_, { phase }, before) => (before?.phase === phase ? before : { phase, option: -1 }),

    bindings(_, state, cursor) {
      const at = cursor.option;
      const options = (count: number, label: string, move: ReflectMove) =>
        optionBindings<ReflectMove, ReflectCursor>(count, at, (option) => ({ ...cursor, option }), {
          label,
          move,
        });
      switch (state.phase) {
        case 'bet':
          return options(renameAnswers.length, say('reflect.saySo'), {
            type: 'bet',
            answer: renameAnswers[at] ?? null,
          });
        case 'read':
          return options(state.drawn.length, say('reflect.thisOne'), {
            type: 'meant',
            document: at,
          });
        case 'why':
          return options(whyAnswers.length, say('reflect.answerKey'), {
            type: 'why',
            answer: whyAnswers[at] ?? null,
          });
        case 'renamed':
        case 'heard':
        case 'both':
        case 'room':
          return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
        case 'done':
          return [];
      }
    },

    status(_, state) {
      switch (state.phase) {
        case 'bet':
        case 'renamed':
          return say('reflect.otherNames');
        case 'read':
        case 'heard':
          return say('reflect.readAloud');
        case 'why':
        case 'both':
          return say('reflect.questionAgain');
        case 'room':
        case 'done':
          return say('reflect.toTalkAbout');
      }
    },

    Screen: ReflectScreen,
  };

function ReflectScreen(
  props: ActivityProps<ReflectSettings, ReflectState, ReflectCursor>,
): ReactNode {
  const { state, cursor, size } = props;
  switch (state.phase) {
    case 'bet':
      return <BetScreen {...props} state={state} />;
    case 'renamed':
      return <RenamedScreen {...props} state={state} />;
    case 'read':
    case 'heard':
      return <ReadScreen {...props} state={state} />;
    case 'why':
      return (
        <WhyQuestion chosen={cursor.option} width={size.width} tall={isTall(size)}>
          <Say>{say('reflect.sameQuestion')}</Say>
        </WhyQuestion>
      );
    case 'both':
      return <BothScreen {...props} state={state} />;
    case 'room':
    case 'done':
      return <RoomScreen {...props} state={state} />;
  }
}
