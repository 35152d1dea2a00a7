import { Text } from 'ink';
import type { ReactNode } from 'react';
import {
  agreement,
  bothLines,
  type Stretch,
} from '../../../engine/activities/temperature/lines.ts';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { Say } from '../../components/Prose.tsx';
import { marks, useLook } from '../../theme.ts';
import { BothLines, nameWidth } from './BothLines.tsx';
import type { TemperatureProps } from './props.ts';

/** The draw at which they part: the same place on both lines, another word. */
export function Falling({
  settings,
  state,
  size,
  at,
}: TemperatureProps<'parted'> & { at: number }): ReactNode {
  const m = marks(useLook());
  const last = state.pair.cold[at - 1] ?? '';
  const { prompt = [] } = settings.pairs[state.round] ?? {};
  const u = state.pair.luck[at - prompt.length] ?? 0;
  const width = size.width - nameWidth;
  const column = columnOf(u, bothLines(settings, state.round, last), width);
  return (
    <>
      <Say>{say('temperature.luckFellOn', { word: nameOf(last), n: Math.floor(u * 100) })}</Say>
      <Text>{`${' '.repeat(nameWidth + column)}${m.down}`}</Text>
      <BothLines settings={settings} round={state.round} last={last} width={size.width} />
    </>
  );
}

/** Both lines where the two began, when nothing came between them. */
export function Agreeing({ settings, state, size }: TemperatureProps<'parted'>): ReactNode {
  const last = settings.pairs[state.round]?.prompt.at(-1) ?? '';
  const percent = agreement(settings, state.round);
  return (
    <>
      <Say>{say('temperature.linesAgree', { percent, word: nameOf(last) })}</Say>
      <Text> </Text>
      <BothLines settings={settings} round={state.round} last={last} width={size.width} />
    </>
  );
}

/** Where the arrow stands: at `u`, and inside the stretch that it hits on each line, however narrow. */
function columnOf(u: number, lines: readonly (readonly Stretch[])[], width: number): number {
  const column = (percent: number) => Math.round((percent / 100) * width);
  return lines.reduce(
    (at, line) => {
      const hit = line.find(({ to }) => u * 100 < to);
      return hit ? Math.max(column(hit.from), Math.min(at, column(hit.to) - 1)) : at;
    },
    Math.floor(u * width),
  );
}
