import { Box, Text } from 'ink';
import { Fragment, type ReactNode } from 'react';
import type { Document } from '../../../engine/language.ts';
import { Chip } from '../../components/Chip.tsx';
import { useLook, wordLook } from '../../theme.ts';
import { type Form, formFor } from './words-layout.ts';

/**
 * A document as chips in a row, in the form given, or in the widest one that fits.
 * Where there is neither room for gaps nor colour to part the words, their letters stand alone.
 */
export function Words({
  words,
  width,
  form = formFor(width, words.length),
}: {
  words: Document;
  width: number;
  form?: Form;
}): ReactNode {
  const { colour } = useLook();
  const lettersOnly = form.gap === 0 && !colour;
  return (
    <Box width={width} height={1} flexShrink={0}>
      <Text wrap="truncate">
        {lettersOnly
          ? words.map((word) => wordLook(word).letter).join(' ')
          : words.map((word, index) => (
              <Fragment key={index}>
                {index > 0 && form.gap > 0 ? ' ' : ''}
                <Chip word={word} form={form.chip} />
              </Fragment>
            ))}
      </Text>
    </Box>
  );
}
