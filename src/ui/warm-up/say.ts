// The sentences of the warm-up, in one place, so that they can be put into another language.
// Left out: its cards and its questions for the room. They are in the folder warm-up/.
import type { Slip } from '../../engine/session.ts';

export const say = {
  title: 'Warm-up',
  opening: (seed: string) => `Warm-up, seed ${seed}`,
  about: (minutes: number) => `about ${counted(minutes, 'minute')}`,
  minutes: (minutes: number) => counted(minutes, 'minute'),
  compare: 'Same seed, same puzzle: compare it with your neighbours.',
  noClock: (exercises: number) =>
    `${counted(exercises, 'exercise')}. Take your time: no clock ends a try.`,
  allDone: 'All of it is done. Enter shows your result.',
  exercise: (index: number, all: number, title: string) => `${index} of ${all}  ${title}`,
  doneOf: (done: number, all: number) => `${done} of ${all} done`,
  talk: 'To talk about in the room',
  readOut: 'To read out or paste: it is printed when you leave.',
  headline: (seed: string) => `PongPT warm-up, seed ${seed}`,
  again: (command: string) => `The same puzzle again: ${command}`,
  goOn: (command: string) => `Go on from here: ${command}`,
  theGame: 'The whole game: pongpt',
  skip: (title: string) => `Skip to ${title}?`,
  skipToEnd: 'Skip to the result?',
  skipDetail: 'The result will say that you left this exercise out.',
  restart: (title: string) => `Start ${title} again from its first card?`,
  restartDetail: 'What you did in this exercise is lost. The puzzle stays the same.',
  startOver: 'Start the whole warm-up again?',
  startOverDetail: 'What you did in it is lost. The puzzle stays the same.',
} as const;

/** The state of an exercise in a word, for the list on the first screen. */
export const listed = { untouched: '', begun: 'started', done: 'done' } as const;

/** How an exercise went: 'no slip', '1 slip', '2 slips, 1 hint' */
export function howItWent(slips: readonly Slip[]): string {
  const hints = slips.filter(({ type }) => type === 'hint').length;
  const others = slips.length - hints;
  return [
    ...(others > 0 || hints === 0 ? [others === 0 ? 'no slip' : counted(others, 'slip')] : []),
    ...(hints > 0 ? [counted(hints, 'hint')] : []),
  ].join(', ');
}

/** An exercise that was not finished. */
export const notDone = { untouched: 'not begun', begun: 'not finished' } as const;

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
