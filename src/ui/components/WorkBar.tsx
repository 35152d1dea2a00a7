import { Text } from 'ink';
import type { ReactNode } from 'react';
import { marks, useLook } from '../theme.ts';

/** A bar that fills from 0 to 100 %, with the number behind it. */
export function WorkBar({ percent, width }: { percent: number; width: number }): ReactNode {
  const m = marks(useLook());
  const room = width - 6;
  const full = Math.floor((percent * room) / 100);
  const bar = `${m.bar.repeat(full)}${m.emptyBar.repeat(room - full)}`;
  return <Text>{`${bar} ${`${percent}`.padStart(3)} %`}</Text>;
}
