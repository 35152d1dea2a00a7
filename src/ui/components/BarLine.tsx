import { Text } from 'ink';
import type { ReactNode } from 'react';
import { marks, useLook } from '../theme.ts';

interface Bar {
  readonly value: number;
  /** What stands behind the bar: a number with its unit. */
  readonly text: string;
}

/** One bar in the proportion value : most, with its number behind it; a fine one ends in part of a block. */
export function BarLine({
  bar,
  most,
  width,
  fine = false,
}: {
  bar: Bar;
  most: number;
  width: number;
  fine?: boolean;
}): ReactNode {
  const m = marks(useLook());
  const parts = fine ? m.barParts.length + 1 : 1;
  const length = most <= 0 ? 0 : Math.round((bar.value / most) * width * parts);
  const shown = bar.value > 0 ? Math.max(1, length) : 0;
  const last = m.barParts[(shown % parts) - 1] ?? '';
  return (
    <Text wrap="truncate">
      {m.bar.repeat(Math.floor(shown / parts))}
      {last}
      {shown > 0 ? ' ' : ''}
      {bar.text}
    </Text>
  );
}
