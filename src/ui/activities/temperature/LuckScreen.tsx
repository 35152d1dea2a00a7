import { Box } from 'ink';
import type { ReactNode } from 'react';
import { Say } from '../../components/Prose.tsx';
import { BothLines } from './BothLines.tsx';
import { isRoomy, type TemperatureProps } from './props.ts';

/** What luck is, before anything is bet on it: a number that falls on the line of a bin. */
export function LuckScreen(props: TemperatureProps<'luck'>): ReactNode {
  const { settings, size } = props;
  const last = settings.pairs[0]?.prompt.at(-1) ?? '';
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>How does a machine draw, without a hand?</Say>
      <Box marginTop={1}>
        <Say>
          {`Think of the ${last} bin as a line from 0 to 100, with a stretch for each word. A number falls on it, and what it hits is drawn.`}
        </Say>
      </Box>
      <Box marginY={1} flexDirection="column">
        <BothLines
          settings={settings}
          round={0}
          last={last}
          width={size.width}
          spread={isRoomy(props) ? 1 : 0}
        />
      </Box>
      <Say>
        The numbers come from a seed. The same seed gives the same numbers, in the same order, to
        any machine: the same luck.
      </Say>
    </Box>
  );
}
