import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, padded } from '../../columns.ts';
import { type Digits, isMatch, percentText, shareText } from '../../engine/activities/charts.ts';
import { say } from '../../texts/say.ts';
import { marks, useLook } from '../theme.ts';
import { BarLine } from './BarLine.tsx';

/** Room behind a percentage for the mark of a match. */
const markWidth = 2;
const leastBarWidth = 3;

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
  /** With one decimal the sign for percent stands above, not behind each number. */
  readonly digits?: Digits;
}

/** The chart of the target and yours side by side, with a mark behind every share that matches. */
export function ShareCharts({
  corner,
  headWidth,
  rows,
  width,
  spread,
  digits = 0,
}: ShareChartsProps): ReactNode {
  const { alike } = marks(useLook());
  const half = halfOf(width, headWidth);
  const [target, yours] = headsOf(digits);
  return (
    <Box flexDirection="column">
      <Text>
        {padded(corner, headWidth)}
        {padded(target, half)}
        {yours}
      </Text>
      {rows.map(({ name, head, wanted, has }, index) => (
        <Box key={name} marginTop={index > 0 ? spread : 0}>
          <Box width={headWidth} flexShrink={0} gap={1}>
            {head}
          </Box>
          <Share share={wanted} width={half} digits={digits} />
          <Share
            share={has}
            width={half}
            digits={digits}
            mark={isMatch(wanted, has, digits) ? ` ${alike}` : ''}
          />
        </Box>
      ))}
    </Box>
  );
}

/** A bar on a scale from 0 to 100 percent, which never changes. */
function Share({
  share,
  width,
  digits,
  mark = '',
}: {
  share: number;
  width: number;
  digits: Digits;
  mark?: string;
}): ReactNode {
  return (
    <Box width={width} flexShrink={0}>
      <BarLine
        bar={{ value: share, text: `${numberOf(share, digits)}${mark}` }}
        most={100}
        width={width - besideBar(digits)}
        fine
      />
    </Box>
  );
}

function numberOf(share: number, digits: Digits): string {
  return digits === 0 ? percentText(share) : shareText(share, digits);
}

/** Columns behind the longest bar. */
function besideBar(digits: Digits): number {
  return 1 + columnsOf(numberOf(100, digits)) + markWidth + 1;
}

function headsOf(digits: Digits): readonly [string, string] {
  return digits === 0
    ? [say('temperature.target'), say('temperature.yours')]
    : [say('temperature.targetPercent'), say('temperature.yoursPercent')];
}

function halfOf(width: number, headWidth: number): number {
  return Math.floor((width - headWidth) / 2);
}

/** Whether there is room for both charts beside a head so wide. */
export function hasRoomForCharts(width: number, headWidth: number, digits: Digits): boolean {
  const heads = headsOf(digits).map((head) => columnsOf(head) + 1);
  return halfOf(width, headWidth) >= Math.max(...heads, besideBar(digits) + leastBarWidth);
}
