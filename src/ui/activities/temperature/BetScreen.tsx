import { Box } from 'ink';
import type { ReactNode } from 'react';
import { partingOptions } from '../../../engine/activities/temperature/parting.ts';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { ChipBet } from '../../components/ChipBet.tsx';
import { Say } from '../../components/Prose.tsx';
import { BothLines } from './BothLines.tsx';
import { isRoomy, type TemperatureProps } from './props.ts';

/** Both machines at the prompt, as lines for luck to fall on, and ten chips. */
export function BetScreen(props: TemperatureProps<'bet'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const last = settings.pairs[state.round]?.prompt.at(-1) ?? '';
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{say('temperature.whereWillTheyPart', { word: nameOf(last) })}</Say>
      <Box marginY={1} flexDirection="column">
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
