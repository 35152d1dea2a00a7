import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../columns.ts';
import { type Binding, type Entry, legend } from '../keys.ts';
import { useLook } from '../theme.ts';

const usualSpace = 3;
const leastSpace = 2;

/**
 * The entries that fit, in their order. `? help` is cut last, before it the first entry, which is what
 * there is to do, before that what is needed, and before that the way out.
 */
export function fitting(
  entries: readonly Entry[],
  width: number,
  space = usualSpace,
): readonly Entry[] {
  const size = ({ keys, label }: Entry) => columnsOf(keys) + 1 + columnsOf(label) + space;
  const named = (key: string) => entries.filter(({ keys }) => keys === key);
  const late = new Set([
    ...named('?'),
    ...entries.slice(0, 1),
    ...entries.filter(({ needed }) => needed === 'always'),
    ...entries.filter(({ needed }) => needed === 'to-act'),
    ...named('q'),
  ]);
  let left = width + space;
  const shown = new Set<Entry>();
  for (const entry of [...late, ...entries.filter((each) => !late.has(each))]) {
    if (size(entry) > left) continue;
    left -= size(entry);
    shown.add(entry);
  }
  return entries.filter((entry) => shown.has(entry));
}

/** The entries of the bar and the space between them, which is less where something needed is cut else. */
export function barOf(entries: readonly Entry[], width: number) {
  const shown = fitting(entries, width);
  return entries.every((entry) => entry.needed === undefined || shown.includes(entry))
    ? { shown, space: usualSpace }
    : { shown: fitting(entries, width, leastSpace), space: leastSpace };
}

/** The bottom row: what the keys do now, drawn from the same table that hears them. */
export function KeyBar({
  bindings,
  width,
}: {
  bindings: readonly Binding<unknown>[];
  width: number;
}): ReactNode {
  const { shown, space } = barOf(legend(bindings, useLook().ascii), width - 2);
  return (
    <Box paddingX={1} gap={space} height={1} flexShrink={0} overflow="hidden">
      {shown.map(({ keys, label }) => (
        <Box key={label} flexShrink={0}>
          <Text>
            <Text bold>{keys}</Text>
            {` ${label}`}
          </Text>
        </Box>
      ))}
    </Box>
  );
}
