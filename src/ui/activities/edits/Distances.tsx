import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, padded } from '../../../columns.ts';
import { distancesTo, rightKey } from '../../../engine/activities/edits/nearest.ts';
import type { EditsSettings } from '../../../engine/activities/edits/settings.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { marks, spell, useLook } from '../../theme.ts';

/** Columns for each edit, so that bars can be counted. */
const editWidth = 4;

/** Every key with a bar as long as it is far; the nearest has the pointer. */
export function Distances({
  settings,
  word,
  width,
}: {
  settings: EditsSettings;
  word: string;
  width: number;
}): ReactNode {
  const look = useLook();
  const m = marks(look);
  const rows = distancesTo(settings, word);
  const right = rightKey(settings, word);
  const keyWidth = Math.max(...rows.map(({ key }) => columnsOf(key))) + 2;
  const most = Math.max(...rows.map(({ distance }) => distance));
  const barWidth = Math.min(most * editWidth, width - keyWidth - 8);
  return (
    <Box flexDirection="column">
      {rows.map(({ key, distance }, index) => (
        <Box key={key}>
          <Text bold={index === right}>
            {`${index === right ? m.pointer : ' '} ${padded(spell(key, look), keyWidth)}`}
          </Text>
          <BarLine bar={{ value: distance, text: `${distance}` }} most={most} width={barWidth} />
        </Box>
      ))}
    </Box>
  );
}
