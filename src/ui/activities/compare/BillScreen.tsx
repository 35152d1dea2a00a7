import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { models } from '../../../engine/activities/compare/deal.ts';
import { billOf, bitsFor, judgeBits, paidLooks } from '../../../engine/activities/compare/judge.ts';
import { billLine, plural, sideName } from '../../../engine/activities/compare/say.ts';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import type { CompareProps } from './props.ts';
import { Words } from './Words.tsx';
import { formFor, longestOf } from './words-layout.ts';

const columns = { number: 3, side: 8, chips: 5, bits: 7, judge: 7 } as const;
const beside = Object.values(columns).reduce((sum, width) => sum + width, 0);

/** All bets under one another, what they cost together, and what an even spread would have cost. */
export function BillScreen({ settings, state, size }: CompareProps<'bill'>): ReactNode {
  const tables = models(state.wall);
  const bill = billOf(settings, state, tables);
  const looks = paidLooks(settings, state);
  const verdict = billLine(settings, looks, bill);
  const documentWidth = size.width - beside;
  const form = formFor(documentWidth, longestOf(state.mysteries.map(({ document }) => document)));
  const sums: readonly (readonly [string, Texts])[] = [
    ...(looks === 0
      ? []
      : [[lookLabel(looks, settings.look.price), ['', '', money(bill.looks), '']] as const]),
    ['together', ['', '', money(bill.total), money(bill.judge)]],
    ['an even spread', ['', '', money(bill.even), '']],
  ];
  // Empty rows, as many as there is room for: before the verdict, after the heading, before the sums.
  const rows = 2 + state.mysteries.length + sums.length + rowsOf(verdict, size.width);
  const space = (nth: number) => (size.height - rows >= nth ? 1 : 0);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>What your judgement cost, in bits. The fewer, the better.</Say>
      <Box marginTop={space(2)} flexDirection="column">
        <Line width={documentWidth} texts={['it was', 'chips', 'you', 'judge']} />
        {state.mysteries.map((mystery, index) => {
          const left = state.bets[index] ?? 0;
          const chips = mystery.side === 'left' ? left : 10 - left;
          const [paid, judge] = [bitsFor(left, mystery.side), judgeBits(tables, mystery)];
          return (
            <Box key={index}>
              <Text>{`${index + 1}`.padEnd(columns.number)}</Text>
              <Words words={mystery.document} width={documentWidth} form={form} />
              <Numbers texts={[sideName[mystery.side], `${chips}`, money(paid), money(judge)]} />
            </Box>
          );
        })}
      </Box>
      <Box marginTop={space(3)} flexDirection="column">
        {sums.map(([label, texts]) => (
          <Line key={label} width={documentWidth} label={label} texts={texts} />
        ))}
      </Box>
      <Box marginTop={space(1)}>
        <Say>{verdict}</Say>
      </Box>
    </Box>
  );
}

type Texts = readonly [string, string, string, string];

/** Every amount in the column with one digit after the point: money(1) → '1.0' */
function money(bits: number): string {
  return bits.toFixed(1);
}

function lookLabel(looks: number, price: number): string {
  return `${plural(looks, 'paid look')} at ${price}`;
}

function Line({
  width,
  label = '',
  texts,
}: {
  width: number;
  label?: string;
  texts: Texts;
}): ReactNode {
  return (
    <Box>
      <Text>{' '.repeat(columns.number)}</Text>
      <Box width={width} flexShrink={0}>
        <Say>{label}</Say>
      </Box>
      <Numbers texts={texts} />
    </Box>
  );
}

function Numbers({ texts: [side, chips, bits, judge] }: { texts: Texts }): ReactNode {
  const text = `${side.padEnd(columns.side)}${chips.padStart(columns.chips)}${bits.padStart(columns.bits)}${judge.padStart(columns.judge)}`;
  return <Text wrap="truncate">{text}</Text>;
}
