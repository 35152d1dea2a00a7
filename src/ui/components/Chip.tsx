import { Text } from 'ink';
import type { ReactNode } from 'react';
import type { Word } from '../../engine/language.ts';
import { inOnePiece } from '../../texts/one-piece.ts';
import { chipColours, letterOf, lettersOf, shapeOf, useLook } from '../theme.ts';

/** `full` is 7 columns wide (● PUR), `short` 4 (●P), `ball` 2 (●P without a margin). */
export type ChipForm = 'full' | 'short' | 'ball';

export const chipWidth: Readonly<Record<ChipForm, number>> = { full: 7, short: 4, ball: 2 };

export interface ChipProps {
  readonly word: Word;
  readonly form?: ChipForm;
  /** In one piece where lines are made of it. */
  readonly inProse?: boolean;
}

/** A word as shape, letters and colour together. Without colour, brackets mark its edges. */
export function Chip({ word, form = 'full', inProse = false }: ChipProps): ReactNode {
  const look = useLook();
  const letters = lettersOf(word);
  const letter = letterOf(word);
  const shape = shapeOf(word, look);
  const [left, right] = form === 'ball' ? ['', ''] : look.colour ? [' ', ' '] : ['[', ']'];
  const text = `${left}${form === 'full' ? `${shape} ${letters}` : `${shape}${letter}`}${right}`;
  return (
    <Text {...chipColours(word, look)} bold={look.colour && form === 'full'}>
      {inProse ? inOnePiece(text) : text}
    </Text>
  );
}

/** An empty place where a chip will be, as wide as the chip. */
export function Slot({ form = 'full', text = '?' }: { form?: ChipForm; text?: string }): ReactNode {
  const inner = chipWidth[form] - 2;
  const before = Math.floor((inner - text.length) / 2);
  return <Text>{`[${' '.repeat(before)}${text}${' '.repeat(inner - text.length - before)}]`}</Text>;
}
