import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Document } from '../../../engine/language.ts';
import { marks, useLook } from '../../theme.ts';
import { Words } from './Words.tsx';
import { columnWidth, markWidth, wallGap, wallLayout } from './wall-layout.ts';

export interface WallOfDocumentsProps {
  readonly documents: readonly Document[];
  /** The document that the player is pointed to. */
  readonly marked: Document | undefined;
  readonly width: number;
  readonly rows: number;
}

/** Documents in columns, long ones first. */
export function WallOfDocuments({
  documents,
  marked,
  width,
  rows,
}: WallOfDocumentsProps): ReactNode {
  const { pointer } = marks(useLook());
  const { form, columns } = wallLayout(documents, width, rows);
  return (
    <Box gap={wallGap} height={rows}>
      {columns.map((column, index) => {
        const room = columnWidth(column, form) - markWidth;
        return (
          <Box key={index} flexDirection="column" flexShrink={0}>
            {column.map((document, row) => (
              <Box key={row}>
                <Box width={markWidth} flexShrink={0}>
                  <Text bold>{document === marked ? pointer : ' '}</Text>
                </Box>
                <Words words={document} width={room} form={form} />
              </Box>
            ))}
          </Box>
        );
      })}
    </Box>
  );
}
