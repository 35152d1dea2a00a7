import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { marks, spell, useLook } from '../theme.ts';

export interface TokensProps {
  readonly words: readonly string[];
  readonly width: number;
  /** Words that stand out: on a dark card where the others have a light one, with a pointer. */
  readonly marked?: readonly number[] | undefined;
  /** An empty place after the words. */
  readonly slot?: boolean | undefined;
}

/** Words of any language, a card each, in as many rows as they need. */
export function Tokens({ words, width, marked = [], slot = false }: TokensProps): ReactNode {
  const m = marks(useLook());
  return (
    <Box flexWrap="wrap" width={width} columnGap={1}>
      {words.map((word, at) => (
        <Token key={at} word={word} marked={marked.includes(at)} />
      ))}
      {slot && <Text>{`[ ${m.slot} ]`}</Text>}
    </Box>
  );
}

/** One word on its card, two columns wider than itself; in brackets where there is no colour. */
export function Token({ word, marked = false }: { word: string; marked?: boolean }): ReactNode {
  const look = useLook();
  const text = spell(word, look);
  if (!look.colour) return <Text bold={marked}>{`${marked ? '>' : '['}${text}]`}</Text>;
  return marked ? (
    <Text bold inverse>{`${marks(look).pointer}${text} `}</Text>
  ) : (
    <Text backgroundColor="ansi256(252)" color="ansi256(16)">{` ${text} `}</Text>
  );
}
