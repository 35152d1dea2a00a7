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
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { Chip } from '../../components/Chip.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { marks, useLook } from '../../theme.ts';
import { KnobBoard } from './KnobBoard.tsx';
import { isRoomy, type TemperatureProps } from './props.ts';

const leastHeadWidth = 18;
const chipWidth = 7;
/** Room behind a percentage for the mark of a match. */
const markWidth = 2;

/** The target's chart and yours, and the two knobs that change yours. */
export function TurnScreen(props: TemperatureProps<'turn' | 'matched'>): ReactNode {
  const { settings, state, size } = props;
  const m = marks(useLook());
  const says =
    state.phase === 'matched'
      ? `${m.done} ${say('temperature.match', { sees: matchedSees(settings, state.knobs) })}`
      : say('temperature.turnKnobs');
  const rows = Math.max(2, rowsOf(says, size.width));
  // The charts with an empty line between their bars, the knobs, and empty lines around the charts.
  const spread = isRoomy(props) && rows + 14 <= size.height ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <Box height={rows} flexShrink={0}>
        <Say>{says}</Say>
      </Box>
      <Box marginY={1}>
        <Charts {...props} spread={spread} />
      </Box>
      <KnobBoard knobs={state.knobs} width={size.width} />
    </Box>
  );
}

function Charts({
  settings,
  state,
  size,
  spread,
}: TemperatureProps<'turn' | 'matched'> & { spread: 0 | 1 }): ReactNode {
  const balls = binOf(settings);
  const words = vocabulary(tinyLanguage);
  const target = sharesOf(balls, targetKnobs(settings, state.target));
  const mine = sharesOf(balls, state.knobs);
  const after = say('temperature.after', { word: nameOf(settings.bin) });
  const counts = words.map((word) => ballsText(balls.get(word) ?? 0));
  const headWidth = Math.max(
    leastHeadWidth,
    after.length + 2,
    ...counts.map((text) => chipWidth + 1 + text.length + 2),
  );
  const { alike } = marks(useLook());
  const half = Math.floor((size.width - headWidth) / 2);
  return (
    <Box flexDirection="column">
      <Text>
        {after.padEnd(headWidth)}
        {say('temperature.target').padEnd(half)}
        {say('temperature.yours')}
      </Text>
      {words.map((word, index) => {
        const [wanted = 0, has = 0] = [target[index], mine[index]];
        const same = isMatch(wanted, has);
        return (
          <Box key={word} marginTop={index > 0 ? spread : 0}>
            <Box width={headWidth} flexShrink={0} gap={1}>
              <Chip word={word} />
              <Text>{counts[index]}</Text>
            </Box>
            <Share share={wanted} width={half} />
            <Share share={has} width={half} mark={same ? ` ${alike}` : ''} />
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
  const beside = 1 + percentText(100).length + markWidth + 1;
  return (
    <Box width={width} flexShrink={0}>
      <BarLine
        bar={{ value: share, text: `${percentText(share)}${mark}` }}
        most={100}
        width={width - beside}
      />
    </Box>
  );
}

function ballsText(n: number): string {
  return say('temperature.balls', { n: String(n).padStart(2) });
}
