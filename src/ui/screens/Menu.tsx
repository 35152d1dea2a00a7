import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Size } from '../activity-view.ts';
import { Say } from '../components/Prose.tsx';
import { clipped } from '../fitting.ts';
import type { MenuRow } from '../menus.ts';
import { marks, spell, useLook } from '../theme.ts';

const labelWidth = 32;

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
