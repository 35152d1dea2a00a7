import { Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../columns.ts';
import { say } from '../../texts/say.ts';
import { fitting } from '../components/KeyBar.tsx';
import { type Binding, legend } from '../keys.ts';
import { spell, useLook } from '../theme.ts';
import { OneLine } from './OneLine.tsx';

const space = 2;

/** From so many columns on there is room for a word before the keys. */
const withWord = 70;

/** What the bar below has no room for, from the same table of keys; the keys of a page are for the help. */
export function MoreKeys({
  bindings,
  width,
}: {
  bindings: readonly Binding<unknown>[];
  width: number;
}): ReactNode {
  const look = useLook();
  const entries = legend(bindings, look.ascii);
  const inBar = fitting(entries, width);
  const rest = entries.filter((entry) => /^(\S|\d-\d)$/.test(entry.keys) && !inBar.includes(entry));
  const more = width < withWord ? '' : spell(say('lab.more'), look) + ' '.repeat(space);
  const room = width - columnsOf(more);
  const shown = fitting(rest, room, space);
  const all = { keys: '?', label: say('lab.allKeys') };
  const withAll = fitting([...shown, all], room, space);
  return (
    <OneLine>
      {rest.length > 0 && more}
      {rest.length > 0 &&
        (withAll.length > shown.length ? withAll : shown).map(({ keys, label }, at) => (
          <Text key={label}>
            {at > 0 && ' '.repeat(space)}
            <Text bold>{keys}</Text>
            {` ${label}`}
          </Text>
        ))}
    </OneLine>
  );
}
