import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Size } from '../../activity-view.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import type { Said } from '../../said.ts';

/** Something on the screen, and how many rows it takes. */
export interface Part {
  readonly rows: number;
  readonly show: ReactNode;
}

/** Parts below each other, with empty lines between them where there is room for all of these. */
export function Parts({ parts, size }: { parts: readonly Part[]; size: Size }): ReactNode {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  return (
    <Box
      flexDirection="column"
      width={size.width}
      gap={rows + parts.length - 1 <= size.height ? 1 : 0}
    >
      {parts.map(({ show }, index) => (
        <Box key={index} flexDirection="column" flexShrink={0}>
          {show}
        </Box>
      ))}
    </Box>
  );
}

/** In fewer rows there is not always room for two rows above a map. */
const leastAbove = 16;

/**
 * A map that stays where it was on the screen before: below an opening that takes two rows where there
 * is room, even if it is shorter; in a low window the map stands first, and all that is said below it.
 */
export function steady(
  opening: Part,
  [map, ...rest]: readonly [Part, ...Part[]],
  { height }: Size,
): readonly Part[] {
  if (height < leastAbove) return [map, opening, ...rest];
  const below = [map, ...rest];
  const parts = [opening, ...below];
  const rows = parts.reduce((sum, part) => sum + part.rows, 0) + parts.length - 1;
  const spare = Math.max(0, Math.min(2 - opening.rows, height - rows));
  if (spare === 0) return parts;
  const show = <Box height={opening.rows + spare}>{opening.show}</Box>;
  return [{ rows: opening.rows + spare, show }, ...below];
}

/** Parts without an empty line between them. */
export function together(...parts: readonly Part[]): Part {
  return {
    rows: parts.reduce((sum, { rows }) => sum + rows, 0),
    show: parts.map(({ show }, index) => (
      <Box key={index} flexDirection="column" flexShrink={0}>
        {show}
      </Box>
    )),
  };
}

/** Whether all parts have room below each other, without empty lines. */
export function haveRoom(parts: readonly Part[], { height }: Size): boolean {
  return parts.reduce((sum, { rows }) => sum + rows, 0) <= height;
}

/** A sentence, wrapped. */
export function sentence(said: Said, { width }: Size, bold = false): Part {
  return { rows: rowsOf(said, width), show: <Say bold={bold}>{said}</Say> };
}

/** The answers to a question. */
export function answers(options: readonly string[], chosen: number, { width }: Size): Part {
  return {
    rows: options.length,
    show: <Choice options={options} chosen={chosen} width={width} />,
  };
}
