import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../../columns.ts';
import { keysOf, scoreOf, type WordSearch } from '../../../engine/activities/similarity/search.ts';
import { say } from '../../../texts/say.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { MatrixGrid, matrixWidth } from '../../components/MatrixGrid.tsx';
import { spell, useLook } from '../../theme.ts';
import { two } from './numbers.ts';

const leastBarWidth = 14;
/** Wide enough for squares beside the numbers. */
const wide = 70;

/** A word and the words of the dictionary as rows of lights; once it is found, a bar for each key. */
export function WordKeys({
  search,
  chosen,
  found,
  width,
}: {
  search: WordSearch;
  chosen: number;
  found: boolean;
  width: number;
}): ReactNode {
  const look = useLook();
  const measure = spell(say('similarity.dot'), look);
  const barWidth = Math.max(leastBarWidth, columnsOf(measure));
  const grid = {
    rows: [`? ${search.word}`, ...search.words.map((word, at) => `${at + 1} ${word}`)],
    columns: search.words,
    cells: [search.lights, ...keysOf(search)],
    form: 'one',
    width: width - barWidth - 2,
    shade: width >= wide ? (value: number) => value : undefined,
    markedRows: chosen < 0 ? [] : [chosen + 1],
  } as const;
  const bars = width - matrixWidth(grid) - 3;
  return (
    <>
      <MatrixGrid {...grid} />
      {found && (
        <Box flexDirection="column" width={bars}>
          <Text>{measure}</Text>
          <Text> </Text>
          {keysOf(search).map((key, at) => {
            const score = scoreOf(search, key);
            const bar = { value: score, text: two(score) };
            return <BarLine key={at} bar={bar} most={1} width={bars - 6} />;
          })}
        </Box>
      )}
    </>
  );
}
