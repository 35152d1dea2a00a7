import { Text } from 'ink';
import type { ReactNode } from 'react';
import { say } from '../../../texts/say.ts';
import { marks, useLook } from '../../theme.ts';

/** One answer to choose: a pointer where the cursor is, and words behind the one that is chosen. */
export function Answer({
  text,
  here,
  chosen = false,
}: {
  text: string;
  here: boolean;
  chosen?: boolean;
}): ReactNode {
  const { pointer } = marks(useLook());
  return (
    <Text bold={chosen}>
      {`${here ? pointer : ' '} `}
      <Text inverse={here}>{text}</Text>
      {chosen ? `  ${say('contextTwo.yours')}` : ''}
    </Text>
  );
}
