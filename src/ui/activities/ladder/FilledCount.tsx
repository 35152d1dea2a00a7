import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { wordsOf } from '../../../engine/activities/ladder/counting.ts';
import { filledAt, lengthsShown } from '../../../engine/activities/ladder/own.ts';
import { grouped } from '../../../engine/activities/ladder/powers.ts';
import type { LadderSettings } from '../../../engine/activities/ladder/settings.ts';
import type { LadderState } from '../../../engine/activities/ladder/state.ts';
import { marks, useLook } from '../../theme.ts';

export interface FilledCountProps {
  readonly settings: LadderSettings;
  readonly state: LadderState;
  readonly width: number;
  /** How far the bars have grown, from 0 to 1. */
  readonly grown: number;
}

/** For every length: the bins, the balls, and how many of the bins hold one. */
export function FilledCount({ settings, state, width, grown }: FilledCountProps): ReactNode {
  const m = marks(useLook());
  const rows = lengthsShown(settings).map((length) => filledAt(state.documents, length));
  const binsWidth = grouped(rows.at(-1)?.bins ?? 0n).length;
  const room = width - 12 - binsWidth - 8 - 3 - 12;
  const line = (length: string, bins: string, balls: string) =>
    `${length.padEnd(12)}${bins.padStart(binsWidth)}${balls.padStart(8)}   `;
  return (
    <Box flexDirection="column">
      <Text>{`${line('  memory', 'bins', 'balls')}bins with a ball`}</Text>
      {rows.map(({ length, bins, filled, balls }) => {
        const asked = length === settings.own;
        const full = filled === 0 ? 0 : Math.max(1, Math.round((filled / Number(bins)) * room));
        const shown = Math.round(full * grown);
        return (
          <Text key={length} bold={asked} wrap="truncate">
            {line(`${asked ? m.pointer : ' '} ${wordsOf(length)}`, grouped(bins), `${balls}`)}
            {`${m.bar.repeat(shown)}${m.emptyBar.repeat(room - shown)} ${grouped(filled)}`}
          </Text>
        );
      })}
    </Box>
  );
}
