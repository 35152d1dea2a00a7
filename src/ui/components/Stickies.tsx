import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Document } from '../../engine/language.ts';
import { marks, useLook } from '../theme.ts';
import { Chip, type ChipForm, chipWidth, Slot } from './Chip.tsx';

export interface StickiesProps {
  readonly words: Document;
  readonly width: number;
  /** An empty place after the words, for the one that comes next. */
  readonly slot?: boolean;
  /** Positions that are marked with a line above and below the rest. */
  readonly marked?: readonly number[];
}

/** Where each sticky stands, so that lines can be drawn to it. */
export interface StickyLayout {
  readonly form: ChipForm;
  /** Words left out at the front because there is no room. */
  readonly hidden: number;
  readonly step: number;
}

/** The widest form in which a row of this many stickies fits. */
export function stickyLayout(count: number, width: number): StickyLayout {
  for (const form of ['full', 'short'] as const) {
    const step = chipWidth[form] + 1;
    if (count * step - 1 <= width) return { form, hidden: 0, step };
  }
  const step = chipWidth.short;
  const room = Math.floor((width - 4) / step);
  return { form: 'short', hidden: Math.max(0, count * step <= width ? 0 : count - room), step };
}

/** The column in the middle of one sticky. Hidden ones are at the left edge. */
export function stickyCentre(index: number, layout: StickyLayout): number {
  const before = layout.hidden > 0 ? 4 : 0;
  const place = Math.max(0, index - layout.hidden);
  return before + place * layout.step + Math.floor(chipWidth[layout.form] / 2);
}

/** A document as a row of stickies. */
export function Stickies({ words, width, slot = false, marked = [] }: StickiesProps): ReactNode {
  const m = marks(useLook());
  const layout = stickyLayout(words.length + (slot ? 1 : 0), width);
  const gap = layout.step - chipWidth[layout.form];
  const shown = words.slice(layout.hidden);
  return (
    <Box height={marked.length > 0 ? 2 : 1} flexDirection="column" overflow="hidden">
      <Box>
        {layout.hidden > 0 && <Text>{m.ellipsis.padEnd(4)}</Text>}
        {shown.map((word, index) => (
          <Box key={index} marginRight={gap} flexShrink={0}>
            <Chip word={word} form={layout.form} />
          </Box>
        ))}
        {slot && <Slot form={layout.form} />}
      </Box>
      {marked.length > 0 && <Text wrap="truncate">{underline(marked, layout, width, m.up)}</Text>}
    </Box>
  );
}

function underline(
  marked: readonly number[],
  layout: StickyLayout,
  width: number,
  mark: string,
): string {
  const line = Array.from({ length: width }, () => ' ');
  for (const index of marked) line[stickyCentre(index, layout)] = mark;
  return line.join('').trimEnd();
}
