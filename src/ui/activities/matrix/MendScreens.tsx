import { Box } from 'ink';
import type { ReactNode } from 'react';
import { modelIn } from '../../../engine/activities/matrix/model.ts';
import {
  columnsOf,
  outcomes,
  predictOptions,
} from '../../../engine/activities/matrix/repairing.ts';
import { asks } from '../../../engine/activities/matrix/sentences.ts';
import type { MatrixSettings } from '../../../engine/activities/matrix/settings.ts';
import type { MatrixState } from '../../../engine/activities/matrix/state.ts';
import { keysOf } from '../../../engine/dictionary.ts';
import { say } from '../../../texts/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { isLit } from '../../components/MatrixGrid.tsx';
import { MatrixStack, type StackedMatrix } from '../../components/MatrixStack.tsx';
import { Around, AroundState } from './Around.tsx';
import { isRoomy, type MatrixProps } from './props.ts';

/** K with a light in a wrong place, and what may come out of it. */
export function PredictScreen(props: MatrixProps<'predict'>): ReactNode {
  const { settings, state, cursor, size } = props;
  return (
    <Around {...props} ask={asks(settings, state)}>
      <OneMatrix settings={settings} state={state} matrix="K" width={size.width} />
      <Box marginTop={isRoomy(props) ? 1 : 0}>
        <Choice options={predictOptions(settings)} chosen={cursor.option} width={size.width} />
      </Box>
    </Around>
  );
}

/** A matrix with a light in a wrong place, a cursor in it, and what comes out of it. */
export function MendScreen(props: MatrixProps<'repair'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const { row, column } = cursor;
  return (
    <AroundState {...props}>
      <OneMatrix
        settings={settings}
        state={state}
        matrix={state.matrix}
        width={size.width}
        marks={{ cursor: { row, column } }}
        withOutcomes
        withDigits
      />
    </AroundState>
  );
}

/** One of the two matrices, with rows to swap and what comes out. */
export function SwapScreen(props: MatrixProps<'swap' | 'swapped' | 'done'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const open = state.phase === 'swap';
  const marked = open ? [cursor.row] : [...state.rows];
  const taken = open && cursor.taken !== null ? cursor.taken : undefined;
  const matrix = open ? cursor.matrix : state.matrix;
  const columns = columnsOf(settings, matrix).map((_, column) => column);
  return (
    <AroundState {...props}>
      <OneMatrix
        settings={settings}
        state={state}
        matrix={matrix}
        width={size.width}
        marks={{
          markedRows: marked,
          markedCells: taken === undefined ? [] : columns.map((column) => ({ row: taken, column })),
        }}
        withOutcomes
        withDigits={open}
      />
    </AroundState>
  );
}

/** K or V as it is now, and what comes out for each word. */
function OneMatrix({
  settings,
  state,
  matrix,
  width,
  marks = {},
  withOutcomes = false,
  withDigits = false,
}: {
  settings: MatrixSettings;
  state: MatrixState;
  matrix: 'K' | 'V';
  width: number;
  marks?: Pick<StackedMatrix, 'cursor' | 'markedRows' | 'markedCells'>;
  withOutcomes?: boolean;
  /** Where a digit goes to its row. */
  withDigits?: boolean;
}): ReactNode {
  const words = keysOf(settings.dictionary);
  return (
    <MatrixStack
      columns={columnsOf(settings, matrix)}
      matrices={[
        {
          name: say(matrix === 'K' ? 'matrix.keys' : 'matrix.values'),
          rows: withDigits
            ? words.map((word, row) => say('matrix.numbered', { n: row + 1, word }))
            : words,
          cells: modelIn(settings, state)[matrix],
          ...(withOutcomes ? { notes: outcomes(settings, state) } : {}),
          ...marks,
        },
      ]}
      notesHead={withOutcomes ? say('matrix.comesOut') : ''}
      strong={isLit}
      width={width}
    />
  );
}
