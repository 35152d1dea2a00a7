import { Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, paddedLeft } from '../../../columns.ts';
import { short } from '../../../engine/activities/charts.ts';
import {
  bothShares,
  isDivided,
  targetAt,
  temperatureOf,
} from '../../../engine/activities/softmax/knobs.ts';
import { shareDigits, weightOf } from '../../../engine/activities/softmax/scores.ts';
import { exactly, say } from '../../../texts/say.ts';
import { Chip, chipWidth } from '../../components/Chip.tsx';
import { hasRoomForCharts, ShareCharts } from '../../components/ShareCharts.tsx';
import { marks, useLook } from '../../theme.ts';
import { weightText } from './numbers.ts';
import { isRoomy, type SoftmaxProps } from './props.ts';

/** Columns for a score, a score that is divided, and a weight: '-3', '-1.71', '162,755'. */
const least = { score: 5, divided: 5, weighs: 7 } as const;
/** From this width on, numbers stand further apart. */
const wide = 70;

interface Column {
  readonly head: string;
  readonly width: number;
  readonly text: (score: number) => string;
}

/** What stands behind the score of a word: what is left of it when it is divided, and what that weighs. */
function columnsFor({ settings, state, size }: SoftmaxProps<'turn'>) {
  const t = temperatureOf(state.knobs);
  const gap = size.width >= wide ? 2 : 1;
  const column = (head: string, most: number, text: Column['text']): Column => ({
    head,
    width: Math.max(most, columnsOf(head)) + gap,
    text,
  });
  const score = say('softmax.score');
  const scoreWidth = Math.max(least.score, columnsOf(score));
  const divided = column(say('softmax.divided'), least.divided, (each) => short(each / t, 2));
  const weighs = column(say('softmax.weighs'), least.weighs, (each) =>
    weightText(weightOf(each, t)),
  );
  const headWidth = (columns: readonly Column[]) =>
    columns.reduce((sum, { width }) => sum + width, beforeScore + scoreWidth) + gap + 1;
  const all = isDivided(settings, state) ? [divided, weighs] : [weighs];
  const columns = hasRoomForCharts(size.width, headWidth(all), shareDigits) ? all : [weighs];
  return { score, scoreWidth, columns, headWidth: headWidth(columns) };
}

/** The pointer and the sticky. */
const beforeScore = 2 + chipWidth.full + 1;

/** Scores, what is left of them when they are divided, what that weighs, and both charts. */
export function ScoreCharts(props: SoftmaxProps<'turn'>): ReactNode {
  const { settings, state, size, cursor } = props;
  const m = marks(useLook());
  const { wanted, has } = bothShares(settings, state);
  const { turn } = targetAt(settings, state.target);
  const { score: scoreHead, scoreWidth, columns, headWidth } = columnsFor(props);
  const heads = columns.map(({ head, width }) => paddedLeft(head, width)).join('');
  return (
    <ShareCharts
      corner={`${' '.repeat(beforeScore)}${paddedLeft(scoreHead, scoreWidth)}${heads}`}
      headWidth={headWidth}
      digits={shareDigits}
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
                {columns.map(({ width, text }) => paddedLeft(text(score), width)).join('')}
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
