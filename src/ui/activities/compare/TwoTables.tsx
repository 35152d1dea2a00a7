import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { percent, sideName } from '../../../engine/activities/compare/say.ts';
import { type Both, sides } from '../../../engine/activities/compare/state.ts';
import { tinyLanguage, vocabulary } from '../../../engine/language.ts';
import { percentages, row, type Table } from '../../../engine/ngram.ts';
import { Chip, chipWidth } from '../../components/Chip.tsx';
import { marks, useLook } from '../../theme.ts';

/** Points of difference from which a cell gets its first, second and third shade. */
export const shadeSteps = [5, 15, 30] as const;

export interface TwoTablesProps {
  readonly tables: Both<Table>;
  /** How far apart the bins are, 0 to 1; none while the numbers are covered. */
  readonly distances: readonly number[];
  /** The bin that is chosen; -1 for none. */
  readonly chosen: number;
  readonly width: number;
  /** Empty lines between the rows. */
  readonly spread: number;
}

/** Where everything stands: the wide form with whole chips, or the narrow one with short ones. */
function layoutFor(width: number) {
  const head = width >= 74 ? 'full' : 'short';
  const [cell, gap, before] = head === 'full' ? [5, 4, 2] : [4, 2, 1];
  const table = cell * vocabulary(tinyLanguage).length;
  return { head, headWidth: 4 + chipWidth[head] + before, cell, gap, table } as const;
}

/** Both tables with the same rows, and how far apart each row is. */
export function TwoTables({ tables, distances, chosen, width, spread }: TwoTablesProps): ReactNode {
  const m = marks(useLook());
  const { head, headWidth, cell, gap, table } = layoutFor(width);
  const covered = distances.length === 0;
  return (
    <Box flexDirection="column">
      <Box marginLeft={headWidth} gap={gap}>
        {sides.map((side) => (
          <Box key={side} width={table} paddingLeft={cell - 2}>
            <Text bold>{sideName[side]}</Text>
          </Box>
        ))}
      </Box>
      <Box>
        <Box width={headWidth} flexShrink={0}>
          <Text wrap="truncate">{head === 'full' ? '    after' : '   after'}</Text>
        </Box>
        {sides.map((side) => (
          <Box key={side} width={table} marginRight={gap}>
            {vocabulary(tinyLanguage).map((word) => (
              <Box key={word} width={cell} justifyContent="flex-end">
                <Chip word={word} form="ball" />
              </Box>
            ))}
          </Box>
        ))}
        <Text>{covered ? '' : 'apart'}</Text>
      </Box>
      {tinyLanguage.words.map((word, index) => {
        const [left = [], right = []] = sides.map((side) => percentages(row(tables[side], [word])));
        const here = index === chosen;
        return (
          <Box key={word} marginTop={spread}>
            <Box width={headWidth} flexShrink={0}>
              <Text bold={here}>{`${here ? m.pointer : ' '} ${index + 1} `}</Text>
              <Chip word={word} form={head} />
            </Box>
            <Box marginRight={gap}>
              <Cells shares={left} others={right} cell={cell} covered={covered} />
            </Box>
            <Box marginRight={gap}>
              <Cells shares={right} others={left} cell={cell} covered={covered} />
            </Box>
            <Text bold={here}>{covered ? '' : percent(distances[index] ?? 0).padStart(5)}</Text>
          </Box>
        );
      })}
    </Box>
  );
}

interface CellsProps {
  readonly shares: readonly number[];
  /** The same row on the other side. */
  readonly others: readonly number[];
  readonly cell: number;
  readonly covered: boolean;
}

/** One row of one table: every number with its shade in front. An empty bin has no numbers. */
function Cells({ shares, others, cell, covered }: CellsProps): ReactNode {
  const m = marks(useLook());
  const empty = shares.every((share) => share === 0);
  const texts = shares.map((share, index) => {
    if (covered) return m.slot.padStart(cell);
    const apart = Math.abs(share - (others[index] ?? 0));
    const shade = m.shades[shadeSteps.filter((points) => apart >= points).length] ?? ' ';
    const number = empty ? m.slot : `${Math.round(share)}`;
    return number.padStart(cell - 1, shade).padStart(cell);
  });
  return <Text>{texts.join('')}</Text>;
}
