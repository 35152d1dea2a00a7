// Writing documents, line by line: a document is typed whole, or a few words at a time.
import { rebels } from '../../../engine/activities/author/fitting.ts';
import type {
  AuthorMove,
  AuthorSettings,
  AuthorState,
  Writing,
} from '../../../engine/activities/author/state.ts';
import { findings } from '../../../engine/activities/notebook.ts';
import { type Document, tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import { capital, list, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { cardChoices } from '../../activities/author/cursor.ts';
import {
  cardsHeading,
  counts,
  instruction,
  judgement,
  neighboursHeading,
  ruleInForce,
} from '../../activities/author/sentences.ts';
import { sentence } from '../../text.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { choose, chooseWord, goOn, type Question, same } from '../question.ts';
import { documentSoFar, namesOf, numberedDocuments } from '../sentences.ts';
import { askForDocument } from './author/typed-document.ts';

export const plainAuthor: PlainActivity<AuthorSettings, AuthorState, AuthorMove> = {
  kind: 'author',

  tell(settings, state, before) {
    switch (state.phase) {
      case 'writing':
        return before?.phase === 'writing'
          ? written(settings, state, before)
          : page(settings, state, before);
      case 'cards':
        return [
          cardsHeading(state.notebook.length),
          ...(state.rule === null ? [] : [ruleInForce(state)]),
        ];
      case 'guess':
        return notebookOf(state.notebook);
      case 'seen':
        return counted(state);
      case 'done':
        return [];
    }
  },

  ask(settings, state): Question<AuthorMove> {
    switch (state.phase) {
      case 'writing':
        return askForDocument(settings, state);
      case 'cards':
        return choose(
          '',
          cardChoices(settings).map(({ text, rule }) => [text, { type: 'rule', rule }]),
        );
      case 'guess':
        return chooseWord(say('author.whichColour'), tinyLanguage.words, (word) => ({
          type: 'guess',
          word,
        }));
      case 'seen':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

/** All that lies there; coming from the rule cards only the rule that was taken. */
function page(
  settings: AuthorSettings,
  state: Writing,
  before: AuthorState | undefined,
): readonly string[] {
  if (before !== undefined) {
    return [ruleInForce(state), ...broken(state), ...toDo(settings, state)];
  }
  const words = vocabulary(tinyLanguage).map((word, index) =>
    say('plain.numbered', { n: index + 1, choice: nameOf(word) }),
  );
  return [
    ...notebookOf(state.notebook),
    ...(state.rule === null ? [] : [ruleInForce(state)]),
    ...broken(state),
    say('author.wordNumbers', { words: words.join(', ') }),
    ...(state.line.length > 0 ? [documentSoFar(state.line)] : []),
    ...toDo(settings, state),
  ];
}

/** What the last line added to the notebook, took out of it, or put on the page. */
function written(settings: AuthorSettings, state: Writing, before: Writing): readonly string[] {
  const { notebook, line } = state;
  const added = notebook.slice(before.notebook.length).map((document, index) =>
    say('author.documentAdded', {
      n: before.notebook.length + index + 1,
      words: namesOf(document),
    }),
  );
  return [
    ...added,
    ...deleted(notebook, before.notebook),
    ...(line.length > 0 ? [documentSoFar(line)] : []),
    ...toDo(settings, state),
  ];
}

/** Which document is gone, and that those after it have other numbers now. */
function deleted(now: readonly Document[], before: readonly Document[]): readonly string[] {
  if (now.length >= before.length) return [];
  const at = before.findIndex((document, index) => !same(now[index], document));
  const words = namesOf(before[at] ?? []);
  return [
    say('author.documentDeleted', { words, left: now.length }),
    ...(at < now.length ? [say('author.othersMovedUp')] : []),
  ];
}

/** The instruction, unless the question or the rule that was told says the same. */
function toDo(settings: AuthorSettings, state: Writing): readonly string[] {
  const asked = state.line.length === 0 && state.notebook.length < settings.most;
  const todo = instruction(settings, state);
  return asked || todo === ruleInForce(state) ? [] : [todo];
}

function notebookOf(notebook: readonly Document[]): readonly string[] {
  if (notebook.length === 0) return [say('author.notebookIsEmpty')];
  return [say('author.notebookHolds', { n: notebook.length }), ...numberedDocuments(notebook)];
}

/** Which of the older documents do not keep the rule. */
function broken({ notebook, rule }: AuthorState): readonly string[] {
  const against = rebels(notebook, rule).map((at) => String(at + 1));
  if (against.length === 0) return [];
  return [say('author.documentsBreakRule', { n: against.length, documents: list(against) })];
}

function counted(state: Extract<AuthorState, { guess: Word }>): readonly string[] {
  const found = findings(state.notebook);
  const uses = tinyLanguage.words.map((word, index) =>
    say('author.useOfWord', { n: found.uses[index] ?? 0, word: nameOf(word) }),
  );
  const often = (found.neighbours[0]?.times ?? 0) < 2 ? [] : found.neighbours;
  return [
    counts(found),
    say('author.usesOfWords', { uses: uses.join(', ') }),
    judgement(state.guess, found),
    neighboursHeading(found),
    ...often.map(({ pair: [first, second] }) =>
      sentence(
        capital(say('author.wordThenWord', { first: nameOf(first), second: nameOf(second) })),
      ),
    ),
    say('author.neighboursNext'),
  ];
}
