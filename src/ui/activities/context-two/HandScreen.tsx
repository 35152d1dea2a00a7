// Stickies above, sixteen bins below, and what ties the two: for training and for drawing by hand.
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Document, Word } from '../../../engine/language.ts';
import type { Table } from '../../../engine/ngram.ts';
import type { Size } from '../../activity-view.ts';
import { Say } from '../../components/Prose.tsx';
import { Stickies, stickyCentre, stickyLayout } from '../../components/Stickies.tsx';
import { rowsOf } from '../../fitting.ts';
import { BinGrid } from './BinGrid.tsx';
import { Flying, type Spot } from './Flying.tsx';
import { ballsPlace, type GridLayout, gridLayout, spreadFor } from './grid-layout.ts';
import { Tie } from './Tie.tsx';

interface HandScreenProps {
  readonly say: string;
  readonly words: Document;
  /** An empty place after the words, for the ball that is drawn next. */
  readonly slot: boolean;
  /** Position of the word that comes next; the two before it name the bin. Null: nothing to name. */
  readonly position: number | null;
  /** In training, the word at the position is there to see, and is marked as the ball. */
  readonly marksBall?: boolean;
  readonly named: readonly Word[];
  readonly table: Table;
  /** The bin under the cursor. */
  readonly cursor: readonly Word[] | undefined;
  readonly added?: { readonly bin: readonly Word[]; readonly ball: Word } | undefined;
  readonly flight?:
    | {
        readonly ball: Word;
        readonly bin: readonly Word[];
        readonly into: 'bin' | 'row';
        readonly at: number;
      }
    | undefined;
  readonly size: Size;
}

interface Geometry {
  readonly gap: 0 | 1;
  readonly stickies: number;
  readonly grid: number;
  readonly layout: GridLayout;
}

/** Lines for the stickies and the tie. */
const otherLines = 3;

/** The bins stay where they are when a sentence takes a second line: then the gap below it is gone. */
function geometry({ width, height }: Size, sentence: number): Geometry {
  const layout = gridLayout(width, spreadFor(height, otherLines + 2));
  const gap = height > sentence + otherLines + layout.height ? 1 : 0;
  return { gap, stickies: sentence + gap, grid: sentence + otherLines + gap, layout };
}

export function HandScreen(props: HandScreenProps): ReactNode {
  const { say, words, slot, position, named, table, cursor, added, flight, size } = props;
  const { gap, layout, ...place } = geometry(size, rowsOf(say, size.width));
  const stickies = stickyLayout(words.length + (slot ? 1 : 0), size.width);
  const centre = (index: number) => stickyCentre(index, stickies);
  const sticky: Spot = { row: place.stickies, column: centre(position ?? words.length) - 1 };
  const inBin = ballsPlace(flight?.bin ?? [], layout);
  const spot: Spot = { row: place.grid + inBin.row, column: inBin.column };
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{say}</Say>
      <Box marginTop={gap}>
        <Stickies words={words} width={size.width} slot={slot} />
      </Box>
      {position === null ? (
        <Box height={2} />
      ) : (
        <Tie
          older={centre(position - 2)}
          newer={centre(position - 1)}
          named={named}
          ball={props.marksBall ? centre(position) : undefined}
          width={size.width}
        />
      )}
      <BinGrid
        table={table}
        layout={layout}
        pointed={named.length === 2 ? named : cursor}
        older={named.length === 1 ? named[0] : undefined}
        added={added}
      />
      {flight && (
        <Flying
          word={flight.ball}
          from={flight.into === 'bin' ? sticky : spot}
          to={flight.into === 'bin' ? spot : sticky}
          at={flight.at}
        />
      )}
    </Box>
  );
}
