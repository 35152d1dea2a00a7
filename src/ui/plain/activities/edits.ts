// Close enough, line by line: an edit is typed as the word that it makes.
import { cellSees, cornerSees, waysShown } from '../../../engine/activities/edits/filling.ts';
import {
  cellAsked,
  cellAsks,
  cellsShown,
  gridWords,
} from '../../../engine/activities/edits/grid.ts';
import {
  distancesTo,
  farOptions,
  farSees,
  nearSees,
  strangerOf,
} from '../../../engine/activities/edits/nearest.ts';
import { puzzleOf, reachedSees } from '../../../engine/activities/edits/puzzle.ts';
import { type EditsSettings, farWord } from '../../../engine/activities/edits/settings.ts';
import type { EditsMove, EditsState } from '../../../engine/activities/edits/state.ts';
import { editBetween, edited } from '../../../engine/activities/edits/steps.ts';
import { keysOf } from '../../../engine/dictionary.ts';
import { lettersIn } from '../../../engine/edit-distance.ts';
import { capital, say } from '../../../texts/say.ts';
import { matrixLines } from '../matrices.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { askForNumber, choose, goOn, type Question } from '../question.ts';

/** A wrong number may have two digits. */
const largestNumber = 99;

export const plainEdits: PlainActivity<EditsSettings, EditsState, EditsMove> = {
  kind: 'edits',

  tell(settings, state, before) {
    switch (state.phase) {
      case 'puzzle': {
        const { from, to, par, now, made, left } = puzzleOf(settings, state);
        const isNew = before?.phase !== 'puzzle' || before.puzzle !== state.puzzle;
        return [
          ...(isNew ? [say('edits.turn', { from, to, par })] : []),
          ...(made > 0
            ? [say(made < par ? 'edits.edited' : 'edits.editedOver', { now, made, par, left })]
            : []),
        ];
      }
      case 'reached':
        return [reachedSees(settings, state)];
      case 'grid':
        return grid(settings, state, before);
      case 'corner':
        return [...gridLines(settings, undefined), cornerSees(settings, state)];
      case 'nearest':
        return [
          ...(before?.phase === 'near' ? [] : [say('edits.textIs', { text: settings.translate })]),
          say('edits.whichNearest', { word: strangerOf(settings, state) }),
        ];
      case 'near':
        return [...distances(settings, strangerOf(settings, state)), nearSees(settings, state)];
      case 'predict':
        return [
          say('edits.textIs', { text: settings.far.text }),
          say('edits.farAsks', { word: farWord(settings) }),
        ];
      case 'seen':
        return [...distances(settings, farWord(settings)), farSees(settings, state.option)];
      case 'done':
        return [];
    }
  },

  ask(settings, state): Question<EditsMove> {
    switch (state.phase) {
      case 'puzzle':
        return askForEdit(puzzleOf(settings, state).now);
      case 'reached': {
        const { par, made } = puzzleOf(settings, state);
        return choose<EditsMove>('', [
          [say('everywhere.goOn'), { type: 'go-on' }],
          ...(made > par ? [[say('edits.tryAgain'), { type: 'again' }] as const] : []),
        ]);
      }
      case 'grid':
        return askForNumber<EditsMove>({
          text: say('edits.typeFewest'),
          least: 0,
          most: largestNumber,
          moveFor: (number) => ({ type: 'cell', number }),
        });
      case 'nearest':
        return options(keysOf(settings.dictionary));
      case 'predict':
        return options(farOptions(settings));
      case 'corner':
      case 'near':
      case 'seen':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

/** The word after one more edit. */
function askForEdit(now: string): Question<EditsMove> {
  return {
    type: 'typed',
    text: say('edits.itSays', { now }),
    read(line) {
      const word = line.trim().toLowerCase();
      const edit = /^[\p{L}\p{M}'’-]+$/u.test(word) ? editBetween(now, word) : undefined;
      return edit === undefined
        ? { type: 'unclear', reason: say('edits.typeOneEdit', { now }) }
        : { type: 'moves', moves: [{ type: 'edit', edit }] };
    },
    lineFor([move, ...more]) {
      return move?.type === 'edit' && more.length === 0 ? edited(now, move.edit) : undefined;
    },
  };
}

function grid(
  settings: EditsSettings,
  state: Extract<EditsState, { phase: 'grid' }>,
  before: EditsState | undefined,
): readonly string[] {
  const asked = cellAsked(settings, state);
  if (asked === undefined) return [];
  const sees = before?.phase === 'grid' ? cellSees(settings, state) : undefined;
  return [
    ...(sees === undefined ? [] : [say('matrix.rightBecause', { why: sees })]),
    ...gridLines(settings, asked),
    ...(before?.phase === 'grid' ? [] : [say('edits.edges')]),
    ...waysShown(settings, state, asked).map(({ from, step, cost }) =>
      say('edits.wayIn', { from: capital(from), step, cost }),
    ),
    ...(before?.phase === 'grid' ? [] : [say('edits.cheapest'), say('edits.restByMachine')]),
    cellAsks(settings, asked),
  ];
}

/** The grid with the letters at its edges; a dot stands for no letter yet. */
function gridLines(
  settings: EditsSettings,
  asked: Parameters<typeof cellsShown>[1],
): readonly string[] {
  const { from, to } = gridWords(settings);
  return matrixLines({
    name: say('edits.gridOf'),
    rows: ['.', ...lettersIn(from)],
    columns: ['.', ...lettersIn(to)],
    cells: cellsShown(settings, asked),
  });
}

function distances(settings: EditsSettings, word: string): readonly string[] {
  return distancesTo(settings, word).map(({ key, distance: n }) =>
    say('edits.distanceIs', { key, n }),
  );
}

function options(labels: readonly string[]): Question<EditsMove> {
  return choose<EditsMove>(
    '',
    labels.map((label, option) => [label, { type: 'choose', option }]),
  );
}
