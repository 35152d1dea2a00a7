import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  hottest,
  mostWords,
  short,
  temperatureOf,
} from '../../../engine/activities/temperature/knobs.ts';
import type { Knobs } from '../../../engine/activities/temperature/state.ts';
import { say } from '../../../texts/say.ts';
import { marks, useLook } from '../../theme.ts';

/** Columns from one notch to the next. */
const wideStep = 2;
const leastLabelWidth = 14;
const widestReading = '[0.25]'.length;

/** Both knobs, each on its scale. The reading in brackets is the knob. */
export function KnobBoard({ knobs, width }: { knobs: Knobs; width: number }): ReactNode {
  const line = marks(useLook()).rule;
  const labels = [say('temperature.temperature'), say('temperature.topK')];
  const labelWidth = Math.max(leastLabelWidth, ...labels.map((label) => label.length + 1));
  const [temperature, topK] = labels.map((label) => label.padEnd(labelWidth));
  const [cold, hot] = [say('temperature.cold'), say('temperature.hot')];
  const beside = labelWidth + cold.length + 1 + widestReading + 1 + hot.length;
  const step = beside + hottest * wideStep <= width ? wideStep : 1;
  const before = line.repeat(knobs.notch * step);
  const reading = `[${short(temperatureOf(knobs), 2)}]`;
  const after = line.repeat(hottest * step + widestReading - before.length - reading.length);
  return (
    <Box flexDirection="column">
      <Text>
        {temperature}
        {`${cold} ${before}`}
        <Text bold inverse>
          {reading}
        </Text>
        {`${after} ${hot}`}
      </Text>
      <Text>
        {topK}
        {`${say('temperature.drawFromTop')} `}
        {Array.from({ length: mostWords }, (_, index) => index + 1).map((k) => (
          <Text key={k} bold={k === knobs.topK} inverse={k === knobs.topK}>
            {k === knobs.topK ? `[${k}]` : ` ${k} `}
          </Text>
        ))}
      </Text>
    </Box>
  );
}
