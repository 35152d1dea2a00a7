import { Text } from 'ink';
import type { ReactNode } from 'react';
import type { Span } from '../../engine/level.ts';
import { spell, useLook } from '../theme.ts';
import { Chip } from './Chip.tsx';

/** Running text with strong words and chips in it. */
export function Prose({ spans }: { spans: readonly Span[] }): ReactNode {
  const look = useLook();
  return (
    <Text>
      {spans.map((span, index) => {
        switch (span.type) {
          case 'plain':
            return <Text key={index}>{spell(span.text, look)}</Text>;
          case 'strong':
            return (
              <Text key={index} bold>
                {spell(span.text, look)}
              </Text>
            );
          case 'chip':
            return <Chip key={index} word={span.word} />;
        }
      })}
    </Text>
  );
}

/** A sentence from the game or the engine, as this terminal can spell it. */
export function Say({ children, bold = false }: { children: string; bold?: boolean }): ReactNode {
  return <Text bold={bold}>{spell(children, useLook())}</Text>;
}
