import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { type Held, originsOf } from '../../lab/held.ts';
import { allBalls, type Ball, ballOf, factsOf, percentsOf } from '../../lab/peek.ts';
import { percentOf } from '../../lab/sentences.ts';
import { decimal, say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import { BarLine } from '../components/BarLine.tsx';
import { Chip } from '../components/Chip.tsx';
import { Say } from '../components/Prose.tsx';
import { marks, spell, useLook } from '../theme.ts';
import { cell, cut, shownWord } from './cells.ts';
import { inSentence } from './Name.tsx';
import { Origins } from './Origins.tsx';
import { firstRow } from './TableScreen.tsx';

/** Columns for a word, and for the numbers before its bar. */
const wordWidth = 16;
const numberWidth = 9;

/** Places that are looked for; more than these are not worth waiting for. */
const mostOrigins = 2;

/** One bin from top to bottom: its balls as bars, and where the one that is pointed at came from. */
export function BinScreen({
  held,
  bin,
  row,
  size,
}: {
  held: Held;
  bin: number;
  row: number;
  size: Size;
}): ReactNode {
  const look = useLook();
  const { model, language } = held;
  const stickies = language === 'stickies';
  const facts = factsOf(model, bin);
  const balls = allBalls(model, bin);
  const room = size.height - 6;
  const first = firstRow(row, balls.length, room);
  const percents = percentsOf(model, balls);
  const shown = [...balls.subarray(first, first + room)].map((run) => ballOf(model, bin, run));
  const most = Math.max(
    ...shown.map(({ count }) => count),
    ballOf(model, bin, balls[0] ?? 0).count,
  );
  const pointed = shown[row - first];
  const title = say('lab.oneBin', { bin: inSentence(facts.context, stickies, look) });
  const numbers = [
    say('lab.balls', { n: facts.balls }),
    say('lab.words', { n: balls.length }),
    say('lab.bits', { n: decimal(facts.bits, 2) }),
  ].join(', ');
  return (
    <Box flexDirection="column" width={size.width} height={size.height} overflow="hidden">
      <Text>
        <Text bold>{cut(spell(title, look), size.width - numbers.length - 2, look)}</Text>
        {`  ${numbers}`}
      </Text>
      <Box height={1} />
      {balls.length === 0 && <Say>{say('lab.binIsEmpty')}</Say>}
      {shown.map((ball, at) => (
        <BallRow
          key={ball.run}
          ball={ball}
          percent={percents[first + at] ?? 0}
          most={most}
          here={first + at === row}
          stickies={stickies}
          width={size.width}
        />
      ))}
      <Box flexGrow={1} />
      {pointed && (
        <Origins
          held={held}
          ball={pointed}
          origins={originsOf(held, pointed.run, mostOrigins)}
          width={size.width}
        />
      )}
    </Box>
  );
}

function BallRow({
  ball,
  percent,
  most,
  here,
  stickies,
  width,
}: {
  ball: Ball;
  percent: number;
  most: number;
  here: boolean;
  stickies: boolean;
  width: number;
}): ReactNode {
  const look = useLook();
  const name = stickies ? 9 : wordWidth;
  return (
    <Box>
      <Text bold={here}>
        {here ? `${marks(look).pointer} ` : '  '}
        {stickies ? <Chip word={ball.word} /> : cell(shownWord(ball.word, look), name, look)}
        {stickies ? '  ' : ''}
        {cell(decimal(ball.count, 0), numberWidth, look, 'right')}
        {'  '}
      </Text>
      <BarLine
        bar={{ value: ball.count, text: percentOf(ball.share, percent) }}
        most={most}
        width={width - name - numberWidth - 4 - 7}
      />
    </Box>
  );
}
