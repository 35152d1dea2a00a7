import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Word } from '../../engine/language.ts';
import { findRun } from '../../engine/runs.ts';
import type { Held } from '../../lab/held.ts';
import { factsOf } from '../../lab/peek.ts';
import { decimal, say } from '../../texts/say.ts';
import { Chip, chipWidth } from '../components/Chip.tsx';
import { marks, spell, useLook } from '../theme.ts';
import { cell, shadeOf, shortNumber, shownWord } from './cells.ts';
import type { GridLayout } from './grid-layout.ts';
import { Name } from './Name.tsx';

/** A table with a column for each word: numbers, and a shade for each number's share of its bin. */
export function GridTable({
  held,
  rows,
  pointed,
  layout,
}: {
  held: Held;
  rows: readonly number[];
  pointed: number;
  layout: GridLayout;
}): ReactNode {
  return (
    <Box flexDirection="column">
      <Head layout={layout} />
      {rows.map((bin, at) => (
        <Row key={at} held={held} bin={bin} here={at === pointed} layout={layout} />
      ))}
    </Box>
  );
}

function Head({
  layout: { columns, head, name, step, balls, bits },
}: {
  layout: GridLayout;
}): ReactNode {
  const look = useLook();
  return (
    <Text>
      <Text bold>{`  ${cell(spell(say('lab.afterHead'), look), name.width + 1, look)}`}</Text>
      {columns.map((word) => (
        <ColumnHead key={word} word={word} head={head} step={step} />
      ))}
      {cell(spell(say('lab.ballsHead'), look), balls, look, 'right')}
      {cell(bits === 0 ? '' : spell(say('lab.bitsHead'), look), bits, look, 'right')}
    </Text>
  );
}

function ColumnHead({
  word,
  head,
  step,
}: {
  word: Word;
  head: GridLayout['head'];
  step: number;
}): ReactNode {
  const look = useLook();
  if (head === 'words') {
    return <Text bold>{`${cell(shownWord(word, look), step - 3, look, 'right')}   `}</Text>;
  }
  const before = Math.ceil((step - chipWidth[head]) / 2);
  return (
    <Text>
      {' '.repeat(before)}
      <Chip word={word} form={head} />
      {' '.repeat(step - chipWidth[head] - before)}
    </Text>
  );
}

function Row({
  held,
  bin,
  here,
  layout,
}: {
  held: Held;
  bin: number;
  here: boolean;
  layout: GridLayout;
}): ReactNode {
  const look = useLook();
  const { model, changed } = held;
  const { columns, name, step, number, balls, bits } = layout;
  const facts = factsOf(model, bin);
  return (
    <Text>
      <Text bold>{here ? `${marks(look).pointer} ` : '  '}</Text>
      <Name context={facts.context} layout={name} bold={here} />{' '}
      {columns.map((word) => {
        const run = findRun(model.runs, bin, model.numbers.get(word) ?? 0);
        const count = run === 0 ? 0 : (model.runs.seen[run] ?? 0);
        const marked = changed.has(run);
        const shade = shadeOf(facts.balls === 0 ? 0 : count / facts.balls, look).repeat(2);
        const digits = shortNumber(count, number);
        const text = marked && digits.length < number ? `[${digits}]` : `${digits} `;
        return (
          <Text key={word} bold={marked || here}>
            {' '.repeat(Math.max(0, step - 2 - text.length))}
            <Text inverse={marked}>{text}</Text>
            {shade}
          </Text>
        );
      })}
      {cell(shortNumber(facts.balls, balls - 1), balls, look, 'right')}
      {bits === 0 ? '' : cell(facts.balls === 0 ? '' : decimal(facts.bits, 2), bits, look, 'right')}
    </Text>
  );
}
