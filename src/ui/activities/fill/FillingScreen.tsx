import { Box } from 'ink';
import type { ReactNode } from 'react';
import { fullBin } from '../../../engine/activities/fill/bins.ts';
import {
  type FillMove,
  type FillSettings,
  type FillState,
  isFull,
  isSpoiled,
  stepOf,
} from '../../../engine/activities/fill.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import type { ActivityView } from '../../activity-view.ts';
import { Bin, binRoom } from '../../components/Bin.tsx';
import { CountTable, tableColumns, tableRows } from '../../components/CountTable.tsx';
import { centred, tableLayout } from '../../components/count-table-layout.ts';
import { Lane } from '../../components/Lane.tsx';
import { Say } from '../../components/Prose.tsx';
import { marks, useLook } from '../../theme.ts';

type Props = Parameters<ActivityView<FillSettings, FillState, FillMove, Word | null>['Screen']>[0];
type Filling = Extract<FillState, { phase: 'filling' }>;
type FillingProps = Omit<Props, 'state'> & { readonly state: Filling };

const words = vocabulary(tinyLanguage);
const tableHeight = 2 + tinyLanguage.words.length;
/** A line from the table to the bin needs this many rows; without them it is left out. */
const leastLane = 3;

/** The table above, its four bins below, and the ball that is on its way from one to the other. */
export function FillingScreen({ settings, state, size, motion }: FillingProps): ReactNode {
  const { table, bin, by } = stepOf(settings, state.step);
  const full = isFull(settings, state);
  const flying = motion < 1 && state.last !== null ? state.last : null;
  const asked = by === 'numbers' && !full ? words[state.asked] : undefined;
  const { binWidth, binHeight, laneHeight, blank } = measures(settings, size);
  return (
    <Box flexDirection="column" width={size.width}>
      <Instruction settings={settings} state={state} />
      <Box marginTop={blank}>
        <CountTable
          rows={tableRows(table, 'percent')}
          columns={tableColumns(table)}
          unit="percent"
          width={size.width}
          markedRows={[tinyLanguage.words.indexOf(bin)]}
          markedColumns={asked === undefined ? [] : [state.asked]}
        />
      </Box>
      {laneHeight >= leastLane && (flying !== null || asked !== undefined) ? (
        <BallLane
          size={size}
          height={laneHeight}
          from={flying?.ball ?? asked ?? ''}
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
  const column = layout.headWidth + words.indexOf(from) * layout.step;
  return (
    <Lane
      width={size.width}
      height={height}
      top={column + centred(1, layout.step)[0]}
      bottom={to}
      towards="bottom"
      {...(at === undefined ? {} : { ball: { word: from, at } })}
    />
  );
}

function Instruction({ settings, state }: { settings: FillSettings; state: Filling }): ReactNode {
  const m = marks(useLook());
  const { bin, by } = stepOf(settings, state.step);
  if (isFull(settings, state))
    return <Say>{`${m.done} The ${bin} bin says what the ${bin} row says.`}</Say>;
  const { balls } = settings;
  switch (by) {
    case 'balls':
      return <Say>{`Fill the ${bin} bin: ${balls} balls, in the shares of its row.`}</Say>;
    case 'numbers':
      return (
        <Say>{`How many ${words[state.asked]} balls of ${balls} belong into the ${bin} bin?`}</Say>
      );
    case 'repair':
      return isSpoiled(settings, state) ? (
        <Say>One ball in this bin has the wrong colour. Which one?</Say>
      ) : (
        <Say>That one is out. Which colour is missing?</Say>
      );
  }
}

function measures({ balls }: FillSettings, { width, height }: Props['size']) {
  const count = tinyLanguage.words.length;
  const binWidth = Math.floor((width - (count - 1)) / count);
  const binHeight = 2 + Math.ceil(balls / binRoom(binWidth, 3).perRow);
  const left = height - 1 - tableHeight - (binHeight + 1);
  const blank = left > 0 ? 1 : 0;
  return { binWidth, binHeight, blank, laneHeight: Math.max(0, left - blank) };
}

function binCentre(bin: Word, binWidth: number): number {
  return tinyLanguage.words.indexOf(bin) * (binWidth + 1) + Math.floor(binWidth / 2);
}
