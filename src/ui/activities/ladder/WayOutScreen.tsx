import { Box } from 'ink';
import type { ReactNode } from 'react';
import { wayOutOptions, waySees } from '../../../engine/activities/ladder/way-out.ts';
import { say } from '../../../texts/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { Ladder } from './Ladder.tsx';
import { isRoomy, type LadderProps } from './props.ts';
import { farLadder, modelLadder } from './rungs.ts';

/** Too many bins for any universe: what now? */
export function WayOutScreen({ settings, cursor, size }: LadderProps<'way-out'>): ReactNode {
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{say('ladder.wayOutAsks')}</Say>
      <Box marginY={1}>
        <Ladder {...farLadder(settings, true)} width={size.width} />
      </Box>
      <Choice options={wayOutOptions()} chosen={cursor.option} width={size.width} />
    </Box>
  );
}

/** Few numbers that look far back, beside the many bins that do not. */
export function SharedScreen(props: LadderProps<'shared' | 'done'>): ReactNode {
  const { settings, size, motion } = props;
  const above = say('ladder.binsAndNumbers', { words: settings.words });
  const below = [waySees(settings), say('ladder.helpsInAll')];
  const ladder = modelLadder(settings);
  const texts = [above, ...below].reduce((sum, text) => sum + rowsOf(text, size.width), 0);
  const gap = texts + ladder.rungs.length + 3 <= size.height ? 1 : 0;
  // The heads of the ladder and its bars with empty lines between them, and two empty lines around.
  const roomy = isRoomy(props) && texts + 2 * ladder.rungs.length + 2 <= size.height;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{above}</Say>
      <Box marginY={gap}>
        <Ladder {...ladder} width={size.width} spread={roomy ? 1 : 0} grown={motion} />
      </Box>
      {below.map((text) => (
        <Say key={text}>{text}</Say>
      ))}
    </Box>
  );
}
