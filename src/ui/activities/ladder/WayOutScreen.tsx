import { Box } from 'ink';
import type { ReactNode } from 'react';
import { grouped } from '../../../engine/activities/ladder/powers.ts';
import { sayWaysOut, waySees } from '../../../engine/activities/ladder/way-out.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { Ladder } from './Ladder.tsx';
import { isRoomy, type LadderProps } from './props.ts';
import { farLadder, modelLadder } from './rungs.ts';

/** Too many bins for any universe: what now? */
export function WayOutScreen({ settings, cursor, size }: LadderProps<'way-out'>): ReactNode {
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>
        So nobody can build those bins, and hardly any would ever get a ball. How can a model look
        far back all the same?
      </Say>
      <Box marginY={1}>
        <Ladder {...farLadder(settings, true)} width={size.width} />
      </Box>
      <Choice options={sayWaysOut} chosen={cursor.option} width={size.width} />
    </Box>
  );
}

/** Few numbers that look far back, beside the many bins that do not. */
export function SharedScreen(props: LadderProps<'shared' | 'done'>): ReactNode {
  const { settings, size, motion } = props;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{`Bins for ${grouped(settings.words)} words, and numbers that models learned:`}</Say>
      <Box marginY={1}>
        <Ladder
          {...modelLadder(settings)}
          width={size.width}
          spread={isRoomy(props) ? 1 : 0}
          grown={motion}
        />
      </Box>
      <Say>{waySees(settings)}</Say>
      <Say>What one context teaches helps in all that are like it.</Say>
    </Box>
  );
}
