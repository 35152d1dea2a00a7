import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { models } from '../../../engine/activities/compare/deal.ts';
import { billOf, shareOfLeft } from '../../../engine/activities/compare/judge.ts';
import { howOften, percent, priceOf, sideName } from '../../../engine/activities/compare/say.ts';
import { sides } from '../../../engine/activities/compare/state.ts';
import { BarLine } from '../../components/BarChart.tsx';
import { Say } from '../../components/Prose.tsx';
import { Balance } from './Balance.tsx';
import { type CompareProps, isRoomy } from './props.ts';
import { Words } from './Words.tsx';

const nameWidth = 7;
const oftenWidth = 38;

/** Who wrote it, what the bet cost, and how likely each side was to write it. */
export function VerdictScreen(props: CompareProps<'verdict'>): ReactNode {
  const { settings, state, size } = props;
  const index = state.bets.length - 1;
  const { document = [], side = 'left' } = state.mysteries[index] ?? {};
  const chips = state.bets[index] ?? 0;
  const tables = models(state.wall);
  const bill = billOf(settings, state, tables);
  const share = shareOfLeft(tables, document);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{`It was ${sideName[side]}.`}</Say>
      <Box marginTop={1}>
        <Words words={document} width={size.width} />
      </Box>
      <Box marginTop={1}>
        <Balance left={chips} width={size.width} />
      </Box>
      <Say>{`${priceOf(chips, side)}.`}</Say>
      <Box marginTop={1}>
        <Box width={nameWidth + oftenWidth}>
          <Text>{`${' '.repeat(nameWidth)}writes exactly this`}</Text>
        </Box>
        <Text>perfect judge</Text>
      </Box>
      {sides.map((each) => {
        const sure = each === 'left' ? share : 1 - share;
        return (
          <Box key={each}>
            <Box width={nameWidth} flexShrink={0}>
              <Text bold={each === side}>{sideName[each]}</Text>
            </Box>
            <Box width={oftenWidth} flexShrink={0}>
              <Say>{howOften(tables[each], document)}</Say>
            </Box>
            <BarLine
              bar={{ value: sure, text: percent(sure) }}
              most={1}
              width={size.width - nameWidth - oftenWidth - 6}
            />
          </Box>
        );
      })}
      {isRoomy(props) && (
        <Box marginTop={1}>
          <Say>A perfect judge knows both tables and bets by how often each side writes it.</Say>
        </Box>
      )}
      <Box marginTop={1}>
        <Say>
          {`So far, in bits: you ${bill.bets.toFixed(2)}, judge ${bill.judge.toFixed(2)}, even spread ${bill.even.toFixed(2)}.`}
        </Say>
      </Box>
    </Box>
  );
}
