import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  handCandidates,
  handChunks,
  handMerges,
  kindsAfter,
} from '../../../engine/activities/bpe/by-hand.ts';
import { pairText, sizeOf } from '../../../engine/activities/bpe/candidates.ts';
import { say } from '../../../texts/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { useLook } from '../../theme.ts';
import { CountBars } from './CountBars.tsx';
import { LinedPieces, rowsInLines } from './Pieces.tsx';
import type { BpeProps } from './props.ts';
import { glued, mergeAsks, mergeSees, oldOnesStay } from './verdicts.ts';

/** Columns of the pairs to choose from, or of the merges; the bars stand beside them. */
const pairsWidth = 22;
const listRows = 5;

/** The text in its pieces, the pairs to choose from, and the two numbers. */
export function MergeScreen({ settings, state, cursor, size }: BpeProps<'merge'>): ReactNode {
  const look = useLook();
  const { merged } = state;
  const merges = handMerges(settings);
  const chunks = handChunks(settings, merged);
  const done = merged === merges.length;
  const candidates = done ? [] : handCandidates(settings, merged);
  const seen = mergeSees(settings, merged);
  const sees = seen === undefined ? say('bpe.inLetters') : glued(seen, look);
  const asks = mergeAsks(settings, merged);
  const pieces = { chunks, merges, width: size.width, pointed: candidates[cursor]?.pair };
  const used = rowsOf(sees, size.width) + rowsInLines(pieces) + listRows;
  // What is above the text is as many rows in every state, so that the text stays where it is.
  const above = Math.max(
    ...Array.from({ length: merges.length + 1 }, (_, n) =>
      rowsOf(mergeAsks(settings, n), size.width),
    ),
  );
  const gap = used + above + 2 <= size.height ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{sees}</Say>
      <Box height={above} flexShrink={0}>
        <Say bold={!done}>{asks}</Say>
      </Box>
      <Box marginY={gap}>
        <LinedPieces {...pieces} />
      </Box>
      <Box>
        <Box width={pairsWidth} flexShrink={0} flexDirection="column">
          {done ? (
            merges.map((pair, n) => <Text key={n}>{`  ${n + 1} ${pairText(pair, merges)}`}</Text>)
          ) : (
            <Choice
              options={candidates.map(({ pair }) => pairText(pair, merges))}
              chosen={cursor}
              width={pairsWidth - 2}
            />
          )}
        </Box>
        <CountBars
          pieces={sizeOf(chunks)}
          kinds={kindsAfter(settings, merged)}
          most={sizeOf(handChunks(settings, 0))}
          width={size.width - pairsWidth}
          note={merged === 1 ? oldOnesStay(settings) : ''}
        />
      </Box>
    </Box>
  );
}
