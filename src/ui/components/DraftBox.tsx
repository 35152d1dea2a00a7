import { Text } from 'ink';
import type { ReactNode } from 'react';
import type { Draft } from '../draft.ts';

/** The number that is being typed: up to three digits, and the place of the next one. */
export function DraftBox({ draft }: { draft: Draft }): ReactNode {
  return <Text bold inverse>{` ${`${draft.digits}${draft.spent ? ' ' : '_'}`.padStart(4)} `}</Text>;
}
