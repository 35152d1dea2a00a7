import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { soMany } from '../../../engine/activities/fit/counting.ts';
import { sayAround } from '../../../texts/say.ts';
import { DraftBox } from '../../components/DraftBox.tsx';
import { Say } from '../../components/Prose.tsx';
import { ticked } from '../../said.ts';
import { useLook } from '../../theme.ts';
import { aboutLayer, asksOf } from './layer.ts';
import { layerRows } from './layer-rows.ts';
import { type FitProps, isTall } from './props.ts';

/** A neuron or a network of them, drawn, and the question how many numbers it is made of. */
export function CountScreen({ settings, state, cursor, size }: FitProps<'count'>): ReactNode {
  const look = useLook();
  const neurons = settings.layers[state.layer] ?? 1;
  const rows = layerRows(neurons, look);
  const left = Math.max(0, Math.floor((size.width - (rows[0]?.length ?? 0)) / 2));
  const gap = isTall(size) ? 2 : 1;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{aboutLayer(neurons)}</Say>
      <Box marginY={gap} paddingLeft={left} flexDirection="column">
        {rows.map((row, index) => (
          <Text key={index}>{row.trimEnd()}</Text>
        ))}
      </Box>
      <Say bold>{asksOf(neurons)}</Say>
      <Box marginTop={1}>
        {state.answered ? (
          <Say>{ticked(soMany(neurons))}</Say>
        ) : (
          <Text>
            {sayAround('fit.yourAnswer', {
              box: <DraftBox key="box" draft={cursor.draft} />,
            })}
          </Text>
        )}
      </Box>
    </Box>
  );
}
