import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, padded, paddedLeft } from '../../../columns.ts';
import {
  MatrixGrid,
  type MatrixGridProps,
  matrixSteps,
  matrixWidth,
} from '../../components/MatrixGrid.tsx';
import { spell, useLook } from '../../theme.ts';

export interface ShareMapProps extends Omit<MatrixGridProps, 'name' | 'markedColumns' | 'draft'> {
  /** A line below the columns: its name, and a text for each. */
  readonly below?: { readonly name: string; readonly texts: readonly string[] } | undefined;
  /** What stands to the right of each row, in its forms from the widest: the first that fits is shown. */
  readonly beside?: readonly (readonly string[])[] | undefined;
}

/** A share of so much, or more, is as dark as it gets: most rows spread theirs over several keys. */
const darkest = 0.5;

/** How dark a share is on the map, the same on every screen. */
export function shadeOfShare(share: number): number {
  return share / darkest;
}

/** A matrix with room for more: a line below its columns, and a text beside each of its rows. */
export function ShareMap({ below, beside = [], ...props }: ShareMapProps): ReactNode {
  const look = useLook();
  const names = Math.max(...props.rows.map(columnsOf), columnsOf(below?.name ?? ''));
  const grid = { ...props, rows: props.rows.map((row) => padded(row, names)) };
  // Room for what stands beside the rows, in its narrowest form.
  const least = beside.length === 0 ? 0 : Math.min(...beside.map(widest));
  // The last number ends with a space of its own, so the column that a matrix leaves free is not needed.
  const narrow = { ...grid, width: props.width + 1 - least };
  const wide = matrixWidth(narrow) - 1;
  const steps = matrixSteps(narrow);
  const head = names + 2;
  const room = props.width - wide;
  const shown = beside.find((texts) => widest(texts) <= room) ?? [];
  return (
    <Box>
      <Box flexDirection="column" flexShrink={0} width={wide}>
        <MatrixGrid {...narrow} />
        {below && (
          <Text>
            {padded(`  ${spell(below.name, look)}`, head)}
            {below.texts
              .map((text, at) => `${paddedLeft(spell(text, look), (steps[at] ?? 0) - 1)} `)
              .join('')}
          </Text>
        )}
      </Box>
      <Box flexDirection="column" flexShrink={0}>
        {shown.map((text, index) => (
          <Text key={index}>{text === '' ? ' ' : spell(text, look)}</Text>
        ))}
      </Box>
    </Box>
  );
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(columnsOf));
}
