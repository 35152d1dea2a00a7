import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Document } from '../../engine/language.ts';
import { marks, useLook } from '../theme.ts';
import { Chip, type ChipForm } from './Chip.tsx';
import { PlainWord } from './PlainWord.tsx';

/** A document of thirteen stickies fits from here on as letters on cards, with gaps between. */
const roomyWidth = 64;
/** … and from here on without the gaps. */
const tightWidth = 52;

interface SmallForm {
  readonly form: ChipForm;
  readonly step: number;
}

/** The form of a row in a list of documents: the same for every row, whatever its length. */
function smallForm(width: number, gaps: boolean): SmallForm {
  if (width >= roomyWidth) return { form: 'short', step: 5 };
  if (!gaps && width >= tightWidth) return { form: 'short', step: 4 };
  return { form: 'ball', step: 3 };
}

export interface SmallDocumentProps {
  readonly words: Document;
  readonly width: number;
  /** The balls asked for: each lights up with the sticky before it. Without this, all are lit. */
  readonly lit?: readonly number[];
}

/** A document in one row of a list, cut at the right where there is no room. */
export function SmallDocument({ words, width, lit }: SmallDocumentProps): ReactNode {
  const m = marks(useLook());
  const { form, step } = smallForm(width, lit !== undefined);
  const fits = words.length * step <= width + 1;
  const shown = fits ? words : words.slice(0, Math.floor((width - m.ellipsis.length) / step));
  const gap = form === 'short' ? step - 4 : step - 2;
  return (
    <Box height={1} overflow="hidden">
      {shown.map((word, at) => (
        <Box key={at} flexShrink={0}>
          {gap > 0 && at > 0 && <Text bold>{lit?.includes(at) ? m.pointer : ' '}</Text>}
          {lit === undefined || lit.includes(at) || lit.includes(at + 1) ? (
            <Chip word={word} form={form} />
          ) : (
            <PlainWord word={word} form={form} />
          )}
        </Box>
      ))}
      {!fits && <Text>{` ${m.ellipsis}`}</Text>}
    </Box>
  );
}
