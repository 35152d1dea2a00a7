import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Level } from '../../engine/level.ts';
import type { Size } from '../activity-view.ts';
import { Say } from '../components/Prose.tsx';
import { borderOf, useLook } from '../theme.ts';

/** A question that waits for yes or no, or a note that waits to be closed. */
export function NoteScreen({
  title,
  lines,
  size,
}: {
  title: string;
  lines: readonly string[];
  size: Size;
}): ReactNode {
  return (
    <Box width={size.width} height={size.height} alignItems="center" justifyContent="center">
      <Box
        borderStyle={borderOf(useLook())}
        flexDirection="column"
        width={Math.min(60, size.width)}
        paddingX={2}
        paddingY={size.height >= 16 ? 1 : 0}
        gap={1}
      >
        <Say bold>{title}</Say>
        {lines.map((line) => (
          <Say key={line}>{line}</Say>
        ))}
      </Box>
    </Box>
  );
}

/** What the level asks of the learner. */
export function GoalScreen({
  level,
  stars,
  size,
}: {
  level: Level;
  /** Whether this level gives stars. */
  stars: boolean;
  size: Size;
}): ReactNode {
  const lines = [level.goal, ...(stars ? [starsLine(level)] : [])];
  return <NoteScreen title="Your goal" lines={lines} size={size} />;
}

function starsLine({ stars }: Level): string {
  const slips = (n: number) =>
    n === 0 ? 'no slip or hint' : `at most ${n} ${n === 1 ? 'slip or hint' : 'slips or hints'}`;
  return `Three stars for ${slips(stars.three)}, two for ${slips(stars.two)}, one for finishing. A hint where nothing can go wrong is free.`;
}

/** Too small to play: how big the window must be, and how to leave. Fits 20 columns and 4 rows. */
export function TooSmall({
  smallest: { width, height },
  columns,
  rows,
}: {
  smallest: Size;
  columns: number;
  rows: number;
}): ReactNode {
  return (
    <Box flexDirection="column">
      {[
        `PongPT needs ${width} x ${height}`,
        `This is ${columns} x ${rows}.`,
        'Enlarge it; q quits.',
      ].map((line) => (
        <Text key={line}>{line.slice(0, columns)}</Text>
      ))}
    </Box>
  );
}
