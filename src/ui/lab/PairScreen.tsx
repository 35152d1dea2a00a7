import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { pairAt, type Shares } from '../../lab/peek-pair.ts';
import { percentOf } from '../../lab/sentences.ts';
import type { HeldPairs } from '../../lab/shelf.ts';
import type { Source } from '../../lab/state.ts';
import { say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import { Chip } from '../components/Chip.tsx';
import { marks, spell, useLook } from '../theme.ts';
import { sayTwoEnds } from './CompareScreen.tsx';
import { cell, cut, shownWord } from './cells.ts';
import { inSentence } from './Name.tsx';
import { OneLine } from './OneLine.tsx';

const wordWidth = 14;
/** ' 100 %' behind each bar, and a space. */
const shareWidth = 7;

/** One bin on both sides: every word with two bars, what differs most on top. */
export function PairScreen({
  held,
  row,
  first,
  sources,
  size,
}: {
  held: HeldPairs;
  row: number;
  first: number;
  sources: readonly Source[];
  size: Size;
}): ReactNode {
  const look = useLook();
  const pair = pairAt(held, row);
  const stickies = held.left.language === 'stickies' && held.right.language === 'stickies';
  const ends = sayTwoEnds(held, look);
  const room = size.height - 4;
  const from = Math.max(0, Math.min(first, pair.words.length - room));
  const bin = inSentence(pair.context, stickies, look);
  const title = say('lab.pairTitle', { bin, apart: percentOf(pair.apart) });
  const width = Math.floor((size.width - wordWidth - 2) / 2);
  return (
    <Box flexDirection="column" width={size.width} height={size.height} overflow="hidden">
      <Text bold>{cut(spell(title, look), size.width, look)}</Text>
      <OneLine>{ends === undefined ? ' ' : cut(ends, size.width, look)}</OneLine>
      <Text>
        {' '.repeat(wordWidth)}
        {sources.map(({ name }, side) => {
          const balls = say('lab.balls', { n: pair.balls[side === 0 ? 0 : 1] });
          const text = `${side + 1} ${cut(name, width - balls.length - 5, look)}, ${balls}`;
          return (
            <Text key={side} bold>
              {cell(spell(text, look), width, look)}
            </Text>
          );
        })}
      </Text>
      {pair.words.slice(from, from + room).map((shares) => (
        <Row
          key={shares.isEnd ? '' : shares.word}
          shares={shares}
          stickies={stickies}
          width={width}
        />
      ))}
      {from + room < pair.words.length && <Text>{marks(look).ellipsis}</Text>}
    </Box>
  );
}

function Row({
  shares: { word, shares, percents },
  stickies,
  width,
}: {
  shares: Shares;
  stickies: boolean;
  width: number;
}): ReactNode {
  const look = useLook();
  const m = marks(look);
  return (
    <OneLine>
      {stickies ? <Chip word={word} /> : cell(shownWord(word, look), wordWidth, look)}
      {stickies ? ' '.repeat(wordWidth - 7) : ''}
      {shares.map((share, side) => {
        const length = share > 0 ? Math.max(1, Math.round(share * (width - shareWidth))) : 0;
        const bar = `${m.bar.repeat(length)}${length > 0 ? ' ' : ''}${percentOf(share, percents[side])}`;
        return <Text key={side}>{cell(bar, width, look)}</Text>;
      })}
    </OneLine>
  );
}
