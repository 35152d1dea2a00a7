import { Box } from 'ink';
import type { ReactNode } from 'react';
import { ballsByKind, stickiesBehind } from '../../../engine/activities/train/model.ts';
import type { TrainState } from '../../../engine/activities/train/state.ts';
import { say } from '../../../texts/say.ts';
import type { Size } from '../../activity-view.ts';
import { DocumentList } from '../../components/DocumentList.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { binsLayout, isTall } from './layout.ts';
import { asking, headings } from './say.ts';
import { mustCount, TrainingBins } from './TrainingBins.tsx';

type Asking = Extract<TrainState, { phase: 'ask' }>;

/** Every ball can be asked where it came from: its stickies light up in the documents. */
export function AskScreen({ state, size }: { state: Asking; size: Size }): ReactNode {
  const { asked, documents } = state;
  const stickies = asked === null ? [] : stickiesBehind(state, asked);
  const lit = documents.map((_, index) =>
    stickies.filter(({ document }) => document === index).map(({ position }) => position),
  );
  const balls = ballsByKind(state);
  const bins = binsLayout(size, 3);
  const space = isTall(size) ? 1 : 0;
  const heading = say(headings.ask[state.whose]);
  const answer = asking(asked, stickies.length, mustCount(bins, balls));
  const said = rowsOf(heading, size.width) + rowsOf(answer, size.width);
  const used = said + 1 + bins.height + 2 * space;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{heading}</Say>
      <Box marginTop={space}>
        <TrainingBins
          layout={bins}
          balls={balls}
          named={asked?.bin}
          marked={asked?.ball}
          allOfAKind
          digits
        />
      </Box>
      <Box marginBottom={space}>
        <Say bold={asked !== null}>{answer}</Say>
      </Box>
      <DocumentList
        documents={documents}
        width={size.width}
        height={size.height - used}
        lit={lit}
      />
    </Box>
  );
}
