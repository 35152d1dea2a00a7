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
  const cut = (label: string, merges: Merges) => ({
    label,
    pieces: {
      chunks: otherStory(settings, merges),
      merges,
      width: size.width,
      packed: true,
    } as const,
  });
  const both = [
    cut(say('bpe.inYours', { n: unseen.yours }), state.picks),
    cut(say('bpe.inTheirs', { n: unseen.greedy }), greedy),
  ];
  const title = say('bpe.otherInPieces');
  const used = both.reduce((sum, { pieces }) => sum + 1 + rowsInLines(pieces), 0);
  const left = size.height - used - rowsOf(title, size.width);
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
