import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Word } from '../../../engine/language.ts';
import { Chip } from '../../components/Chip.tsx';

/** A place on the screen of the activity, counted from its top left corner. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A ball above everything else, part of its way from one place to another (`at` from 0 to 1). */
export function Flying({
  word,
  from,
  to,
  at,
}: {
  word: Word;
  from: Spot;
  to: Spot;
  at: number;
}): ReactNode {
  const between = (a: number, b: number) => Math.max(0, Math.round(a + (b - a) * at));
  return (
    <Box
      position="absolute"
      marginTop={between(from.row, to.row)}
      marginLeft={between(from.column, to.column)}
    >
      <Chip word={word} form="ball" />
    </Box>
  );
}
