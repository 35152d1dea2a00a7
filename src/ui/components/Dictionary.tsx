import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, padded } from '../../columns.ts';
import { marks, spell, useLook } from '../theme.ts';

/** Words and their translations, in two columns of entries where there are more than three. */
export function DictionaryPicture({
  entries,
}: {
  entries: readonly (readonly [string, string])[];
}): ReactNode {
  const look = useLook();
  const m = marks(look);
  const rows = entries.length > 3 ? Math.ceil(entries.length / 2) : entries.length;
  const columns = [entries.slice(0, rows), entries.slice(rows)].filter(({ length }) => length > 0);
  return (
    <Box columnGap={6}>
      {columns.map((column, at) => {
        const widest = Math.max(...column.map(([from]) => columnsOf(from)));
        return (
          <Box key={at} flexDirection="column">
            {column.map(([from, to]) => (
              <Text key={from}>
                {`${padded(spell(from, look), widest)} ${m.arrow} `}
                <Text bold>{spell(to, look)}</Text>
              </Text>
            ))}
          </Box>
        );
      })}
    </Box>
  );
}
