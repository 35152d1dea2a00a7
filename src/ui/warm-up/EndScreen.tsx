import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Progress } from '../../progress.ts';
import { say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import { Say } from '../components/Prose.tsx';
import { clipped, rowsOf } from '../fitting.ts';
import type { GameWorld, Path } from '../game.ts';
import { spell, useLook } from '../theme.ts';
import { resultLines } from './result.ts';

/** Columns of the number before a question. */
const numberWidth = 4;

export interface EndProps {
  readonly world: GameWorld;
  readonly path: Path;
  readonly progress: Progress;
  readonly size: Size;
}

/** The same lines that are printed on the way out. */
export function WarmUpResult({ world, path, progress, size }: EndProps): ReactNode {
  const look = useLook();
  const lines = resultLines(world, path, progress);
  const room = size.height - 2;
  // The last line says how many are done; what is left out stands above it.
  const shown = lines.length <= room ? lines : [...lines.slice(0, room - 1), ...lines.slice(-1)];
  return (
    <Box flexDirection="column" width={size.width} height={size.height}>
      {shown.map((line, index) => (
        <Text key={index} bold={index === 0}>
          {clipped(line, size.width, look)}
        </Text>
      ))}
      <Box marginTop={1}>
        <Say>{say('warmUp.readOut')}</Say>
      </Box>
    </Box>
  );
}

/** What to talk about, once everybody has a result. */
export function TalkScreen({ world, size }: EndProps): ReactNode {
  const look = useLook();
  const questions = world.worlds.flatMap(({ talk }) => talk);
  const rows = questions.reduce((sum, text) => sum + rowsOf(text, size.width - numberWidth), 1);
  const gap = rows + questions.length <= size.height ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width} height={size.height} gap={gap}>
      <Text bold>{spell(say('warmUp.talk'), look)}</Text>
      {questions.map((question, index) => (
        <Box key={index} flexShrink={0}>
          <Box width={numberWidth} flexShrink={0}>
            <Text bold>{`${index + 1}`}</Text>
          </Box>
          <Say>{question}</Say>
        </Box>
      ))}
    </Box>
  );
}
