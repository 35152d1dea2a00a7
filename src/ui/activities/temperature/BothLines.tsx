import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { short } from '../../../engine/activities/charts.ts';
import { bothLines } from '../../../engine/activities/temperature/lines.ts';
import type { TemperatureSettings } from '../../../engine/activities/temperature/settings.ts';
import type { Word } from '../../../engine/language.ts';
import { StretchLine } from './StretchLine.tsx';

/** Columns for the name of a machine: its temperature. */
export const nameWidth = 9;

/** A machine by its temperature, in the width of its column: 'T = 0.5  ' */
export function machineName(temperature: number): string {
  return `T = ${short(temperature, 2)}`.padEnd(nameWidth);
}

/** The bin of one word at both temperatures, cold above hot. */
export function BothLines({
  settings,
  round,
  last,
  width,
  spread = 0,
}: {
  settings: TemperatureSettings;
  round: number;
  last: Word;
  width: number;
  spread?: 0 | 1;
}): ReactNode {
  const lines = bothLines(settings, round, last);
  const { cold = 1, hot = 1 } = settings.pairs[round] ?? {};
  return (
    <>
      {[cold, hot].map((temperature, index) => (
        <Box key={temperature} marginTop={index === 0 ? 0 : spread}>
          <Text>{machineName(temperature)}</Text>
          <StretchLine stretches={lines[index] ?? []} width={width - nameWidth} />
        </Box>
      ))}
    </>
  );
}
