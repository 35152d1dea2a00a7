import { Box } from 'ink';
import type { ReactNode } from 'react';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { Say } from '../../components/Prose.tsx';
import { BothLines } from './BothLines.tsx';
import { isRoomy, type TemperatureProps } from './props.ts';

/** What luck is, before anything is bet on it: a number that falls on the line of a bin. */
export function LuckScreen(props: TemperatureProps<'luck'>): ReactNode {
  const { settings, size } = props;
  const last = settings.pairs[0]?.prompt.at(-1) ?? '';
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{say('temperature.howDraw')}</Say>
      <Box marginTop={1}>
        <Say>{say('temperature.lineOfBin', { word: nameOf(last) })}</Say>
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
      <Say>{say('temperature.sameSeed')}</Say>
    </Box>
  );
}
