import { Text } from 'ink';
import { Fragment, type ReactNode } from 'react';
import { columnsOf } from '../../columns.ts';
import type { Point } from '../../engine/projection.ts';
import type { Size } from '../activity-view.ts';
import { marks, spell, useLook } from '../theme.ts';
import { type Placed, placeLabels } from './word-map-layout.ts';

/** The mark of words that stand out beside the chosen one. */
export const star = '*';

export interface WordMapProps {
  readonly words: readonly string[];
  readonly points: readonly Point[];
  readonly size: Size;
  /** The word that is looked at: it has a pointer and is inverse. */
  readonly chosen?: string | undefined;
  /** Words that stand out beside it: with a star, and bold. */
  readonly near?: readonly string[] | undefined;
  /**
   * Places that are no word's. They are kept free whether their mark is shown or not, so that no word
   * moves when it is.
   */
  readonly spots?: readonly Spot[] | undefined;
}

export interface Spot {
  readonly point: Point;
  readonly shown: boolean;
}

const origin: Point = [0, 0];

/** Words as names on a flat map. */
export function WordMap({
  words,
  points,
  size,
  chosen,
  near = [],
  spots = [],
}: WordMapProps): ReactNode {
  const look = useLook();
  const m = marks(look);
  const labels = words.map((word, at) => {
    const isNear = near.includes(word);
    const mark = word === chosen ? m.pointer : isNear ? star : ' ';
    const bold = word === chosen || isNear;
    return { text: `${mark}${spell(word, look)}`, point: points[at] ?? origin, bold };
  });
  // Spots come first: their places are those that must be right.
  const all = [
    ...spots.map(({ point, shown }) => ({
      text: shown ? ` ${m.times}` : '  ',
      point,
      bold: shown,
    })),
    ...labels,
  ];
  const placed = placeLabels(all, size);
  const rows = Array.from({ length: size.height }, (_, row) =>
    placed.filter((each) => each.row === row).toSorted((a, b) => a.column - b.column),
  );
  return (
    <Text wrap="truncate">
      {rows.map((row, at) => (
        <Fragment key={at}>
          {at > 0 ? '\n' : ''}
          <Row
            row={row}
            labels={all}
            chosen={all.findIndex(({ text }) => text.startsWith(m.pointer))}
          />
        </Fragment>
      ))}
    </Text>
  );
}

function Row({
  row,
  labels,
  chosen,
}: {
  row: readonly Placed[];
  labels: readonly { readonly text: string; readonly bold: boolean }[];
  chosen: number;
}): ReactNode {
  let end = 0;
  return row.map(({ label, column }) => {
    const { text, bold } = labels[label] ?? { text: '', bold: false };
    const gap = ' '.repeat(column - end);
    end = column + columnsOf(text);
    return (
      <Fragment key={label}>
        {gap}
        <Text bold={bold} inverse={label === chosen}>
          {text}
        </Text>
      </Fragment>
    );
  });
}
