import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../columns.ts';
import type { Held } from '../../lab/held.ts';
import { sayLook, sayOrder } from '../../lab/sentences.ts';
import type { Source } from '../../lab/state.ts';
import { say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import type { Binding } from '../keys.ts';
import { spell, useLook } from '../theme.ts';
import { aboutBin } from './about-bin.ts';
import { cut, shadesOf } from './cells.ts';
import { GridTable } from './GridTable.tsx';
import { gridLayout } from './grid-layout.ts';
import { ListTable } from './ListTable.tsx';
import { MoreKeys } from './MoreKeys.tsx';
import { OneLine } from './OneLine.tsx';

/** The table of a model: what there is to count, a stretch of its bins, and one of them in words. */
export function TableScreen({
  held,
  source,
  bindings,
  size,
}: {
  held: Held;
  source: Source;
  /** Those of this screen, also while something stands over it. */
  bindings: readonly Binding<unknown>[];
  size: Size;
}): ReactNode {
  const look = useLook();
  const { row } = source;
  const grid = gridLayout(held, size.width);
  const all = held.rows.length;
  // Empty lines are for tables that have no use for them.
  const airy = all <= size.height - 7;
  const height = size.height - (airy ? 7 : 5);
  const first = firstRow(row, all, height);
  const rows = [...held.rows.subarray(first, first + height)];
  const sorted = sayOrder(held.order, held.language);
  const heading = spell(held.changed.size > 0 ? say('lab.changedLegend') : sorted, look);
  const stretch = { first: first + 1, last: first + rows.length, all };
  const where = rows.length < all ? spell(say('lab.rowsOf', stretch), look) : '';
  const counts = spell(sayLook(source.look), look);
  // Rather short than not at all.
  const legends = (['lab.shades', 'lab.shadesShort'] as const).map((id) =>
    spell(say(id, { shades: shadesOf(look) }), look),
  );
  const room = size.width - columnsOf(counts) - 2;
  const shades = legends.find((legend) => columnsOf(legend) <= room) ?? '';
  return (
    <Box flexDirection="column" width={size.width} height={size.height} overflow="hidden">
      <Box justifyContent="space-between">
        <Text>{cut(counts, size.width, look)}</Text>
        <Text>{shades}</Text>
      </Box>
      <Box justifyContent="space-between" marginBottom={airy ? 1 : 0}>
        <Text>{heading}</Text>
        <Text>{where}</Text>
      </Box>
      {grid === undefined ? (
        <ListTable held={held} rows={rows} pointed={row - first} width={size.width} />
      ) : (
        <GridTable held={held} rows={rows} pointed={row - first} layout={grid} />
      )}
      <Box flexGrow={1} />
      <OneLine>{aboutBin(held, held.rows[row] ?? 0, size.width, look)}</OneLine>
      <MoreKeys bindings={bindings} width={size.width} />
    </Box>
  );
}

/** Where the stretch begins: the pointed row in the middle, where there are rows on both sides. */
export function firstRow(row: number, all: number, room: number): number {
  return Math.max(0, Math.min(row - Math.floor(room / 2), all - room));
}
