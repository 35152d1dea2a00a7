// The three steps of a hint while the learner writes. They cost nothing: there is no wrong document.
// Left out: refusals. They are in play.ts.
import { list, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import type { Clues } from '../../activity.ts';
import { type Document, tinyLanguage, vocabulary, type Word } from '../../language.ts';
import { ruleText } from '../../rules.ts';
import { findings } from '../notebook.ts';
import { fitting, ruleOf } from './fitting.ts';
import { exampleFor } from './solve.ts';
import type { AuthorSettings, AuthorState, Writing } from './state.ts';

export function authorClues(settings: AuthorSettings, state: AuthorState): Clues {
  switch (state.phase) {
    case 'writing':
      return writingClues(settings, state);
    case 'cards':
      return {
        free: true,
        nudge: say('author.nudgeCards'),
        place: say('author.placeCards'),
        answer: say('author.answerCards'),
      };
    case 'guess':
      return guessClues(state.notebook);
    case 'seen':
    case 'done':
      return {
        free: true,
        nudge: say('author.nudgeSeen'),
        place: say('author.placeSeen'),
        answer: say('everywhere.pressEnter'),
      };
  }
}

function writingClues({ least, most }: AuthorSettings, state: Writing): Clues {
  const { line, notebook } = state;
  if (line.length > 0) return begunClues(state);
  if (notebook.length >= most) {
    return {
      free: true,
      nudge: say('author.nudgeNoRoom'),
      place: say('author.placeNoRoom'),
      answer: say('author.answerFinish'),
    };
  }
  if (notebook.length >= least) {
    return {
      free: true,
      nudge: say('author.nudgeEnough'),
      place:
        notebook.length < 10
          ? say('author.placeHabit')
          : say('author.placeRoomLeft', { n: most - notebook.length }),
      answer: say('author.answerFinish'),
    };
  }
  const rule = ruleOf(state);
  const start =
    notebook.length === 0 ? say('author.placeFirstDocument') : say('author.placeNextDocument');
  return {
    free: true,
    nudge: say('author.nudgeWrite'),
    place: rule === undefined ? start : say('author.placeRule', { rule: ruleText(rule) }),
    answer: example(exampleFor(state)),
  };
}

function begunClues(state: Writing): Clues {
  const rule = ruleOf(state);
  const freely =
    state.notebook.length === 0 ? say('author.placeBegun') : say('author.placeBegunAgain');
  const ends = fitting(state).includes(tinyLanguage.end);
  return {
    free: true,
    nudge: ends ? say('author.nudgeMayEnd') : say('author.nudgeMayNotEnd'),
    place: rule === undefined ? freely : say('author.placeRule', { rule: ruleText(rule) }),
    answer: example(exampleFor(state)),
  };
}

function guessClues(notebook: readonly Document[]): Clues {
  const { most, uses } = findings(notebook);
  const count = (word: Word) => uses[vocabulary(tinyLanguage).indexOf(word)] ?? 0;
  const ranked = tinyLanguage.words
    .filter((word) => count(word) > 0)
    .toSorted((one, other) => count(other) - count(one));
  const used = { words: listed(most), n: count(most[0] ?? '') };
  const close = ranked.slice(0, Math.max(2, most.length));
  return {
    free: true,
    nudge: say('author.nudgeGuess'),
    place:
      close.length === 1
        ? say('author.placeOneColour')
        : say('author.placeBetween', { words: listed(close) }),
    answer: most.length > 1 ? say('author.answerMostEach', used) : say('author.answerMost', used),
  };
}

/** example(['blue', 'white']) → 'For example, press 2, 5: blue white.' */
function example(words: Document): string {
  const digits = words.map((word) => vocabulary(tinyLanguage).indexOf(word) + 1);
  return say('author.answerExample', {
    keys: digits.join(', '),
    words: words.map(nameOf).join(' '),
  });
}

/** listed(['purple', 'blue', 'pink']) → 'purple, blue and pink' */
function listed(words: readonly Word[]): string {
  return list(words.map(nameOf));
}
