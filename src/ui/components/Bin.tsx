import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Document, Word } from '../../engine/language.ts';
import { borderOf, type Look, marks, selectedBorderOf, useLook } from '../theme.ts';
import { Chip, chipWidth } from './Chip.tsx';

export interface BinProps {
  /** The words that name the bin: one, or two for a context of two. */
  readonly context: Document;
  readonly balls: readonly Word[];
  /** Outer size, with the border, without the title. */
  readonly width: number;
  readonly height: number;
  /** The key that picks this bin. */
  readonly digit?: number;
  readonly selected?: boolean;
  /** Places that are still empty, shown after the balls. */
  readonly empty?: number;
  /** Nothing more belongs in it: a mark behind its name. */
  readonly done?: boolean;
  /** The name stands on the upper edge, and not above it: a row less. */
  readonly nameOnEdge?: boolean;
}

/** How many balls fit in a row, and in the whole bin. */
export function binRoom(width: number, height: number): { perRow: number; all: number } {
  const perRow = Math.max(1, Math.floor((width - 1) / 3));
  return { perRow, all: perRow * Math.max(0, height - 2) };
}

/** A bin of balls under its name, or with it on its edge. What does not fit is counted: +12. */
export function Bin({
  context,
  balls,
  width,
  height,
  digit,
  selected = false,
  empty = 0,
  done = false,
  nameOnEdge = false,
}: BinProps): ReactNode {
  const look = useLook();
  const { perRow, all } = binRoom(width, height);
  const shown: readonly (Word | null)[] =
    balls.length > all
      ? balls.slice(0, all - 1)
      : [...balls, ...Array.from({ length: Math.min(empty, all - balls.length) }, () => null)];
  const rows = Array.from({ length: Math.ceil(shown.length / perRow) }, (_, row) =>
    shown.slice(row * perRow, (row + 1) * perRow),
  );
  // Kept free for the pointer and the mark, so that the name stays where it is when they come.
  const form = context.length > 1 ? 'short' : 'full';
  const name = context.length * chipWidth[form] + (digit === undefined ? 0 : `${digit} `.length);
  const room = name + 4 <= width ? '  ' : '';
  const [before, after] = nameOnEdge && room !== '' ? edges(selected, look) : [room, room];
  const title = (
    <>
      <Text bold={selected}>
        {selected ? `${marks(look).pointer} ` : before}
        {digit === undefined ? '' : `${digit} `}
      </Text>
      {context.map((word, index) => (
        <Chip key={index} word={word} form={form} />
      ))}
      <Text bold>{done ? ` ${marks(look).done}` : after}</Text>
    </>
  );
  return (
    <Box flexDirection="column" width={width} flexShrink={0}>
      {!nameOnEdge && <Box justifyContent="center">{title}</Box>}
      <Box
        borderStyle={selected ? selectedBorderOf(look) : borderOf(look)}
        flexDirection="column"
        height={height}
        overflow="hidden"
        paddingLeft={Math.floor((width - 2 - (3 * perRow - 1)) / 2)}
      >
        {rows.map((row, index) => (
          <Box key={index} gap={1}>
            {row.map((word, ball) =>
              word === null ? (
                <Text key={ball}>{`${marks(look).slot} `}</Text>
              ) : (
                <Chip key={ball} word={word} form="ball" />
              ),
            )}
            {index === rows.length - 1 && shown.length < balls.length && (
              <Text>+{balls.length - shown.length}</Text>
            )}
          </Box>
        ))}
      </Box>
      {nameOnEdge && (
        <Box position="absolute" width={width} justifyContent="center">
          {title}
        </Box>
      )}
    </Box>
  );
}

/** The upper edge goes on beside a name that stands on it. */
function edges(selected: boolean, look: Look): readonly [string, string] {
  const m = marks(look);
  const edge = selected && !look.ascii ? m.heavyRule : m.rule;
  return [`${edge} `, ` ${edge}`];
}
