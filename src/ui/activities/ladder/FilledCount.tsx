import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { filledAt, lengthsShown } from '../../../engine/activities/ladder/own.ts';
import { grouped } from '../../../engine/activities/ladder/powers.ts';
import type { LadderSettings } from '../../../engine/activities/ladder/settings.ts';
import type { LadderState } from '../../../engine/activities/ladder/state.ts';
import { say } from '../../../texts/say.ts';
import { marks, useLook } from '../../theme.ts';

export interface FilledCountProps {
  readonly settings: LadderSettings;
  readonly state: LadderState;
  readonly width: number;
  /** How far the bars have grown, from 0 to 1. */
  readonly grown: number;
}

const leastWidths = { memory: 12, balls: 8 } as const;
/** Columns for the number of bins with a ball, and between the columns. */
const filledWidth = 12;
const gap = 3;

/** For every length: the bins, the balls, and how many of the bins hold one. */
export function FilledCount({ settings, state, width, grown }: FilledCountProps): ReactNode {
  const m = marks(useLook());
  const rows = lengthsShown(settings).map((length) => filledAt(state.documents, length));
  const heads = {
    memory: say('ladder.memory'),
    bins: say('ladder.binsHead'),
    balls: say('ladder.ballsHead'),
  };
  const memories = rows.map(({ length }) => say('ladder.words', { n: length }));
  const longest = Math.max(...[heads.memory, ...memories].map((text) => text.length));
  const memoryWidth = Math.max(leastWidths.memory, longest + 3);
  const binsWidth = Math.max(heads.bins.length, grouped(rows.at(-1)?.bins ?? 0n).length);
  const ballsWidth = Math.max(leastWidths.balls, heads.balls.length + 2);
  const room = width - memoryWidth - binsWidth - ballsWidth - gap - filledWidth;
  const line = (memory: string, bins: string, balls: string) =>
    `${memory.padEnd(memoryWidth)}${bins.padStart(binsWidth)}${balls.padStart(ballsWidth)}${' '.repeat(gap)}`;
  return (
    <Box flexDirection="column">
      <Text wrap="truncate">
        {line(`  ${heads.memory}`, heads.bins, heads.balls)}
        {say('ladder.binsWithABall')}
      </Text>
      {rows.map(({ length, bins, filled, balls }, index) => {
        const asked = length === settings.own;
        const full = filled === 0 ? 0 : Math.max(1, Math.round((filled / Number(bins)) * room));
        const shown = Math.round(full * grown);
        return (
          <Text key={length} bold={asked} wrap="truncate">
            {line(`${asked ? m.pointer : ' '} ${memories[index]}`, grouped(bins), grouped(balls))}
            {`${m.bar.repeat(shown)}${m.emptyBar.repeat(room - shown)} ${grouped(filled)}`}
          </Text>
        );
      })}
    </Box>
  );
}
