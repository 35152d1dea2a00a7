import { Text, Transform } from 'ink';
import { createContext, type ReactNode, useContext } from 'react';
import type { Span } from '../../engine/level.ts';
import { withSpaces } from '../../texts/one-piece.ts';
import { unbroken } from '../fitting.ts';
import { type Said, written } from '../said.ts';
import { marks, spell, useLook } from '../theme.ts';
import { Chip } from './Chip.tsx';

/** Whether the last answer was wrong. */
const Slipped = createContext(false);
export const SlippedProvider = Slipped.Provider;

/**
 * Running text with strong words and chips in it. After a wrong answer a verdict on a right one is
 * over: its rows are left empty, so that nothing moves.
 */
export function Prose({
  spans,
  isVerdict = false,
}: {
  spans: readonly Span[];
  isVerdict?: boolean;
}): ReactNode {
  const slipped = useContext(Slipped);
  return (
    <Wrapped empty={isVerdict && slipped}>
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
export function Say({ children, bold = false }: { children: Said; bold?: boolean }): ReactNode {
  const look = useLook();
  const text = written(children, marks(look).done);
  return (
    <Prose
      spans={[{ type: bold ? 'strong' : 'plain', text }]}
      isVerdict={typeof children !== 'string'}
    />
  );
}

/** Ink leaves the space at which it wraps at the start of the next line; it is taken away here. */
export function Wrapped({
  children,
  empty = false,
}: {
  children: ReactNode;
  /** Whether only its room is kept. */
  empty?: boolean;
}): ReactNode {
  return (
    <Transform transform={empty ? noLine : tidyLine}>
      <Text>{children}</Text>
    </Transform>
  );
}

function noLine(): string {
  return '';
}

function tidyLine(line: string, index: number): string {
  const start = index === 0 ? line : line.replace(/^((?:\u001B\[[\d;]*m)*) /, '$1');
  return withSpaces(start);
}
