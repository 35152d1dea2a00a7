// The sentences of the last level, in one place, so that they can be put into another language.
import type { Clues } from '../../activity.ts';
import { type WhyAnswer, whyText } from '../why.ts';
import { rightRename, sameNumbers } from './renamed.ts';
import type { Common, ReflectSettings, ReflectState, RenameAnswer } from './state.ts';

export const say = {
  done: 'This level is done.',
  chooseRename: 'Choose one of the three first.',
  chooseDocument: 'Choose one of the documents first: press its digit.',
  chooseWhy: 'Choose one of the four answers first. None of them can be wrong here.',
  lookFirst: 'Look at it, then go on.',
} as const;

/** In the order of `renameAnswers`. */
export const renameText: Readonly<Record<RenameAnswer, string>> = {
  numbers: 'Its numbers change.',
  names: 'Nothing but the names.',
  knowledge: 'It now knows what the words mean.',
};

/** What this game can say to each answer, in one line. */
export const whySaid: Readonly<Record<WhyAnswer, string>> = {
  understood: 'Your model did not. About large ones, people disagree.',
  'looked-up': 'No text is kept in it, though it can recite by heart.',
  drew: 'So each word was chosen, in your model and in a chatbot.',
  person: 'Not this line. People wrote all that it learned from.',
};

/** How the two answers compare: 'You say something else than before.' */
export function compared(earlier: WhyAnswer | null, now: WhyAnswer): string {
  if (earlier === null) return 'Level 1 asks this first, and keeps the answer for here.';
  return earlier === now ? 'You say the same as before.' : 'You say something else than before.';
}

export function renameSlip(
  { names }: ReflectSettings,
  state: Common & { readonly bet: RenameAnswer },
): string {
  const { same, all } = sameNumbers(names, state);
  const said = renameText[state.bet].toLowerCase().replace(/\.$/, '');
  return `You said of the renamed model: ${said}. ${same} of its ${all} numbers stayed as they were.`;
}

export function cluesFor({ names }: ReflectSettings, state: ReflectState): Clues {
  switch (state.phase) {
    case 'bet':
      return {
        nudge: 'Think of how training works: which ball goes into which bin?',
        place: 'A ball goes by the sticky before it. Its name is only how we tell it apart.',
        answer: `It is “${renameText[rightRename(names, state)]}” Counting does not read the names.`,
      };
    case 'read':
      return {
        nudge: 'There is no right choice. Read them aloud.',
        place: 'Which one could somebody have said to somebody?',
        answer: 'Press the digit of the one that says most to you, then Enter.',
        free: true,
      };
    case 'why':
      return {
        nudge: 'Say what you believe now. Nobody counts this.',
        place: `The four answers are those of level 1, from “${whyText.understood}” on.`,
        answer: 'Press a digit, then Enter.',
        free: true,
      };
    case 'renamed':
    case 'heard':
    case 'both':
    case 'room':
    case 'done':
      return {
        nudge: 'There is nothing to do here but to think.',
        place: 'Read it once more, or read it to somebody.',
        answer: 'Press Enter to go on.',
        free: true,
      };
  }
}
