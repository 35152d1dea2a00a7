import { Box } from 'ink';
import type { ReactNode } from 'react';
import {
  handCandidates,
  handChunks,
  handMerges,
  kindsAfter,
} from '../../../engine/activities/bpe/by-hand.ts';
import { pairText, sizeOf } from '../../../engine/activities/bpe/candidates.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { marks, useLook } from '../../theme.ts';
import { CountBars } from './CountBars.tsx';
import { BoxedPieces, LinedPieces, rowsInBoxes, rowsInLines } from './Pieces.tsx';
import type { BpeProps } from './props.ts';
import { mergeAsks, mergeSees } from './verdicts.ts';

/** Columns of the pairs to choose from; the bars stand beside them. */
const pairsWidth = 22;
const barRows = 4;

/** The text in its pieces, the pairs to choose from, and the two numbers. */
export function MergeScreen({ settings, state, cursor, size }: BpeProps<'merge'>): ReactNode {
  const m = marks(useLook());
  const merges = handMerges(settings);
  const chunks = handChunks(settings, state.merged);
  const done = state.merged === merges.length;
  const candidates = done ? [] : handCandidates(settings, state.merged);
  const sees = mergeSees(settings, state.merged);
  const asks = mergeAsks(settings, state.merged);
  const pieces = { chunks, merges, width: size.width, pointed: candidates[cursor]?.pair };
  const texts = [...(sees === undefined ? [] : [`${m.done} ${sees}`]), asks];
  const around =
    texts.reduce((sum, text) => sum + rowsOf(text, size.width), 0) +
    Math.max(barRows, candidates.length);
  const boxed = around + rowsInBoxes(pieces) <= size.height;
  const rows = boxed ? rowsInBoxes(pieces) : rowsInLines(pieces);
  const gap = around + rows + 2 <= size.height ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      {sees !== undefined && <Say>{`${m.done} ${sees}`}</Say>}
      <Say bold={!done}>{asks}</Say>
      <Box marginY={gap}>{boxed ? <BoxedPieces {...pieces} /> : <LinedPieces {...pieces} />}</Box>
      <Box>
        {!done && (
          <Box width={pairsWidth} flexShrink={0}>
            <Choice
              options={candidates.map(({ pair }) => pairText(pair, merges))}
              chosen={cursor}
              width={pairsWidth - 2}
            />
          </Box>
        )}
        <CountBars
          pieces={sizeOf(chunks)}
          kinds={kindsAfter(settings, state.merged)}
          most={sizeOf(handChunks(settings, 0))}
          width={size.width - (done ? 0 : pairsWidth)}
        />
      </Box>
    </Box>
  );
}
