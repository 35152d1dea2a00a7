// The result of a warm-up as lines of text: to read out, or to paste into a chat.
// Left out: colours, emoji, and marks that a chat takes for something else.
import { columnsOf, padded } from '../../columns.ts';
import type { Document, Word } from '../../engine/language.ts';
import type { Outcome } from '../../engine/warm-up.ts';
import type { Progress } from '../../progress.ts';
import { say } from '../../texts/say.ts';
import { nameOf } from '../../texts/word-names.ts';
import { wrapped } from '../fitting.ts';
import { type GameWorld, type Path, settingsOf } from '../game.ts';
import { letterOf, lettersOf, shapeOf } from '../theme.ts';
import { howItWent } from './how-it-went.ts';
import { outcomes, savedWarmUp } from './path.ts';

/** Documents of an exercise that are shown, the newest. */
const shownDocuments = 2;
/** A longer row of words is written by single letters. */
const longestRow = 54;

/** The lines of the result, at most 58 columns wide as long as the titles are as short as ours. */
export function resultLines(world: GameWorld, path: Path, progress: Progress): readonly string[] {
  const { ascii } = settingsOf(world, progress);
  const exercises = outcomes(world, savedWarmUp(path, progress));
  const longest = Math.max(...exercises.map(({ level }) => columnsOf(level.title)));
  return [
    say('warmUp.headline', { seed: path.seed }),
    ...exercises.flatMap(({ level, outcome }, index) => [
      say('warmUp.line', {
        n: index + 1,
        title: padded(level.title, longest),
        how: howItWent(outcome),
      }),
      ...madeLines(outcome, ascii),
    ]),
    doneLine(exercises),
  ];
}

/** How many exercises are done: '3 of 4 done' */
export function doneLine(exercises: readonly { readonly outcome: Outcome }[]): string {
  const done = exercises.filter(({ outcome }) => outcome.type === 'done').length;
  return say('warmUp.doneOf', { done, all: exercises.length });
}

function madeLines(outcome: Outcome, ascii: boolean): readonly string[] {
  return newest(outcome).map((document) => `   ${inShapes(document, ascii)}`);
}

/** The documents of an exercise that are shown in its result. */
export function newest(outcome: Outcome): readonly Document[] {
  return outcome.type === 'done' ? outcome.made.slice(-shownDocuments) : [];
}

/**
 * A document in one row: '■BLU ▲GRN ○WHT', or '■B ▲G ○W' when it is long.
 * In ASCII without shapes, 'blue green white': chats take * and # for marks of their own.
 */
export function inShapes(document: Document, ascii: boolean): string {
  const row = (spelt: (word: Word) => string) =>
    document.map((word) => `${ascii ? '' : pastedShape(word)}${spelt(word)}`).join(' ');
  const forms = [...(ascii ? [nameOf] : []), lettersOf, letterOf].map(row);
  return forms.find((form) => [...form].length <= longestRow) ?? row(letterOf);
}

/** The diamond of the game is a playing card to chats, which make a coloured picture of it. */
function pastedShape(word: Word): string {
  const shape = shapeOf(word, { colour: false, ascii: false, motion: false });
  return shape === '♦' ? '◆' : shape;
}

/** What is printed on the main screen on the way out: the result so far, and how to come back. */
export function warmUpFarewell(
  world: GameWorld,
  path: Path,
  progress: Progress,
  /** What is wrong with the save file, a sentence a line. */
  trouble: readonly string[],
): string {
  const whole = outcomes(world, savedWarmUp(path, progress)).every(
    ({ outcome }) => outcome.type === 'done',
  );
  const talk = world.worlds.flatMap((each) => each.talk);
  // The result comes last: in a small window it is what stays in sight.
  return [
    ...(whole && talk.length > 0 ? [say('warmUp.talk'), ...talk.flatMap(questionLines), ''] : []),
    ...resultLines(world, path, progress),
    '',
    ...trouble,
    ...(whole
      ? [
          say('warmUp.again', { command: command(path) }),
          say('warmUp.wholeGame', { command: 'pongpt' }),
        ]
      : [say('warmUp.goOn', { command: command(path) })]),
  ].join('\n');
}

/** A question with its number, its lines under one another. */
function questionLines(question: string, index: number): readonly string[] {
  return wrapped(question, longestRow).map(
    (line, row) => `${row === 0 ? `${index + 1}  ` : '   '}${line}`,
  );
}

/** command({seed: 'room 7', minutes: 8}) → 'pongpt warmup --seed "room 7"' */
function command({ seed, options }: Path): string {
  const quoted = /^[\w.-]+$/.test(seed) ? seed : `"${seed}"`;
  return ['pongpt warmup --seed', quoted, ...options].join(' ');
}
