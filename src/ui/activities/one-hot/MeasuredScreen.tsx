import { Box } from 'ink';
import type { ReactNode } from 'react';
import { allDistances, allProducts } from '../../../engine/activities/one-hot/measuring.ts';
import { shows, verdict } from '../../../engine/activities/one-hot/sentences.ts';
import { keysOf } from '../../../engine/dictionary.ts';
import { say } from '../../../texts/say.ts';
import { isLit, MatrixGrid } from '../../components/MatrixGrid.tsx';
import { Say } from '../../components/Prose.tsx';
import { Right } from '../../components/Right.tsx';
import { isRoomy, type OneHotProps } from './props.ts';

/** Every word against every word: how far apart, or multiplied place by place. */
export function MeasuredScreen(props: OneHotProps<'distances' | 'products' | 'done'>): ReactNode {
  const { settings, state, size } = props;
  const words = keysOf(settings.dictionary);
  const far = state.phase === 'distances';
  const why = shows(settings, state);
  const gap = isRoomy(props) ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      {why !== undefined && <Right why={why} />}
      <Box marginTop={gap}>
        <Say bold>{say(far ? 'oneHot.distanceHead' : 'oneHot.productHead')}</Say>
      </Box>
      <Box marginBottom={gap}>
        <MatrixGrid
          rows={words}
          columns={words}
          cells={far ? allDistances(settings) : allProducts(settings)}
          form={far ? 'two' : 'whole'}
          strong={far ? undefined : isLit}
          width={size.width}
        />
      </Box>
      <Say>{far ? verdict(settings, state.guess) : say('oneHot.dotIs')}</Say>
    </Box>
  );
}
