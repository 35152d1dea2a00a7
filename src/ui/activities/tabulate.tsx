import { totalOf } from '../../engine/activities/tabulate/pile.ts';
import { justFilled } from '../../engine/activities/tabulate/state.ts';
import type {
  TabulateMove,
  TabulateSettings,
  TabulateState,
} from '../../engine/activities/tabulate.ts';
import { tinyLanguage, vocabulary } from '../../engine/language.ts';
import { say } from '../../texts/say.ts';
import { type ActivityBinding, type ActivityView, goOnKeys, key, look } from '../activity-view.ts';
import { type Draft, deleting, numberOf, spent, typing } from '../draft.ts';
import { CountingScreen } from './tabulate/CountingScreen.tsx';
import { type Cursor, cellsOf, cursorFor, stepped } from './tabulate/cursor.ts';
import { PercentScreen } from './tabulate/PercentScreen.tsx';

type View = ActivityView<TabulateSettings, TabulateState, TabulateMove, Cursor>;
type Binding = ActivityBinding<TabulateMove, Cursor>;

const words = vocabulary(tinyLanguage);
const mostPercent = 100;
const mostBalls = 99;

export const tabulateView: View = {
  kind: 'tabulate',

  cursor: cursorFor,

  refused: (cursor) => ({ ...cursor, draft: spent(cursor.draft) }),

  bindings(settings, state, cursor) {
    if (state.phase === 'done') return [];
    const cells = cellsOf(state);
    const goOn: Binding = key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' });
    const complete = state.phase !== 'total' && cells.flat().every((cell) => cell !== null);
    // Who types zeros on by habit hears that the row is full already.
    const fullRow: Binding = key(
      ['0'],
      '',
      handIn({ ...cursor, draft: { ...cursor.draft, digits: '0' } }),
    );
    if (justFilled(settings, state) !== undefined) return [goOn, fullRow];
    if (complete) return [...arrows(cells, cursor, say('tabulate.lookBackKey')), goOn, fullRow];
    const withDraft = (draft: Draft): Cursor => ({ ...cursor, draft });
    return [
      ...typing<TabulateMove, Cursor>(
        cursor.draft,
        most(settings, cursor),
        say('tabulate.typeKey'),
        withDraft,
      ),
      key(goOnKeys, say('tabulate.putKey'), handIn(cursor)),
      ...arrows(cells, cursor, say('tabulate.moveKey')),
      ...deleting<TabulateMove, Cursor>(cursor.draft, withDraft),
    ];
  },

  status(_, state) {
    if (state.phase !== 'counting') return say('tabulate.rowInPercent');
    const cells = state.counts.flat();
    const filled = cells.filter((cell) => cell !== null).length;
    return say('tabulate.cellsFilled', { filled, all: cells.length });
  },

  Screen({ settings, state, cursor, size }) {
    return state.phase === 'counting' ? (
      <CountingScreen settings={settings} state={state} cursor={cursor} size={size} />
    ) : (
      <PercentScreen settings={settings} state={state} cursor={cursor} size={size} />
    );
  },
};

/** What Enter hands in: the number typed for the cell under the cursor. */
function handIn({ phase, row, column, draft }: Cursor): TabulateMove {
  const number = numberOf(draft);
  const word = words[column] ?? '';
  if (phase === 'counting') {
    return { type: 'put', after: tinyLanguage.words[row] ?? '', word, count: number };
  }
  return phase === 'total'
    ? { type: 'total', count: number }
    : { type: 'share', word, percent: number };
}

/** The largest number that can be meant: a digit that makes a larger one starts again. */
function most({ documents }: TabulateSettings, { phase, row }: Cursor): number {
  if (phase === 'counting') return totalOf(documents, tinyLanguage.words[row] ?? '');
  return phase === 'total' ? mostBalls : mostPercent;
}

function arrows(
  cells: readonly (readonly (number | null)[])[],
  cursor: Cursor,
  label: string,
): readonly Binding[] {
  const sideways: readonly Binding[] = [
    look(['left', 'a'], label, stepped(cells, cursor, 0, -1)),
    look(['right', 'l', 'd'], label, stepped(cells, cursor, 0, 1)),
  ];
  if (cells.length === 0) return [];
  if (cells.length === 1) return sideways;
  return [
    look(['up', 'k', 'w'], label, stepped(cells, cursor, -1, 0)),
    look(['down', 'j', 's'], label, stepped(cells, cursor, 1, 0)),
    ...sideways,
  ];
}
