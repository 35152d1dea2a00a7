import { Text } from 'ink';
import type { ReactNode } from 'react';
import { paddedLeft } from '../../../columns.ts';
import {
  axisChoices,
  sumsOf,
  swappedMachine,
  unasked,
} from '../../../engine/activities/attention/axis.ts';
import type { Axis } from '../../../engine/attention.ts';
import { keysOf } from '../../../engine/dictionary.ts';
import { decimal, list, say } from '../../../texts/say.ts';
import { ticked } from '../../said.ts';
import { marks, spell, useLook } from '../../theme.ts';
import { answers, type Part, Parts, sentence, steady } from './Parts.tsx';
import type { AttentionProps } from './props.ts';
import { ShareMap, shadeOfShare } from './ShareMap.tsx';

/** The machine whose softmax runs the wrong way, with its sums: found by them, then turned. */
export function AxisScreen(props: AttentionProps<'axis' | 'flip'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const axis = state.phase === 'axis' ? 'queries' : state.axis;
  const map: Part = {
    rows: settings.swapped.sentence.length + 2,
    show: <SumMap {...props} axis={axis} />,
  };
  if (state.phase === 'axis') {
    const asks = sentence(say('attention.axisAsks'), size, true);
    const parts = steady(asks, [map, answers(axisChoices(), cursor.option, size)], size);
    return <Parts parts={parts} size={size} />;
  }
  const says =
    axis === 'keys'
      ? say('attention.flipped', { keys: list(unasked(settings)) })
      : ticked(say('attention.flipAsks'));
  const knob: Part = { rows: 1, show: <Switch axis={axis} /> };
  const parts = steady(sentence(says, size, true), [map, knob], size);
  return <Parts parts={parts} size={size} />;
}

function SumMap({
  settings,
  size,
  axis,
}: AttentionProps<'axis' | 'flip'> & { axis: Axis }): ReactNode {
  const { arrow } = marks(useLook());
  const machine = swappedMachine(settings, axis);
  const sums = sumsOf(machine);
  const head = say('attention.sum');
  const inPercent = (n: number) => paddedLeft(say('everywhere.percent', { n }), 6);
  const words = machine.words;
  return (
    <ShareMap
      rows={settings.swapped.sentence}
      columns={keysOf(settings.dictionary)}
      cells={machine.shares}
      form="percent"
      shade={shadeOfShare}
      width={size.width}
      below={{ name: head, texts: sums.columns.map((n) => decimal(n, 0)) }}
      beside={[
        [
          paddedLeft(head, 7),
          ...sums.rows.map((sum, row) => ` ${inPercent(sum)}   ${arrow} ${words[row] ?? ''}`),
        ],
        [
          paddedLeft(head, 3),
          ...sums.rows.map((sum, row) => `${paddedLeft(decimal(sum, 0), 3)} ${words[row] ?? ''}`),
        ],
      ]}
    />
  );
}

function Switch({ axis }: { axis: Axis }): ReactNode {
  const look = useLook();
  const values = [
    ['queries', say('attention.downColumns')],
    ['keys', say('attention.alongRows')],
  ] as const;
  return (
    <Text>
      {`${spell(say('attention.softmaxRuns'), look)}  `}
      {values.map(([value, text]) => (
        <Text key={value} bold={value === axis} inverse={value === axis}>
          {value === axis ? `[${spell(text, look)}]` : ` ${spell(text, look)} `}
        </Text>
      ))}
    </Text>
  );
}
