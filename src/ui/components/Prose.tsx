import { Text, Transform } from 'ink';
import type { ReactNode } from 'react';
import type { Span } from '../../engine/level.ts';
import { unbroken } from '../fitting.ts';
import { spell, useLook } from '../theme.ts';
import { Chip } from './Chip.tsx';

/** Running text with strong words and chips in it. */
export function Prose({ spans }: { spans: readonly Span[] }): ReactNode {
  return (
    <Wrapped>
      {spans.map((span, index) => (
        <Piece key={index} span={span} />
      ))}
    </Wrapped>
  );
}

function Piece({ span }: { span: Span }): ReactNode {
  const look = useLook();
  switch (span.type) {
    case 'plain':
      return <Text>{unbroken(spell(span.text, look))}</Text>;
    case 'strong':
      return <Text bold>{unbroken(spell(span.text, look))}</Text>;
    case 'chip':
      return <Chip word={span.word} inProse />;
  }
}

/** A sentence from the game or the engine, as this terminal can spell it. */
export function Say({ children, bold = false }: { children: string; bold?: boolean }): ReactNode {
  return (
    <Wrapped>
      <Text bold={bold}>{unbroken(spell(children, useLook()))}</Text>
    </Wrapped>
  );
}

/** Ink leaves the space at which it wraps at the start of the next line; it is taken away here. */
export function Wrapped({ children }: { children: ReactNode }): ReactNode {
  return (
    <Transform transform={tidyLine}>
      <Text>{children}</Text>
    </Transform>
  );
}

function tidyLine(line: string, index: number): string {
  const start = index === 0 ? line : line.replace(/^((?:\u001B\[[\d;]*m)*) /, '$1');
  return start.replaceAll('\u00A0', ' ');
}
