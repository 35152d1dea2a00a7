// What the game says while the learner writes: refusals, hints, and what a lost guess cost.
// Left out: what is shown all the time. That is the screen's.
import type { Clues } from '../../activity.ts';
import { tinyLanguage, vocabulary, type Word } from '../../language.ts';
import { type Rule, ruleText } from '../../rules.ts';
import type { AuthorSettings, AuthorState } from '../author.ts';
import { type Findings, findings } from '../notebook.ts';
import { fitting, ruleOf } from './fitting.ts';

export const say = {
  loneWhite: 'A document needs at least one word before white ends it.',
  onlyWhite: 'Twelve words are the most. White is the only thing that fits now.',
  full: (most: number) =>
    `Your notebook is full: ${most} documents. Delete one to make room, or finish.`,
  tooFew: (missing: number) =>
    missing === 1
      ? 'One more document first, then you can finish.'
      : `${missing} more documents first, then you can finish.`,
  unfinished: 'This document has no end yet. White ends it; or take its words back.',
  ruleMidway: 'This document is begun. End it with white first, then change the rule.',
  noSuchRule: 'There is no such rule card.',
  noSuchDocument: 'There is no such document in your notebook.',
  noSuchWord: 'There are five words: purple, blue, green, pink, and white.',
  writeFirst: 'Write your documents first.',
  guessFirst: 'Guess first which colour you used most.',
  guessAColour: 'White only ends documents. Guess one of the four colours.',
  lookFirst: 'Look at what you wrote, then go on.',
  done: 'This level is done.',
} as const;

/** Why a word does not fit under a rule; `fits` is what would. */
export function offRule(rule: Rule, word: Word, fits: readonly Word[]): string {
  const why = `${ruleText(rule)} That is your rule, so`;
  if (fits.length === 1) return `${why} only ${fits[0]} fits here.`;
  return `${why} ${word} does not fit ${word === tinyLanguage.end ? 'yet' : 'here'}.`;
}

/** What a lost guess cost: the star, and why. */
export function lostGuess(guess: Word, { most, uses }: Findings): string {
  const first = most[0] ?? '';
  const used = (word: Word) => howOften(uses[vocabulary(tinyLanguage).indexOf(word)] ?? 0);
  return `You guessed ${guess}, used ${used(guess)}. You used ${first} most: ${used(first)}.`;
}

function howOften(n: number): string {
  if (n === 0) return 'never';
  return n === 1 ? 'once' : `${n} times`;
}

/** The three steps of a hint. */
export function authorClues(settings: AuthorSettings, state: AuthorState): Clues {
  switch (state.phase) {
    case 'writing':
      return writingClues(settings, state);
    case 'guess':
      return {
        nudge: 'Nothing to remember: your notebook is on the screen.',
        place: 'Count one colour down all the rows, then the next.',
        answer: `You used ${findings(state.notebook).most.join(' and ')} most.`,
      };
    case 'seen':
    case 'done':
      return {
        nudge: 'These numbers were counted in your own text.',
        place: 'Look at the neighbours that you wrote most often.',
        answer: 'Press Enter to go on.',
      };
  }
}

type Writing = Extract<AuthorState, { phase: 'writing' }>;

function writingClues({ least, most }: AuthorSettings, state: Writing): Clues {
  const { line, notebook } = state;
  const missing = least - notebook.length;
  if (line.length === 0 && missing <= 0) {
    return {
      nudge: 'You may write more, but you need not.',
      place: `Your notebook holds ${notebook.length} documents of ${most}.`,
      answer: 'Press Enter to finish.',
    };
  }
  const rule = ruleOf(state);
  const fits = fitting(state);
  return {
    nudge: 'There is no wrong document. Repeat yourself, make a habit, try a pattern.',
    place:
      rule === undefined
        ? 'One to twelve colours, then white.'
        : `Your rule card says: ${ruleText(rule)}`,
    answer:
      line.length === 0
        ? `Press a digit for a first word: ${listed(fits)} would do.`
        : `What fits here: ${listed(fits)}.`,
  };
}

function listed(words: readonly Word[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
