import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { hottest, mostWords, temperatureOf } from '../../../engine/activities/temperature/knobs.ts';
import type { Knobs } from '../../../engine/activities/temperature/state.ts';
import { marks, useLook } from '../../theme.ts';

/** Columns from one notch to the next. */
const step = 2;
const labelWidth = 14;
const widestReading = '[0.25]'.length;

/** Both knobs, each on its scale. The reading in brackets is the knob. */
export function KnobBoard({ knobs }: { knobs: Knobs }): ReactNode {
  const line = marks(useLook()).rule;
  const before = line.repeat(knobs.notch * step);
  const reading = `[${temperatureOf(knobs)}]`;
  const after = line.repeat(hottest * step + widestReading - before.length - reading.length);
  return (
    <Box flexDirection="column">
      <Text>
        {'temperature'.padEnd(labelWidth)}
        {`cold ${before}`}
        <Text bold inverse>
          {reading}
        </Text>
        {`${after} hot`}
      </Text>
      <Text>
        {'top-k'.padEnd(labelWidth)}
        {'draw from the top '}
        {Array.from({ length: mostWords }, (_, index) => index + 1).map((k) => (
          <Text key={k} bold={k === knobs.topK} inverse={k === knobs.topK}>
            {k === knobs.topK ? `[${k}]` : ` ${k} `}
          </Text>
        ))}
      </Text>
    </Box>
  );
}
