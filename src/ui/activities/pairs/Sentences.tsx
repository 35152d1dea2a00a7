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
  const look = useLook();
  return (
    <Box
      flexDirection="column"
      flexShrink={0}
      {...(look.colour ? {} : { width: widthWithout(pairs) })}
    >
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

/**
 * How wide sentences can get whatever is marked, so that nothing beside them moves. Without colour,
 * brackets come on top of the spaces between words: they would run into the next word.
 */
function widthWithout(pairs: readonly SentencePair[]): number {
  const sides = pairs.flatMap(({ from, to }) => [from, to]);
  const widths = sides.flatMap((tokens) =>
    ['', ...tokens].map((word) => columnsOf(lineOf(tokens, word))),
  );
  return numberWidth + Math.max(...widths);
}

/** A sentence without colour: lineOf(['le', 'chat'], 'le') → '[le] chat', or ' le chat' with no mark. */
function lineOf(tokens: readonly string[], word: string | undefined): string {
  const line = tokens.map((token) => (token === word ? `[${token}]` : token)).join(' ');
  return tokens[0] === word ? line : ` ${line}`;
}

/** Words in a row; the marked one stands in brackets, in colour where the others have their spaces. */
function Marked({
  tokens,
  word,
}: {
  tokens: readonly string[];
  word: string | undefined;
}): ReactNode {
  const look = useLook();
  const isMarked = (at: number) => word !== undefined && tokens[at] === word;
  if (!look.colour) return <Text wrap="truncate">{spell(lineOf(tokens, word), look)}</Text>;
  return (
    <Text wrap="truncate">
      {tokens.map((token, at) => (
        <Fragment key={at}>
          {isMarked(at) || isMarked(at - 1) ? '' : ' '}
          <Text bold={isMarked(at)} inverse={isMarked(at)}>
            {spell(isMarked(at) ? `[${token}]` : token, look)}
          </Text>
        </Fragment>
      ))}
    </Text>
  );
}
