import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { models } from '../../../engine/activities/compare/deal.ts';
import { billOf, bitsFor, judgeBits, paidLooks } from '../../../engine/activities/compare/judge.ts';
import { billLine, chipsOn, inTenths, sideName } from '../../../engine/activities/compare/say.ts';
import { decimal, say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { type BillRow, billColumns, billText, numberWidth, widthOf } from './bill-columns.ts';
import { type CompareProps, spaces } from './props.ts';
import { Words } from './Words.tsx';
import { formFor, longestOf } from './words-layout.ts';

/** All bets under one another, what they cost together, and what an even spread would have cost. */
export function BillScreen({ settings, state, size }: CompareProps<'bill'>): ReactNode {
  const tables = models(state.wall);
  const bill = billOf(settings, state, tables);
  const looks = paidLooks(settings, state);
  const [lead, verdict] = [say('compare.billLead'), billLine(settings, looks, bill)];
  const columns = billColumns(size.width);
  const text = (row: BillRow) => billText(columns, row);
  const width = size.width - widthOf(columns);
  const form = formFor(width, longestOf(state.mysteries.map(({ document }) => document)));
  const price = inTenths(settings.look.price);
  const sums: readonly (readonly [string, BillRow])[] = [
    ...(looks === 0
      ? []
      : [[say('compare.paidLooks', { looks, price }), { you: money(bill.looks) }] as const]),
    [say('compare.together'), { you: money(bill.total), judge: money(bill.judge) }],
    [say('compare.evenSpread'), { you: money(bill.even) }],
  ];
  // Empty rows: before the verdict, after the heading, before the sums.
  const taken = rowsOf(lead, size.width) + rowsOf(verdict, size.width);
  const space = spaces(size.height, taken + 1 + state.mysteries.length + sums.length);
  const heads = Object.fromEntries(columns.map(({ of, head }) => [of, head]));
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{lead}</Say>
      <Box marginTop={space(2)} flexDirection="column">
        <Line width={width} text={text({ you: '', ...heads })} />
        {state.mysteries.map((mystery, index) => {
          const left = state.bets[index] ?? 0;
          const row: BillRow = {
            side: sideName(mystery.side),
            chips: `${chipsOn(left, mystery.side)}`,
            you: money(bitsFor(left, mystery.side)),
            judge: money(judgeBits(tables, mystery)),
          };
          return (
            <Box key={index}>
              <Text>{`${index + 1}`.padEnd(numberWidth)}</Text>
              <Words words={mystery.document} width={width} form={form} />
              <Text wrap="truncate">{text(row)}</Text>
            </Box>
          );
        })}
      </Box>
      <Box marginTop={space(3)} flexDirection="column">
        {sums.map(([label, row]) => (
          <Line key={label} width={width} label={label} text={text(row)} />
        ))}
      </Box>
      <Box marginTop={space(1)}>
        <Say>{verdict}</Say>
      </Box>
    </Box>
  );
}

/** Every amount in the column with one digit after the point: money(1) → '1.0' */
function money(bits: number): string {
  return decimal(bits, 1);
}

function Line({
  width,
  label = '',
  text,
}: {
  width: number;
  label?: string;
  text: string;
}): ReactNode {
  return (
    <Box>
      <Text>{' '.repeat(numberWidth)}</Text>
      <Box width={width} flexShrink={0}>
        <Say>{label}</Say>
      </Box>
      <Text wrap="truncate">{text}</Text>
    </Box>
  );
}
