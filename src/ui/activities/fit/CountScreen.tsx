import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { parameters, whySoMany } from '../../../engine/activities/fit/counting.ts';
import { DraftBox } from '../../components/DraftBox.tsx';
import { Say } from '../../components/Prose.tsx';
import { marks, useLook } from '../../theme.ts';
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
      <Say>{about(neurons)}</Say>
      <Box marginY={gap} paddingLeft={left} flexDirection="column">
        {rows.map((row, index) => (
          <Text key={index}>{row.trimEnd()}</Text>
        ))}
      </Box>
      <Say bold>{asks(neurons)}</Say>
      <Box marginTop={1}>
        {state.answered ? (
          <Say>{`${marks(look).done} ${parameters(neurons)}: ${whySoMany(neurons)}`}</Say>
        ) : (
          <Text>
            {'Your answer: '}
            <DraftBox draft={cursor.draft} />
          </Text>
        )}
      </Box>
    </Box>
  );
}

function about(neurons: number): string {
  return neurons === 1
    ? 'This is the neuron that you turned. x goes in, y comes out. A number that can be turned is called a parameter.'
    : `A network of ${neurons} neurons. What comes out of each is multiplied by its v and added up. Last, c moves the sum.`;
}

function asks(neurons: number): string {
  return neurons === 1
    ? 'How many parameters does this neuron have?'
    : 'How many parameters does this network have?';
}
