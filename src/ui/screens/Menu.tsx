import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Size } from '../activity-view.ts';
import { Say } from '../components/Prose.tsx';
import { clipped } from '../fitting.ts';
import type { MenuRow } from '../menus.ts';
import { marks, spell, useLook } from '../theme.ts';

/** Columns of a label as long as most; a longer one takes what it needs, if there is room. */
const usualLabel = 32;

/** A plain list of rows to choose from, and what the chosen one is about. */
export function MenuScreen({
  rows,
  row,
  size,
}: {
  rows: readonly MenuRow[];
  row: number;
  size: Size;
}): ReactNode {
  const look = useLook();
  const values = Math.max(0, ...rows.map(({ value }) => value.length));
  const longest = Math.max(0, ...rows.map(({ label }) => label.length)) + 2;
  const labelWidth = Math.min(Math.max(usualLabel, longest), size.width - 2 - values);
  const room = size.height - 4;
  const first = Math.max(0, Math.min(row - Math.floor(room / 2), rows.length - room));
  return (
    <Box flexDirection="column" width={size.width} height={size.height}>
      {rows.slice(first, first + room).map(({ label, value }, index) => {
        const chosen = first + index === row;
        return (
          <Box key={label}>
            <Text bold={chosen}>{chosen ? `${marks(look).pointer} ` : '  '}</Text>
            <Box width={labelWidth} flexShrink={0}>
              <Text inverse={chosen}>{clipped(spell(label, look), labelWidth - 2, look)}</Text>
            </Box>
            <Text bold>{value}</Text>
          </Box>
        );
      })}
      <Box marginTop={1} marginLeft={2}>
        <Say>{rows[row]?.about ?? ''}</Say>
      </Box>
    </Box>
  );
}
