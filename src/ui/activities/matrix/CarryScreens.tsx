import type { ReactNode } from 'react';
import { carried, scoreAt, sumAt } from '../../../engine/activities/matrix/carrying.ts';
import { wholeModel } from '../../../engine/activities/matrix/model.ts';
import { asks, shows } from '../../../engine/activities/matrix/sentences.ts';
import type { MatrixSettings } from '../../../engine/activities/matrix/settings.ts';
import type { In } from '../../../engine/activities/matrix/state.ts';
import { keysOf } from '../../../engine/dictionary.ts';
import { valuesOf } from '../../../engine/dictionary-matrices.ts';
import { say } from '../../../texts/say.ts';
import { isLit } from '../../components/MatrixGrid.tsx';
import { MatrixStack, type StackedMatrix } from '../../components/MatrixStack.tsx';
import { draftText } from '../../draft.ts';
import { Around, AroundState } from './Around.tsx';
import { isRoomy, type MatrixCursor, type MatrixProps } from './props.ts';

/** q and every row of K: first the key that lights up, then the scores, number by number. */
export function ProductScreen(props: MatrixProps<'light' | 'score'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const words = keysOf(settings.dictionary);
  const row = state.phase === 'light' ? cursor.option : scoreAt(settings, state.at).place;
  const labels = words.map((word, at) => say('matrix.numbered', { n: at + 1, word }));
  return (
    <Around {...props} why={shows(settings, state)} ask={asks(settings, state)}>
      <MatrixStack
        columns={words}
        matrices={[
          { name: say('matrix.query'), rows: [''], cells: [carried(settings).q] },
          {
            name: say('matrix.keys'),
            rows: state.phase === 'light' ? labels : words,
            cells: wholeModel(settings).K,
            markedRows: [row],
          },
          ...(state.phase === 'score' ? [scoresPart(settings, state, cursor)] : []),
        ]}
        strong={isLit}
        width={size.width}
        spread={isRoomy(props) ? 1 : 0}
      />
    </Around>
  );
}

/** The scores that are known, and the one that is typed. */
function scoresPart(
  settings: MatrixSettings,
  { at }: In<'score'>,
  { draft }: MatrixCursor,
): StackedMatrix {
  const { scores } = carried(settings);
  const known = settings.scores.slice(0, at);
  const cells = keysOf(settings.dictionary).map((word, place) =>
    known.includes(word) ? (scores[place] ?? null) : null,
  );
  return {
    name: say('matrix.scores'),
    rows: [''],
    cells: [cells],
    cursor: { row: 0, column: scoreAt(settings, at).place },
    draft: draftText(draft),
  };
}

/** The scores beside the rows of V, and the sum of each column. */
export function SumScreen(props: MatrixProps<'sum' | 'carried'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const column = state.phase === 'sum' ? sumAt(settings, state.at).place : undefined;
  return (
    <AroundState {...props}>
      <ValueStack
        settings={settings}
        known={state.phase === 'sum' ? settings.sums.slice(0, state.at) : undefined}
        column={column}
        draft={draftText(cursor.draft)}
        width={size.width}
        spread={isRoomy(props) ? 1 : 0}
      />
    </AroundState>
  );
}

/** V with its scores. `known`: the words whose sum is shown; without it all of them. */
function ValueStack({
  settings,
  known,
  column,
  draft,
  width,
  spread,
}: {
  settings: MatrixSettings;
  known: readonly string[] | undefined;
  column: number | undefined;
  draft: string;
  width: number;
  spread: 0 | 1;
}): ReactNode {
  const { scores, result } = carried(settings);
  const words = valuesOf(settings.dictionary);
  const labels = keysOf(settings.dictionary).map((word, row) =>
    say('matrix.weighed', { score: scores[row] ?? 0, word }),
  );
  return (
    <MatrixStack
      caption={say('matrix.scores')}
      columns={words}
      matrices={[
        {
          name: say('matrix.values'),
          rows: labels,
          cells: wholeModel(settings).V,
          markedRows: scores.flatMap((score, row) => (isLit(score) ? [row] : [])),
        },
        {
          name: say('matrix.comesOut'),
          rows: [''],
          cells: [
            words.map((word, at) =>
              known === undefined || known.includes(word) ? (result[at] ?? null) : null,
            ),
          ],
          cursor: column === undefined ? undefined : { row: 0, column },
          draft,
        },
      ]}
      markedColumns={column === undefined ? [] : [column]}
      strong={isLit}
      width={width}
      spread={spread}
    />
  );
}
