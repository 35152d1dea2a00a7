import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { isMatch, percentText } from '../../engine/activities/charts.ts';
import { say } from '../../texts/say.ts';
import { marks, useLook } from '../theme.ts';
import { BarLine } from './BarLine.tsx';

/** Room behind a percentage for the mark of a match. */
const markWidth = 2;

export interface ShareRow {
  readonly name: string;
  /** What stands before its bars. */
  readonly head: ReactNode;
  /** Both in percent. */
  readonly wanted: number;
  readonly has: number;
}

export interface ShareChartsProps {
  /** What stands above the heads, and how wide they are. */
  readonly corner: string;
  readonly headWidth: number;
  readonly rows: readonly ShareRow[];
  readonly width: number;
  /** Empty lines between the rows. */
  readonly spread: 0 | 1;
}

/** The chart of the target and yours side by side, with a mark behind every share that matches. */
export function ShareCharts({
  corner,
  headWidth,
  rows,
  width,
  spread,
}: ShareChartsProps): ReactNode {
  const { alike } = marks(useLook());
  const half = Math.floor((width - headWidth) / 2);
  return (
    <Box flexDirection="column">
      <Text>
        {corner.padEnd(headWidth)}
        {say('temperature.target').padEnd(half)}
        {say('temperature.yours')}
      </Text>
      {rows.map(({ name, head, wanted, has }, index) => (
        <Box key={name} marginTop={index > 0 ? spread : 0}>
          <Box width={headWidth} flexShrink={0} gap={1}>
            {head}
          </Box>
          <Share share={wanted} width={half} />
          <Share share={has} width={half} mark={isMatch(wanted, has) ? ` ${alike}` : ''} />
        </Box>
      ))}
    </Box>
  );
}

/** A bar on a scale from 0 to 100 percent, which never changes. */
function Share({
  share,
  width,
  mark = '',
}: {
  share: number;
  width: number;
  mark?: string;
}): ReactNode {
  const beside = 1 + percentText(100).length + markWidth + 1;
  return (
    <Box width={width} flexShrink={0}>
      <BarLine
        bar={{ value: share, text: `${percentText(share)}${mark}` }}
        most={100}
        width={width - beside}
      />
    </Box>
  );
}
