import { isMatched, targetAt } from '../../engine/activities/softmax/knobs.ts';
import { askedAt } from '../../engine/activities/softmax/questions.ts';
import type { SoftmaxSettings } from '../../engine/activities/softmax/settings.ts';
import type { SoftmaxMove, SoftmaxState, Turning } from '../../engine/activities/softmax/state.ts';
import { say } from '../../texts/say.ts';
import { type ActivityBinding, type ActivityView, goOnKeys, key, look } from '../activity-view.ts';
import { optionBindings } from '../components/Choice.tsx';
import { cursorFor, type SoftmaxCursor } from './softmax/props.ts';
import { QuestionScreen } from './softmax/QuestionScreen.tsx';
import { TurnScreen } from './softmax/TurnScreen.tsx';

type Bindings = readonly ActivityBinding<SoftmaxMove, SoftmaxCursor>[];

export const softmaxView: ActivityView<SoftmaxSettings, SoftmaxState, SoftmaxMove, SoftmaxCursor> =
  {
    kind: 'softmax',

    cursor: (_, state, before) => cursorFor(state, before),

    bindings(settings, state, cursor) {
      switch (state.phase) {
        case 'turn':
          return turnKeys(settings, state, cursor);
        case 'ask': {
          const { options } = askedAt(settings, state.bin, state.question);
          const withOption = (at: number): SoftmaxCursor => ({ ...cursor, at });
          return optionBindings<SoftmaxMove, SoftmaxCursor>(options.length, cursor.at, withOption, {
            label: say('softmax.saySoKey'),
            move: { type: 'choose', option: cursor.at },
          });
        }
        case 'seen':
          return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
        case 'done':
          return [];
      }
    },

    status(settings, state) {
      switch (state.phase) {
        case 'turn':
          return say('softmax.chartOf', { n: state.target + 1, all: settings.targets.length });
        case 'ask':
        case 'seen':
          return say('softmax.questionOf', {
            n: state.question + 1,
            all: settings.questions.length,
          });
        case 'done':
          return say('softmax.finished');
      }
    },

    Screen(props) {
      const { state } = props;
      switch (state.phase) {
        case 'turn':
          return <TurnScreen {...props} state={state} />;
        case 'ask':
        case 'seen':
          return <QuestionScreen {...props} state={state} />;
        case 'done':
          return null;
      }
    },
  };

/** Up and down choose a score where scores are turned; left and right turn what can be turned. */
function turnKeys(settings: SoftmaxSettings, state: Turning, cursor: SoftmaxCursor): Bindings {
  const scores = targetAt(settings, state.target).turn === 'scores';
  const knob = scores ? cursor.at : 'temperature';
  const label = scores ? say('softmax.turnKey') : say('temperature.temperature');
  const matched = isMatched(settings, state);
  // Enter stands first: the bar is cut at its end.
  return [
    key(goOnKeys, say(matched ? 'everywhere.goOn' : 'softmax.matchKey'), { type: 'match' }),
    key(['left', 'a'], label, { type: 'turn', knob, by: -1 }),
    key(['right', 'l', 'd'], label, { type: 'turn', knob, by: 1 }),
    ...(scores ? scoreKeys(settings.words.length, cursor) : []),
  ];
}

function scoreKeys(count: number, cursor: SoftmaxCursor): Bindings {
  const to = (at: number): SoftmaxCursor => ({ ...cursor, at });
  const label = say('softmax.chooseScoreKey');
  return [
    look(['up', 'k', 'w'], label, to(Math.max(0, cursor.at - 1))),
    look(['down', 'j', 's'], label, to(Math.min(count - 1, cursor.at + 1))),
    ...Array.from({ length: count }, (_, at) =>
      look<SoftmaxMove, SoftmaxCursor>([`${at + 1}`], '', to(at)),
    ),
  ];
}
