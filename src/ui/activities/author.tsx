import type { ReactNode } from 'react';
import type {
  AuthorMove,
  AuthorSettings,
  AuthorState,
} from '../../engine/activities/author/state.ts';
import { say } from '../../texts/say.ts';
import type { ActivityProps, ActivityView } from '../activity-view.ts';
import { authorBindings } from './author/bindings.ts';
import { CardsScreen } from './author/CardsScreen.tsx';
import { type AuthorCursor, chosenDocument, firstCursor } from './author/cursor.ts';
import { GuessScreen } from './author/GuessScreen.tsx';
import { SeenScreen } from './author/SeenScreen.tsx';
import { WritingScreen } from './author/WritingScreen.tsx';

export const authorView: ActivityView<AuthorSettings, AuthorState, AuthorMove, AuthorCursor> = {
  kind: 'author',
  cursor: firstCursor,
  bindings: authorBindings,

  status(settings, { notebook }) {
    const { least } = settings;
    const n = notebook.length;
    return n < least
      ? say('author.documentsOfLeast', { n, least })
      : say('author.documents', { n });
  },

  Screen: AuthorScreen,
};

function AuthorScreen(props: ActivityProps<AuthorSettings, AuthorState, AuthorCursor>): ReactNode {
  const { settings, state, cursor, size } = props;
  switch (state.phase) {
    case 'writing':
      return (
        <WritingScreen
          settings={settings}
          state={state}
          chosen={chosenDocument(cursor)}
          size={size}
        />
      );
    case 'cards':
      return (
        <CardsScreen
          settings={settings}
          state={state}
          option={cursor.at === 'cards' ? cursor.option : 0}
          size={size}
        />
      );
    case 'guess':
      return (
        <GuessScreen
          state={state}
          choice={cursor.at === 'guess' ? cursor.choice : null}
          size={size}
        />
      );
    case 'seen':
      return <SeenScreen state={state} size={size} />;
    case 'done':
      return null;
  }
}
