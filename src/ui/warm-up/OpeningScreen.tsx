import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { padded } from '../../columns.ts';
import type { Progress } from '../../progress.ts';
import { say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import { Say } from '../components/Prose.tsx';
import { clipped, rowsOf } from '../fitting.ts';
import type { GameWorld, Path } from '../game.ts';
import { marks, spell, useLook } from '../theme.ts';
import { howFar } from './how-it-went.ts';
import { bigLetters } from './letters.ts';
import { outcomes, resumeAt, savedWarmUp } from './path.ts';

/** The seed, large enough to be compared across a room, and what is to come. */
export function OpeningScreen({
  world,
  path,
  progress,
  size,
}: {
  world: GameWorld;
  path: Path;
  progress: Progress;
  size: Size;
}): ReactNode {
  const look = useLook();
  const warmUp = savedWarmUp(path, progress);
  const exercises = outcomes(world, warmUp);
  const next = resumeAt(world, warmUp);
  const big = bigLetters(path.seed, size.width, marks(look).bar);
  const compare = say('warmUp.compare');
  const pace = next ? say('warmUp.noClock', { n: exercises.length }) : say('warmUp.allDone');
  // The seed, an empty row, two sentences, and another empty row stand above the list.
  const above =
    (big?.length ?? rowsOf(path.seed, size.width)) +
    [compare, pace].reduce((sum, text) => sum + rowsOf(text, size.width), 2);
  const listFits = above + exercises.length <= size.height;
  const roomy = above + 2 + exercises.length <= size.height;
  return (
    <Box flexDirection="column" width={size.width} height={size.height} overflow="hidden">
      <Box flexDirection="column" marginTop={roomy ? 1 : 0} marginBottom={1} flexShrink={0}>
        {big ? (
          big.map((line, index) => <Text key={index}>{line}</Text>)
        ) : (
          <Say bold>{path.seed}</Say>
        )}
      </Box>
      <Say>{compare}</Say>
      <Box marginTop={roomy ? 1 : 0} marginBottom={1} flexShrink={0}>
        <Say>{pace}</Say>
      </Box>
      {listFits &&
        exercises.map(({ level, outcome }, index) => (
          <Text key={level.id} bold={level === next}>
            {`${level === next ? marks(look).pointer : ' '} ${index + 1}  `}
            {padded(clipped(spell(level.title, look), size.width - 20, look), 26)}
            {spell(howFar(outcome, level.minutes), look)}
          </Text>
        ))}
    </Box>
  );
}
