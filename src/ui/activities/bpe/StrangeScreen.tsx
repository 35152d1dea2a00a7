import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  languageMerges,
  strangeOptions,
  strangeTokens,
} from '../../../engine/activities/bpe/languages.ts';
import { say } from '../../../texts/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { useLook } from '../../theme.ts';
import { BoxedWord } from './Pieces.tsx';
import { type BpeProps, isRoomy } from './props.ts';
import { allBytes, backAgain, stranger, strangeSees } from './verdicts.ts';

/** A character that no text here has: first itself, then its bytes. */
export function StrangeScreen(props: BpeProps<'strange' | 'bytes'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const look = useLook();
  const gap = isRoomy(props) ? 1 : 0;
  const merges = languageMerges(settings);
  const tokens = strangeTokens(settings);
  if (state.phase === 'strange') {
    return (
      <Box flexDirection="column" width={size.width}>
        <Say bold>{say('bpe.whatBecomes')}</Say>
        <Box marginY={1} paddingLeft={4}>
          <Text>{stranger(settings, look)}</Text>
        </Box>
        <Choice options={strangeOptions()} chosen={cursor} width={size.width} />
      </Box>
    );
  }
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{strangeSees(settings, state.guess)}</Say>
      <Box marginY={1} paddingLeft={2}>
        <BoxedWord tokens={tokens} merges={merges} />
      </Box>
      <Say>{allBytes(settings)}</Say>
      <Box marginTop={gap}>
        <Say>{backAgain(settings, look)}</Say>
      </Box>
    </Box>
  );
}
