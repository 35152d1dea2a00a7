import { Box } from 'ink';
import type { ReactNode } from 'react';
import { directions, longest, vectorOf } from '../../../engine/activities/similarity/arrows.ts';
import { asksToTurn, isThere, seenThere } from '../../../engine/activities/similarity/turning.ts';
import { ArrowPlane } from '../../components/ArrowPlane.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { ticked } from '../../said.ts';
import { isRoomy, type SimilarityProps } from './props.ts';
import { Sum, sumWidth } from './Sum.tsx';

/** How far the plane goes beyond the longest arrow. */
export const margin = 0.1;

/** Columns between the plane and what stands beside it. */
export const between = 3;

/** The arrow and the key in their plane, and what the two numbers say of them. */
export function TurnScreen(props: SimilarityProps<'turn'>): ReactNode {
  const { settings, state, size } = props;
  const [asks, seen] = [asksToTurn(settings, state), ticked(seenThere(settings, state))];
  // As many rows for both, so that the plane stays where it is.
  const rows = Math.max(2, rowsOf(asks, size.width), rowsOf(seen, size.width));
  const yours = vectorOf(state.arrow);
  const gap = isRoomy(props) ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <Box height={rows} flexShrink={0}>
        <Say bold>{isThere(settings, state) ? seen : asks}</Say>
      </Box>
      <Box marginTop={gap} columnGap={between}>
        <ArrowPlane
          arrows={[
            { tip: yours, mark: '?', thick: true },
            { tip: settings.key, mark: '1' },
          ]}
          ring={directions}
          most={longest + margin}
          height={Math.min(
            size.height - rows - gap,
            Math.floor((size.width - between - sumWidth()) / 2),
          )}
        />
        <Box flexDirection="column" justifyContent="center">
          <Sum yours={yours} theKey={settings.key} gap={gap} />
        </Box>
      </Box>
    </Box>
  );
}
