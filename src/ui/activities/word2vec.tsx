import type { ReactNode } from 'react';
import { companyPlaces, handSteps } from '../../engine/activities/word2vec/by-hand.ts';
import { questionAt, questionsOf } from '../../engine/activities/word2vec/questions.ts';
import type {
  Word2vecMove,
  Word2vecSettings,
  Word2vecState,
} from '../../engine/activities/word2vec.ts';
import type { Mapped } from '../../engine/word2vec-training.ts';
import { say } from '../../texts/say.ts';
import {
  type ActivityBinding,
  type ActivityProps,
  type ActivityView,
  goOnKeys,
  key,
} from '../activity-view.ts';
import { optionBindings } from '../components/Choice.tsx';
import { CompanyScreen, PullScreen } from './word2vec/HandScreens.tsx';
import { lookBindings } from './word2vec/looking.ts';
import { ArrowEndScreen, ArrowScreen, MapInTraining, MapScreen } from './word2vec/MapScreens.tsx';
import type { Word2vecCursor } from './word2vec/props.ts';
import { KeyFoundScreen, KeyScreen, NearestScreen } from './word2vec/QuestionScreens.tsx';

type Binding = ActivityBinding<Word2vecMove, Word2vecCursor>;

export const word2vecView: ActivityView<
  Word2vecSettings,
  Word2vecState,
  Word2vecMove,
  Word2vecCursor,
  Mapped
> = {
  kind: 'word2vec',

  cursor(_, state, before) {
    const place = 'question' in state ? `${state.phase} ${state.question}` : state.phase;
    if (before?.place === place) return before;
    return { place, option: -1, looked: state.phase === 'seen' ? state.looked : '' };
  },

  bindings(settings, state, cursor) {
    switch (state.phase) {
      case 'company':
        if (state.found.length === companyPlaces(settings).length) return [goOn()];
        return settings.byHand.sentence.map((_, place) =>
          key([`${place + 1}`], say('word2vec.pickKey'), { type: 'pick', place }),
        );
      case 'pull':
        if (state.done === handSteps(settings, state.seed).length) return [goOn()];
        return [
          key(['1'], say('word2vec.closerKey'), { type: 'pull', closer: true }),
          key(['2'], say('word2vec.apartKey'), { type: 'pull', closer: false }),
        ];
      case 'ask':
        return optionBindings<Word2vecMove, Word2vecCursor>(
          questionAt(settings, state.question).options.length,
          cursor.option,
          (option) => ({ ...cursor, option }),
          {
            label: say('word2vec.answerKey'),
            // The engine refuses a choice that is not made yet, and says so.
            move: { type: 'answer', option: cursor.option },
          },
        );
      case 'seen':
        return [
          goOn(),
          ...(questionAt(settings, state.question).type === 'nearest'
            ? lookBindings(settings, state, cursor)
            : []),
        ];
      case 'done':
        return [];
    }
  },

  status(settings, state) {
    switch (state.phase) {
      case 'company':
        return say('word2vec.atCompany');
      case 'pull': {
        const all = handSteps(settings, state.seed).length;
        return say('word2vec.atPull', { n: Math.min(all, state.done + 1), all });
      }
      case 'ask':
      case 'seen':
      case 'done': {
        const all = questionsOf(settings).length;
        const n = state.phase === 'done' ? all : state.question + 1;
        return say('word2vec.atQuestion', { n, all });
      }
    }
  },

  Screen: Word2vecScreen,

  Unfinished: MapInTraining,
};

function goOn(): Binding {
  return key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' });
}

function Word2vecScreen(
  props: ActivityProps<Word2vecSettings, Word2vecState, Word2vecCursor>,
): ReactNode {
  const { settings, state } = props;
  switch (state.phase) {
    case 'company':
      return <CompanyScreen {...props} state={state} />;
    case 'pull':
      return <PullScreen {...props} state={state} />;
    case 'ask': {
      const question = questionAt(settings, state.question);
      if (question.type === 'nearest') return <NearestScreen {...props} state={state} />;
      if (question.type === 'key') return <KeyScreen {...props} state={state} />;
      return <ArrowScreen {...props} state={state} question={question} />;
    }
    case 'seen': {
      const question = questionAt(settings, state.question);
      if (question.type === 'nearest') return <MapScreen {...props} state={state} />;
      if (question.type === 'key') {
        return <KeyFoundScreen {...props} state={state} question={question} />;
      }
      return <ArrowEndScreen {...props} state={state} question={question} />;
    }
    case 'done':
      return null;
  }
}
