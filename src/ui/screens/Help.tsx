import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Size } from '../activity-view.ts';
import { type Binding, keyTitle, legend } from '../keys.ts';
import { glossary } from '../text.ts';
import { spell, useLook } from '../theme.ts';

/** Every key of the screen below, from the same table that hears them. */
export function HelpKeys({
  bindings,
  size,
}: {
  bindings: readonly Binding<unknown>[];
  size: Size;
}): ReactNode {
  const { ascii } = useLook();
  const entries = legend(bindings, ascii);
  const room = size.height - 4;
  const columns = entries.length > room ? 2 : 1;
  const perColumn = Math.ceil(entries.length / columns);
  return (
    <Box flexDirection="column" width={size.width} height={size.height} overflow="hidden">
      <Text bold>What the keys do here</Text>
      <Box marginTop={1}>
        {Array.from({ length: columns }, (_, column) => (
          <Box key={column} flexDirection="column" width={Math.floor(size.width / columns)}>
            {entries.slice(column * perColumn, (column + 1) * perColumn).map(({ keys, label }) => (
              <Text key={label} wrap="truncate">
                <Text bold>{keys.padEnd(12)}</Text>
                {label}
              </Text>
            ))}
          </Box>
        ))}
      </Box>
      <Box marginTop={1}>
        <Text>
          {`Arrows or letters, ${keyTitle('enter', ascii)} or Space to act. Ctrl+C leaves; everything is saved.`}
        </Text>
      </Box>
    </Box>
  );
}

/** The words of the game, each in one line. */
export function HelpWords({ size }: { size: Size }): ReactNode {
  const look = useLook();
  return (
    <Box flexDirection="column" width={size.width} height={size.height} overflow="hidden">
      <Text bold>The words of the game</Text>
      <Box flexDirection="column" marginTop={1}>
        {glossary.map(([word, meaning]) => (
          <Text key={word} wrap="truncate">
            <Text bold>{word.padEnd(10)}</Text>
            {spell(meaning, look)}
          </Text>
        ))}
      </Box>
    </Box>
  );
}
