import { Text } from 'ink';
import { Fragment, type ReactNode } from 'react';
import { columnsOf } from '../../columns.ts';
import type { Point } from '../../engine/projection.ts';
import type { Size } from '../activity-view.ts';
import { marks, spell, useLook } from '../theme.ts';
import { type Placed, placeLabels } from './word-map-layout.ts';

export interface WordMapProps {
  readonly words: readonly string[];
  readonly points: readonly Point[];
  readonly size: Size;
  /** The word that is looked at: it has a pointer and is inverse. */
  readonly chosen?: string | undefined;
  /** Words that stand out beside it: with a star, and bold. */
  readonly near?: readonly string[] | undefined;
  /** A place that is no word's, with its mark. */
  readonly spot?: Point | undefined;
}

/** Words as names on a flat map. */
export function WordMap({ words, points, size, chosen, near = [], spot }: WordMapProps): ReactNode {
  const look = useLook();
  const m = marks(look);
  const labels = words.map((word, at) => {
    const isChosen = word === chosen;
    const first = isChosen || near.includes(word);
    const mark = isChosen ? m.pointer : first ? '*' : '';
    return { text: `${mark}${spell(word, look)}`, point: points[at] ?? ([0, 0] as const), first };
  });
  const all = spot ? [...labels, { text: m.times, point: spot, first: true }] : labels;
  const placed = placeLabels(all, size);
  const rows = Array.from({ length: size.height }, (_, row) =>
    placed.filter((each) => each.row === row).toSorted((a, b) => a.column - b.column),
  );
  return (
    <Text wrap="truncate">
      {rows.map((row, at) => (
        <Fragment key={at}>
          {at > 0 ? '\n' : ''}
          <Row row={row} labels={all} chosen={words.indexOf(chosen ?? '')} />
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
  labels: readonly { readonly text: string; readonly first: boolean }[];
  chosen: number;
}): ReactNode {
  let end = 0;
  return row.map(({ label, column }) => {
    const { text, first } = labels[label] ?? { text: '', first: false };
    const gap = ' '.repeat(column - end);
    end = column + columnsOf(text);
    return (
      <Fragment key={label}>
        {gap}
        <Text bold={first} inverse={label === chosen}>
          {text}
        </Text>
      </Fragment>
    );
  });
}
