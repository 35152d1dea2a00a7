import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { TrainState } from '../../../engine/activities/train/state.ts';
import type { Size } from '../../activity-view.ts';
import { DocumentList } from '../../components/DocumentList.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { isTall } from './layout.ts';
import { pileLines } from './say.ts';

/** What will be trained on: the learner's own documents, or others, and then it says so. */
export function PileScreen({ state, size }: { state: TrainState; size: Size }): ReactNode {
  const { documents, whose } = state;
  const space = isTall(size) ? 1 : 0;
  const lines = pileLines(whose);
  const rows = lines.reduce((sum, line) => sum + rowsOf(line, size.width), 0);
  return (
    <Box flexDirection="column" width={size.width}>
      {lines.map((line) => (
        <Say key={line}>{line}</Say>
      ))}
      <Text> </Text>
      <Box marginTop={space}>
        <DocumentList
          documents={documents}
          width={size.width}
          height={size.height - rows - 1 - space}
        />
      </Box>
    </Box>
  );
}
