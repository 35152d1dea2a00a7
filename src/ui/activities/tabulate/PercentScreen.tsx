import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { rowOf, totalOf } from '../../../engine/activities/tabulate/pile.ts';
import type { TabulateSettings, TabulateState } from '../../../engine/activities/tabulate.ts';
import { tinyLanguage, vocabulary } from '../../../engine/language.ts';
import type { Size } from '../../activity-view.ts';
import { CountTable } from '../../components/CountTable.tsx';
import { DraftBox } from '../../components/DraftBox.tsx';
import { Say } from '../../components/Prose.tsx';
import { marks, useLook } from '../../theme.ts';
import type { Cursor } from './cursor.ts';

const words = vocabulary(tinyLanguage);

/** One row of the table, first added up, then turned into percent below it. */
export function PercentScreen({
  settings,
  state,
  cursor,
  size,
}: {
  settings: TabulateSettings;
  state: Exclude<TabulateState, { phase: 'counting' }>;
  cursor: Cursor;
  size: Size;
}): ReactNode {
  const { documents, percent: after } = settings;
  const row = tinyLanguage.words.indexOf(after);
  const open = state.phase === 'percent' && state.shares.includes(null);
  return (
    <Box flexDirection="column" width={size.width}>
      <Instruction settings={settings} state={state} column={cursor.column} />
      <Box marginTop={1}>
        <CountTable
          rows={tinyLanguage.words.map((context) => ({
            context: [context],
            cells: rowOf(documents, context),
          }))}
          columns={words}
          unit="balls"
          width={size.width}
          markedRows={[row]}
          spread={size.height >= 16 ? 1 : 0}
          markedCells={open ? [{ row, column: cursor.column }] : []}
        />
      </Box>
      <Box marginTop={1}>
        {state.phase === 'total' ? (
          <Text>
            {`Balls in the ${after} row: `}
            <DraftBox draft={cursor.draft} />
          </Text>
        ) : (
          <CountTable
            rows={[{ context: [after], cells: state.shares }]}
            columns={words}
            unit="percent"
            underCounts
            width={size.width}
            cursor={open ? { row: 0, column: cursor.column } : undefined}
            draft={cursor.draft.digits}
          />
        )}
      </Box>
    </Box>
  );
}

function Instruction({
  settings: { documents, percent: after },
  state,
  column,
}: {
  settings: TabulateSettings;
  state: Exclude<TabulateState, { phase: 'counting' }>;
  column: number;
}): ReactNode {
  const m = marks(useLook());
  if (state.phase === 'total')
    return <Say>{`Now the ${after} row in percent. Of how many balls is it made?`}</Say>;
  if (!state.shares.includes(null)) {
    return <Say>{`${m.done} The ${after} row in percent: ready to draw from.`}</Say>;
  }
  const count = rowOf(documents, after)[column] ?? 0;
  const balls = totalOf(documents, after);
  const are = count === 1 ? 'is' : 'are';
  return (
    <Say>{`${count} of ${balls} balls ${are} ${words[column]}. How many percent is that?`}</Say>
  );
}
