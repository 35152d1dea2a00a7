// Whole documents in little room: a letter or a shape with its letter for each word.
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Document } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import { Chip } from '../../components/Chip.tsx';
import { chipColours, letterOf, useLook } from '../../theme.ts';

export type StripForm = 'shape' | 'letter';

const forms: readonly StripForm[] = ['shape', 'letter'];

/** Columns for one word. */
export const stripStep: Readonly<Record<StripForm, number>> = { shape: 2, letter: 1 };

/** One document as a strip; to be put inside a Text. */
export function Strip({ words, form }: { words: Document; form: StripForm }): ReactNode {
  const look = useLook();
  return words.map((word, index) =>
    form === 'shape' ? (
      <Chip key={index} word={word} form="ball" />
    ) : (
      <Text key={index} {...chipColours(word, look)} bold={look.colour}>
        {letterOf(word)}
      </Text>
    ),
  );
}

const gap = 2;

/** What is said of the documents that have no room, behind the last that has: '  + 23 more' */
function saidOfMore(n: number): string {
  return `  ${say('contextTwo.moreDocuments', { n })}`;
}

/** In fewer lines there is no wall to break up. */
const airyRows = 6;

/**
 * Documents filled into lines of a width, like words into a paragraph, and how many are left over.
 * pack([['blue', 'white'], ['pink', 'white']], 2, 80, 1) → {lines: [both], left: 0}
 */
function pack(
  documents: readonly Document[],
  step: number,
  width: number,
  rows: number,
): { readonly lines: readonly (readonly Document[])[]; readonly left: number } {
  const lines: Document[][] = [];
  let room = 0;
  let placed = 0;
  for (const document of documents) {
    const size = document.length * step + gap;
    const line = lines.at(-1);
    if (line && size - gap <= room) line.push(document);
    else if (lines.length < rows) {
      lines.push([document]);
      room = width;
    } else break;
    room -= size;
    placed += 1;
  }
  return { lines, left: documents.length - placed };
}

/**
 * As many documents as fit into the rows; the last line counts the rest.
 * With empty lines between them where all of them fit so.
 */
export function Pile({
  documents,
  width,
  rows,
}: {
  documents: readonly Document[];
  width: number;
  rows: number;
}): ReactNode {
  const room = width - saidOfMore(99).length;
  const airy = Math.ceil(rows / 2);
  const fits = (form: StripForm, most: number) =>
    pack(documents, stripStep[form], room, most).left === 0;
  const spread = rows < airyRows ? undefined : forms.find((form) => fits(form, airy));
  const form = spread ?? forms.find((one) => fits(one, rows)) ?? 'shape';
  const { lines, left } = pack(documents, stripStep[form], room, spread ? airy : rows);
  return (
    <Box flexDirection="column" gap={spread ? 1 : 0}>
      {lines.map((line, index) => (
        <Text key={index} wrap="truncate">
          {line.map((document, at) => (
            <Text key={at}>
              {at > 0 ? ' '.repeat(gap) : ''}
              <Strip words={document} form={form} />
            </Text>
          ))}
          {left > 0 && index === lines.length - 1 ? saidOfMore(left) : ''}
        </Text>
      ))}
    </Box>
  );
}
