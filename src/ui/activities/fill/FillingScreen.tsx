import { Box } from 'ink';
import type { ReactNode } from 'react';
import { fullBin } from '../../../engine/activities/fill/bins.ts';
import {
  type FillMove,
  type FillSettings,
  type FillState,
  isFull,
  stepOf,
} from '../../../engine/activities/fill.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import type { ActivityView } from '../../activity-view.ts';
import { Bin, binRoom } from '../../components/Bin.tsx';
import { CountTable, tableColumns, tableRows } from '../../components/CountTable.tsx';
import { besideNumber, tableLayout } from '../../components/count-table-layout.ts';
import { Lane } from '../../components/Lane.tsx';
import type { FillCursor } from './cursor.ts';
import { Instruction } from './Instruction.tsx';

type Props = Parameters<ActivityView<FillSettings, FillState, FillMove, FillCursor>['Screen']>[0];
type Filling = Extract<FillState, { phase: 'filling' }>;
type FillingProps = Omit<Props, 'state'> & { readonly state: Filling };

const words = vocabulary(tinyLanguage);
const tableHeight = 2 + tinyLanguage.words.length;
/** A line from the table to the bin needs this many rows; without them it is left out. */
const leastLane = 3;

/** The table above, its four bins below, and the ball that is on its way from one to the other. */
export function FillingScreen({ settings, state, cursor, size, motion }: FillingProps): ReactNode {
  const { table, bin, by } = stepOf(settings, state.step);
  const full = isFull(settings, state);
  const flying = motion < 1 && state.last !== null ? state.last : null;
  const asked = by === 'numbers' && !full ? words[state.asked] : undefined;
  const { binWidth, binHeight, laneHeight, blank, nameOnEdge } = measures(settings, size);
  const from = flying?.ball ?? asked;
  const cell =
    from === undefined
      ? undefined
      : { row: tinyLanguage.words.indexOf(bin), column: words.indexOf(from) };
  const lane = cell !== undefined && laneHeight >= leastLane;
  return (
    <Box flexDirection="column" width={size.width}>
      <Instruction settings={settings} state={state} cursor={cursor} width={size.width} />
      <Box marginTop={blank}>
        <CountTable
          rows={tableRows(table, 'percent')}
          columns={tableColumns(table)}
          unit="percent"
          width={size.width}
          markedRows={[tinyLanguage.words.indexOf(bin)]}
          markedColumns={asked === undefined ? [] : [state.asked]}
          markedCells={cell === undefined ? [] : [cell]}
          lineFrom={lane ? cell : undefined}
          digits={by !== 'numbers' && !full}
        />
      </Box>
      {lane ? (
        <BallLane
          size={size}
          height={laneHeight}
          from={from ?? ''}
          to={binCentre(bin, binWidth)}
          at={flying ? motion : undefined}
        />
      ) : (
        <Box height={laneHeight} flexShrink={0} />
      )}
      <Box gap={1}>
        {tinyLanguage.words.map((name) => {
          const step = settings.steps.findIndex((each) => each.bin === name);
          const open = step === state.step;
          const closed = step < state.step;
          const held = closed ? fullBin(table, name, settings.balls) : open ? state.held : [];
          const arrived = open && flying ? held.slice(0, held.length - flying.count) : held;
          return (
            <Bin
              key={name}
              context={[name]}
              balls={arrived}
              empty={open ? settings.balls - arrived.length : 0}
              width={binWidth}
              height={binHeight}
              selected={open}
              done={closed || (open && full && !flying)}
              nameOnEdge={nameOnEdge}
            />
          );
        })}
      </Box>
    </Box>
  );
}

function BallLane({
  size,
  height,
  from,
  to,
  at,
}: {
  size: Props['size'];
  height: number;
  from: Word;
  to: number;
  at: number | undefined;
}): ReactNode {
  const layout = tableLayout({
    columns: words.length,
    contextLength: 1,
    unit: 'percent',
    width: size.width,
  });
  return (
    <Lane
      width={size.width}
      height={height}
      top={besideNumber(layout, words.indexOf(from))}
      bottom={to}
      towards="bottom"
      {...(at === undefined ? {} : { ball: { word: from, at } })}
    />
  );
}

function measures({ balls }: FillSettings, { width, height }: Props['size']) {
  const count = tinyLanguage.words.length;
  const binWidth = Math.floor((width - (count - 1)) / count);
  const binHeight = 2 + Math.ceil(balls / binRoom(binWidth, 3).perRow);
  const left = height - 1 - tableHeight - (binHeight + 1);
  // Where there is no room for a line from table to bins, an empty row still parts the two; where there
  // is none for that row, the names of the bins make room for it.
  const nameOnEdge = left < 2;
  const blank = left > 1 ? 1 : 0;
  const laneHeight = Math.max(0, left - blank + (nameOnEdge ? 1 : 0));
  return { binWidth, binHeight, blank, nameOnEdge, laneHeight };
}

function binCentre(bin: Word, binWidth: number): number {
  return tinyLanguage.words.indexOf(bin) * (binWidth + 1) + Math.floor(binWidth / 2);
}
