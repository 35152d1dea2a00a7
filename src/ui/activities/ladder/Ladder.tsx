// The ladder, lying on its side: every step to the right is one zero more.
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { say } from '../../../texts/say.ts';
import { marks, useLook } from '../../theme.ts';
import type { LadderPicture, Rung } from './rungs.ts';

export interface LadderProps extends LadderPicture {
  readonly width: number;
  /** Empty lines between the bars. */
  readonly spread?: 0 | 1;
  /** How far the newest bar has grown, from 0 to 1. */
  readonly grown?: number;
}

const gap = 2;

/** Bars under one another, with the same zeros above one another. */
export function Ladder(props: LadderProps): ReactNode {
  const { rungs, zeros, ticks, width, spread = 0, grown = 1, unit = '' } = props;
  const title = say('ladder.memory');
  const labelWidth = 2 + Math.max(title.length, ...rungs.map(({ label }) => label.length));
  const textWidth = Math.max(props.textWidth, ...rungs.map(({ text }) => text.length));
  const room = Math.min(60, width - labelWidth - textWidth - 2 * gap);
  const column = (height: number) => Math.round((height / zeros) * room);
  // Rounded down, so that the names of two ticks never touch on a narrow screen.
  const tick = (height: number) => Math.floor((height / zeros) * room);
  const named = namedTicks(ticks, tick, room);
  const head = `  ${title}`.padEnd(labelWidth + textWidth + gap - unit.length) + unit;
  return (
    <Box flexDirection="column">
      <Text wrap="truncate">{`${head}  ${axis(named)}`}</Text>
      {rungs.map((rung, index) => (
        <Box key={index} marginTop={index === 0 ? 0 : spread}>
          <Bar
            rung={rung}
            labelWidth={labelWidth}
            textWidth={textWidth}
            room={room}
            length={rung.height === null ? 0 : column(rung.height) * (rung.marked ? grown : 1)}
            ticks={named.map(({ at }) => at)}
          />
        </Box>
      ))}
    </Box>
  );
}

function Bar({
  rung,
  labelWidth,
  textWidth,
  room,
  length,
  ticks,
}: {
  rung: Rung;
  labelWidth: number;
  textWidth: number;
  room: number;
  length: number;
  ticks: readonly number[];
}): ReactNode {
  const m = marks(useLook());
  const bold = rung.marked === true;
  const full = rung.height === null ? 0 : Math.max(1, Math.round(length));
  const rest = Array.from({ length: Math.max(0, room - full) }, (_, at) =>
    ticks.includes(full + at) ? m.vertical : ' ',
  );
  return (
    <Text wrap="truncate">
      <Text bold={bold}>{`${bold ? m.pointer : ' '} ${rung.label}`.padEnd(labelWidth + gap)}</Text>
      <Text bold={bold}>{rung.text.padEnd(textWidth + gap)}</Text>
      {`${m.bar.repeat(full)}${rest.join('')}`.trimEnd()}
    </Text>
  );
}

/** The ticks by column, each name beginning above its own; where a name has no room, there is no tick. */
function namedTicks(
  ticks: LadderPicture['ticks'],
  column: (height: number) => number,
  room: number,
): LadderPicture['ticks'] {
  let free = 0;
  return ticks.flatMap(({ at, label }) => {
    const start = column(at);
    if (start < free || start + label.length > room) return [];
    free = start + label.length + 1;
    return [{ at: start, label }];
  });
}

/** The names in a row, each at its column. */
function axis(named: LadderPicture['ticks']): string {
  return named.reduce((before, { at, label }) => `${before.padEnd(at)}${label}`, '');
}
