import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../columns.ts';
import type { Held } from '../../lab/held.ts';
import { type Ball, factsOf, fullestBalls } from '../../lab/peek.ts';
import { decimal, say } from '../../texts/say.ts';
import { Chip } from '../components/Chip.tsx';
import { marks, spell, useLook } from '../theme.ts';
import { cell, cut, shadeOf, shownWord } from './cells.ts';
import { contextText, Name, type NameLayout, nameLayout } from './Name.tsx';
import { OneLine } from './OneLine.tsx';

/** Columns for the numbers of a bin. */
const ballsWidth = 10;
const bitsWidth = 7;

/** More balls than these do not fit into a row of any screen. */
const mostShown = 16;

/** A line for each bin, with the balls that it has most of. */
export function ListTable({
  held,
  rows,
  pointed,
  width,
}: {
  held: Held;
  rows: readonly number[];
  pointed: number;
  width: number;
}): ReactNode {
  const look = useLook();
  const { model, changed } = held;
  const changedBins = new Set([...changed.keys()].map((run) => model.runs.before[run] ?? 0));
  const counted = (n: number, isChanged: boolean) =>
    changed.size === 0 ? decimal(n, 0) : bracketed(n, isChanged);
  const facts = rows.map((bin) => factsOf(model, bin));
  const longest = Math.max(8, ...facts.map(({ context }) => columnsOf(contextText(context, look))));
  const stickies = held.language === 'stickies';
  const room = Math.max(12, Math.floor(width / 3));
  const name = nameLayout(stickies, model.contextLength, longest, room);
  const rest = width - 2 - name.width - ballsWidth - bitsWidth - 2;
  const heads = (['lab.oftenHead', 'lab.nextHead'] as const).map((id) => spell(say(id), look));
  const often = heads.find((head) => columnsOf(head) <= rest) ?? heads.at(-1);
  return (
    <Box flexDirection="column">
      <Text bold>
        {`  ${cell(spell(say('lab.binHead'), look), name.width, look)}`}
        {cell(spell(say('lab.ballsHead'), look), ballsWidth, look, 'right')}
        {cell(spell(say('lab.bitsHead'), look), bitsWidth, look, 'right')}
        {`  ${cut(often ?? '', rest, look)}`}
      </Text>
      {facts.map((fact, at) => (
        <OneLine key={at}>
          <Text bold>{at === pointed ? `${marks(look).pointer} ` : '  '}</Text>
          <Name context={fact.context} layout={name} bold={at === pointed} />
          {cell(counted(fact.balls, changedBins.has(fact.bin)), ballsWidth, look, 'right')}
          {cell(fact.balls === 0 ? '' : decimal(fact.bits, 2), bitsWidth, look, 'right')}
          {'  '}
          <Fullest held={held} bin={fact.bin} name={name} room={rest} />
        </OneLine>
      ))}
    </Box>
  );
}

/** A number in the brackets of one that has just changed, or in its place between others that have. */
function bracketed(n: number, isChanged: boolean): string {
  return isChanged ? `[${decimal(n, 0)}]` : `${decimal(n, 0)} `;
}

/** The fullest balls of a bin: shade, word, number. What has no room is left out, and a mark says so. */
function Fullest({
  held,
  bin,
  name,
  room,
}: {
  held: Held;
  bin: number;
  name: NameLayout;
  room: number;
}): ReactNode {
  const look = useLook();
  const { ellipsis } = marks(look);
  const balls = fullestBalls(held.model, bin, mostShown);
  const countOf = ({ run, count }: Ball) =>
    held.changed.has(run) ? bracketed(count, true) : decimal(count, 0);
  const widthOf = (ball: Ball) =>
    2 +
    (name.form === 'words' ? columnsOf(shownWord(ball.word, look)) : 2) +
    1 +
    countOf(ball).length +
    2;
  let used = 0;
  let fits = 0;
  for (const ball of balls) {
    used += widthOf(ball);
    const last = fits === balls.length - 1;
    if (used - 2 > room - (last ? 0 : ellipsis.length + 2)) break;
    fits += 1;
  }
  return (
    <>
      {balls.slice(0, fits).map((ball) => {
        const changed = held.changed.has(ball.run);
        return (
          <Text key={ball.run}>
            {`${shadeOf(ball.share, look)} `}
            {name.form === 'words' ? (
              shownWord(ball.word, look)
            ) : (
              <Chip word={ball.word} form="ball" />
            )}{' '}
            <Text bold={changed} inverse={changed}>
              {countOf(ball)}
            </Text>
            {'  '}
          </Text>
        );
      })}
      {fits < balls.length ? ellipsis : ''}
    </>
  );
}
