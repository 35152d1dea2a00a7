// An empty bin: what now? The older word drops away, and the shorter context has balls.
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { sayPair } from '../../../engine/activities/context-two/say.ts';
import type { NowAt } from '../../../engine/activities/context-two/state.ts';
import { shorterBin } from '../../../engine/activities/context-two/unseen.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import type { Bin as Balls } from '../../../engine/ngram.ts';
import { Bin } from '../../components/Bin.tsx';
import { Chip, chipWidth, Slot } from '../../components/Chip.tsx';
import { Say } from '../../components/Prose.tsx';
import { Stickies, stickyCentre, stickyLayout } from '../../components/Stickies.tsx';
import { marks, useLook } from '../../theme.ts';
import type { PhaseProps } from './cursor.ts';
import { Flying } from './Flying.tsx';
import { Answer } from './survival.tsx';
import { Tie } from './Tie.tsx';
import { sayWaysOut } from './text.ts';

const step = chipWidth.full + 1;

/** The bin of the shorter context stands under its sticky. */
const shorter = { column: step, row: 4, width: 24, height: 5 } as const;

export function WhatNowScreen({ now, cursor, size }: PhaseProps<NowAt<'what-now'>>): ReactNode {
  const { context } = now.unseen;
  const layout = stickyLayout(3, size.width);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{`No ball in ${sayPair(context)}: these two never stood side by side.`}</Say>
      <Box marginTop={1}>
        <Stickies words={context} width={size.width} slot />
      </Box>
      <Tie
        older={stickyCentre(0, layout)}
        newer={stickyCentre(1, layout)}
        named={context}
        width={size.width}
      />
      <Box marginTop={1} flexDirection="column">
        <Text bold>What now?</Text>
        {sayWaysOut(context[1]).map((text, option) => (
          <Answer
            key={option}
            text={`${option + 1} ${text}`}
            here={cursor === option}
            chosen={false}
          />
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
  const m = marks(useLook());
  const [older, newer] = now.unseen.context;
  const drawn = now.phase === 'backed-off' && motion === 1 ? now.ball : null;
  const falling = now.phase === 'shorter' && motion < 1;
  const column = shorter.column + Math.floor(chipWidth.full / 2);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{sayShorter(now, motion)}</Say>
      <Box marginTop={1} gap={1}>
        <Slot text="" />
        <Chip word={newer} />
        {drawn === null ? <Slot /> : <Chip word={drawn} />}
      </Box>
      <Text>{`${' '.repeat(column)}${m.vertical}`}</Text>
      <Box marginLeft={shorter.column}>
        <Bin
          context={[newer]}
          balls={ballsOf(shorterBin(state, now.unseen))}
          width={shorter.width}
          height={shorter.height}
          selected
        />
      </Box>
      <Box marginTop={1}>
        <Say>
          {drawn === null ? 'One word of memory is better than none.' : sayAfter(newer, drawn)}
        </Say>
      </Box>
      {falling && (
        <Flying word={older} from={{ row: 2, column: 2 }} to={{ row: 10, column: 2 }} at={motion} />
      )}
      {now.phase === 'backed-off' && motion < 1 && (
        <Flying
          word={now.ball}
          from={{ row: shorter.row + 3, column: shorter.column + 4 }}
          to={{ row: 2, column: 2 * step + 2 }}
          at={motion}
        />
      )}
    </Box>
  );
}

function sayShorter(now: NowAt<'shorter' | 'backed-off'>, motion: number): string {
  const [older, newer] = now.unseen.context;
  if (now.phase === 'backed-off') return `Out of the bin ${newer} comes ${now.ball}.`;
  return motion < 1
    ? `The older word, ${older}, drops away.`
    : `${older} dropped away. One word is left, and its bin has balls.`;
}

function sayAfter(newer: Word, ball: Word): string {
  return ball === tinyLanguage.end
    ? 'White: this document is finished. A shorter memory saved it.'
    : `That was backing off. The next bin is ${newer} ${ball}: two words again, and it has balls.`;
}

function ballsOf(balls: Balls): readonly Word[] {
  return vocabulary(tinyLanguage).flatMap((word) =>
    Array.from({ length: balls.get(word) ?? 0 }, () => word),
  );
}
