import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Size } from '../../activity-view.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';

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

/** Whether all parts have room below each other, without empty lines. */
export function haveRoom(parts: readonly Part[], { height }: Size): boolean {
  return parts.reduce((sum, { rows }) => sum + rows, 0) <= height;
}

/** A sentence, wrapped. */
export function sentence(text: string, { width }: Size, bold = false): Part {
  return { rows: rowsOf(text, width), show: <Say bold={bold}>{text}</Say> };
}

/** The answers to a question. */
export function answers(options: readonly string[], chosen: number, { width }: Size): Part {
  return {
    rows: options.length,
    show: <Choice options={options} chosen={chosen} width={width} />,
  };
}
