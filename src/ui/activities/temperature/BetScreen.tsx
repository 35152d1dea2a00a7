import { Box } from 'ink';
import type { ReactNode } from 'react';
import { partingOptions } from '../../../engine/activities/temperature/parting.ts';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { ChipBet } from '../../components/ChipBet.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { BothLines } from './BothLines.tsx';
import { isRoomy, type TemperatureProps } from './props.ts';

/** Two lines, the bet, and empty lines around the lines. */
const rowsBelow = 11;

/** Both machines at the prompt, as lines for luck to fall on, and ten chips. */
export function BetScreen(props: TemperatureProps<'bet'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const last = settings.pairs[state.round]?.prompt.at(-1) ?? '';
  const asks = say('temperature.whereWillTheyPart', { word: nameOf(last) });
  const gap = rowsOf(asks, size.width) + rowsBelow <= size.height ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{asks}</Say>
      <Box marginTop={1} marginBottom={gap} flexDirection="column">
        <BothLines
          settings={settings}
          round={state.round}
          last={last}
          width={size.width}
          spread={isRoomy(props) ? 1 : 0}
        />
      </Box>
      <ChipBet
        options={partingOptions.map((option) => say(option))}
        chips={state.chips}
        cursor={cursor}
      />
    </Box>
  );
}
