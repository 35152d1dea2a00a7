// What is said while the learner writes, on the screen and line by line.
import { ruleOf } from '../../../engine/activities/author/fitting.ts';
import type {
  AuthorSettings,
  AuthorState,
  Writing,
} from '../../../engine/activities/author/state.ts';
import type { Findings } from '../../../engine/activities/notebook.ts';
import type { Word } from '../../../engine/language.ts';
import { longestDocument, ruleText } from '../../../engine/rules.ts';
import { list, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';

/** What is to be done now, above the words. */
export function instruction({ least, most }: AuthorSettings, state: Writing): string {
  const { line, notebook } = state;
  if (notebook.length >= most) return say('author.notebookIsFull', { most });
  if (line.length === longestDocument) return say('author.twelveWords');
  if (state.rule !== null) return ruleInForce(state);
  if (line.length > 0) return say('author.wordsSoFar', { n: line.length });
  return say(notebook.length >= least ? 'author.writeMore' : 'author.writeADocument');
}

/** The rule that is in force, or that there is none. */
export function ruleInForce(state: AuthorState): string {
  const rule = ruleOf(state);
  return rule ? say('author.ruleIs', { rule: ruleText(rule) }) : say('author.noRule');
}

/** What a rule card is for; once there are documents, what it leaves alone. */
export function cardsHeading(documents: number): string {
  return say(documents === 0 ? 'author.cardsAreFor' : 'author.cardsHoldFromNow');
}

/** 'Your notebook: 3 documents, 5 words, white not counted.' */
export function counts({ documents, words }: Findings): string {
  return say('author.countedInNotebook', {
    documents: say('author.documents', { n: documents }),
    words: say('author.words', { n: words }),
  });
}

/** What became of the guess: 'You guessed pink. You used blue most.' */
export function judgement(guess: Word, { most }: Findings): string {
  const words = list(most.map(nameOf));
  if (!most.includes(guess)) return say('author.guessedOther', { guess: nameOf(guess), words });
  return most.length === 1
    ? say('author.guessedRight', { guess: nameOf(guess) })
    : say('author.guessedShared', { words });
}

/** Above the neighbours that come most often, or that there are none that come twice. */
export function neighboursHeading({ neighbours }: Findings): string {
  const n = neighbours[0]?.times ?? 0;
  if (n < 2) return say('author.noNeighboursTwice');
  return neighbours.length > 1
    ? say('author.sideBySideEach', { n })
    : say('author.sideBySide', { n });
}
