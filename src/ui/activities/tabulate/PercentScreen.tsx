import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { rowOf } from '../../../engine/activities/tabulate/pile.ts';
import { howManyPercent } from '../../../engine/activities/tabulate/sentences.ts';
import type { TabulateSettings, TabulateState } from '../../../engine/activities/tabulate.ts';
import { tinyLanguage, vocabulary } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import type { Size } from '../../activity-view.ts';
import { CountTable } from '../../components/CountTable.tsx';
import { DraftBox } from '../../components/DraftBox.tsx';
import { Say } from '../../components/Prose.tsx';
import { type Said, ticked } from '../../said.ts';
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
      <Say>{instruction(settings, state, cursor.column)}</Say>
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
            {`${say('tabulate.ballsInRow', { after: nameOf(after) })} `}
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

function instruction(
  { documents, percent }: TabulateSettings,
  state: Exclude<TabulateState, { phase: 'counting' }>,
  column: number,
): Said {
  const after = nameOf(percent);
  if (state.phase === 'total') return say('tabulate.ofHowMany', { after });
  if (!state.shares.includes(null)) return ticked(say('tabulate.readyToDraw', { after }));
  return howManyPercent(documents, percent, words[column] ?? '');
}
