import { Text } from 'ink';
import type { ReactNode } from 'react';
import type { Word } from '../../engine/language.ts';
import { nameOf } from '../../texts/word-names.ts';
import { Chip, type ChipForm, chipWidth } from '../components/Chip.tsx';
import { type Look, useLook } from '../theme.ts';
import { cell, shownWord } from './cells.ts';

/** How a row names its bin: stickies in one of three forms, or the words themselves. */
export interface NameLayout {
  readonly form: ChipForm | 'words';
  readonly width: number;
}

/** How wide the words that name a bin are: as chips, or as text of at most so many columns. */
export function nameLayout(
  stickies: boolean,
  contextLength: number,
  longest: number,
  room: number,
): NameLayout {
  if (!stickies) return { form: 'words', width: Math.min(longest, room) };
  for (const form of ['full', 'short', 'ball'] as const) {
    const width = contextLength * (chipWidth[form] + (form === 'ball' ? 1 : 0));
    if (form === 'full' && contextLength > 1) continue;
    if (width <= room) return { form, width };
  }
  return { form: 'ball', width: room };
}

/** The context of a bin, in the columns that it has. */
export function Name({
  context,
  layout: { form, width },
  bold = false,
}: {
  context: readonly Word[];
  layout: NameLayout;
  bold?: boolean;
}): ReactNode {
  const look = useLook();
  if (form === 'words')
    return <Text bold={bold}>{cell(contextText(context, look), width, look)}</Text>;
  const size = chipWidth[form] + (form === 'ball' ? 1 : 0);
  const shown = context.slice(-Math.max(1, Math.floor(width / size)));
  return (
    <Text>
      {shown.map((word, at) => (
        <Text key={at}>
          <Chip word={word} form={form} />
          {form === 'ball' ? ' ' : ''}
        </Text>
      ))}
      {' '.repeat(Math.max(0, width - shown.length * size))}
    </Text>
  );
}

/** The words of a context one after the other. */
export function contextText(context: readonly Word[], look: Look): string {
  return context.map((word) => shownWord(word, look)).join(' ');
}

/** A context in a sentence: the names of stickies, words in quotes. */
export function inSentence(context: readonly Word[], stickies: boolean, look: Look): string {
  return stickies ? context.map(nameOf).join(' ') : `"${contextText(context, look)}"`;
}
