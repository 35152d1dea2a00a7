import { Box } from 'ink';
import type { ReactNode } from 'react';
import { cellSees, cornerSees, waysShown } from '../../../engine/activities/edits/filling.ts';
import {
  cellAsked,
  cellAsks,
  cellsOnWay,
  cellsShown,
  gridWords,
} from '../../../engine/activities/edits/grid.ts';
import { lettersIn } from '../../../engine/edit-distance.ts';
import { say } from '../../../texts/say.ts';
import { MatrixGrid } from '../../components/MatrixGrid.tsx';
import { Say } from '../../components/Prose.tsx';
import { ticked } from '../../said.ts';
import { marks, useLook } from '../../theme.ts';
import { type EditsProps, isRoomy } from './props.ts';
import { Ways } from './Ways.tsx';

/** Spaces before the letters keep the columns apart, so that marked cells do not run into one another. */
const columnRoom = 3;

/** The grid of distances: one cell asked for, and the three that lead to it marked. */
export function GridScreen(props: EditsProps<'grid' | 'corner'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const m = marks(useLook());
  const { from, to } = gridWords(settings);
  const asked = state.phase === 'grid' ? cellAsked(settings, state) : undefined;
  const { row, column } = asked ?? { row: 0, column: 0 };
  const ways = state.phase === 'grid' && asked ? waysShown(settings, state, asked) : [];
  const first = state.phase === 'grid' && state.filled === 0;
  const sees = state.phase === 'grid' ? cellSees(settings, state) : undefined;
  const around = [
    { row: row - 1, column: column - 1 },
    { row: row - 1, column },
    { row, column: column - 1 },
  ];
  return (
    <Box flexDirection="column" width={size.width}>
      {sees !== undefined && <Say>{ticked(sees)}</Say>}
      <Say bold={asked !== undefined}>
        {asked === undefined ? ticked(cornerSees(settings, state)) : cellAsks(settings, asked)}
      </Say>
      <Box marginY={1}>
        <MatrixGrid
          rows={[m.slot, ...lettersIn(from)]}
          columns={[m.slot, ...lettersIn(to)].map((letter, at) =>
            `${asked?.column === at ? m.down : ''}${letter}`.padStart(columnRoom),
          )}
          cells={cellsShown(settings, asked)}
          width={size.width}
          markedRows={asked ? [row] : []}
          markedCells={asked ? around : cellsOnWay(settings)}
          {...(asked ? { cursor: asked, draft: cursor.draft.digits } : {})}
        />
      </Box>
      {first && isRoomy(props) && (
        <Box marginBottom={1}>
          <Say>{say('edits.edges')}</Say>
        </Box>
      )}
      <Ways ways={ways} />
      {asked && (
        <Say>
          {first ? `${say('edits.cheapest')} ${say('edits.restByMachine')}` : say('edits.cheapest')}
        </Say>
      )}
    </Box>
  );
}
