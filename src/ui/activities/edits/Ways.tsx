import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, padded } from '../../../columns.ts';
import type { WayIn } from '../../../engine/activities/edits/filling.ts';
import { spell, useLook } from '../../theme.ts';

const gapBetween = 3;

/** The ways into a cell, one below the other: where from, which edit, and what it costs. */
export function Ways({ ways }: { ways: readonly WayIn[] }): ReactNode {
  const look = useLook();
  const widest = (texts: readonly string[]) => Math.max(...texts.map(columnsOf)) + gapBetween;
  const fromWidth = widest(ways.map(({ from }) => from));
  const stepWidth = widest(ways.map(({ step }) => step));
  return (
    <Box flexDirection="column">
      {ways.map(({ from, step, cost }) => (
        <Text key={from}>
          {spell(`${padded(from, fromWidth)}${padded(step, stepWidth)}${cost}`, look)}
        </Text>
      ))}
    </Box>
  );
}
