import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { DrawSettings, DrawState } from '../../../engine/activities/draw.ts';
import type { ActivityProps } from '../../activity-view.ts';
import { BarLine } from '../../components/BarChart.tsx';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';

/** Documents drawn at speed, and how long they came out. */
export function AtSpeedScreen({
  state,
  size,
}: ActivityProps<DrawSettings, Extract<DrawState, { phase: 'at-speed' }>, number>): ReactNode {
  const all = state.lengths.reduce((sum, n) => sum + n, 0);
  const room = size.height - 7;
  const rows = state.lengths.length > room ? tailed(state.lengths, room) : state.lengths;
  const most = Math.max(1, ...rows);
  return (
    <Box flexDirection="column">
      <Say>Now the same rule, at full speed. How long are the documents?</Say>
      <Box marginTop={1} height={1}>
        {state.latest ? (
          <Stickies words={state.latest} width={size.width} />
        ) : (
          <Say>Nothing drawn yet.</Say>
        )}
      </Box>
      <Box marginTop={1} flexDirection="column">
        {all > 0 && (
          <Text>{`${all} ${all === 1 ? 'document' : 'documents'} by number of words:`}</Text>
        )}
        {rows.map((n, index) => (
          <Box key={index}>
            <Box width={6} flexShrink={0}>
              <Text>
                {`${index + 1}${index === room - 1 && rows !== state.lengths ? '+' : ''}`.padStart(
                  4,
                )}{' '}
              </Text>
            </Box>
            <BarLine bar={{ value: n, text: `${n}` }} most={most} width={size.width - 16} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** The first bars as they are, and one for all that is longer. */
function tailed(lengths: readonly number[], room: number): readonly number[] {
  const rest = lengths.slice(room - 1).reduce((sum, n) => sum + n, 0);
  return [...lengths.slice(0, room - 1), rest];
}
