// The sentences about texts and their models, in one place, so that they can be put into another language.
import type { Clues } from '../../activity.ts';
import type { LengthScore } from '../../held-out.ts';
import { lengths } from './state.ts';

/** wordsOf(1) → '1 word'; wordsOf(3) → '3 words' */
function wordsOf(length: number): string {
  return `${length} ${length === 1 ? 'word' : 'words'}`;
}

export const say = {
  done: 'This level is done.',
  chooseFirst: 'Choose a text first.',
  noSuchText: 'There is no text with this number.',
  placeFirst: 'Place your chips, then reveal.',
  trainFirst: 'Train at every length first: Enter goes on to the next.',
  noSuchLength: 'There is no such context length: it goes from 1 to 5.',
  lookUpFirst: 'Look up at least one word first: Enter shows where it stood.',
  lookedUp: 'All words of this sentence are looked up.',
  seeFirst: 'Look at what came of it, then go on.',
  own: (beginning: string) => ({
    title: 'Your own text',
    about: beginning === '' ? 'It has no words.' : `It begins: ${beginning} …`,
    source: 'A copy of your file, kept beside your progress.',
  }),
  work: {
    reading: 'Reading the text, and keeping its last tenth back.',
    training: 'Training: every word puts a ball into a bin, at all five lengths.',
    scoring: 'Scoring: how surprised is each model, word by word?',
    copying: 'Drawing a hundred sentences at each length, and looking them up.',
  },
} as const;

/** What can be bet on: a context of 1 to 5 words. */
export const lengthOptions = lengths.map((length) => `a context of ${wordsOf(length)}`);

/** What can be bet on: how many of a hundred sentences are copies. */
export const copyOptions = ['0 to 19', '20 to 39', '40 to 59', '60 to 79', '80 to 100'] as const;

/** bits(9.666) → '9.67' */
export function bits(amount: number): string {
  return amount.toFixed(2);
}

export function lostLength(cost: string, even: string): string {
  return `Your bet on the context length cost ${cost} bits; an even spread costs ${even}.`;
}

export function lostCopies(cost: string, even: string): string {
  return `Your bet on the copies cost ${cost} bits; an even spread costs ${even}.`;
}

export function lengthClues(words: number, best: LengthScore): Clues {
  return {
    nudge: 'A long context knows more. But it has to have stood in the training text before.',
    place: `Think of the last five words you read. How often may just these five stand in ${words} words of text?`,
    answer: `A context of ${wordsOf(best.contextLength)} is best here, with ${bits(best.bitsPerWord)} bits a word: longer ones rarely come back, and a single place is a poor guide.`,
  };
}

export function copyClues(noChoice: number, copied: number): Clues {
  return {
    nudge: 'When is there only one word that can be drawn?',
    place: `At a context of 5, ${Math.round(noChoice * 100)} of 100 balls lie in a bin with one kind of ball only.`,
    answer: `${copied} of 100 sentences are copies: without a choice, the model can only read on where it is.`,
  };
}

export const freeClues = {
  choose: {
    nudge: 'No text is a wrong choice.',
    place: 'The stories are short and simple. The book is thirty times as long.',
    answer: 'Press 1 for the first text.',
    free: true,
  },
  train: {
    nudge: 'Read the sentences aloud. What gets better from length to length?',
    place: 'Look at the share of words without a choice, too.',
    answer: 'Press Enter to train at the next length, or d to draw another sentence.',
    free: true,
  },
  see: {
    nudge: 'Compare the two numbers of each length.',
    place: 'One of them keeps falling. Does the other?',
    answer: 'Press Enter to go on.',
    free: true,
  },
  trace: {
    nudge: 'At how many places did the context stand? So many balls are in its bin.',
    place: 'Look at the place of the word before. Is this one the next word there?',
    answer: 'Press Enter for the next word, or e for all that are left.',
    free: true,
  },
} as const satisfies Record<string, Clues>;
