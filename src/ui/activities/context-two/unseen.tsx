// An empty bin: what now? The older word drops away, and the shorter context has balls.
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { capital, sayPair } from '../../../engine/activities/context-two/say.ts';
import type { NowAt } from '../../../engine/activities/context-two/state.ts';
import { shorterBin } from '../../../engine/activities/context-two/unseen.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import type { Bin as Balls } from '../../../engine/ngram.ts';
import type { Size } from '../../activity-view.ts';
import { Bin } from '../../components/Bin.tsx';
import { Chip, chipWidth, Slot } from '../../components/Chip.tsx';
import { Lane } from '../../components/Lane.tsx';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import { borderOf, marks, useLook } from '../../theme.ts';
import { Answer } from './Answer.tsx';
import type { PhaseProps } from './cursor.ts';
import { Flying } from './Flying.tsx';

import { sayWaysOut } from './text.ts';

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
  const bracket = `${m.cornerDownRight}${m.rule.repeat(newer - older - 1)}${m.cornerDownLeft}`;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{`No ball in ${sayPair(context)}: the two never stood together.`}</Say>
      <Box marginTop={heights(size).stickies - 1}>
        <Stickies words={context} width={size.width} slot />
      </Box>
      <Text>{`${' '.repeat(older)}${bracket}`}</Text>
      <EmptyBin context={context} height={3} />
      <Box marginTop={1} flexDirection="column">
        <Text bold>Which of these still uses what was learnt?</Text>
        {sayWaysOut(context[1]).map((text, option) => (
          <Answer key={option} text={`${option + 1} ${text}`} here={cursor === option} />
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
      <Say>{sayShorter(now, motion)}</Say>
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
        <Say>{drawn === null ? sayBackingOff : sayAfter(newer, drawn)}</Say>
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
        <Text>empty</Text>
      </Box>
    </Box>
  );
}

const sayBackingOff =
  'This is backing off: where two words have no balls, the last one names the bin alone.';

function sayShorter(now: NowAt<'shorter' | 'backed-off'>, motion: number): string {
  const [older, newer] = now.unseen.context;
  if (now.phase === 'backed-off') return `Out of the bin ${newer} comes ${now.ball}.`;
  return motion < 1
    ? `The older word, ${older}, drops away.`
    : `${capital(older)} dropped away. The bin of the last word has balls.`;
}

function sayAfter(newer: Word, ball: Word): string {
  return ball === tinyLanguage.end
    ? 'White: this document is finished, thanks to backing off.'
    : `The next bin is ${newer} ${ball}: two words again, and it has balls.`;
}

function ballsOf(balls: Balls): readonly Word[] {
  return vocabulary(tinyLanguage).flatMap((word) =>
    Array.from({ length: balls.get(word) ?? 0 }, () => word),
  );
}
