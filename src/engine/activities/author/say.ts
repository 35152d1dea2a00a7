// What the game says while the learner writes: refusals, and how often a word was used.
// Left out: hints (clues.ts), and what is shown all the time: that is the screen's.
import { tinyLanguage, vocabulary, type Word } from '../../language.ts';
import { type Rule, ruleText } from '../../rules.ts';
import { type Draft, fitting, isLastChance } from './fitting.ts';

export const say = {
  loneWhite: 'A document needs at least one word before white ends it.',
  onlyWhite: 'Twelve words are the most. White is the only thing that fits now.',
  full: (most: number) =>
    `Your notebook is full: ${most} documents. Delete one to make room, or finish.`,
  tooFew: (missing: number) =>
    missing === 1
      ? 'One more document first, then you can finish.'
      : `${missing} more documents first, then you can finish.`,
  unfinished: 'This document has no end yet. White ends it; or take its words back with u.',
  ruleMidway:
    'This document is begun. End it with white, or take its words back with u; then choose a rule.',
  takeACard: 'The rule cards lie open. Take one, or go back.',
  noSuchRule: 'There is no such rule card.',
  noSuchDocument: 'There is no such document in your notebook.',
  noSuchWord: 'There are five words: purple, blue, green, pink, and white.',
  writeFirst: 'Write your documents first.',
  guessFirst: 'Guess first which colour you used most.',
  guessAColour: 'White only ends documents. Guess one of the four colours.',
  lookFirst: 'Look at what you wrote, then go on.',
  done: 'This level is done.',
} as const;

/** Why a word does not fit under a rule, and what does where only one word is left. */
export function offRule(rule: Rule, draft: Draft, word: Word): string {
  const fits = fitting(draft);
  const last = isLastChance(draft) ? ', and this is the last of twelve words' : '';
  const why = `${ruleText(rule)} That is your rule${last}, so`;
  if (fits.length === 1) return `${why} only ${fits[0]} fits here.`;
  return `${why} ${word} does not fit ${word === tinyLanguage.end ? 'yet' : 'here'}.`;
}

/** How often a word was used: used('green', [0, 3, 1, 1, 3]) → 'once' */
export function used(word: Word, uses: readonly number[]): string {
  const n = uses[vocabulary(tinyLanguage).indexOf(word)] ?? 0;
  if (n === 0) return 'never';
  return n === 1 ? 'once' : `${n} times`;
}
