// Close enough: turn words into others in the fewest edits, find the fewest by a grid, look up the nearest.
// Left out: how it is done. Read edits/ in this order: state, settings, steps, puzzle, grid, filling, nearest.
import { say } from '../../texts/say.ts';
import { type Activity, type Clues, notNow, type Outcome, played } from '../activity.ts';
import { gridClues, playGrid } from './edits/filling.ts';
import { cellAsked, waysTo } from './edits/grid.ts';
import {
  farClues,
  nearestClues,
  playFar,
  playNearest,
  rightFarOption,
  rightKey,
  strangerOf,
} from './edits/nearest.ts';
import {
  nextEdit,
  openPuzzle,
  playPuzzle,
  playReached,
  puzzleClues,
  puzzleOf,
  puzzleSlips,
} from './edits/puzzle.ts';
import { type EditsSettings, editsSettings, strangersIn } from './edits/settings.ts';
import { common, type EditsMove, type EditsState } from './edits/state.ts';

export const editsActivity: Activity<EditsSettings, EditsState, EditsMove> = {
  kind: 'edits',

  settings: editsSettings,

  translatedSettings: ['puzzles', 'dictionary', 'translate', 'lost', 'far'],

  start: (settings) => openPuzzle(settings, [], 0),

  play(settings, state, move): Outcome<EditsState> {
    switch (state.phase) {
      case 'puzzle':
        return playPuzzle(settings, state, move);
      case 'reached':
        return playReached(settings, state, move);
      case 'grid':
        return playGrid(settings, state, move);
      case 'nearest':
        return playNearest(settings, state, move);
      case 'predict':
        return playFar(settings, state, move);
      case 'corner':
      case 'near':
      case 'seen':
        return move.type === 'go-on'
          ? played(next(settings, state))
          : notNow(say('edits.readFirst'));
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: (move) => move.type === 'edit',

  slips: puzzleSlips,

  stake: (_, { phase }) => (phase === 'predict' ? 'guess' : undefined),

  clues(settings, state): Clues {
    switch (state.phase) {
      case 'puzzle':
        return puzzleClues(settings, state);
      case 'grid':
        return gridClues(settings, state);
      case 'nearest':
        return nearestClues(settings, state);
      case 'predict':
        return farClues(settings);
      case 'reached':
      case 'corner':
      case 'near':
      case 'seen':
      case 'done':
        return {
          nudge: say('edits.nudgeRead'),
          place: say('edits.placeRead'),
          answer: say('everywhere.pressEnter'),
          free: true,
        };
    }
  },

  solve(settings, state): EditsMove {
    switch (state.phase) {
      case 'puzzle': {
        const edit = nextEdit(settings, state);
        return edit === undefined ? { type: 'go-on' } : { type: 'edit', edit };
      }
      case 'reached': {
        const { par, made } = puzzleOf(settings, state);
        return { type: made > par ? 'again' : 'go-on' };
      }
      case 'grid': {
        const asked = cellAsked(settings, state);
        return { type: 'cell', number: asked === undefined ? 0 : waysTo(settings, asked).right };
      }
      case 'nearest':
        return { type: 'choose', option: rightKey(settings, strangerOf(settings, state)) };
      case 'predict':
        return { type: 'choose', option: rightFarOption };
      case 'corner':
      case 'near':
      case 'seen':
      case 'done':
        return { type: 'go-on' };
    }
  },
};

function next(
  { dictionary, translate }: EditsSettings,
  state: Extract<EditsState, { readonly phase: 'corner' | 'near' | 'seen' }>,
): EditsState {
  const same = common(state);
  switch (state.phase) {
    case 'corner':
      return { ...same, phase: 'nearest', stranger: 0 };
    case 'near': {
      const stranger = state.stranger + 1;
      return stranger < strangersIn(dictionary, translate).length
        ? { ...same, phase: 'nearest', stranger }
        : { ...same, phase: 'predict' };
    }
    case 'seen':
      return { ...same, phase: 'done' };
  }
}
