import { Box, Text } from 'ink';
import { Fragment, type ReactNode } from 'react';
import { columnsOf } from '../../../columns.ts';
import type { SentencePair } from '../../../engine/activities/pairs/partners.ts';
import { spell, useLook } from '../../theme.ts';

const numberWidth = 2;

/** The sentence pairs under one another, with one word of each side marked wherever it stands. */
export function Sentences({
  pairs,
  from,
  to,
  spread,
}: {
  pairs: readonly SentencePair[];
  from: string | undefined;
  to: string | undefined;
  /** Empty lines between the pairs. */
  spread: number;
}): ReactNode {
  return (
    <Box flexDirection="column" flexShrink={0} width={widestOf(pairs)}>
      {pairs.map((pair, index) => (
        <Box key={index} marginTop={index > 0 ? spread : 0}>
          <Text>{`${index + 1}`.padEnd(numberWidth)}</Text>
          <Box flexDirection="column">
            <Marked tokens={pair.from} word={from} />
            <Marked tokens={pair.to} word={to} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** How wide sentences can get whatever is marked, so that nothing beside them moves. */
function widestOf(pairs: readonly SentencePair[]): number {
  const sides = pairs.flatMap(({ from, to }) => [from, to]);
  const widths = sides.flatMap((tokens) =>
    ['', ...tokens].map((word) => columnsOf(piecesOf(tokens, word).join(' '))),
  );
  return numberWidth + Math.max(...widths);
}

/**
 * The words of a sentence, the marked one in brackets that come on top of the spaces between words:
 * else they would run into the next word. piecesOf(['le', 'chat'], 'le') → ['[le]', 'chat'], and
 * [' le', 'chat'] with no mark.
 */
function piecesOf(tokens: readonly string[], word: string | undefined): readonly string[] {
  return tokens.map((token, at) => {
    if (token === word) return `[${token}]`;
    return at === 0 ? ` ${token}` : token;
  });
}

/** Words in a row; the marked one stands out. */
function Marked({
  tokens,
  word,
}: {
  tokens: readonly string[];
  word: string | undefined;
}): ReactNode {
  const look = useLook();
  return (
    <Text wrap="truncate">
      {piecesOf(tokens, word).map((piece, at) => (
        <Fragment key={at}>
          {at === 0 ? '' : ' '}
          <Text bold={tokens[at] === word} inverse={look.colour && tokens[at] === word}>
            {spell(piece, look)}
          </Text>
        </Fragment>
      ))}
    </Text>
  );
}
