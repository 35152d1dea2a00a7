import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Level } from '../../engine/level.ts';
import { say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import { Say } from '../components/Prose.tsx';
import { starRule } from '../text.ts';
import { borderOf, spell, useLook } from '../theme.ts';

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
  const lines = [level.goal, ...(stars ? [starRule(level)] : [])];
  return <NoteScreen title={say('shell.yourGoal')} lines={lines} size={size} />;
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
  const look = useLook();
  return (
    <Box flexDirection="column">
      {[
        say('shell.tooSmall', { width, height }),
        say('shell.thisIs', { width: columns, height: rows }),
        say('shell.enlarge'),
      ].map((line) => (
        <Text key={line}>{spell(line, look).slice(0, columns)}</Text>
      ))}
    </Box>
  );
}
