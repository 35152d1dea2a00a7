import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Size } from '../../activity-view.ts';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import { rowsOf } from '../../fitting.ts';
import { BallKeys } from './BallKeys.tsx';
import { binCentre, binsLayout, isTall, rowLayout } from './layout.ts';
import { PairLane } from './PairLane.tsx';
import { type Pairing, pairPicture } from './pair-picture.ts';
import { besides, instruction } from './say.ts';
import { mustCount, TrainingBins } from './TrainingBins.tsx';

/** One document, one of its pairs, and the bin that the pair's ball goes into. */
export function PairScreen({
  state,
  size,
  motion,
}: {
  state: Pairing;
  size: Size;
  motion: number;
}): ReactNode {
  const picture = pairPicture(state, motion);
  const { words, pair, stage } = picture;
  const row = rowLayout(words, size.width);
  const space = isTall(size) ? 1 : 0;
  const bins = binsLayout(size, 3 + space);
  const told = instruction(state, picture);
  const beside = besides(state, picture, mustCount(bins, picture.balls));
  const asksBall = state.phase === 'by-hand' && stage === 'which-ball';
  const toldRows = rowsOf(told, size.width);
  const besideRows = asksBall ? 1 : rowsOf(beside, size.width);
  const laneHeight = size.height - (toldRows + besideRows + space + 1 + 1 + bins.height);
  const named = stage === 'none' || stage === 'which-bin' ? undefined : pair?.context[0];
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{told}</Say>
      <Box height={besideRows}>{asksBall ? <BallKeys /> : <Say>{beside}</Say>}</Box>
      <Box marginTop={space} marginLeft={row.left} height={1}>
        <Stickies words={words} width={size.width - row.left} />
      </Box>
      <PairLane
        word={pair?.ball ?? ''}
        shape={{
          width: size.width,
          height: laneHeight,
          namer: row.centre((pair?.position ?? 1) - 1),
          ball: row.centre(pair?.position ?? 1),
          bin: binCentre(bins, pair?.context[0] ?? ''),
          stage,
          flight: picture.flight,
        }}
      />
      <TrainingBins
        layout={bins}
        balls={picture.balls}
        named={named}
        digits={state.phase === 'by-hand' && stage === 'which-bin'}
        marked={stage === 'landed' ? pair?.ball : undefined}
      />
    </Box>
  );
}
