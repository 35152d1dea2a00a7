import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { models } from '../../../engine/activities/compare/deal.ts';
import { billOf, bitsFor, judgeBits, paidLooks } from '../../../engine/activities/compare/judge.ts';
import { plural, sideName } from '../../../engine/activities/compare/say.ts';
import { Say } from '../../components/Prose.tsx';
import { type CompareProps, isRoomy } from './props.ts';
import { Words } from './Words.tsx';
import { formFor, longestOf } from './words-layout.ts';

const columns = { number: 3, side: 8, chips: 5, bits: 7, judge: 7 } as const;
const beside = Object.values(columns).reduce((sum, width) => sum + width, 0);

/** All bets under one another, what they cost together, and what an even spread would have cost. */
export function BillScreen(props: CompareProps<'bill'>): ReactNode {
  const { settings, state, size } = props;
  const tables = models(state.wall);
  const bill = billOf(settings, state, tables);
  const looks = paidLooks(settings, state);
  const documentWidth = size.width - beside;
  const form = formFor(documentWidth, longestOf(state.mysteries.map(({ document }) => document)));
  const space = isRoomy(props) ? 1 : 0;
  const saved = bill.total <= bill.even;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>What your judgement cost, in bits. The less, the better.</Say>
      <Box marginTop={1} flexDirection="column">
        <Line width={documentWidth} texts={['it was', 'chips', 'you', 'judge']} />
        {state.mysteries.map((mystery, index) => {
          const left = state.bets[index] ?? 0;
          const chips = mystery.side === 'left' ? left : 10 - left;
          const paid = bitsFor(left, mystery.side).toFixed(2);
          const judge = judgeBits(tables, mystery).toFixed(2);
          return (
            <Box key={index}>
              <Text>{`${index + 1}`.padEnd(columns.number)}</Text>
              <Words words={mystery.document} width={documentWidth} form={form} />
              <Numbers texts={[sideName[mystery.side], `${chips}`, paid, judge]} />
            </Box>
          );
        })}
      </Box>
      <Box marginTop={space} flexDirection="column">
        <Line
          width={documentWidth}
          label={`${plural(looks, 'paid look')} at ${settings.look.price}`}
          texts={['', '', bill.looks.toFixed(2), '']}
        />
        <Line
          width={documentWidth}
          label="together"
          texts={['', '', bill.total.toFixed(2), bill.judge.toFixed(2)]}
        />
        <Line
          width={documentWidth}
          label="an even spread"
          texts={['', '', bill.even.toFixed(2), '']}
        />
      </Box>
      <Box marginTop={1}>
        <Say>
          {saved
            ? 'No more than an even spread: you won this bet.'
            : 'Chips spread evenly would have cost you less.'}
        </Say>
      </Box>
    </Box>
  );
}

type Texts = readonly [string, string, string, string];

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
