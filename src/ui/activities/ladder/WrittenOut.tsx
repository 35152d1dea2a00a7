import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { binCount } from '../../../engine/activities/ladder/powers.ts';
import type { LadderSettings } from '../../../engine/activities/ladder/settings.ts';
import { say } from '../../../texts/say.ts';

/** The number of bins itself: as many of its digits as there are lines for, and how many lines are left. */
export function WrittenOut({
  settings,
  width,
  lines,
}: {
  settings: LadderSettings;
  width: number;
  lines: number;
}): ReactNode {
  const digits = binCount(settings.words, settings.context).toString();
  const all = Math.ceil(digits.length / width);
  return (
    <Box flexDirection="column">
      <Text>{say('ladder.numberOfBins')}</Text>
      {Array.from({ length: lines }, (_, line) => (
        <Text key={line}>{digits.slice(line * width, (line + 1) * width)}</Text>
      ))}
      <Text>{say('ladder.moreLines', { n: all - lines })}</Text>
    </Box>
  );
}
