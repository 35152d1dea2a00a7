import { Box } from 'ink';
import type { ReactNode } from 'react';
import { leversOf } from '../../../engine/activities/gradient/row.ts';
import type { GradientSettings } from '../../../engine/activities/gradient/settings.ts';
import type { GradientState, With } from '../../../engine/activities/gradient/state.ts';
import { lossText, walked } from '../../../engine/activities/gradient/steps.ts';
import { rowLoss } from '../../../engine/gradient.ts';
import { tinyLanguage } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { LeverTable } from './LeverTable.tsx';
import { type GradientProps, isRoomy } from './props.ts';

type ByHand = With<'rise' | 'fall' | 'nudge' | 'nudged'>;

/** One row of weights: what must rise, what must fall, and the first nudge. */
export function RowScreen(props: GradientProps<ByHand['phase']>): ReactNode {
  const { settings, state, cursor, size } = props;
  const asks = state.phase === 'rise' || state.phase === 'fall';
  const says = rowSays(settings, state);
  const weights = state.phase === 'nudged' ? walked(settings, state, 1).weights : state.start;
  const rows = Math.max(2, rowsOf(says, size.width));
  const spread = isRoomy(props) && rows + 11 <= size.height ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <Box height={rows} flexShrink={0}>
        <Say bold={asks}>{says}</Say>
      </Box>
      <Box marginTop={1}>
        <LeverTable
          levers={leversOf(settings, state, weights)}
          width={size.width}
          choice={asks ? cursor.word : undefined}
          nudges={state.phase === 'nudge'}
          scale={scaleOf(settings, state)}
          spread={spread}
        />
      </Box>
    </Box>
  );
}

/** The largest share there is before the first step, and a little room: bars then keep their scale. */
function scaleOf(settings: GradientSettings, state: GradientState): number {
  const levers = leversOf(settings, state, state.start);
  return Math.max(...levers.flatMap(({ share, wanted }) => [share, wanted]));
}

/** The question, or what the nudge did. */
export function rowSays(settings: GradientSettings, state: ByHand): string {
  switch (state.phase) {
    case 'rise':
      return say(state.whose === 'own' ? 'gradient.riseOwn' : 'gradient.riseGiven', {
        word: nameOf(settings.row),
      });
    case 'fall':
      return say('gradient.fall');
    case 'nudge':
      return say('gradient.nudges');
    case 'nudged': {
      const at = tinyLanguage.words.indexOf(settings.row);
      const lossAfter = (steps: number) =>
        rowLoss(walked(settings, state, steps).weights[at] ?? [], state.balls[at] ?? []);
      return say('gradient.nudged', {
        before: lossText(lossAfter(0)),
        after: lossText(lossAfter(1)),
      });
    }
  }
}
