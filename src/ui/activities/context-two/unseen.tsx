// An empty bin: what now? The older word drops away, and the shorter context has balls.
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { NowAt } from '../../../engine/activities/context-two/state.ts';
import { shorterBin } from '../../../engine/activities/context-two/unseen.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import type { Bin as Balls } from '../../../engine/ngram.ts';
import { say } from '../../../texts/say.ts';
import type { Size } from '../../activity-view.ts';
import { Bin } from '../../components/Bin.tsx';
import { Chip, chipWidth, Slot } from '../../components/Chip.tsx';
import { Lane } from '../../components/Lane.tsx';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import { rowsOf } from '../../fitting.ts';
import { borderOf, marks, useLook } from '../../theme.ts';
import { Answer } from './Answer.tsx';
import type { PhaseProps } from './cursor.ts';
import { Flying } from './Flying.tsx';

import { sayAfter, sayNothingIn, sayShorter, sayWaysOut } from './text.ts';

const step = chipWidth.full + 1;

/** The middle column of a sticky, or of the empty place after them. */
const centre = (index: number) => index * step + Math.floor(chipWidth.full / 2);

/** The bin of two words stands under its stickies, the bin of one word to its right. */
const emptyWidth = step + chipWidth.full;
const shorterColumn = emptyWidth + 4;

/** The empty bin is a little wider than its name, and stands under the middle of its stickies. */
const emptyBoxWidth = 2 * chipWidth.short + 3;
const emptyMargin = Math.floor((emptyWidth - emptyBoxWidth) / 2);

/** Where things stand from top to bottom, in lines. */
function heights({ height }: Size): { stickies: number; lane: number; bin: number } {
  return height >= 16 ? { stickies: 2, lane: 2, bin: 6 } : { stickies: 1, lane: 2, bin: 4 };
}

export function WhatNowScreen({ now, cursor, size }: PhaseProps<NowAt<'what-now'>>): ReactNode {
  const m = marks(useLook());
  const { context } = now.unseen;
  const [older, newer] = [centre(0), centre(1)];
  const text = sayNothingIn(context);
  const ways = sayWaysOut(context[1]).map((way, option) => `${option + 1} ${way}`);
  const question = say('contextTwo.stillUses');
  const rows =
    rowsOf(text, size.width) +
    rowsOf(question, size.width) +
    ways.reduce((sum, way) => sum + rowsOf(way, size.width - 2), 0) +
    6;
  const space = (nth: number) => (size.height - rows >= nth ? 1 : 0);
  const bracket = `${m.cornerDownRight}${m.rule.repeat(newer - older - 1)}${m.cornerDownLeft}`;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{text}</Say>
      <Box marginTop={heights(size).stickies > 1 ? space(2) : 0}>
        <Stickies words={context} width={size.width} slot />
      </Box>
      <Text>{`${' '.repeat(older)}${bracket}`}</Text>
      <EmptyBin context={context} height={3} />
      <Box marginTop={space(1)} flexDirection="column">
        <Say bold>{question}</Say>
        {ways.map((way, option) => (
          <Answer key={way} text={way} here={cursor === option} />
        ))}
      </Box>
    </Box>
  );
}

/** The older word drops away, one bin opens, and with the next key a ball comes out of it. */
export function BackOffScreen({
  state,
  now,
  size,
  motion,
}: PhaseProps<NowAt<'shorter' | 'backed-off'>>): ReactNode {
  const { context } = now.unseen;
  const [older, newer] = context;
  const { stickies, lane, bin } = heights(size);
  const drawn = now.phase === 'backed-off' && motion === 1 ? now.ball : null;
  const width = Math.min(40, size.width - shorterColumn);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{sayShorter(now, motion < 1)}</Say>
      <Box marginTop={stickies - 1} gap={1}>
        <Slot text="" />
        <Chip word={newer} />
        {drawn === null ? <Slot /> : <Chip word={drawn} />}
      </Box>
      <Lane
        width={size.width}
        height={lane}
        top={centre(1)}
        bottom={shorterColumn + Math.floor(width / 2)}
        towards="bottom"
      />
      <Box gap={shorterColumn - emptyMargin - emptyBoxWidth}>
        <EmptyBin context={context} height={bin} />
        <Bin
          context={[newer]}
          balls={ballsOf(shorterBin(state, now.unseen))}
          width={width}
          height={bin}
          selected
        />
      </Box>
      <Box marginTop={1}>
        <Say>{drawn === null ? say('contextTwo.backingOff') : sayAfter(newer, drawn)}</Say>
      </Box>
      {now.phase === 'shorter' && motion < 1 && (
        <Flying
          word={older}
          from={{ row: stickies, column: 2 }}
          to={{ row: stickies + lane + 2, column: 2 }}
          at={motion}
        />
      )}
      {now.phase === 'backed-off' && motion < 1 && (
        <Flying
          word={now.ball}
          from={{ row: stickies + lane + 3, column: shorterColumn + 2 }}
          to={{ row: stickies, column: centre(2) - 1 }}
          at={motion}
        />
      )}
    </Box>
  );
}

/** The bin of two words, which says that there is nothing in it. */
function EmptyBin({ context, height }: { context: readonly Word[]; height: number }): ReactNode {
  const look = useLook();
  return (
    <Box flexDirection="column" width={emptyBoxWidth} marginLeft={emptyMargin} flexShrink={0}>
      <Box justifyContent="center">
        {context.map((word, index) => (
          <Chip key={index} word={word} form="short" />
        ))}
      </Box>
      <Box borderStyle={borderOf(look)} height={height} justifyContent="center">
        <Text>{say('contextTwo.empty')}</Text>
      </Box>
    </Box>
  );
}

function ballsOf(balls: Balls): readonly Word[] {
  return vocabulary(tinyLanguage).flatMap((word) =>
    Array.from({ length: balls.get(word) ?? 0 }, () => word),
  );
}
