import { Text } from 'ink';
import type { ReactNode } from 'react';
import type { Word } from '../../engine/language.ts';
import { letterOf, lettersOf, shapeOf, useLook } from '../theme.ts';
import type { ChipForm } from './Chip.tsx';

/** A word that is not lit: shape and letters as wide as its chip, without a card behind them. */
export function PlainWord({ word, form }: { word: Word; form: ChipForm }): ReactNode {
  const look = useLook();
  const letters = lettersOf(word);
  const letter = letterOf(word);
  const edge = form === 'ball' ? '' : ' ';
  const text = form === 'full' ? ` ${letters}` : letter;
  return <Text>{`${edge}${shapeOf(word, look)}${text}${edge}`}</Text>;
}
