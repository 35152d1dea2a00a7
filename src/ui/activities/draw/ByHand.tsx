import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { DrawSettings, DrawState, Flight } from '../../../engine/activities/draw.ts';
import { tableFrom } from '../../../engine/activities/settings.ts';
import { type Document, isFinished, tinyLanguage, type Word } from '../../../engine/language.ts';
import { bin, type Table } from '../../../engine/ngram.ts';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import type { ActivityProps } from '../../activity-view.ts';
import { Bin, binRoom } from '../../components/Bin.tsx';
import { Lane, type LaneProps } from '../../components/Lane.tsx';
import { Say } from '../../components/Prose.tsx';
import { Stickies, stickyCentre, stickyLayout } from '../../components/Stickies.tsx';
import { instruction } from './instruction.ts';

type ByHand = Extract<DrawState, { phase: 'by-hand' }>;

/** The row of stickies above, the four bins below, and the line between the two that matter. */
export function ByHandScreen({
  settings,
  state,
  size,
  motion,
}: ActivityProps<DrawSettings, ByHand, number>): ReactNode {
  const table = tableFrom(settings.table);
  const { last } = state;
  const flying = motion < 1 && last !== null;
  const words = flying ? state.document.slice(0, -1) : state.document;
  const ended = isFinished(tinyLanguage, words);
  const opened = state.hand.holds === 'nothing' ? undefined : state.hand.bin;
  const tied = opened ?? last?.bin;
  const binWidth = Math.floor((size.width - 3) / 4);
  const binHeight = Math.ceil(mostBalls(table) / binRoom(binWidth, 3).perRow) + 2;
  const wide = size.width >= 76;
  const laneHeight = Math.min(6, size.height - binHeight - (wide ? 4 : 5));
  const layout = stickyLayout(words.length + (ended ? 0 : 1), size.width);
  return (
    <Box flexDirection="column">
      <Box height={wide ? 2 : 3} overflow="hidden">
        <Say>
          {flying
            ? say('draw.comesOut', { bin: nameOf(last.bin), ball: nameOf(last.ball) })
            : instruction(state)}
        </Say>
      </Box>
      <Box>
        <Stickies words={words} width={size.width} slot={!ended} />
      </Box>
      {tied === undefined ? (
        <Box height={laneHeight} />
      ) : (
        <Lane
          width={size.width}
          height={laneHeight}
          top={stickyCentre(state.document.length - 1, layout)}
          bottom={binCentre(tied, binWidth)}
          towards={opened === undefined ? 'top' : 'bottom'}
          {...ballInLane(state, motion)}
        />
      )}
      <FourBins
        table={table}
        width={binWidth}
        height={binHeight}
        selected={flying ? tied : opened}
        out={outside(state, flying)}
      />
      {size.height - binHeight - laneHeight >= 6 && (
        <Finished documents={state.drawn} width={size.width} />
      )}
    </Box>
  );
}

/** The ball in the hand or in the air: its bin has a gap until it is back. */
function outside({ hand, last }: ByHand, flying: boolean): Flight | undefined {
  if (hand.holds === 'ball') return { bin: hand.bin, ball: hand.ball };
  return flying ? (last ?? undefined) : undefined;
}

/** A ball on its way up, or one in the hand, just out of its bin. */
function ballInLane(state: ByHand, motion: number): Pick<LaneProps, 'ball'> {
  if (state.hand.holds === 'ball') return { ball: { word: state.hand.ball, at: 1 } };
  return state.last !== null && motion < 1 ? { ball: { word: state.last.ball, at: motion } } : {};
}

function FourBins({
  table,
  width,
  height,
  selected,
  out,
}: {
  table: Table;
  width: number;
  height: number;
  selected: Word | undefined;
  /** The ball that is out of its bin just now. */
  out: Flight | undefined;
}): ReactNode {
  return (
    <Box gap={1}>
      {tinyLanguage.words.map((word, index) => (
        <Bin
          key={word}
          context={[word]}
          balls={[...bin(table, [word])].flatMap(([ball, n]) =>
            Array<Word>(out?.bin === word && out.ball === ball ? n - 1 : n).fill(ball),
          )}
          empty={out?.bin === word ? 1 : 0}
          width={width}
          height={height}
          digit={index + 1}
          selected={word === selected}
        />
      ))}
    </Box>
  );
}

/** What was drawn before this document, as far as there is room. */
function Finished({
  documents,
  width,
}: {
  documents: readonly Document[];
  width: number;
}): ReactNode {
  return (
    <Box flexDirection="column" marginTop={1}>
      {documents.slice(-2).map((document, index) => (
        <Stickies key={index} words={document} width={width} />
      ))}
    </Box>
  );
}

function mostBalls(table: Table): number {
  const sizes = tinyLanguage.words.map((word) =>
    [...bin(table, [word]).values()].reduce((sum, n) => sum + n, 0),
  );
  return Math.max(...sizes);
}

function binCentre(word: Word, binWidth: number): number {
  return tinyLanguage.words.indexOf(word) * (binWidth + 1) + Math.floor(binWidth / 2);
}
