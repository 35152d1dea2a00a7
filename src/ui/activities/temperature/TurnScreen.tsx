import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  binOf,
  isMatch,
  percentText,
  sharesOf,
  targetKnobs,
} from '../../../engine/activities/temperature/knobs.ts';
import { matchedSees } from '../../../engine/activities/temperature/turning.ts';
import { tinyLanguage, vocabulary } from '../../../engine/language.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { Chip } from '../../components/Chip.tsx';
import { Say } from '../../components/Prose.tsx';
import { marks, useLook } from '../../theme.ts';
import { KnobBoard } from './KnobBoard.tsx';
import { isRoomy, type TemperatureProps } from './props.ts';

/** Columns for a word, and for its balls. */
const headWidth = 18;
const percentWidth = 7;

/** The target's chart and yours, and the two knobs that change yours. */
export function TurnScreen(props: TemperatureProps<'turn' | 'matched'>): ReactNode {
  const { settings, state, size } = props;
  const m = marks(useLook());
  const says =
    state.phase === 'matched'
      ? `${m.done} A match. ${matchedSees(settings, state.knobs)}`
      : 'Turn the knobs until your chart matches the target. A = marks a word that does. The balls stay as they are.';
  return (
    <Box flexDirection="column" width={size.width}>
      <Box height={2} flexShrink={0}>
        <Say>{says}</Say>
      </Box>
      <Box marginY={1}>
        <Charts {...props} />
      </Box>
      <KnobBoard knobs={state.knobs} />
    </Box>
  );
}

function Charts(props: TemperatureProps<'turn' | 'matched'>): ReactNode {
  const { settings, state, size } = props;
  const balls = binOf(settings);
  const target = sharesOf(balls, targetKnobs(settings, state.target));
  const mine = sharesOf(balls, state.knobs);
  const half = Math.floor((size.width - headWidth) / 2);
  return (
    <Box flexDirection="column">
      <Text>{`${`after ${settings.bin}`.padEnd(headWidth)}${'target'.padEnd(half)}yours`}</Text>
      {vocabulary(tinyLanguage).map((word, index) => {
        const [wanted = 0, has = 0] = [target[index], mine[index]];
        const same = isMatch(wanted, has);
        return (
          <Box key={word} marginTop={isRoomy(props) && index > 0 ? 1 : 0}>
            <Box width={headWidth} flexShrink={0} gap={1}>
              <Chip word={word} />
              <Text>{ballsText(balls.get(word) ?? 0)}</Text>
            </Box>
            <Share share={wanted} width={half} />
            <Share share={has} width={half} mark={same ? ' =' : ''} />
          </Box>
        );
      })}
    </Box>
  );
}

/** A bar on a scale from 0 to 100 percent, which never changes. */
function Share({
  share,
  width,
  mark = '',
}: {
  share: number;
  width: number;
  mark?: string;
}): ReactNode {
  return (
    <Box width={width} flexShrink={0}>
      <BarLine
        bar={{ value: share, text: `${percentText(share)}${mark}` }}
        most={100}
        width={width - percentWidth - 2}
      />
    </Box>
  );
}

function ballsText(n: number): string {
  return `${String(n).padStart(2)} ${n === 1 ? 'ball' : 'balls'}`;
}
