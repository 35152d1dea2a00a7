import { guessAbout } from '../../engine/activities/ladder/guesses.ts';
import type { LadderSettings } from '../../engine/activities/ladder/settings.ts';
import {
  guessed,
  type LadderMove,
  type LadderState,
} from '../../engine/activities/ladder/state.ts';
import { wayOutOptions } from '../../engine/activities/ladder/way-out.ts';
import { say } from '../../texts/say.ts';
import { type ActivityBinding, type ActivityView, goOnKeys, key } from '../activity-view.ts';
import { optionBindings } from '../components/Choice.tsx';
import { type Draft, deleting, emptyDraft, numberOf, spent, typing } from '../draft.ts';
import { CountScreen } from './ladder/CountScreen.tsx';
import { GuessScreen } from './ladder/GuessScreen.tsx';
import type { LadderCursor } from './ladder/props.ts';
import { SharedScreen, WayOutScreen } from './ladder/WayOutScreen.tsx';

type Bindings = readonly ActivityBinding<LadderMove, LadderCursor>[];

/** No number that is typed has more than three digits. */
const largestCount = 999;
const growFrames = 12;

export const ladderView: ActivityView<LadderSettings, LadderState, LadderMove, LadderCursor> = {
  kind: 'ladder',

  cursor: () => ({ draft: emptyDraft, option: -1 }),

  refused: (cursor) => ({ ...cursor, draft: spent(cursor.draft) }),

  bindings(settings, state, cursor) {
    switch (state.phase) {
      case 'count':
        return countKeys(cursor);
      case 'guess':
        return choices(
          guessAbout(settings, state, state.about).options.length,
          cursor,
          say('ladder.guessKey'),
        );
      case 'way-out':
        return choices(wayOutOptions().length, cursor, say('ladder.tryKey'));
      case 'counted':
      case 'seen':
      case 'shared':
        return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
      case 'done':
        return [];
    }
  },

  status({ lengths }, state) {
    switch (state.phase) {
      case 'count':
      case 'counted':
        return say('ladder.bar', { n: state.step + 1, all: lengths.length });
      case 'guess':
      case 'seen':
        return say('ladder.guessOf', { n: guessed.indexOf(state.about) + 1, all: guessed.length });
      case 'way-out':
      case 'shared':
      case 'done':
        return say('ladder.theWayOut');
    }
  },

  frames: (before, after) =>
    before.phase !== after.phase && ['counted', 'seen', 'shared'].includes(after.phase)
      ? growFrames
      : 0,

  toBeRead: ({ phase }) => phase === 'counted' || phase === 'seen' || phase === 'shared',

  Screen(props) {
    const { state } = props;
    switch (state.phase) {
      case 'count':
      case 'counted':
        return <CountScreen {...props} state={state} />;
      case 'guess':
      case 'seen':
        return <GuessScreen {...props} state={state} />;
      case 'way-out':
        return <WayOutScreen {...props} state={state} />;
      case 'shared':
      case 'done':
        return <SharedScreen {...props} state={state} />;
    }
  },
};

function countKeys(cursor: LadderCursor): Bindings {
  const withDraft = (draft: Draft): LadderCursor => ({ ...cursor, draft });
  return [
    ...typing<LadderMove, LadderCursor>(
      cursor.draft,
      largestCount,
      say('ladder.typeKey'),
      withDraft,
    ),
    key(goOnKeys, say('ladder.answerKey'), { type: 'answer', bins: numberOf(cursor.draft) }),
    ...deleting<LadderMove, LadderCursor>(cursor.draft, withDraft),
  ];
}

function choices(options: number, cursor: LadderCursor, label: string): Bindings {
  return optionBindings(options, cursor.option, (option): LadderCursor => ({ ...cursor, option }), {
    label,
    move: { type: 'choose', option: cursor.option },
  });
}
