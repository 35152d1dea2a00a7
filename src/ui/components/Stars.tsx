import { Text } from 'ink';
import type { ReactNode } from 'react';
import { marks, useLook } from '../theme.ts';

/** Stars earned out of three. */
export function Stars({ count }: { count: number }): ReactNode {
  const { star, noStar } = marks(useLook());
  return (
    <Text bold={count > 0}>{[1, 2, 3].map((n) => (n <= count ? star : noStar)).join(' ')}</Text>
  );
}
