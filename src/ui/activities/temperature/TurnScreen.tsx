import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { binOf, sharesOf, targetKnobs } from '../../../engine/activities/temperature/knobs.ts';
import { matchedSees } from '../../../engine/activities/temperature/turning.ts';
import { tinyLanguage, vocabulary } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { Chip } from '../../components/Chip.tsx';
import { Say } from '../../components/Prose.tsx';
import { ShareCharts } from '../../components/ShareCharts.tsx';
import { rowsOf } from '../../fitting.ts';
import { ticked } from '../../said.ts';
import { KnobBoard } from './KnobBoard.tsx';
import { isRoomy, type TemperatureProps } from './props.ts';

const leastHeadWidth = 18;
const chipWidth = 7;

/** The target's chart and yours, and the two knobs that change yours. */
export function TurnScreen(props: TemperatureProps<'turn' | 'matched'>): ReactNode {
  const { settings, state, size } = props;
  const says =
    state.phase === 'matched'
      ? ticked(say('temperature.match', { sees: matchedSees(settings, state.knobs) }))
      : say('temperature.turnKnobs');
  // As many for the task as for what is seen, so that the charts stay where they are.
  const task = rowsOf(say('temperature.turnKnobs'), size.width);
  const rows = Math.max(2, task, rowsOf(says, size.width));
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
  return (
    <ShareCharts
      corner={after}
      headWidth={headWidth}
      rows={words.map((word, index) => ({
        name: word,
        head: (
          <>
            <Chip word={word} />
            <Text>{counts[index]}</Text>
          </>
        ),
        wanted: target[index] ?? 0,
        has: mine[index] ?? 0,
      }))}
      width={size.width}
      spread={spread}
    />
  );
}

function ballsText(n: number): string {
  return say('temperature.balls', { n: String(n).padStart(2) });
}
