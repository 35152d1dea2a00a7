// The keys of the writing: what each does now, and what it is called.
import type {
  AuthorMove,
  AuthorSettings,
  AuthorState,
  Writing,
} from '../../../engine/activities/author/state.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import { type ActivityBinding, goOnKeys, key, look } from '../../activity-view.ts';
import { choiceBindings } from '../../components/WordChoices.tsx';
import { type AuthorCursor, cardChoices, chosenDocument, stepped } from './cursor.ts';

type Binding = ActivityBinding<AuthorMove, AuthorCursor>;

export function authorBindings(
  settings: AuthorSettings,
  state: AuthorState,
  cursor: AuthorCursor,
): readonly Binding[] {
  switch (state.phase) {
    case 'writing': {
      const chosen = chosenDocument(cursor);
      return chosen === null ? pageBindings(settings, state) : chosenBindings(state, chosen);
    }
    case 'cards':
      return cardBindings(settings, state, cursor.at === 'cards' ? cursor.option : 0);
    case 'guess':
      return guessBindings(cursor.at === 'guess' ? cursor.choice : null);
    case 'seen':
      return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
    case 'done':
      return [];
  }
}

/** Up and down are named in the frame of the notebook: the bar has no room for them. */
function pageBindings({ least, most }: AuthorSettings, state: Writing): readonly Binding[] {
  const { notebook, line } = state;
  const between = line.length === 0;
  const canFinish = between && notebook.length >= least;
  const cards = say(canFinish ? 'author.cardsKeyShort' : 'author.cardsKey');
  return [
    ...words(notebook.length < most ? say('author.writeKey') : ''),
    key(goOnKeys, canFinish ? say('author.doneKey') : '', { type: 'finish' }),
    key(['c'], between ? cards : '', { type: 'cards' }),
    ...picking(notebook.length, null, ''),
  ];
}

/**
 * While a document is pointed at. Up and down go on over the documents, and back to the line.
 * Enter and Escape only leave the documents: the level ends from the line alone.
 */
function chosenBindings({ notebook }: Writing, chosen: number): readonly Binding[] {
  return [
    key(['x'], say('author.deleteKey'), { type: 'delete', document: chosen }),
    ...picking(notebook.length, chosen, say('author.pickKey')),
    look([...goOnKeys, 'escape'], say('shell.back'), { at: 'page', chosen: null }),
    ...words(''),
    key(['c'], '', { type: 'cards' }),
  ];
}

function words(label: string): readonly Binding[] {
  return vocabulary(tinyLanguage).map((word, index) =>
    key([`${index + 1}`], label, { type: 'word', word }),
  );
}

function picking(documents: number, chosen: number | null, label: string): readonly Binding[] {
  if (documents === 0) return [];
  const to = (by: 1 | -1): AuthorCursor => ({
    at: 'page',
    chosen: stepped(chosen, documents, by),
  });
  return [look(['up', 'k', 'w'], label, to(-1)), look(['down', 'j', 's'], label, to(1))];
}

/** A digit only points to a card; Escape closes them and leaves the rule as it was. */
function cardBindings(
  settings: AuthorSettings,
  { rule }: AuthorState,
  option: number,
): readonly Binding[] {
  const choices = cardChoices(settings);
  const to = (index: number): AuthorCursor => ({
    at: 'cards',
    option: Math.min(choices.length - 1, Math.max(0, index)),
  });
  return [
    ...choices.map((_, index) =>
      look<AuthorMove, AuthorCursor>([`${index + 1}`], say('shell.choose'), to(index)),
    ),
    look(['up', 'k', 'w'], '', to(option - 1)),
    look(['down', 'j', 's'], '', to(option + 1)),
    key(goOnKeys, say('author.takeCardKey'), { type: 'rule', rule: choices[option]?.rule ?? null }),
    key(['escape', 'c'], say('shell.back'), { type: 'rule', rule }),
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
    // Before a colour is chosen, Enter is told to choose one.
    key<AuthorMove, AuthorCursor>(goOnKeys, choice === null ? '' : say('author.countKey'), {
      type: 'guess',
      word: choice ?? '',
    }),
  ];
}
