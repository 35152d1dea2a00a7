import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../../columns.ts';
import type { Vector } from '../../../engine/matrix.ts';
import { clipped } from '../../fitting.ts';
import { borderOf, useLook } from '../../theme.ts';

/** Columns for the word in front of a row, and for one light. */
const headWidth = 9;
const lampWidth = 5;
const widestStep = 9;

/** How far apart the lights stand: as wide as there is room for. */
function stepFor(lights: number, width: number): number {
  return Math.min(widestStep, Math.floor((width - headWidth) / lights));
}

/** Lights in a row: their digits above them, and the words that they belong to. */
export function Lamps({
  lights,
  words = [],
  width,
  tall,
}: {
  lights: Vector;
  words?: readonly string[];
  width: number;
  /** With a frame around each light. */
  tall: boolean;
}): ReactNode {
  const step = stepFor(lights.length, width);
  return (
    <Box flexDirection="column">
      <Row cells={lights.map((_, place) => String(place + 1))} step={step} />
      {words.length > 0 && <Row cells={words} step={step} />}
      <Box marginLeft={headWidth}>
        {lights.map((light, place) => (
          <Box key={place} width={step} flexShrink={0} justifyContent="center">
            <Lamp light={light} tall={tall} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** A light that is on is a 1 on a bright card; one that is off is a 0 in a frame. */
function Lamp({ light, tall }: { light: number; tall: boolean }): ReactNode {
  const look = useLook();
  const on = light !== 0;
  const text = ` ${' '}${light}${' '} `;
  if (!tall)
    return (
      <Text inverse={on} bold={on}>
        {on ? text : `[ ${light} ]`}
      </Text>
    );
  if (on) {
    const blank = ' '.repeat(lampWidth);
    return <Text inverse bold>{`${blank}\n${text}\n${blank}`}</Text>;
  }
  return (
    <Box borderStyle={borderOf(look)} width={lampWidth} justifyContent="center">
      <Text>{light}</Text>
    </Box>
  );
}

/** A word and its vector, number below number: its columns are those of the lights. */
export function CodedWord({
  word,
  vector,
  width,
}: {
  word: string;
  vector: Vector;
  width: number;
}): ReactNode {
  const step = stepFor(vector.length, width);
  return <Row head={word} cells={vector.map(String)} step={step} lit={vector} />;
}

function Row({
  head = '',
  cells,
  step,
  lit = [],
}: {
  head?: string;
  cells: readonly string[];
  step: number;
  lit?: Vector;
}): ReactNode {
  const look = useLook();
  return (
    <Text wrap="truncate">
      {clipped(head, headWidth - 1, look).padEnd(headWidth)}
      {cells.map((cell, place) => (
        <Text key={place} bold={(lit[place] ?? 0) !== 0}>
          {centred(clipped(cell, step - 1, look), step)}
        </Text>
      ))}
    </Text>
  );
}

function centred(text: string, width: number): string {
  const room = width - columnsOf(text);
  const before = Math.floor(room / 2);
  return `${' '.repeat(before)}${text}${' '.repeat(Math.max(0, room - before))}`;
}
