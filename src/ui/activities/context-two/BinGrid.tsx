// The sixteen bins, four by four. Each line is one Text: a key press redraws it in a few milliseconds.
import { Box, Text } from 'ink';
import { Fragment, type ReactNode } from 'react';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import { contextKey, row, type Table } from '../../../engine/ngram.ts';
import { say } from '../../../texts/say.ts';
import { Chip, chipWidth } from '../../components/Chip.tsx';
import { type Look, letterOf, marks, spell, useLook } from '../../theme.ts';
import { BallRuns } from './BallRuns.tsx';
import { type BallForm, ballRuns, type Counts, formFor, linesOf, runsWidth } from './balls.ts';
import { ballLines, type GridLayout, indent, margin } from './grid-layout.ts';

interface BinGridProps {
  readonly table: Table;
  readonly layout: GridLayout;
  /** The bin that the pointer is on: the open one, or the one under the cursor. */
  readonly pointed?: readonly Word[] | undefined;
  /** The older word, once it is named: its row gets a pointer. */
  readonly older?: Word | undefined;
  /** The ball that went in last, shown below the balls of its bin. */
  readonly added?: { readonly bin: readonly Word[]; readonly ball: Word } | undefined;
  /** Columns whose bins were poured out. */
  readonly poured?: readonly Word[] | undefined;
  /** The form of the balls; by default the widest in which every bin fits. */
  readonly form?: BallForm | undefined;
}

const { words } = tinyLanguage;
const balls = vocabulary(tinyLanguage);

/** The form in which the balls of all bins fit beside their names. */
export function gridForm(table: Table, { room }: GridLayout): BallForm {
  const counts = words.flatMap((older) => words.map((newer) => row(table, [older, newer])));
  return formFor(counts, balls, room, ballLines);
}

export function BinGrid(props: BinGridProps): ReactNode {
  const { table, layout, older } = props;
  const { pointer } = marks(useLook());
  const form = props.form ?? gridForm(table, layout);
  return (
    <Box flexDirection="column" height={layout.height} flexShrink={0}>
      <Text wrap="truncate">{digits(layout)}</Text>
      {words.map((first, index) => (
        <Box key={first} flexDirection="column" marginTop={index === 0 ? 0 : layout.spread}>
          {[0, 1].map((line) => (
            <Text key={line} wrap="truncate">
              <Text bold>{line > 0 ? '  ' : `${older === first ? pointer : ' '}${index + 1}`}</Text>
              {words.map((second) => (
                <Cell
                  key={second}
                  {...props}
                  bin={[first, second]}
                  counts={row(table, [first, second])}
                  form={form}
                  line={line}
                />
              ))}
            </Text>
          ))}
        </Box>
      ))}
    </Box>
  );
}

/** The digits of the newer words, above the second word of each column's names. */
function digits({ cell, name }: GridLayout): string {
  const before = ' '.repeat(indent + chipWidth[name] + (name === 'short' ? 1 : 0));
  return words.reduce(
    (line, _, index) => `${line}${before}${index + 1}`.padEnd(margin + (index + 1) * cell),
    ' '.repeat(margin),
  );
}

/** One line of one bin: its name and its first balls, or below them the rest. */
function Cell({
  bin,
  counts,
  form,
  line,
  layout,
  pointed = [],
  added,
  poured = [],
}: BinGridProps & {
  bin: readonly [Word, Word];
  counts: Counts;
  form: BallForm;
  line: number;
}): ReactNode {
  const look = useLook();
  const { before, cell, room, name } = layout;
  const lines = linesOf(ballRuns(counts, balls, form, room), form, room);
  const runs = lines[line] ?? [];
  const isAdded = added !== undefined && contextKey(added.bin) === contextKey(bin);
  const text =
    line === 0 && lines.length === 0
      ? nothingIn(poured.includes(bin[1]), room, look)
      : line === 1 && isAdded && runs.length === 0
        ? `+${letterOf(added.ball)}`
        : '';
  return (
    <Fragment>
      {line === 0 ? (
        <Name bin={bin} form={name} here={contextKey(pointed) === contextKey(bin)} />
      ) : (
        ' '.repeat(before)
      )}
      {text}
      <BallRuns runs={runs} form={form} />
      {' '.repeat(Math.max(0, cell - before - text.length - runsWidth(runs, form)))}
    </Fragment>
  );
}

/** What stands where there are no balls: in words, or where they are too long as a mark. */
function nothingIn(poured: boolean, room: number, look: Look): string {
  const text = say(poured ? 'contextTwo.poured' : 'contextTwo.empty');
  if (text.length <= room) return text;
  return poured ? marks(look).down : spell('–', look);
}

/** The name of a bin, between pointers if it is the one. */
function Name({
  bin,
  form,
  here,
}: {
  bin: readonly [Word, Word];
  form: GridLayout['name'];
  here: boolean;
}): ReactNode {
  const { pointer } = marks(useLook());
  return (
    <Fragment>
      <Text bold>{here ? pointer : ' '}</Text>
      <Chip word={bin[0]} form={form} />
      <Chip word={bin[1]} form={form} />
      <Text bold>{here ? '< ' : '  '}</Text>
    </Fragment>
  );
}
