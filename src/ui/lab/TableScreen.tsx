import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Held } from '../../lab/held.ts';
import { factsOf, fullestBalls } from '../../lab/peek.ts';
import { orderTexts, percentOf, sayLook } from '../../lab/sentences.ts';
import type { Source } from '../../lab/state.ts';
import { decimal, say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import { spell, useLook } from '../theme.ts';
import { cut, type shownWord } from './cells.ts';
import { GridTable } from './GridTable.tsx';
import { gridLayout } from './grid-layout.ts';
import { ListTable } from './ListTable.tsx';
import { inSentence } from './Name.tsx';
import { OneLine } from './OneLine.tsx';

/** The table of a model: what there is to count, a stretch of its bins, and one of them in words. */
export function TableScreen({
  held,
  source,
  size,
}: {
  held: Held;
  source: Source;
  size: Size;
}): ReactNode {
  const look = useLook();
  const { row } = source;
  const grid = gridLayout(held, size.width);
  const all = held.rows.length;
  // Empty lines are for tables that have no use for them.
  const airy = all <= size.height - 6;
  const room = size.height - (airy ? 6 : 4);
  const first = firstRow(row, all, room);
  const rows = [...held.rows.subarray(first, first + room)];
  const sorted = say('lab.sorted', { how: say(orderTexts[held.order]) });
  const where = say('lab.rowsOf', { first: first + 1, last: first + rows.length, all });
  return (
    <Box flexDirection="column" width={size.width} height={size.height} overflow="hidden">
      <Text>{cut(spell(sayLook(source.look), look), size.width, look)}</Text>
      <Box justifyContent="space-between" marginBottom={airy ? 1 : 0}>
        <Text>{spell(held.changed.size > 0 ? say('lab.changedLegend') : sorted, look)}</Text>
        <Text>{rows.length < all ? spell(where, look) : ''}</Text>
      </Box>
      {grid === undefined ? (
        <ListTable held={held} rows={rows} pointed={row - first} width={size.width} />
      ) : (
        <GridTable held={held} rows={rows} pointed={row - first} layout={grid} />
      )}
      <Box flexGrow={1} />
      <OneLine>{cut(spell(aboutBin(held, row, look), look), size.width, look)}</OneLine>
    </Box>
  );
}

/** Where the stretch begins: the pointed row in the middle, where there are rows on both sides. */
export function firstRow(row: number, all: number, room: number): number {
  return Math.max(0, Math.min(row - Math.floor(room / 2), all - room));
}

/** The bin that is pointed at, in a sentence. */
function aboutBin(
  { model, rows, language }: Held,
  row: number,
  look: Parameters<typeof shownWord>[1],
): string {
  const facts = factsOf(model, rows[row] ?? 0);
  const stickies = language === 'stickies';
  const bin = inSentence(facts.context, stickies, look);
  const [most] = fullestBalls(model, facts.bin, 1);
  if (most === undefined) return say('lab.emptyBin', { bin });
  return say('lab.thisBinMost', {
    bin,
    balls: say('lab.balls', { n: facts.balls }),
    bits: say('lab.bits', { n: decimal(facts.bits, 2) }),
    word: inSentence([most.word], stickies, look),
    share: percentOf(most.share),
  });
}
