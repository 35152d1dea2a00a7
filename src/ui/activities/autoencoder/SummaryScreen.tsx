import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { otherStarts, summaryRows } from '../../../engine/activities/autoencoder/summary.ts';
import { say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { marks, spell, useLook } from '../../theme.ts';
import type { AutoencoderProps } from './props.ts';

/** All three widths side by side: here, and from other starts. */
export function SummaryScreen({ settings, state, size }: AutoencoderProps<'summary'>): ReactNode {
  const look = useLook();
  const m = marks(look);
  const heads = [
    say('autoencoder.headMiddle'),
    say('autoencoder.headHere'),
    say('autoencoder.headWhole'),
  ] as const;
  const widths = heads.map((head) => head.length + 3);
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('');
  const room = Math.max(0, Math.min(20, size.width - widths.reduce((a, b) => a + b, 0) - 3));
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{say('autoencoder.summary', { starts: otherStarts })}</Say>
      <Box marginY={1} flexDirection="column">
        <Text>{spell(line(heads), look)}</Text>
        {summaryRows(settings, state).map(({ width, right, starts, whole }) => {
          const full = Math.round((whole / starts) * room);
          const of = say('autoencoder.rightOf', { n: right, all: settings.words.length });
          return (
            <Text key={width}>
              {line([`${width}`, of, say('autoencoder.rightOf', { n: whole, all: starts })])}
              {`   ${m.bar.repeat(full)}${m.emptyBar.repeat(room - full)}`}
            </Text>
          );
        })}
      </Box>
      <Say>{say('autoencoder.mind')}</Say>
    </Box>
  );
}
