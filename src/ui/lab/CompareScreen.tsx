import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../columns.ts';
import { endOfText } from '../../engine/corpus.ts';
import { tinyLanguage, vocabulary } from '../../engine/language.ts';
import { type Pair, pairAt, twoEnds } from '../../lab/peek-pair.ts';
import { pairOrderTexts, percentOf } from '../../lab/sentences.ts';
import type { HeldPairs } from '../../lab/shelf.ts';
import type { Pairing, Source } from '../../lab/state.ts';
import { say } from '../../texts/say.ts';
import { nameOf } from '../../texts/word-names.ts';
import { TableCells } from '../activities/compare/TableCells.tsx';
import type { Size } from '../activity-view.ts';
import { Chip } from '../components/Chip.tsx';
import { type Look, marks, spell, useLook } from '../theme.ts';
import { cell, cut, shortNumber, shownWord } from './cells.ts';
import { contextText, Name, type NameLayout, nameLayout } from './Name.tsx';
import { OneLine } from './OneLine.tsx';
import { firstRow } from './TableScreen.tsx';

const apartWidth = 8;

/** Two models bin by bin. With stickies on both sides, both tables stand side by side. */
export function CompareScreen({
  held,
  pairing,
  sources,
  row,
  size,
}: {
  held: HeldPairs;
  pairing: Pairing;
  sources: readonly Source[];
  row: number;
  size: Size;
}): ReactNode {
  const look = useLook();
  const airy = size.height >= 16;
  const ends = sayTwoEnds(held, look);
  const room = size.height - (airy ? 6 : 4) - (ends === undefined ? 1 : 2);
  const first = firstRow(row, pairing.rows, room);
  const last = Math.min(pairing.rows, first + room);
  const pairs = Array.from({ length: last - first }, (_, at) => pairAt(held, first + at));
  const title = say('lab.compareTitle', {
    distance: percentOf(pairing.distance),
    n: pairing.contextLength,
  });
  const [left = '', right = ''] = sources.map(({ name }) => name);
  const stickies = held.left.language === 'stickies' && held.right.language === 'stickies';
  const onlyIn = [
    ...(pairing.onlyLeft > 0 ? [say('lab.onlyIn', { n: pairing.onlyLeft, name: left })] : []),
    ...(pairing.onlyRight > 0 ? [say('lab.onlyIn', { n: pairing.onlyRight, name: right })] : []),
  ].join(' ');
  const sorted = say('lab.sorted', { how: say(pairOrderTexts[pairing.order]) });
  const where =
    last - first < pairing.rows
      ? say('lab.rowsOf', { first: first + 1, last, all: pairing.rows })
      : '';
  return (
    <Box flexDirection="column" width={size.width} height={size.height} overflow="hidden">
      <Text bold>{cut(spell(title, look), size.width, look)}</Text>
      <Text>{cut(spell(say('lab.sideNames', { left, right }), look), size.width, look)}</Text>
      {ends !== undefined && <Text>{cut(ends, size.width, look)}</Text>}
      <Box justifyContent="space-between" marginBottom={airy ? 1 : 0}>
        <Text>{cut(spell(sorted, look), size.width - where.length - 2, look)}</Text>
        <Text>{where}</Text>
      </Box>
      {stickies ? (
        <StickyPairs pairs={pairs} pointed={row - first} width={size.width} />
      ) : (
        <WordPairs pairs={pairs} pointed={row - first} width={size.width} />
      )}
      <Box flexGrow={1} />
      <OneLine>{cut(spell(onlyIn, look), size.width, look)}</OneLine>
    </Box>
  );
}

/** What the end words of both sides are called, where that is not the same. */
export function sayTwoEnds(held: HeldPairs, look: Look): string | undefined {
  const ends = twoEnds(held);
  if (ends === undefined) return undefined;
  const [left, right] = ends.map((word, side) =>
    (side === 0 ? held.left : held.right).language === 'stickies'
      ? spell(nameOf(word), look)
      : shownWord(word, look),
  );
  const both = shownWord(endOfText, look);
  return spell(say('lab.twoEnds', { left: left ?? '', right: right ?? '', both }), look);
}

interface ListProps {
  readonly pairs: readonly Pair[];
  readonly pointed: number;
  readonly width: number;
}

/** Both tables in percent with the same rows; shades show where they differ. */
function StickyPairs({ pairs, pointed, width }: ListProps): ReactNode {
  const look = useLook();
  const contextLength = pairs[0]?.context.length ?? 1;
  const each = width >= 76 ? 5 : 4;
  const table = 5 * each;
  const name = nameLayout(true, contextLength, 0, width - 2 - 2 * table - 3 - apartWidth);
  const columns = vocabulary(tinyLanguage);
  return (
    <Box flexDirection="column">
      <Text>
        {cell(`  ${spell(say('lab.binHead'), look)}`, 2 + name.width + 1, look)}
        {[1, 2].map((side) => (
          <Text key={side}>
            {columns.map((word, at) => (
              <Text key={word}>
                <Text bold>{at === 0 ? `${side}` : ' '}</Text>
                <Chip word={word} form="ball" />
                {' '.repeat(each - 3)}
              </Text>
            ))}{' '}
          </Text>
        ))}
        {cell(spell(say('lab.apartHead'), look), apartWidth, look, 'right')}
      </Text>
      {pairs.map((pair, at) => {
        const sharesOf = (side: 0 | 1) =>
          columns.map((word) => {
            const found = pair.words.find((each) => each.word === word);
            return found?.percents[side] ?? 0;
          });
        const [left, right] = [sharesOf(0), sharesOf(1)];
        return (
          <Box key={at}>
            <Text bold>{at === pointed ? `${marks(look).pointer} ` : '  '}</Text>
            <Name context={pair.context} layout={name} bold={at === pointed} />
            <Text> </Text>
            {[
              [left, right],
              [right, left],
            ].map(([shares = [], others = []], side) => (
              <Box key={side} width={table + 1} flexShrink={0}>
                <TableCells shares={shares} others={others} cell={each} covered={false} />
              </Box>
            ))}
            <Text bold={at === pointed}>
              {cell(percentOf(pair.apart), apartWidth, look, 'right')}
            </Text>
          </Box>
        );
      })}
    </Box>
  );
}

/** A line for each bin: the balls on both sides, how far apart, and the word that differs most. */
function WordPairs({ pairs, pointed, width }: ListProps): ReactNode {
  const look = useLook();
  const longest = Math.max(8, ...pairs.map(({ context }) => columnsOf(contextText(context, look))));
  const name: NameLayout = { form: 'words', width: Math.min(longest, Math.floor(width / 3)) };
  const number = width >= 70 ? 9 : 7;
  const rest = width - 2 - name.width - 2 * number - apartWidth - 2;
  return (
    <Box flexDirection="column">
      <Text bold>
        {`  ${cell(spell(say('lab.binHead'), look), name.width, look)}`}
        {cell('1', number, look, 'right')}
        {cell('2', number, look, 'right')}
        {cell(spell(say('lab.apartHead'), look), apartWidth, look, 'right')}
        {`  ${cut(spell(say('lab.mostMoved'), look), rest, look)}`}
      </Text>
      {pairs.map((pair, at) => (
        <OneLine key={at} bold={at === pointed}>
          {at === pointed ? `${marks(look).pointer} ` : '  '}
          {cell(contextText(pair.context, look), name.width, look)}
          {pair.balls.map((balls, side) => (
            <Text key={side}>{cell(shortNumber(balls, number - 1), number, look, 'right')}</Text>
          ))}
          {cell(percentOf(pair.apart), apartWidth, look, 'right')}
          {`  ${cut(mostMoved(pair, look), rest, look)}`}
        </OneLine>
      ))}
    </Box>
  );
}

function mostMoved({ words, balls, apart }: Pair, look: Look): string {
  const [most] = words;
  if (most === undefined || apart === 0) return '';
  const share = (side: 0 | 1) =>
    balls[side] === 0
      ? spell(say('lab.noBallHere'), look)
      : percentOf(most.shares[side], most.percents[side]);
  const word = shownWord(most.word, look);
  return `${most.isEnd ? word : `"${word}"`} ${share(0)}, ${share(1)}`;
}
