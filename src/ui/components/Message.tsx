import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { unbroken } from '../fitting.ts';
import { messageLead, messageLine } from '../text.ts';
import { spell, useLook } from '../theme.ts';
import { Wrapped } from './Prose.tsx';

/** What the game has to say about the last key: a wrong answer, a hint, or a plain note. */
export interface MessageText {
  readonly tone: 'wrong' | 'hint' | 'note';
  readonly text: string;
}

export const messageHeight = 3;

/** The rows above the key bar that belong to messages; empty when there is none. */
export function Message({ message }: { message: MessageText | undefined }): ReactNode {
  const look = useLook();
  return (
    <Box height={messageHeight} paddingX={1} flexShrink={0} overflow="hidden" alignItems="center">
      {message && (
        <Wrapped>
          <Text bold>{spell(messageLead(message.tone), look)}</Text>
          {unbroken(spell(messageLine(message), look)).slice(
            spell(messageLead(message.tone), look).length,
          )}
        </Wrapped>
      )}
    </Box>
  );
}
