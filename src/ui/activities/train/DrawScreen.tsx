import { Box } from 'ink';
import type { ReactNode } from 'react';
import { ballsSoFar, copyOf } from '../../../engine/activities/train/model.ts';
import type { Drawn, TrainState } from '../../../engine/activities/train/state.ts';
import { say } from '../../../texts/say.ts';
import type { Size } from '../../activity-view.ts';
import { DocumentList } from '../../components/DocumentList.tsx';
import { Say } from '../../components/Prose.tsx';
import { SmallDocument } from '../../components/SmallDocument.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import { rowsOf } from '../../fitting.ts';
import { binsLayout, isTall } from './layout.ts';
import { headings, verdict, verdictMark } from './say.ts';
import { TrainingBins } from './TrainingBins.tsx';

type Drawing = Extract<TrainState, { phase: 'draw' | 'done' }>;

/** The learner's model writes: its bins, the latest document whole, the others beside their own. */
export function DrawScreen({ state, size }: { state: Drawing; size: Size }): ReactNode {
  const latest = state.drawn.at(-1);
  const space = isTall(size) ? 1 : 0;
  const bins = binsLayout(size, 3);
  const heading = say(headings.draw[state.whose]);
  const said = latest ? verdict(state, latest) : say('train.nothingDrawn');
  const saidRows = rowsOf(said, size.width);
  const used = rowsOf(heading, size.width) + 1 + bins.height + space + 1 + saidRows + space + 1;
  const listHeight = size.height - used;
  const half = Math.floor((size.width - 2) / 2);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{heading}</Say>
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
      <Box marginBottom={space} height={saidRows}>
        <Say bold>{said}</Say>
      </Box>
      <Box gap={2}>
        <Box flexDirection="column" width={half}>
          <Say>{say(headings.documents[state.whose])}</Say>
          <DocumentList
            documents={state.documents}
            width={half}
            height={listHeight}
            pointed={latest && copyOf(state, latest.document)}
          />
        </Box>
        <Box flexDirection="column" width={half}>
          <Say>{say(headings.drawn[state.whose])}</Say>
          <DrawnList state={state} width={half} height={listHeight} />
        </Box>
      </Box>
    </Box>
  );
}

/** So that the documents do not move when the first copy comes. */
const leastMarkWidth = 6;

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
  const marks = latestFirst.map((drawn) => verdictMark(state, drawn));
  const markWidth = Math.max(leastMarkWidth, ...marks.map(({ length }) => length + 1));
  return (
    <Box flexDirection="column" height={height} overflow="hidden">
      {latestFirst.map((drawn, index) => (
        <Box key={index} height={1}>
          <Box width={markWidth} flexShrink={0}>
            <Say>{marks[index] ?? ''}</Say>
          </Box>
          <SmallDocument words={drawn.document} width={width - markWidth} />
        </Box>
      ))}
    </Box>
  );
}
