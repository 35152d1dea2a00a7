import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { vectorOf } from '../../../engine/activities/one-hot/coding.ts';
import { asks, shows } from '../../../engine/activities/one-hot/sentences.ts';
import { keysOf } from '../../../engine/dictionary.ts';
import { say } from '../../../texts/say.ts';
import { DraftBox } from '../../components/DraftBox.tsx';
import { isLit, MatrixGrid } from '../../components/MatrixGrid.tsx';
import { Say } from '../../components/Prose.tsx';
import { Right } from '../../components/Right.tsx';
import type { OneHotProps } from './props.ts';

/** Two words under one another, to be compared or multiplied place by place, and the number to type. */
export function PairScreen(props: OneHotProps<'compare' | 'multiply'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const comparing = state.phase === 'compare';
  const pair = (comparing ? settings.compare : settings.multiply)[state.at] ?? ['', ''];
  const why = shows(settings, state);
  return (
    <Box flexDirection="column" width={size.width}>
      {why !== undefined && (
        <Box marginBottom={1}>
          <Right why={why} />
        </Box>
      )}
      <Say bold>{asks(settings, state)}</Say>
      <Box marginY={1}>
        <MatrixGrid
          rows={pair}
          columns={keysOf(settings.dictionary)}
          cells={pair.map((word) => vectorOf(settings, word))}
          strong={isLit}
          width={size.width}
        />
      </Box>
      <Text>
        {`${say(comparing ? 'oneHot.placesDiffer' : 'oneHot.sum')} `}
        <DraftBox draft={cursor.draft} />
      </Text>
    </Box>
  );
}
