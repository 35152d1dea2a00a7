import { farOptions } from '../../engine/activities/edits/nearest.ts';
import { puzzleOf } from '../../engine/activities/edits/puzzle.ts';
import type { EditsSettings } from '../../engine/activities/edits/settings.ts';
import type { Edit, EditsMove, EditsState } from '../../engine/activities/edits/state.ts';
import { lettersIn } from '../../engine/edit-distance.ts';
import { say } from '../../texts/say.ts';
import { type ActivityBinding, type ActivityView, goOnKeys, key, look } from '../activity-view.ts';
import { optionBindings } from '../components/Choice.tsx';
import { type Draft, deleting, emptyDraft, numberOf, spent, typing } from '../draft.ts';
import { FarScreen } from './edits/FarScreen.tsx';
import { GridScreen } from './edits/GridScreen.tsx';
import { marksIn } from './edits/marks-in.ts';
import { NearestScreen } from './edits/NearestScreen.tsx';
import { PuzzleScreen } from './edits/PuzzleScreen.tsx';
import type { EditsCursor } from './edits/props.ts';

type Bindings = readonly ActivityBinding<EditsMove, EditsCursor>[];

/** No distance in a grid of such words has two digits, but a wrong answer may. */
const largestNumber = 99;

export const editsView: ActivityView<EditsSettings, EditsState, EditsMove, EditsCursor> = {
  kind: 'edits',

  cursor(settings, state, before) {
    const start = { draft: emptyDraft, option: -1 };
    return state.phase === 'puzzle' || state.phase === 'reached'
      ? { ...start, ...marksIn(settings, state, before), puzzle: state.puzzle }
      : { ...start, at: 0, letter: 0, trail: [], puzzle: -1 };
  },

  refused: (cursor) => ({ ...cursor, draft: spent(cursor.draft) }),

  bindings(settings, state, cursor) {
    switch (state.phase) {
      case 'puzzle': {
        const { now, to } = puzzleOf(settings, state);
        return puzzleKeys(lettersIn(now), lettersIn(to), cursor);
      }
      case 'reached': {
        const { par, made } = puzzleOf(settings, state);
        const again = key<EditsMove, EditsCursor>(['1'], say('edits.againKey'), { type: 'again' });
        return [...goOn(), ...(made > par ? [again] : [])];
      }
      case 'grid':
        return gridKeys(cursor);
      case 'nearest':
        return options(settings.dictionary.length, cursor, say('edits.thisOneKey'));
      case 'predict':
        return options(farOptions(settings).length, cursor, say('edits.guessKey'));
      case 'corner':
      case 'near':
      case 'seen':
        return goOn();
      case 'done':
        return [];
    }
  },

  status({ puzzles }, state) {
    switch (state.phase) {
      case 'puzzle':
      case 'reached':
        return say('edits.puzzleOf', { n: state.puzzle + 1, all: puzzles.length });
      case 'grid':
      case 'corner':
        return say('edits.theGrid');
      case 'nearest':
      case 'near':
        return say('edits.theNearest');
      case 'predict':
      case 'seen':
      case 'done':
        return say('edits.nearAndFar');
    }
  },

  Screen(props) {
    const { state } = props;
    switch (state.phase) {
      case 'puzzle':
      case 'reached':
        return <PuzzleScreen {...props} state={state} />;
      case 'grid':
      case 'corner':
        return <GridScreen {...props} state={state} />;
      case 'nearest':
      case 'near':
        return <NearestScreen {...props} state={state} />;
      case 'predict':
      case 'seen':
        return <FarScreen {...props} state={state} />;
      case 'done':
        return null;
    }
  },
};

/**
 * 1 to 3 edit; at the end of the word there is only 1. Enter keeps a letter and goes on in both words,
 * and is refused where they differ; the arrows walk along one alone, sideways or up and down.
 */
function puzzleKeys(
  word: readonly string[],
  target: readonly string[],
  cursor: EditsCursor,
): Bindings {
  const letter = target[cursor.letter] ?? '';
  const { at } = cursor;
  const edits: readonly Edit[] = [
    { do: 'insert', at, letter },
    ...(at < word.length
      ? ([
          { do: 'change', at, letter },
          { do: 'delete', at },
        ] as const)
      : []),
  ];
  const goTo = (place: number) => ({ ...cursor, at: within(place, word.length) });
  const take = (place: number) => ({ ...cursor, letter: within(place, target.length - 1) });
  return [
    ...edits.map((edit, index) =>
      key<EditsMove, EditsCursor>([`${index + 1}`], say('edits.editKey'), { type: 'edit', edit }),
    ),
    word[at] === letter
      ? look(goOnKeys, say('edits.nextKey'), {
          ...goTo(at + 1),
          letter: take(cursor.letter + 1).letter,
        })
      : key(goOnKeys, say('edits.nextKey'), { type: 'keep', at, letter }),
    look(['left', 'a'], say('edits.word'), goTo(at - 1)),
    look(['right', 'l', 'd'], say('edits.word'), goTo(at + 1)),
    look(['up', 'k', 'w'], say('edits.target'), take(cursor.letter - 1)),
    look(['down', 'j', 's'], say('edits.target'), take(cursor.letter + 1)),
  ];
}

function gridKeys(cursor: EditsCursor): Bindings {
  const withDraft = (draft: Draft): EditsCursor => ({ ...cursor, draft });
  const { draft } = cursor;
  return [
    ...typing<EditsMove, EditsCursor>(draft, largestNumber, say('edits.typeKey'), withDraft),
    key(goOnKeys, say('edits.putKey'), { type: 'cell', number: numberOf(draft) }),
    ...deleting<EditsMove, EditsCursor>(draft, withDraft),
  ];
}

function options(count: number, cursor: EditsCursor, label: string): Bindings {
  const move: EditsMove = { type: 'choose', option: cursor.option };
  return optionBindings(count, cursor.option, (option) => ({ ...cursor, option }), { label, move });
}

function goOn(): Bindings {
  return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
}

function within(place: number, last: number): number {
  return Math.max(0, Math.min(last, place));
}
