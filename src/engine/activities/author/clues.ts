// The three steps of a hint while the learner writes. They cost nothing: there is no wrong document.
// Left out: refusals. They are in say.ts.
import type { Clues } from '../../activity.ts';
import { type Document, tinyLanguage, vocabulary, type Word } from '../../language.ts';
import { ruleText } from '../../rules.ts';
import { findings } from '../notebook.ts';
import { fitting, ruleOf } from './fitting.ts';
import { used } from './say.ts';
import { exampleFor } from './solve.ts';
import type { AuthorSettings, AuthorState, Writing } from './state.ts';

export function authorClues(settings: AuthorSettings, state: AuthorState): Clues {
  switch (state.phase) {
    case 'writing':
      return writingClues(settings, state);
    case 'cards':
      return {
        free: true,
        nudge: 'No card is better than another, and you need none.',
        place: 'Some rules are about neighbours, some about a whole document. That will matter.',
        answer: 'Press 2, then Enter for the first rule; or 1, then Enter to write freely.',
      };
    case 'guess':
      return guessClues(state.notebook);
    case 'seen':
    case 'done':
      return {
        free: true,
        nudge: 'These numbers were counted in your own text.',
        place: 'Look at the neighbours that you wrote most often.',
        answer: 'Press Enter to go on.',
      };
  }
}

function writingClues({ least, most }: AuthorSettings, state: Writing): Clues {
  const { line, notebook } = state;
  if (line.length > 0) return begunClues(state);
  if (notebook.length >= most) {
    return {
      free: true,
      nudge: 'There is no room for one more document.',
      place: 'Press up to pick one that you can spare, then x to delete it.',
      answer: 'Press Enter to finish.',
    };
  }
  if (notebook.length >= least) {
    return {
      free: true,
      nudge: 'You may write more, but you need not.',
      place:
        notebook.length < 10
          ? 'A habit shows better in ten documents than in three.'
          : `Your notebook has room for ${most - notebook.length} more.`,
      answer: 'Press Enter to finish.',
    };
  }
  const rule = ruleOf(state);
  const start =
    notebook.length === 0
      ? 'Begin with the colour that you like best.'
      : 'Take your last document, and change one of its words.';
  return {
    free: true,
    nudge: 'Nothing comes to mind? Write what you would like a model to write for you.',
    place: rule === undefined ? start : `Your rule card says: ${ruleText(rule)}`,
    answer: `For example, ${pressed(exampleFor(state))}`,
  };
}

function begunClues(state: Writing): Clues {
  const rule = ruleOf(state);
  const freely =
    state.notebook.length === 0
      ? 'Two words make a document, and so do twelve.'
      : 'How do your other documents go on after this colour? Do the same, or the opposite.';
  const ends = fitting(state).includes(tinyLanguage.end);
  return {
    free: true,
    nudge: ends
      ? 'White may end it here, or you go on.'
      : 'White does not fit yet: your rule wants something else first.',
    place: rule === undefined ? freely : `Your rule card says: ${ruleText(rule)}`,
    answer: `For example, ${pressed(exampleFor(state))}`,
  };
}

function guessClues(notebook: readonly Document[]): Clues {
  const { most, uses } = findings(notebook);
  const count = (word: Word) => uses[vocabulary(tinyLanguage).indexOf(word)] ?? 0;
  const ranked = tinyLanguage.words
    .filter((word) => count(word) > 0)
    .toSorted((one, other) => count(other) - count(one));
  const close = ranked.slice(0, Math.max(2, most.length));
  return {
    free: true,
    nudge: 'Go down the rows with one colour in mind, and count. Then the next colour.',
    place:
      close.length === 1
        ? 'There is only one colour in your notebook.'
        : `It lies between ${listed(close)}: count these.`,
    answer: `You used ${listed(most)} most: ${used(most[0] ?? '', uses)}${most.length > 1 ? ' each' : ''}.`,
  };
}

/** pressed(['blue', 'white']) → 'press 2, 5: blue white.' */
function pressed(words: Document): string {
  const digits = words.map((word) => vocabulary(tinyLanguage).indexOf(word) + 1);
  return `press ${digits.join(', ')}: ${words.join(' ')}.`;
}

/** listed(['purple', 'blue', 'pink']) → 'purple, blue and pink' */
function listed(words: readonly Word[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
