import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../../columns.ts';
import { likenessOf } from '../../../engine/activities/similarity/arrows.ts';
import type { ArrowSearch } from '../../../engine/activities/similarity/search.ts';
import type { Vector } from '../../../engine/matrix.ts';
import { say } from '../../../texts/say.ts';
import { marks, spell, useLook } from '../../theme.ts';
import { number, quotient, sumOf, two } from './numbers.ts';

/** Columns for a pointer, a digit, and the longest sum: '-0.64 + (-0.36) = -1.00'. */
export const leastKeysWidth = 4 + 3 + 23;

/** The query and its keys as numbers; once the winner is found, what each key scores. */
export function ArrowKeys({
  search,
  chosen,
  found,
  width,
}: {
  search: ArrowSearch;
  chosen: number;
  found: boolean;
  width: number;
}): ReactNode {
  const look = useLook();
  const m = marks(look);
  const heads = [say('similarity.right'), say('similarity.up')];
  const step = Math.max(7, ...heads.map((text) => columnsOf(text) + 2));
  const cells = (vector: Vector) => vector.map((value) => number(value).padStart(step)).join('');
  const score = (key: Vector) => {
    const likeness = likenessOf(search.query, key);
    return search.by === 'dot'
      ? { sum: sumOf(likeness.products), is: likeness.dot }
      : { sum: quotient(likeness, m.times), is: likeness.cosine };
  };
  // Where there is no room for both, the numbers give way to what they come to.
  const numbers = !found || width >= leastKeysWidth + 2 * step;
  const measure = say(search.by === 'dot' ? 'similarity.dot' : 'similarity.cosine');
  return (
    <Box flexDirection="column" justifyContent="center">
      <Text>
        {' '.repeat(4)}
        {numbers ? heads.map((text) => spell(text, look).padStart(step)).join('') : ''}
        {found ? `   ${spell(measure, look)}` : ''}
      </Text>
      <Text bold>{`  ? ${numbers ? cells(search.query) : ''}`}</Text>
      {search.keys.map((key, at) => {
        const { sum, is } = score(key);
        const marked = at === chosen;
        return (
          <Text key={at} bold={marked}>
            <Text
              inverse={marked}
            >{`${marked ? m.pointer : ' '} ${at + 1} ${numbers ? cells(key) : ''}`}</Text>
            {found ? `   ${sum} = ${two(is)}` : ''}
          </Text>
        );
      })}
    </Box>
  );
}
