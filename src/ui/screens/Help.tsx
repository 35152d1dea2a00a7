import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { World } from '../../engine/level.ts';
import { say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import { rowsOf } from '../fitting.ts';
import { type Binding, keyTitle, legend } from '../keys.ts';
import { glossary } from '../text.ts';
import { spell, useLook } from '../theme.ts';

/** Every key of the screen below, from the same table that hears them. */
export function HelpKeys({
  bindings,
  size,
  leaving = say('shell.leaving'),
}: {
  bindings: readonly Binding<unknown>[];
  size: Size;
  /** What becomes of everything when somebody leaves. */
  leaving?: string;
}): ReactNode {
  const look = useLook();
  const { ascii } = look;
  const entries = legend(bindings, ascii);
  const usual = say('shell.usualKeys', { enter: keyTitle('enter', ascii), leaving });
  // The heading, the line at the end, and an empty line beside each.
  const room = size.height - 4;
  const columns = entries.length > room ? 2 : 1;
  const perColumn = Math.ceil(entries.length / columns);
  return (
    <Box flexDirection="column" width={size.width} height={size.height} overflow="hidden">
      <Text bold>{spell(say('shell.keysHere'), look)}</Text>
      <Box marginY={1} gap={2}>
        {Array.from({ length: columns }, (_, column) => (
          <KeyList
            key={column}
            entries={entries.slice(column * perColumn, (column + 1) * perColumn)}
            wide={columns === 1}
          />
        ))}
      </Box>
      <Text>{rowsOf(usual, size.width) === 1 ? usual : leaving}</Text>
    </Box>
  );
}

/** Keys and what they do, in two columns; the keys take as much room as the longest needs. */
function KeyList({
  entries,
  wide,
}: {
  entries: ReturnType<typeof legend>;
  wide: boolean;
}): ReactNode {
  const longest = Math.max(...entries.map(({ keys }) => keys.length));
  const keysWidth = Math.max(wide ? 12 : 0, longest + 2);
  return (
    <Box flexDirection="column" flexShrink={0}>
      {entries.map(({ keys, label }) => (
        <Text key={label}>
          <Text bold>{keys.padEnd(keysWidth)}</Text>
          {label}
        </Text>
      ))}
    </Box>
  );
}

/** The words of a world, each in one line. */
export function HelpWords({ world, size }: { world?: World | undefined; size: Size }): ReactNode {
  const look = useLook();
  const entries = glossary(world).map(([term, meaning]) => [
    spell(term, look),
    spell(meaning, look),
  ]);
  const termWidth = Math.max(...entries.map(([term = '']) => term.length)) + 2;
  const tall = size.height >= entries.length + 2;
  return (
    <Box flexDirection="column" width={size.width} height={size.height} overflow="hidden">
      {tall && <Text bold>{spell(say('shell.theWordsTitle'), look)}</Text>}
      <Box flexDirection="column" marginTop={tall ? 1 : 0}>
        {entries.map(([term = '', meaning]) => (
          <Text key={term}>
            <Text bold>{term.padEnd(termWidth)}</Text>
            {meaning}
          </Text>
        ))}
      </Box>
    </Box>
  );
}
