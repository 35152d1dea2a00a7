import {
  type FillMove,
  type FillSettings,
  type FillState,
  isFull,
  isSpoiled,
  stepOf,
} from '../../engine/activities/fill.ts';
import { tinyLanguage, vocabulary } from '../../engine/language.ts';
import { say } from '../../texts/say.ts';
import { type ActivityBinding, type ActivityView, goOnKeys, key } from '../activity-view.ts';
import { choiceBindings, digitOf } from '../components/WordChoices.tsx';
import { type Draft, deleting, numberOf, spent, typing } from '../draft.ts';
import { cursorFor, type FillCursor } from './fill/cursor.ts';
import { FillingScreen } from './fill/FillingScreen.tsx';
import { NamelessScreen } from './fill/NamelessScreen.tsx';

type Cursor = FillCursor;
type View = ActivityView<FillSettings, FillState, FillMove, Cursor>;
type Binding = ActivityBinding<FillMove, Cursor>;

const flightFrames = 7;
/** No number that is typed is larger: somebody may type the percent. */
const largestNumber = 100;

export const fillView: View = {
  kind: 'fill',

  cursor: (_, state, before) => cursorFor(state, before),

  refused: (cursor) => ({ ...cursor, draft: spent(cursor.draft) }),

  bindings(settings, state, cursor) {
    switch (state.phase) {
      case 'filling':
        return fillingBindings(settings, state, cursor);
      case 'nameless':
        return [
          ...choiceBindings<FillMove, Cursor>(
            tinyLanguage.words,
            cursor.choice,
            (choice) => ({ ...cursor, choice }),
            (bin) => ({ type: 'name', bin }),
            say('fill.move'),
          ),
          key(goOnKeys, say('fill.answer'), { type: 'name', bin: cursor.choice ?? '' }),
        ];
      case 'named':
        return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
      case 'done':
        return [];
    }
  },

  status: (settings, state) =>
    state.phase === 'filling'
      ? say('fill.binOf', { n: state.step + 1, all: settings.steps.length })
      : say('fill.binWithoutName'),

  frames: (before, after) =>
    before.phase === 'filling' &&
    after.phase === 'filling' &&
    after.last !== null &&
    after.last.count > 0 &&
    after.held.length > before.held.length
      ? flightFrames
      : 0,

  Screen(props) {
    const { state } = props;
    return state.phase === 'filling' ? (
      <FillingScreen {...props} state={state} />
    ) : (
      <NamelessScreen {...props} state={state} />
    );
  },
};

function fillingBindings(
  settings: FillSettings,
  state: Extract<FillState, { phase: 'filling' }>,
  cursor: Cursor,
): readonly Binding[] {
  const close = (label: string): Binding => key(goOnKeys, label, { type: 'close' });
  if (isFull(settings, state)) return [close(say('fill.closeBin'))];
  if (stepOf(settings, state.step).by === 'numbers') {
    const withDraft = (draft: Draft): Cursor => ({ ...cursor, draft });
    return [
      ...typing<FillMove, Cursor>(cursor.draft, largestNumber, say('fill.howManyKey'), withDraft),
      key(goOnKeys, say('fill.putThemIn'), { type: 'number', count: numberOf(cursor.draft) }),
      ...deleting<FillMove, Cursor>(cursor.draft, withDraft),
    ];
  }
  const spoiled = isSpoiled(settings, state);
  return [
    ...vocabulary(tinyLanguage).map((ball): Binding => {
      const digit = [digitOf(ball)];
      return spoiled
        ? key(digit, say('fill.takeOutKey'), { type: 'take-out', ball })
        : key(digit, say('fill.putInKey'), { type: 'put', ball });
    }),
    close(''),
  ];
}
