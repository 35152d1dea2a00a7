// A line that is typed while documents are written: words of a document, or what is to be done with
// the notebook.
import type {
  AuthorMove,
  AuthorSettings,
  Writing,
} from '../../../../engine/activities/author/state.ts';
import { list, say } from '../../../../texts/say.ts';
import { type Answer, type Question, wordsIn } from '../../question.ts';
import { namesOf } from '../../sentences.ts';
import { typedOrEnter } from '../../typed-or-enter.ts';

/** Once there are enough documents, an empty line finishes, as Enter does on the screen. */
export function askForDocument(settings: AuthorSettings, state: Writing): Question<AuthorMove> {
  const text = howTo(settings, state);
  const enough = state.line.length === 0 && state.notebook.length >= settings.least;
  const finish = { label: say('author.finishCommand'), move: { type: 'finish' } } as const;
  return typedOrEnter<AuthorMove>(text, enough ? finish : undefined, {
    read: (line) => read(line, text),
    lineFor,
  });
}

function howTo({ most }: AuthorSettings, { notebook, line }: Writing): string {
  if (line.length > 0) return say('author.typeWords');
  const answers = [
    say('author.cardsCommand'),
    ...(notebook.length > 0 ? [deleteAny(notebook.length)] : []),
  ];
  return [
    ...(notebook.length < most ? [say('author.typeDocument')] : []),
    say('author.otherAnswers', { answers: list(answers, 'or') }),
  ].join('\n');
}

/** deleteAny(3) → 'delete 1 to 3' */
function deleteAny(documents: number): string {
  return documents === 1
    ? say('author.deleteCommand', { n: 1 })
    : say('author.deleteAny', { n: documents });
}

function read(line: string, how: string): Answer<AuthorMove> {
  const typed = line.trim().toLowerCase();
  if (typed === say('author.finishCommand')) return moves({ type: 'finish' });
  if (typed === say('author.cardsCommand')) return moves({ type: 'cards' });
  const number = /(?:^|\s)(\d{1,3})$/.exec(typed)?.[1] ?? '';
  if (number !== '' && typed === say('author.deleteCommand', { n: number })) {
    return moves({ type: 'delete', document: Number(number) - 1 });
  }
  const words = wordsIn(typed);
  if (words !== undefined) return moves(...words.map((word) => ({ type: 'word', word }) as const));
  return { type: 'unclear', reason: misread(typed) ?? how };
}

/** What is wrong with a line that is nearly right; undefined when it is not. */
function misread(typed: string): string | undefined {
  if (typed.startsWith(say('author.deleteCommand', { n: '' }).trim())) {
    return say('author.howToDelete');
  }
  const parts = typed.split(/[\s,;]+/);
  const stranger = parts.find((part) => wordsIn(part) === undefined);
  return stranger === undefined || parts.length === 1
    ? undefined
    : say('author.notAWord', { typed: stranger });
}

function lineFor(played: readonly AuthorMove[]): string | undefined {
  const words = played.flatMap((move) => (move.type === 'word' ? [move.word] : []));
  if (words.length === played.length) return namesOf(words);
  const [move, ...more] = played;
  if (move === undefined || more.length > 0) return undefined;
  switch (move.type) {
    case 'finish':
      return say('author.finishCommand');
    case 'cards':
      return say('author.cardsCommand');
    case 'delete':
      return say('author.deleteCommand', { n: move.document + 1 });
    default:
      return undefined;
  }
}

function moves(...all: readonly AuthorMove[]): Answer<AuthorMove> {
  return { type: 'moves', moves: all };
}
