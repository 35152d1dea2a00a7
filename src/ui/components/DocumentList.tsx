import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Document } from '../../engine/language.ts';
import { marks, useLook } from '../theme.ts';
import { SmallDocument } from './SmallDocument.tsx';

export interface DocumentListProps {
  readonly documents: readonly Document[];
  readonly width: number;
  readonly height: number;
  /** The document that must be in sight, with a mark before it. */
  readonly pointed?: number | undefined;
  /** For each document the balls that light up; without this all stickies are lit. */
  readonly lit?: readonly (readonly number[])[] | undefined;
}

const numberWidth = 5;

/** Numbered documents, one a row. What has no room is counted in the last row. */
export function DocumentList(props: DocumentListProps): ReactNode {
  const { documents, width, height, pointed, lit } = props;
  const { pointer } = marks(useLook());
  const shown = inSight(documents, height, pointed, lit);
  const left = documents.length - shown.length;
  return (
    <Box flexDirection="column" width={width} height={height} overflow="hidden">
      {shown.map((index) => (
        <Box key={index} height={1}>
          <Text bold={index === pointed}>
            {`${index === pointed ? pointer : ' '}${String(index + 1).padStart(3)} `}
          </Text>
          <SmallDocument
            words={documents[index] ?? []}
            width={width - numberWidth}
            {...(lit === undefined ? {} : { lit: lit[index] ?? [] })}
          />
        </Box>
      ))}
      {left > 0 && <Text>{`     and ${left} more`}</Text>}
    </Box>
  );
}

/** Which documents are shown: all, or those with something lit, or those around the pointed one. */
function inSight(
  documents: readonly Document[],
  height: number,
  pointed: number | undefined,
  lit: DocumentListProps['lit'],
): readonly number[] {
  const all = documents.map((_, index) => index);
  if (all.length <= height) return all;
  const room = Math.max(1, height - 1);
  const bright = all.filter((index) => (lit?.[index] ?? []).length > 0);
  if (bright.length > 0) return bright.slice(0, room);
  const last = Math.max(room, (pointed ?? 0) + 1);
  return all.slice(last - room, last);
}
