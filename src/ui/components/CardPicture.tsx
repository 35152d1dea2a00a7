import { Box, Text } from 'ink';
import { Fragment, type ReactNode } from 'react';
import { tinyLanguage, vocabulary } from '../../engine/language.ts';
import type { Picture } from '../../engine/level.ts';
import { sayAround } from '../../texts/say.ts';
import { formOf } from '../matrix-numbers.ts';
import { marks, spell, useLook } from '../theme.ts';
import { Bin, binRoom } from './Bin.tsx';
import { Chip } from './Chip.tsx';
import { CountTable } from './CountTable.tsx';
import { DictionaryPicture } from './Dictionary.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { Stickies } from './Stickies.tsx';
import { Tokens } from './Tokens.tsx';

/** A bin as high as its balls need. */
function BinPicture({ word, balls }: Omit<Picture & { type: 'bin' }, 'type'>): ReactNode {
  const width = 18;
  const { perRow } = binRoom(width, 3);
  const rows = Math.max(1, Math.ceil(balls.length / perRow));
  return <Bin context={[word]} balls={balls} width={width} height={rows + 2} />;
}

/** The picture of a card, drawn from its data. */
export function CardPicture({ picture, width }: { picture: Picture; width: number }): ReactNode {
  const look = useLook();
  switch (picture.type) {
    case 'document':
      return <Stickies words={picture.words} width={width} />;
    case 'bin':
      return <BinPicture word={picture.word} balls={picture.balls} />;
    case 'pair': {
      const form = picture.context.length > 1 ? 'short' : 'full';
      const context = picture.context.map((word, index) => (
        <Chip key={index} word={word} form={form} />
      ));
      return (
        <Box>
          {context}
          <Chip word={picture.ball} form={form} />
          <Text>{` ${marks(look).arrow} `}</Text>
          {sayAround('pictures.ballIntoBin', {
            ball: <Chip word={picture.ball} form="ball" />,
            bin: <>{context}</>,
          }).map((piece, index) => (
            <Fragment key={index}>
              {typeof piece === 'string' ? <Text>{spell(piece, look)}</Text> : piece}
            </Fragment>
          ))}
        </Box>
      );
    }
    case 'table':
      return (
        <CountTable
          rows={picture.rows.map(({ context, cells }) => ({ context: [context], cells }))}
          columns={vocabulary(tinyLanguage)}
          unit={picture.unit}
          width={Math.min(width, 58)}
        />
      );
    case 'words':
      return <Tokens words={picture.words} width={width} />;
    case 'dictionary':
      return <DictionaryPicture entries={picture.entries} />;
    case 'matrix': {
      const { type: _, name, ...matrix } = picture;
      return (
        <MatrixGrid
          {...matrix}
          name={name === '' ? undefined : name}
          form={formOf(matrix.cells)}
          width={width}
        />
      );
    }
  }
}
