import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { tinyLanguage, vocabulary } from '../../engine/language.ts';
import type { Picture } from '../../engine/level.ts';
import { marks, useLook } from '../theme.ts';
import { Bin } from './Bin.tsx';
import { Chip } from './Chip.tsx';
import { CountTable } from './CountTable.tsx';
import { Stickies } from './Stickies.tsx';

/** The picture of a card, drawn from its data. */
export function CardPicture({ picture, width }: { picture: Picture; width: number }): ReactNode {
  const look = useLook();
  switch (picture.type) {
    case 'document':
      return <Stickies words={picture.words} width={width} />;
    case 'bin':
      return <Bin context={[picture.word]} balls={picture.balls} width={18} height={5} />;
    case 'pair':
      return (
        <Box gap={1}>
          {picture.context.map((word, index) => (
            <Chip key={index} word={word} />
          ))}
          <Text>{`${marks(look).arrow} puts a`}</Text>
          <Chip word={picture.ball} form="ball" />
          <Text>ball into its bin</Text>
        </Box>
      );
    case 'table':
      return (
        <CountTable
          rows={picture.rows.map(({ context, cells }) => ({ context: [context], cells }))}
          columns={vocabulary(tinyLanguage)}
          unit={picture.unit}
          width={Math.min(width, 58)}
        />
      );
  }
}
