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
  readonly spread: number;
}

/** Both tables with the same rows, and how far apart each row is. */
export function TwoTables({ tables, distances, chosen, width, spread }: TwoTablesProps): ReactNode {
  const m = marks(useLook());
  const wide = width >= 74;
  const head = wide ? 'full' : 'short';
  const headWidth = 4 + chipWidth[head] + 1;
  const cell = wide ? 5 : 4;
  const gap = wide ? 4 : 2;
  const words = vocabulary(tinyLanguage);
  return (
    <Box flexDirection="column">
      <Box marginLeft={headWidth} gap={gap}>
        {sides.map((side) => (
          <Box key={side} width={cell * words.length} justifyContent="center">
            <Text bold>{sideName[side]}</Text>
          </Box>
        ))}
      </Box>
      <Box gap={gap}>
        <Box width={headWidth - gap}>
          <Text>{' after'.slice(0, headWidth - gap)}</Text>
        </Box>
        {sides.map((side) => (
          <Box key={side}>
            {words.map((word) => (
              <Box key={word} width={cell} justifyContent="flex-end">
                <Chip word={word} form="ball" />
              </Box>
            ))}
          </Box>
        ))}
        <Text>{wide ? 'apart' : 'apart'}</Text>
      </Box>
      {tinyLanguage.words.map((word, index) => {
        const [left, right] = sides.map((side) => percentages(row(tables[side], [word])));
        const covered = distances.length === 0;
        return (
          <Box key={word} marginTop={spread} gap={gap}>
            <Box width={headWidth - gap}>
              <Text
                bold={index === chosen}
              >{`${index === chosen ? m.pointer : ' '} ${index + 1} `}</Text>
              <Chip word={word} form={head} />
            </Box>
            {[left, right].map((shares = [], side) => (
              <Cells
                key={side}
                shares={shares}
                others={(side === 0 ? right : left) ?? []}
                cell={cell}
                covered={covered}
              />
            ))}
            <Text bold={index === chosen}>
              {covered ? '' : percent(distances[index] ?? 0).padStart(5)}
            </Text>
          </Box>
        );
      })}
    </Box>
  );
}

interface CellsProps {
  readonly shares: readonly number[];
  readonly others: readonly number[];
  readonly cell: number;
  readonly covered: boolean;
}

/** One row of one table: shade and number. An empty bin has no numbers. */
function Cells({ shares, others, cell, covered }: CellsProps): ReactNode {
  const m = marks(useLook());
  const empty = shares.every((share) => share === 0);
  const texts = shares.map((share, index) => {
    if (covered) return m.slot.padStart(cell);
    const apart = Math.abs(share - (others[index] ?? 0));
    const shade = m.shades[shadeSteps.filter((points) => apart >= points).length] ?? ' ';
    const number = empty ? m.slot : `${Math.round(share)}`;
    return ` ${shade.repeat(cell - 4)}${number.padStart(3)}`.padStart(cell);
  });
  return <Text>{texts.join('')}</Text>;
}
