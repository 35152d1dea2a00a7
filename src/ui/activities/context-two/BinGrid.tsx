// The sixteen bins, four by four. Each line is one Text: a key press redraws it in a few milliseconds.
import { Box, Text } from 'ink';
import { Fragment, type ReactNode } from 'react';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import { contextKey, row, type Table } from '../../../engine/ngram.ts';
import { Chip, chipWidth } from '../../components/Chip.tsx';
import { marks, useLook, wordLook } from '../../theme.ts';
import { BallRuns } from './BallRuns.tsx';
import { type BallForm, ballRuns, type Counts, formFor, runsWidth } from './balls.ts';
import { type GridLayout, indent, margin } from './grid-layout.ts';

interface BinGridProps {
  readonly table: Table;
  readonly layout: GridLayout;
  /** The bin that the pointer is on: the open one, or the one under the cursor. */
  readonly pointed?: readonly Word[] | undefined;
  /** The older word, once it is named: its row gets a pointer. */
  readonly older?: Word | undefined;
  /** The ball that went in last, shown beside the bin's name. */
  readonly added?: { readonly bin: readonly Word[]; readonly ball: Word } | undefined;
  /** Columns whose bins were poured out. */
  readonly poured?: readonly Word[] | undefined;
  /** The form of the balls; by default the widest in which every bin fits. */
  readonly form?: BallForm | undefined;
}

const { words } = tinyLanguage;
const balls = vocabulary(tinyLanguage);

export function BinGrid(props: BinGridProps): ReactNode {
  const { table, layout, older } = props;
  const { pointer } = marks(useLook());
  const counts = words.map((first) => words.map((second) => row(table, [first, second])));
  const form = props.form ?? formFor(counts.flat(), balls, layout.room);
  return (
    <Box flexDirection="column" height={layout.height} flexShrink={0}>
      <Text wrap="truncate">{digits(layout)}</Text>
      {words.map((first, index) => (
        <Box key={first} flexDirection="column" marginTop={index === 0 ? 0 : layout.spread}>
          <Text wrap="truncate">
            <Text bold={older === first}>{`${older === first ? pointer : ' '}${index + 1}`}</Text>
            {words.map((second) => (
              <Name key={second} {...props} bin={[first, second]} />
            ))}
          </Text>
          <Text wrap="truncate">
            {' '.repeat(margin)}
            {words.map((second, column) => (
              <Content
                key={second}
                {...props}
                form={form}
                counts={counts[index]?.[column] ?? []}
                newer={second}
              />
            ))}
          </Text>
        </Box>
      ))}
    </Box>
  );
}

/** The digits of the newer words, above the second chip of each column. */
function digits({ cell }: GridLayout): string {
  const before = indent + chipWidth.short + 1;
  return words.reduce(
    (line, _, index) =>
      `${line}${' '.repeat(before)}${index + 1}`.padEnd(margin + (index + 1) * cell),
    ' '.repeat(margin),
  );
}

function Name({
  bin,
  layout,
  pointed = [],
  added,
}: BinGridProps & { bin: readonly [Word, Word] }): ReactNode {
  const { pointer } = marks(useLook());
  const here = contextKey(pointed) === contextKey(bin);
  const note =
    added && contextKey(added.bin) === contextKey(bin) ? `+${wordLook(added.ball).letter}` : '';
  const used = indent + 2 * chipWidth.short + 1 + note.length;
  return (
    <Fragment>
      <Text bold>{here ? pointer : ' '}</Text>
      <Chip word={bin[0]} form="short" />
      <Chip word={bin[1]} form="short" />
      <Text bold>{`${here ? '<' : ' '}${note}`}</Text>
      {' '.repeat(layout.cell - used)}
    </Fragment>
  );
}

function Content({
  counts,
  newer,
  form = 'balls',
  layout,
  poured = [],
}: BinGridProps & { counts: Counts; newer: Word }): ReactNode {
  const runs = ballRuns(counts, balls, form, layout.room);
  const text = runs.length > 0 ? '' : poured.includes(newer) ? 'poured' : 'empty';
  const used = indent + text.length + runsWidth(runs, form);
  return (
    <Fragment>
      {' '.repeat(indent)}
      {text}
      <BallRuns runs={runs} form={form} />
      {' '.repeat(Math.max(0, layout.cell - used))}
    </Fragment>
  );
}
