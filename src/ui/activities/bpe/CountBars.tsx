import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { decimal, say } from '../../../texts/say.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { Say } from '../../components/Prose.tsx';

/** Pieces in the text, and kinds of piece: while one shrinks, the other grows. */
export function CountBars({
  pieces,
  kinds,
  most,
  width,
  note,
}: {
  pieces: number;
  kinds: number;
  most: number;
  width: number;
  /** What there is to say of the kinds; empty for nothing. */
  note: string;
}): ReactNode {
  const bars = [
    { name: say('bpe.piecesInText'), value: pieces },
    { name: say('bpe.kindsOfPiece'), value: kinds },
  ];
  return (
    <Box flexDirection="column" width={width}>
      {bars.map(({ name, value }) => (
        <Box key={name} flexDirection="column">
          <Say>{name}</Say>
          <Text>
            <BarLine bar={{ value, text: decimal(value, 0) }} most={most} width={width - 4} />
          </Text>
        </Box>
      ))}
      <Say>{note}</Say>
    </Box>
  );
}
