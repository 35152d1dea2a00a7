import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { mostWords } from '../../../engine/activities/temperature/knobs.ts';
import type { Knobs } from '../../../engine/activities/temperature/state.ts';
import { say } from '../../../texts/say.ts';
import { TemperatureScale } from '../../components/TemperatureScale.tsx';

const leastLabelWidth = 14;

/** Both knobs, each on its scale. The reading in brackets is the knob. */
export function KnobBoard({ knobs, width }: { knobs: Knobs; width: number }): ReactNode {
  const labels = [say('temperature.temperature'), say('temperature.topK')];
  const labelWidth = Math.max(leastLabelWidth, ...labels.map((label) => label.length + 1));
  const [temperature = '', topK = ''] = labels.map((label) => label.padEnd(labelWidth));
  return (
    <Box flexDirection="column">
      <TemperatureScale label={temperature} notch={knobs.notch} width={width} />
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
