import type { ReactNode } from 'react';
import type { AuthorMove, AuthorSettings, AuthorState } from '../../engine/activities/author.ts';
import { tinyLanguage, vocabulary, type Word } from '../../engine/language.ts';
import {
  type ActivityBinding,
  type ActivityProps,
  type ActivityView,
  goOnKeys,
  key,
  look,
} from '../activity-view.ts';
import { choiceBindings } from '../components/WordChoices.tsx';
import { CardsScreen } from './author/CardsScreen.tsx';
import { type AuthorCursor, cardChoices, page } from './author/cursor.ts';
import { GuessScreen, SeenScreen } from './author/SeenScreen.tsx';
import { WritingScreen } from './author/WritingScreen.tsx';

type Binding = ActivityBinding<AuthorMove, AuthorCursor>;
type Writing = Extract<AuthorState, { phase: 'writing' }>;

export const authorView: ActivityView<AuthorSettings, AuthorState, AuthorMove, AuthorCursor> = {
  kind: 'author',
  cursor: (_, state) => (state.phase === 'guess' ? { at: 'guess', choice: null } : page),

  bindings(settings, state, cursor) {
    switch (state.phase) {
      case 'writing':
        return cursor.at === 'cards'
          ? cardBindings(settings, cursor.option)
          : writingBindings(settings, state, cursor.at === 'page' ? cursor.chosen : null);
      case 'guess':
        return guessBindings(cursor.at === 'guess' ? cursor.choice : null);
      case 'seen':
        return [key(goOnKeys, 'go on', { type: 'go-on' })];
      case 'done':
        return [];
    }
  },

  status(settings, { notebook }) {
    return notebook.length < settings.least
      ? `${notebook.length} of ${settings.least} documents`
      : `${notebook.length} ${notebook.length === 1 ? 'document' : 'documents'}`;
  },

  Screen: AuthorScreen,
};

function AuthorScreen(props: ActivityProps<AuthorSettings, AuthorState, AuthorCursor>): ReactNode {
  const { settings, state, cursor, size } = props;
  switch (state.phase) {
    case 'writing':
      return cursor.at === 'cards' ? (
        <CardsScreen settings={settings} option={cursor.option} size={size} />
      ) : (
        <WritingScreen
          settings={settings}
          state={state}
          chosen={cursor.at === 'page' ? cursor.chosen : null}
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

function writingBindings(
  { least }: AuthorSettings,
  { notebook, line }: Writing,
  chosen: number | null,
): readonly Binding[] {
  const last = notebook.length - 1;
  const up = chosen === null ? last : Math.max(0, chosen - 1);
  const down = chosen === null || chosen >= last ? null : chosen + 1;
  const words = vocabulary(tinyLanguage).map((word, index) =>
    key<AuthorMove, AuthorCursor>([`${index + 1}`], 'stick a word', { type: 'word', word }),
  );
  const canFinish = line.length === 0 && notebook.length >= least;
  return [
    ...words,
    key(goOnKeys, canFinish ? 'finish' : '', { type: 'finish' }),
    ...(chosen === null
      ? []
      : [key<AuthorMove, AuthorCursor>(['x'], 'delete it', { type: 'delete', document: chosen })]),
    look(['c'], 'rule cards', { at: 'cards', option: 0 }),
    ...(last < 0
      ? []
      : [
          look<AuthorMove, AuthorCursor>(['up', 'k', 'w'], 'choose', { at: 'page', chosen: up }),
          look<AuthorMove, AuthorCursor>(['down', 'j', 's'], 'choose', {
            at: 'page',
            chosen: down,
          }),
        ]),
  ];
}

function cardBindings(settings: AuthorSettings, option: number): readonly Binding[] {
  const choices = cardChoices(settings);
  const to = (index: number): AuthorCursor => ({
    at: 'cards',
    option: Math.min(choices.length - 1, Math.max(0, index)),
  });
  return [
    look(['up', 'k', 'w'], 'choose', to(option - 1)),
    look(['down', 'j', 's'], 'choose', to(option + 1)),
    key(goOnKeys, 'take it', { type: 'rule', rule: choices[option]?.rule ?? null }),
    ...choices.map(({ rule }, index) =>
      key<AuthorMove, AuthorCursor>([`${index + 1}`], 'take a card', { type: 'rule', rule }),
    ),
    look(['c'], 'back', page),
  ];
}

function guessBindings(choice: Word | null): readonly Binding[] {
  return [
    ...choiceBindings<AuthorMove, AuthorCursor>(
      tinyLanguage.words,
      choice,
      (word) => ({ at: 'guess', choice: word }),
      (word) => ({ type: 'guess', word }),
    ),
    ...(choice === null
      ? []
      : [key<AuthorMove, AuthorCursor>(goOnKeys, 'count', { type: 'guess', word: choice })]),
  ];
}
