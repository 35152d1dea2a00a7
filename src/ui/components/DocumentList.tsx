import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Document } from '../../engine/language.ts';
import { say } from '../../texts/say.ts';
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

/** Numbered documents, one a row. What has no room is counted in the first and in the last row. */
export function DocumentList(props: DocumentListProps): ReactNode {
  const { documents, width, height, pointed, lit } = props;
  const { pointer } = marks(useLook());
  const { above, shown, below } = inSight(documents, height, pointed, lit);
  return (
    <Box flexDirection="column" width={width} height={height} overflow="hidden">
      {above !== '' && <Text>{`     ${above}`}</Text>}
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
      {below !== '' && <Text>{`     ${below}`}</Text>}
    </Box>
  );
}

interface InSight {
  readonly above: string;
  readonly shown: readonly number[];
  readonly below: string;
}

/** Which documents are shown: all, or those with something lit, or those around the pointed one. */
function inSight(
  documents: readonly Document[],
  height: number,
  pointed: number | undefined,
  lit: DocumentListProps['lit'],
): InSight {
  const all = documents.map((_, index) => index);
  if (all.length <= height) return { above: '', shown: all, below: '' };
  const bright = all.filter((index) => (lit?.[index] ?? []).length > 0);
  return bright.length > 0
    ? onlyBright(bright, all.length, Math.max(1, height - 1))
    : around(pointed ?? 0, all, height);
}

/** Those with something lit; the last row says how many more there are, and how many without. */
function onlyBright(bright: readonly number[], count: number, room: number): InSight {
  const shown = bright.slice(0, room);
  const more = bright.length - shown.length;
  const none = count - bright.length;
  return { above: '', shown, below: notInSight(more, none) };
}

function notInSight(more: number, none: number): string {
  if (more > 0 && none > 0) return say('pictures.andInMoreNoneInOthers', { more, others: none });
  if (more > 0) return say('pictures.andInMore', { n: more });
  return none > 0 ? say('pictures.noneInOthers', { n: none }) : '';
}

/** A stretch of the list with the pointed document in it. */
function around(pointed: number, all: readonly number[], height: number): InSight {
  const room = Math.max(1, height - 1);
  if (pointed < room) {
    return {
      above: '',
      shown: all.slice(0, room),
      below: say('pictures.andMore', { n: all.length - room }),
    };
  }
  const last = all.length - room;
  if (pointed >= last)
    return { above: say('pictures.above', { n: last }), shown: all.slice(last), below: '' };
  const between = Math.max(1, height - 2);
  const first = pointed + 1 - between;
  return {
    above: say('pictures.above', { n: first }),
    shown: all.slice(first, pointed + 1),
    below: say('pictures.andMore', { n: all.length - pointed - 1 }),
  };
}
