import { Box, Text } from 'ink';
import { Fragment, type ReactNode } from 'react';
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
    <Box flexDirection="column" flexShrink={0}>
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

/** Words in a row; the marked one stands in brackets, where the others have their spaces. */
function Marked({
  tokens,
  word,
}: {
  tokens: readonly string[];
  word: string | undefined;
}): ReactNode {
  const look = useLook();
  const isMarked = (at: number) => word !== undefined && tokens[at] === word;
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
