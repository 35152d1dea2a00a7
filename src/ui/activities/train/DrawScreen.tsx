import { Box } from 'ink';
import type { ReactNode } from 'react';
import { ballsSoFar, copyOf } from '../../../engine/activities/train/model.ts';
import type { Drawn, TrainState } from '../../../engine/activities/train/state.ts';
import type { Size } from '../../activity-view.ts';
import { DocumentList } from '../../components/DocumentList.tsx';
import { Say } from '../../components/Prose.tsx';
import { SmallDocument } from '../../components/SmallDocument.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import { binsLayout, isTall } from './layout.ts';
import { documentsHeading, verdict, verdictMark } from './say.ts';
import { TrainingBins } from './TrainingBins.tsx';

type Drawing = Extract<TrainState, { phase: 'draw' | 'done' }>;

/** The learner's model writes: its bins, the latest document whole, the others beside their own. */
export function DrawScreen({ state, size }: { state: Drawing; size: Size }): ReactNode {
  const latest = state.drawn.at(-1);
  const space = isTall(size) ? 1 : 0;
  const bins = binsLayout(size, 3);
  const listHeight = size.height - (1 + 1 + bins.height + space + 1 + 1 + space + 1);
  const half = Math.floor((size.width - 2) / 2);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{`Which word shall ${state.whose === 'own' ? 'your' : 'the'} model begin with?`}</Say>
      <Box marginBottom={space}>
        <TrainingBins
          layout={bins}
          balls={ballsSoFar(state)}
          named={undefined}
          marked={undefined}
          digits
        />
      </Box>
      <Box height={1}>{latest && <Stickies words={latest.document} width={size.width} />}</Box>
      <Box marginBottom={space} height={1}>
        <Say bold>{latest ? verdict(state, latest) : 'Nothing drawn yet.'}</Say>
      </Box>
      <Box gap={2}>
        <Box flexDirection="column" width={half}>
          <Say>{documentsHeading[state.whose]}</Say>
          <DocumentList
            documents={state.documents}
            width={half}
            height={listHeight}
            pointed={latest && copyOf(state, latest.document)}
          />
        </Box>
        <Box flexDirection="column" width={half}>
          <Say>{state.whose === 'own' ? 'Your model drew' : 'The model drew'}</Say>
          <DrawnList state={state} width={half} height={listHeight} />
        </Box>
      </Box>
    </Box>
  );
}

/** What the model drew, the latest on top. */
function DrawnList({
  state,
  width,
  height,
}: {
  state: Drawing;
  width: number;
  height: number;
}): ReactNode {
  const latestFirst: readonly Drawn[] = state.drawn.toReversed().slice(0, height);
  return (
    <Box flexDirection="column" height={height} overflow="hidden">
      {latestFirst.map((drawn, index) => (
        <Box key={index} height={1}>
          <Box width={6} flexShrink={0}>
            <Say>{verdictMark(state, drawn)}</Say>
          </Box>
          <SmallDocument words={drawn.document} width={width - 6} />
        </Box>
      ))}
    </Box>
  );
}
