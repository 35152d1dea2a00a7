import { Text } from 'ink';
import type { ReactNode } from 'react';
import { marks, useLook } from '../theme.ts';

interface Bar {
  readonly value: number;
  /** What stands behind the bar: a number with its unit. */
  readonly text: string;
}

/** One bar in the proportion value : most, with its number behind it. */
export function BarLine({
  bar,
  most,
  width,
}: {
  bar: Bar;
  most: number;
  width: number;
}): ReactNode {
  const m = marks(useLook());
  const length = most <= 0 ? 0 : Math.round((bar.value / most) * width);
  const shown = bar.value > 0 ? Math.max(1, length) : 0;
  return (
    <Text wrap="truncate">
      {m.bar.repeat(shown)}
      {shown > 0 ? ' ' : ''}
      {bar.text}
    </Text>
  );
}
