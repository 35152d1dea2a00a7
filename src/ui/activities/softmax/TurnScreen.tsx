import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../../columns.ts';
import {
  bothShares,
  isMatched,
  targetAt,
  temperatureOf,
} from '../../../engine/activities/softmax/knobs.ts';
import { weightOf } from '../../../engine/activities/softmax/scores.ts';
import { matchedSees } from '../../../engine/activities/softmax/sees.ts';
import { exactly, say } from '../../../texts/say.ts';
import { Chip, chipWidth } from '../../components/Chip.tsx';
import { Say } from '../../components/Prose.tsx';
import { ShareCharts } from '../../components/ShareCharts.tsx';
import { TemperatureScale } from '../../components/TemperatureScale.tsx';
import { rowsOf } from '../../fitting.ts';
import { marks, useLook } from '../../theme.ts';
import { weightText } from './numbers.ts';
import { isRoomy, type SoftmaxProps } from './props.ts';

/** The target's chart and yours, the scores with what they weigh, and the temperature. */
export function TurnScreen(props: SoftmaxProps<'turn'>): ReactNode {
  const { settings, state, size } = props;
  const m = marks(useLook());
  const { turn } = targetAt(settings, state.target);
  const asks = say(turn === 'scores' ? 'softmax.turnScores' : 'softmax.turnTemperature');
  const seen = `${m.done} ${say('softmax.match', { sees: matchedSees(settings, state) })}`;
  const matched = isMatched(settings, state);
  const rows = Math.max(3, rowsOf(matched ? seen : asks, size.width));
  const label = `${say('temperature.temperature')}  `;
  return (
    <Box flexDirection="column" width={size.width}>
      <Box height={rows} flexShrink={0}>
        <Say bold>{matched ? seen : asks}</Say>
      </Box>
      <Box marginTop={1} marginBottom={1}>
        <Charts {...props} />
      </Box>
      <TemperatureScale
        label={`${turn === 'temperature' ? m.pointer : ' '} ${label}`}
        notch={state.knobs.notch}
        width={size.width}
      />
    </Box>
  );
}

const leastScoreWidth = 5;
const leastWeightWidth = 7;

function Charts(props: SoftmaxProps<'turn'>): ReactNode {
  const { settings, state, size, cursor } = props;
  const m = marks(useLook());
  const { wanted, has } = bothShares(settings, state);
  const { turn } = targetAt(settings, state.target);
  const t = temperatureOf(state.knobs);
  const heads = [say('softmax.score'), say('softmax.weighs')];
  const [scoreWidth = 0, weightWidth = 0] = [
    Math.max(leastScoreWidth, columnsOf(heads[0] ?? '')),
    Math.max(leastWeightWidth, columnsOf(heads[1] ?? '')) + 2,
  ];
  const before = 2 + chipWidth.full + 1;
  const corner = `${' '.repeat(before)}${heads[0]?.padStart(scoreWidth)}${heads[1]?.padStart(weightWidth)}`;
  return (
    <ShareCharts
      corner={corner}
      headWidth={before + scoreWidth + weightWidth + 3}
      rows={settings.words.map((word, at) => {
        const score = state.knobs.scores[at] ?? 0;
        const here = turn === 'scores' && at === cursor.at;
        return {
          name: word,
          head: (
            <>
              <Text bold>{here ? m.pointer : ' '}</Text>
              <Chip word={word} />
              <Text>
                {' '.repeat(scoreWidth - exactly(score).length - 1)}
                <Text bold={here} inverse={here}>{` ${exactly(score)}`}</Text>
                {weightText(weightOf(score, t)).padStart(weightWidth)}
              </Text>
            </>
          ),
          wanted: wanted[at] ?? 0,
          has: has[at] ?? 0,
        };
      })}
      width={size.width}
      spread={isRoomy(props) ? 1 : 0}
    />
  );
}
