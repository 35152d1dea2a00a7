import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../columns.ts';
import { type Binding, legend } from '../keys.ts';
import { useLook } from '../theme.ts';

interface Entry {
  readonly keys: string;
  readonly label: string;
}

const space = 3;

/** The entries that fit; `? help` is the last to be cut. */
export function fitting(entries: readonly Entry[], width: number): readonly Entry[] {
  const size = ({ keys, label }: Entry) => columnsOf(keys) + 1 + columnsOf(label) + space;
  const help = entries.filter(({ keys }) => keys === '?');
  let left = width + space - help.reduce((sum, entry) => sum + size(entry), 0);
  const shown: Entry[] = [];
  for (const entry of entries.filter(({ keys }) => keys !== '?')) {
    if (size(entry) > left) continue;
    left -= size(entry);
    shown.push(entry);
  }
  return [...shown, ...help];
}

/** The bottom row: what the keys do now, drawn from the same table that hears them. */
export function KeyBar({
  bindings,
  width,
}: {
  bindings: readonly Binding<unknown>[];
  width: number;
}): ReactNode {
  const entries = fitting(legend(bindings, useLook().ascii), width - 2);
  return (
    <Box paddingX={1} gap={space} height={1} flexShrink={0} overflow="hidden">
      {entries.map(({ keys, label }) => (
        <Box key={label} flexShrink={0}>
          <Text>
            <Text bold>{keys}</Text>
            {` ${label}`}
          </Text>
        </Box>
      ))}
    </Box>
  );
}
