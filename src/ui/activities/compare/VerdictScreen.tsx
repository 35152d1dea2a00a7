import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { models } from '../../../engine/activities/compare/deal.ts';
import { billOf, judgeChips } from '../../../engine/activities/compare/judge.ts';
import {
  judgeLine,
  priceOf,
  sideName,
  soFar,
  writes,
} from '../../../engine/activities/compare/say.ts';
import { sides } from '../../../engine/activities/compare/state.ts';
import { Say } from '../../components/Prose.tsx';
import { Balance } from './Balance.tsx';
import { type CompareProps, isRoomy } from './props.ts';
import { Words } from './Words.tsx';

const nameWidth = 7;

/** Who wrote it, what the bet cost, and how a perfect judge would have bet its own ten chips. */
export function VerdictScreen(props: CompareProps<'verdict'>): ReactNode {
  const { settings, state, size } = props;
  const index = state.bets.length - 1;
  const { document = [], side = 'left' } = state.mysteries[index] ?? {};
  const chips = state.bets[index] ?? 0;
  const tables = models(state.wall);
  const bets = [
    { name: 'you', left: chips },
    { name: 'judge', left: judgeChips(tables, document) },
  ];
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{`It was ${sideName[side]}.`}</Say>
      <Box marginTop={1}>
        <Words words={document} width={size.width} />
      </Box>
      <Box marginTop={1} flexDirection="column">
        {bets.map(({ name, left }) => (
          <Box key={name}>
            <Box width={nameWidth} flexShrink={0}>
              <Text>{name}</Text>
            </Box>
            <Balance left={left} width={size.width - nameWidth} />
          </Box>
        ))}
      </Box>
      <Box marginTop={1} flexDirection="column">
        <Say>{priceOf(chips, side)}</Say>
        <Box marginTop={isRoomy(props) ? 1 : 0} flexDirection="column">
          {sides.map((each) => (
            <Say key={each}>{writes(each, tables[each], document)}</Say>
          ))}
          <Say>{judgeLine(tables, document)}</Say>
        </Box>
      </Box>
      <Box marginTop={1}>
        <Say>{soFar(billOf(settings, state, tables))}</Say>
      </Box>
    </Box>
  );
}
