import { Box } from 'ink';
import type { ReactNode } from 'react';
import { directions, longest } from '../../../engine/activities/similarity/arrows.ts';
import { winnerOf } from '../../../engine/activities/similarity/search.ts';
import {
  asksForKey,
  searchAt,
  verdictOf,
} from '../../../engine/activities/similarity/searching.ts';
import { ArrowPlane } from '../../components/ArrowPlane.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { judged } from '../../said.ts';
import { ArrowKeys, leastKeysWidth } from './ArrowKeys.tsx';
import { isRoomy, type SimilarityProps } from './props.ts';
import { between, margin } from './TurnScreen.tsx';
import { WordKeys } from './WordKeys.tsx';

/** The query and its keys: first which one wins is said, then the numbers are seen. */
export function SearchScreen(props: SimilarityProps<'search' | 'found'>): ReactNode {
  const { settings, state, size, cursor } = props;
  const search = searchAt(settings, state.search);
  const found = state.phase === 'found';
  const winner = winnerOf(search);
  const says = found
    ? judged(verdictOf(settings, state), state.said[state.search] === winner)
    : asksForKey(search);
  // The verdict is two rows long at most sizes: room for it is kept before.
  const rows = Math.max(2, rowsOf(says, size.width));
  const gap = isRoomy(props) ? 1 : 0;
  const planeHeight = Math.min(
    size.height - rows - gap,
    Math.floor((size.width - between - leastKeysWidth) / 2),
  );
  const chosen = found ? winner : cursor;
  return (
    <Box flexDirection="column" width={size.width}>
      <Box height={rows} flexShrink={0}>
        <Say bold={!found}>{says}</Say>
      </Box>
      <Box marginTop={gap} columnGap={between}>
        {search.among === 'words' ? (
          <WordKeys search={search} chosen={chosen} found={found} width={size.width} />
        ) : (
          <>
            <ArrowPlane
              arrows={[
                { tip: search.query, mark: '?', thick: true },
                ...search.keys.map((tip, at) => ({ tip, mark: `${at + 1}` })),
              ]}
              ring={directions}
              most={longest + margin}
              height={planeHeight}
            />
            <ArrowKeys
              search={search}
              chosen={chosen}
              found={found}
              width={size.width - between - 2 * planeHeight}
            />
          </>
        )}
      </Box>
    </Box>
  );
}
