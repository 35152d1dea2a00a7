import { Box } from 'ink';
import type { ReactNode } from 'react';
import { comparisonOf, otherStory } from '../../../engine/activities/bpe/own.ts';
import type { Merges } from '../../../engine/bpe.ts';
import { say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { LinedPieces, rowsInLines } from './Pieces.tsx';
import type { BpeProps } from './props.ts';

/** The other story twice: in the learner's pieces, and in those of the machine. */
export function OtherStoryScreen({ settings, state, size }: BpeProps<'other-story'>): ReactNode {
  const { greedy, unseen } = comparisonOf(settings, state.picks);
  const cut = (merges: Merges) => ({ chunks: otherStory(settings, merges), merges });
  const [yours, theirs] = [cut(state.picks), cut(greedy)];
  const inRows = (aligned: boolean) =>
    [
      { label: say('bpe.inYours', { n: unseen.yours }), pieces: yours },
      { label: say('bpe.inTheirs', { n: unseen.greedy }), pieces: theirs },
    ].map(({ label, pieces }) => ({
      label,
      pieces: {
        ...pieces,
        width: size.width,
        inRowsOf: aligned ? [yours, theirs] : [pieces],
      },
    }));
  const rowsOfBoth = (both: ReturnType<typeof inRows>) =>
    both.reduce((sum, { pieces }) => sum + 1 + rowsInLines(pieces), 0);
  // The same words in the same rows, unless that takes a row more than there is.
  const aligned = inRows(true);
  const both = rowsOfBoth(aligned) <= size.height ? aligned : inRows(false);
  const title = say('bpe.otherInPieces');
  const left = size.height - rowsOfBoth(both) - rowsOf(title, size.width);
  return (
    <Box flexDirection="column" width={size.width}>
      {left >= 0 && <Say bold>{title}</Say>}
      {both.map(({ label, pieces }) => (
        <Box key={label} marginTop={left >= 2 ? 1 : 0} flexDirection="column">
          <Say>{label}</Say>
          <LinedPieces {...pieces} />
        </Box>
      ))}
    </Box>
  );
}
