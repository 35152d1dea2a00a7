import { Box, Text } from 'ink';
import { Fragment, type ReactNode } from 'react';
import { models } from '../../../engine/activities/compare/deal.ts';
import { sideName } from '../../../engine/activities/compare/say.ts';
import { type CompareState, sides } from '../../../engine/activities/compare/state.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import { row } from '../../../engine/ngram.ts';
import { say } from '../../../texts/say.ts';
import type { Size } from '../../activity-view.ts';
import { Bin } from '../../components/Bin.tsx';
import { Chip } from '../../components/Chip.tsx';
import { borderOf, useLook } from '../../theme.ts';
import { isRoomy } from './props.ts';

const gap = 3;
/** The widest bin in which a full row of balls keeps clear of the walls. */
const mostWidth = 36;
/** A bin without balls needs no more columns than this, where there is little room, or its text. */
const emptyLeast = 14;

/** The bins of one word, Left and Right: with every ball, or in a low window with their counts. */
export function BinsOfAWord({
  state,
  size,
  word,
}: {
  state: CompareState;
  size: Size;
  word: Word;
}): ReactNode {
  const tables = models(state.wall);
  const roomy = isRoomy({ size });
  const emptyWidth = Math.max(emptyLeast, say('compare.empty').length + 4);
  const half = Math.min(mostWidth, Math.floor((size.width - gap) / 2));
  return (
    <Box gap={gap}>
      {sides.map((side) => {
        const counts = row(tables[side], [word]);
        const balls = vocabulary(tinyLanguage).flatMap((ball, index) =>
          Array.from({ length: counts[index] ?? 0 }, () => ball),
        );
        const low = balls.length === 0 ? emptyWidth : size.width - gap - emptyWidth;
        return (
          <Box key={side} flexDirection="column">
            {roomy ? (
              <>
                <Text bold>{sideName(side)}</Text>
                <Bin context={[word]} balls={balls} width={half} height={4} />
              </>
            ) : (
              <>
                <Box gap={1}>
                  <Text bold>{sideName(side)}</Text>
                  <Chip word={word} />
                </Box>
                <CountedBin counts={counts} width={low} />
              </>
            )}
          </Box>
        );
      })}
    </Box>
  );
}

/** A bin of one row: each colour that is in it, and how many balls of it. */
function CountedBin({ counts, width }: { counts: readonly number[]; width: number }): ReactNode {
  const look = useLook();
  const inside = vocabulary(tinyLanguage).flatMap((ball, index) => {
    const n = counts[index] ?? 0;
    return n > 0 ? [{ ball, n }] : [];
  });
  return (
    <Box borderStyle={borderOf(look)} width={width} height={3} paddingX={1}>
      <Text wrap="truncate">
        {inside.length === 0 && say('compare.empty')}
        {inside.map(({ ball, n }, index) => (
          <Fragment key={ball}>
            {index > 0 ? '   ' : ''}
            <Chip word={ball} form="ball" />
            {` ${n}`}
          </Fragment>
        ))}
      </Text>
    </Box>
  );
}
