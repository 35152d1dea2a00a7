// The result of a warm-up as lines of text: to read out, or to paste into a chat.
// Left out: colours, emoji, and marks that a chat takes for something else.
import type { Document, Word } from '../../engine/language.ts';
import type { Outcome } from '../../engine/warm-up.ts';
import type { Progress, SaveProblem } from '../../progress.ts';
import { problemText } from '../../progress.ts';
import { wrapped } from '../fitting.ts';
import { allLevels, type GameWorld, type Path, settingsOf } from '../game.ts';
import { wordLook } from '../theme.ts';
import { outcomes, savedWarmUp } from './path.ts';
import { howItWent, notDone, say } from './say.ts';

/** Documents of an exercise that are shown, the newest. */
const shownDocuments = 2;
/** A longer row of words is written by single letters. */
const longestRow = 54;

/** The lines of the result, at most 58 columns wide as long as the titles are as short as ours. */
export function resultLines(world: GameWorld, path: Path, progress: Progress): readonly string[] {
  const { ascii } = settingsOf(world, progress);
  const exercises = outcomes(world, savedWarmUp(path, progress));
  const longest = Math.max(...exercises.map(({ level }) => level.title.length));
  return [
    say.headline(path.seed),
    ...exercises.flatMap(({ level, outcome }, index) => [
      `${index + 1}  ${level.title.padEnd(longest)}  ${inWords(outcome)}`,
      ...madeLines(outcome, ascii),
    ]),
    say.doneOf(doneCount(exercises), exercises.length),
  ];
}

function doneCount(exercises: readonly { readonly outcome: Outcome }[]): number {
  return exercises.filter(({ outcome }) => outcome.type === 'done').length;
}

function inWords(outcome: Outcome): string {
  return outcome.type === 'done' ? howItWent(outcome.slips) : notDone[outcome.type];
}

function madeLines(outcome: Outcome, ascii: boolean): readonly string[] {
  if (outcome.type !== 'done') return [];
  return outcome.made.slice(-shownDocuments).map((document) => `   ${inShapes(document, ascii)}`);
}

/**
 * A document in one row: '■BLU ▲GRN ○WHT', or '■B ▲G ○W' when it is long.
 * In ASCII only letters: chats take * and # for marks of their own.
 */
export function inShapes(document: Document, ascii: boolean): string {
  const row = (form: 'letters' | 'letter') =>
    document.map((word) => `${ascii ? '' : pastedShape(word)}${wordLook(word)[form]}`).join(' ');
  const whole = row('letters');
  return [...whole].length <= longestRow ? whole : row('letter');
}

/** The diamond of the game is a playing card to chats, which make a coloured picture of it. */
function pastedShape(word: Word): string {
  const { shape } = wordLook(word);
  return shape === '♦' ? '◆' : shape;
}

/** What is printed on the main screen on the way out: the result so far, and how to come back. */
export function warmUpFarewell(
  world: GameWorld,
  path: Path,
  progress: Progress,
  problem: SaveProblem | undefined,
): string {
  const whole = outcomes(world, savedWarmUp(path, progress)).every(
    ({ outcome }) => outcome.type === 'done',
  );
  const talk = world.worlds.flatMap((each) => each.talk);
  return [
    ...resultLines(world, path, progress),
    '',
    ...(whole && talk.length > 0 ? [`${say.talk}:`, ...talk.flatMap(questionLines), ''] : []),
    ...(problem === undefined ? [] : [problemText(problem)]),
    whole ? say.again(command(path)) : say.goOn(command(path)),
    ...(whole ? [say.theGame] : []),
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

/** How many exercises are done, for the header. */
export function doneLine(world: GameWorld, path: Path, progress: Progress): string {
  const exercises = outcomes(world, savedWarmUp(path, progress));
  return say.doneOf(doneCount(exercises), allLevels(world).length);
}
