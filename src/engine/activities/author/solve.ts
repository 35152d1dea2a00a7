// A move towards three stars from wherever the writing is, and an example for those who want one.
// Left out: a habit. That is the learner's own.
import { type Document, tinyLanguage, type Word } from '../../language.ts';
import { findings } from '../notebook.ts';
import { fitting } from './fitting.ts';
import type { AuthorMove, AuthorSettings, AuthorState, Writing } from './state.ts';

export function solve({ least }: AuthorSettings, state: AuthorState): AuthorMove {
  switch (state.phase) {
    case 'writing':
      return state.line.length === 0 && state.notebook.length >= least
        ? { type: 'finish' }
        : { type: 'word', word: nextWord(state) };
    case 'cards':
      return { type: 'rule', rule: state.rule };
    case 'guess':
      return { type: 'guess', word: findings(state.notebook).most[0] ?? '' };
    case 'seen':
    case 'done':
      return { type: 'go-on' };
  }
}

/** What would make a whole document of the line: after green blue, for example → ['white'] */
export function exampleFor(state: Writing): Document {
  const words: Word[] = [];
  while (words.at(-1) !== tinyLanguage.end) {
    words.push(nextWord({ ...state, line: [...state.line, ...words] }));
  }
  return words;
}

/** A word that keeps the rule, so that documents come out short and different. */
function nextWord(state: Writing): Word {
  const fits = fitting(state);
  const going = fits.filter((word) => word !== tinyLanguage.end);
  const longEnough = state.line.length > 1 + (state.notebook.length % 3);
  if (going.length === 0 || (longEnough && going.length < fits.length)) return tinyLanguage.end;
  return going[(state.line.length + state.notebook.length) % going.length] ?? tinyLanguage.end;
}
