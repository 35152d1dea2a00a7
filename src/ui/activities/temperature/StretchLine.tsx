import { Text } from 'ink';
import type { ReactNode } from 'react';
import type { Stretch } from '../../../engine/activities/temperature/lines.ts';
import { chipColours, type Look, letterOf, shapeOf, useLook } from '../../theme.ts';

/** A bin as one line: every word has a stretch as long as its share. */
export function StretchLine({
  stretches,
  width,
}: {
  stretches: readonly Stretch[];
  width: number;
}): ReactNode {
  const look = useLook();
  const column = (percent: number) => Math.round((percent / 100) * width);
  return (
    <Text wrap="truncate">
      {stretches.map(({ word, from, to }) => (
        <Text key={word} {...chipColours(word, look)} bold={look.colour}>
          {piece(word, column(to) - column(from), look)}
        </Text>
      ))}
    </Text>
  );
}

/** A stretch of `length` columns with the word's shape and letter in its middle, as far as they fit. */
function piece(word: string, length: number, look: Look): string {
  const shape = shapeOf(word, look);
  const name = `${shape}${letterOf(word)}`;
  const text = length < name.length ? shape.slice(0, length) : name;
  const free = length - text.length;
  if (look.colour || free < 2)
    return text.padStart(text.length + Math.floor(free / 2)).padEnd(length);
  const inner = text.padStart(text.length + Math.floor((free - 2) / 2)).padEnd(length - 2);
  return `[${inner}]`;
}
