import { Box, Text } from 'ink';
import { Fragment, type ReactNode } from 'react';
import type { Document, Word } from '../../../engine/language.ts';
import { Chip } from '../../components/Chip.tsx';
import { chipColours, letterOf, useLook } from '../../theme.ts';
import { type Form, formFor } from './words-layout.ts';

/** A document as chips in a row, in the form given, or in the widest one that fits. */
export function Words({
  words,
  width,
  form = formFor(width, words.length),
}: {
  words: Document;
  width: number;
  form?: Form;
}): ReactNode {
  return (
    <Box width={width} height={1} flexShrink={0}>
      <Text wrap="truncate">
        {words.map((word, index) => (
          <Fragment key={index}>
            {index > 0 ? ' ' : ''}
            {form === 'letter' ? <Letter word={word} /> : <Chip word={word} form={form} />}
          </Fragment>
        ))}
      </Text>
    </Box>
  );
}

/** The smallest card there is, for a dense list: one letter. */
function Letter({ word }: { word: Word }): ReactNode {
  const look = useLook();
  return (
    <Text {...chipColours(word, look)} bold={look.colour}>
      {letterOf(word)}
    </Text>
  );
}
