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
import { say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { Balance } from './Balance.tsx';
import { type CompareProps, spaces } from './props.ts';
import { Words } from './Words.tsx';

/** Who wrote it, what the bet cost, and how a perfect judge would have bet its own ten chips. */
export function VerdictScreen({ settings, state, size }: CompareProps<'verdict'>): ReactNode {
  const index = state.bets.length - 1;
  const { document = [], side = 'left' } = state.mysteries[index] ?? {};
  const chips = state.bets[index] ?? 0;
  const tables = models(state.wall);
  const price = priceOf(chips, side);
  const why = [
    ...sides.map((each) => writes(each, tables[each], document)),
    judgeLine(tables, document),
  ];
  const sum = soFar(billOf(settings, state, tables));
  const texts = [price, ...why, sum].map((text) => rowsOf(text, size.width));
  const rows = 2 + texts.reduce((all, each) => all + each, 0);
  const bets = [
    { name: say('compare.you'), left: chips },
    { name: say('compare.judge'), left: judgeChips(tables, document) },
    // The judge's bet is said as well, so it is not drawn where there is no room for it.
  ].slice(0, rows + 2 > size.height ? 1 : 2);
  const space = spaces(size.height, rows + bets.length);
  const nameWidth = 2 + Math.max(...bets.map(({ name }) => name.length));
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{say('compare.itWas', { side: sideName(side) })}</Say>
      <Box marginTop={space(3)}>
        <Words words={document} width={size.width} />
      </Box>
      <Box marginTop={space(1)} flexDirection="column">
        {bets.map(({ name, left }) => (
          <Box key={name}>
            <Box width={nameWidth} flexShrink={0}>
              <Text>{name}</Text>
            </Box>
            <Balance left={left} width={size.width - nameWidth} />
          </Box>
        ))}
      </Box>
      <Box marginTop={space(2)} flexDirection="column">
        <Say>{price}</Say>
        <Box marginTop={space(5)} flexDirection="column">
          {why.map((text, index) => (
            <Say key={index}>{text}</Say>
          ))}
        </Box>
      </Box>
      <Box marginTop={space(4)}>
        <Say>{sum}</Say>
      </Box>
    </Box>
  );
}
