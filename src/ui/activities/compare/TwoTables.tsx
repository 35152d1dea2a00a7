import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { percent, sideName } from '../../../engine/activities/compare/say.ts';
import { type Both, sides } from '../../../engine/activities/compare/state.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import { percentages, row, type Table } from '../../../engine/ngram.ts';
import { say } from '../../../texts/say.ts';
import { Chip, chipWidth } from '../../components/Chip.tsx';
import { marks, useLook } from '../../theme.ts';
import { TableCells } from './TableCells.tsx';

export interface TwoTablesProps {
  readonly tables: Both<Table>;
  /** How far apart the bins are, 0 to 1; none while the numbers are covered. */
  readonly distances: readonly number[];
  /** The words whose bins differ most, once they are known. */
  readonly most: readonly Word[];
  /** The bin that is chosen; -1 for none. */
  readonly chosen: number;
  readonly width: number;
  /** Empty lines between the rows. */
  readonly spread: number;
}

/** Where everything stands: the wide form with whole chips, or the narrow one with short ones. */
export function layoutFor(width: number) {
  const form =
    width >= 76
      ? ({ head: 'full', cell: 5, gap: 2, lead: '    ' } as const)
      : ({ head: 'short', cell: 4, gap: 1, lead: '   ' } as const);
  const heading = `${form.lead}${say('compare.after')}`;
  const headWidth = 1 + 4 + chipWidth[form.head];
  // In a narrow window there may be no room for a heading: the sentence below says what is apart.
  const after = heading.length < headWidth ? heading : '';
  const table = form.cell * vocabulary(tinyLanguage).length;
  const [far, whole] = [say('compare.apart'), percent(1)];
  const room = width - headWidth - 2 * (table + form.gap);
  const apart = far.length <= room ? Math.max(whole.length, far.length) : whole.length;
  const marked = form.head === 'full' ? [` < ${say('compare.most')}`, ' <'] : [' <'];
  return {
    ...form,
    after,
    headWidth,
    table,
    far: far.length <= apart ? far : '',
    apart,
    mark: marked.find((mark) => apart + mark.length <= room) ?? '',
  };
}

/** Both tables with the same rows, how far apart each row is, and a mark at the row that differs most. */
export function TwoTables(props: TwoTablesProps): ReactNode {
  const { tables, distances, most, chosen, width, spread } = props;
  const { pointer } = marks(useLook());
  const layout = layoutFor(width);
  const { head, headWidth, cell, gap, table, apart, mark } = layout;
  const covered = distances.length === 0;
  return (
    <Box flexDirection="column">
      <Heading layout={layout} covered={covered} />
      {tinyLanguage.words.map((word, index) => {
        const [left = [], right = []] = sides.map((side) => percentages(row(tables[side], [word])));
        const here = index === chosen;
        const top = most.includes(word);
        return (
          <Box key={word} marginTop={spread}>
            <Box width={headWidth} flexShrink={0}>
              <Text bold={here}>{`${here ? pointer : ' '} ${index + 1} `}</Text>
              <Chip word={word} form={head} />
            </Box>
            {[
              [left, right],
              [right, left],
            ].map(([shares = [], others = []], side) => (
              <Box key={side} width={table} marginRight={gap} flexShrink={0}>
                <TableCells shares={shares} others={others} cell={cell} covered={covered} />
              </Box>
            ))}
            <Text bold={top}>
              {covered ? '' : `${percent(distances[index] ?? 0).padStart(apart)}${top ? mark : ''}`}
            </Text>
          </Box>
        );
      })}
    </Box>
  );
}

/** The names of the sides, and under them the words of the columns. */
function Heading({
  layout: { after, headWidth, cell, gap, table, far, apart },
  covered,
}: {
  layout: ReturnType<typeof layoutFor>;
  covered: boolean;
}): ReactNode {
  return (
    <>
      <Box marginLeft={headWidth} gap={gap}>
        {sides.map((side) => (
          <Box key={side} width={table} paddingLeft={1}>
            <Text bold>{sideName(side)}</Text>
          </Box>
        ))}
      </Box>
      <Box>
        <Box width={headWidth} flexShrink={0}>
          <Text>{after}</Text>
        </Box>
        {sides.map((side) => (
          <Box key={side} width={table} marginRight={gap} flexShrink={0}>
            {vocabulary(tinyLanguage).map((word) => (
              <Box key={word} width={cell} paddingLeft={1}>
                <Chip word={word} form="ball" />
              </Box>
            ))}
          </Box>
        ))}
        <Text>{covered ? '' : far.padStart(apart)}</Text>
      </Box>
    </>
  );
}
