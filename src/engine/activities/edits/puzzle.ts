// Turning one word into another, an edit at a time; the fewest that are possible are its par.
// Left out: how the fewest are found. grid.ts lets the learner do that.
import { list, say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played } from '../../activity.ts';
import { editDistance, editPath, lettersIn } from '../../edit-distance.ts';
import type { EditsSettings } from './settings.ts';
import type { Edit, EditsMove, EditsState } from './state.ts';
import { edited, editOf, stepText } from './steps.ts';

type Puzzling = Extract<EditsState, { readonly phase: 'puzzle' | 'reached' }>;

/** A hint has room for so many edits. */
const mostSteps = 5;
/** A word may not grow beyond this: no puzzle needs it. */
const longestWord = 14;

/** The two words of a puzzle, its par, how far the learner is, and how many edits are left at least. */
export function puzzleOf({ puzzles }: EditsSettings, { puzzle, words }: Puzzling) {
  const [from, to] = puzzles[puzzle] ?? ['', ''];
  const now = words.at(-1) ?? from;
  const [par, left] = [editDistance(from, to), editDistance(now, to)];
  return { from, to, par, now, made: words.length - 1, left };
}

/** A puzzle at its beginning. */
export function openPuzzle(
  { puzzles }: EditsSettings,
  made: readonly number[],
  puzzle: number,
): EditsState {
  return { made, phase: 'puzzle', puzzle, words: [puzzles[puzzle]?.[0] ?? ''] };
}

/** The next edit on one of the shortest ways. Deletions come first: the word may be as long as it can be. */
export function nextEdit(settings: EditsSettings, state: Puzzling): Edit | undefined {
  const { now, to } = puzzleOf(settings, state);
  const path = editPath(now, to);
  const step = path.find((each) => each.do === 'delete') ?? path.find((each) => each.do !== 'keep');
  return step && editOf(step);
}

export function playPuzzle(
  settings: EditsSettings,
  state: Extract<EditsState, { readonly phase: 'puzzle' }>,
  move: EditsMove,
): Outcome<EditsState> {
  const { now, to } = puzzleOf(settings, state);
  if (move.type === 'keep') return notNow(whyNotKept(now, to, move));
  if (move.type !== 'edit') return notNow(say('edits.editFirst', { now, to }));
  const { edit } = move;
  if (edit.do !== 'delete' && lettersIn(edit.letter).length !== 1) {
    return notNow(say('edits.oneLetter'));
  }
  const word = edited(now, edit);
  if (word === undefined) return notNow(say('edits.noLetterThere'));
  if (word === now) return notNow(say('edits.sameLetter', { word }));
  if (word === '') return notNow(say('edits.lastLetter'));
  if (lettersIn(word).length > longestWord)
    return notNow(say('edits.tooLong', { most: longestWord }));
  const words = [...state.words, word];
  return played({ ...state, phase: word === to ? 'reached' : 'puzzle', words });
}

/** Why a letter cannot stay; at the end of the word, up to where it is right. */
function whyNotKept(
  now: string,
  to: string,
  { at, letter }: { at: number; letter: string },
): string {
  const [letters, target] = [lettersIn(now), lettersIn(to)];
  const here = letters[at];
  if (here !== undefined && here !== letter) return say('edits.stillDiffers', { here, letter });
  const differs = letters.findIndex((each, index) => each !== target[index]);
  const same = letters.slice(0, differs < 0 ? letters.length : differs).join('');
  return same === ''
    ? say('edits.notAtBeginning', { now, to })
    : say('edits.notAtEnd', { now, to, same });
}

/** What came of a puzzle: as few edits as can be, or more. */
export function reachedSees(settings: EditsSettings, state: Puzzling): string {
  const { from, to, par, made } = puzzleOf(settings, state);
  return made === par
    ? say('edits.onPar', { from, to, made })
    : say('edits.overPar', { from, to, made, par });
}

/** The slips of puzzles that took too many. */
export function puzzleSlips({ puzzles }: EditsSettings, { made }: EditsState): readonly string[] {
  return made.flatMap((edits, puzzle) => {
    const [from, to] = puzzles[puzzle] ?? ['', ''];
    const par = editDistance(from, to);
    return edits > par ? [say('edits.tooMany', { from, to, made: edits, par })] : [];
  });
}

export function puzzleClues(settings: EditsSettings, state: Puzzling): Clues {
  const { now, to } = puzzleOf(settings, state);
  const path = editPath(now, to);
  const kept = path.filter((step) => step.do === 'keep').map(({ letter }) => letter);
  const rest = path.filter((step) => step.do !== 'keep');
  const [next] = rest;
  return {
    nudge: say('edits.nudgePuzzle'),
    place:
      kept.length === 0
        ? say('edits.placeNothingStays')
        : say('edits.placePuzzle', { letters: kept.join(' ') }),
    answer:
      next === undefined || rest.length <= mostSteps
        ? say('edits.answerPuzzle', { now, to, steps: list(rest.map(stepText)) })
        : say('edits.answerNext', { now, to, n: rest.length, step: stepText(next) }),
  };
}

export function playReached(
  settings: EditsSettings,
  state: Extract<EditsState, { readonly phase: 'reached' }>,
  move: EditsMove,
): Outcome<EditsState> {
  const { par, made } = puzzleOf(settings, state);
  if (move.type === 'again' && made > par) {
    return played(openPuzzle(settings, state.made, state.puzzle));
  }
  if (move.type !== 'go-on') return notNow(say('edits.isReached'));
  const all = [...state.made, made];
  return played(
    state.puzzle + 1 < settings.puzzles.length
      ? openPuzzle(settings, all, state.puzzle + 1)
      : { made: all, phase: 'grid', filled: 0 },
  );
}
