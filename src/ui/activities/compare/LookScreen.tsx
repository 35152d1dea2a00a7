import { Box } from 'ink';
import type { ReactNode } from 'react';
import { say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { Pairs } from './Pairs.tsx';
import { type CompareProps, spaces } from './props.ts';
import { nextPair } from './sentences.ts';

/** Pairs of documents, drawn one after the other: what does one side do that the other never does? */
export function LookScreen({ settings, state, size, motion }: CompareProps<'look'>): ReactNode {
  const room = settings.look.free + settings.look.more;
  const lead = say('compare.eachWrites');
  const question = say('compare.whatNever');
  // The longest of all that will stand at the bottom, so that no pair moves when it changes.
  const below = Array.from({ length: room + 1 }, (_, n) =>
    rowsOf(nextPair(settings, n), size.width),
  );
  const rows =
    rowsOf(lead, size.width) + rowsOf(question, size.width) + 1 + room + Math.max(...below);
  const space = spaces(size.height, rows);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{lead}</Say>
      <Say bold>{question}</Say>
      <Box marginTop={space(1)} marginBottom={space(2)}>
        <Pairs
          pairs={state.shown}
          width={size.width}
          room={room}
          spread={space(2 + room - 1)}
          written={motion}
        />
      </Box>
      <Say>{nextPair(settings, state.shown.length)}</Say>
    </Box>
  );
}
