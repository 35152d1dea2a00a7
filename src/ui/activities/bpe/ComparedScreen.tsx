import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { comparisonOf } from '../../../engine/activities/bpe/own.ts';
import { decimal, say } from '../../../texts/say.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { Say } from '../../components/Prose.tsx';
import { type BpeProps, isRoomy } from './props.ts';
import { ownVerdict, piecesWithIdle } from './verdicts.ts';

/** Both lists of pieces, and how many tokens each of them needs for either story. */
export function ComparedScreen(props: BpeProps<'compared'>): ReactNode {
  const { settings, state, size, motion } = props;
  const { greedy, seen, unseen } = comparisonOf(settings, state.picks);
  const gap = isRoomy(props) ? 1 : 0;
  const rows = [
    { story: say('bpe.thisStory'), who: say('bpe.yours'), tokens: seen.yours },
    { story: '', who: say('bpe.machine'), tokens: seen.greedy },
    { story: say('bpe.otherStory'), who: say('bpe.yours'), tokens: unseen.yours },
    { story: '', who: say('bpe.machine'), tokens: unseen.greedy },
  ];
  const [storyWidth, whoWidth] = [
    Math.max(...rows.map(({ story }) => story.length)) + 2,
    Math.max(...rows.map(({ who }) => who.length)) + 2,
  ];
  const most = Math.max(...rows.map(({ tokens }) => tokens));
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{say('bpe.tokensThere')}</Say>
      <Box marginY={gap} flexDirection="column">
        {rows.map(({ story, who, tokens }, index) => (
          <Box key={index}>
            <Box flexShrink={0}>
              <Text>{story.padEnd(storyWidth) + who.padEnd(whoWidth)}</Text>
            </Box>
            <BarLine
              bar={{ value: tokens * motion, text: motion < 1 ? '' : decimal(tokens, 0) }}
              most={most}
              width={size.width - storyWidth - whoWidth - 4}
            />
          </Box>
        ))}
      </Box>
      {motion >= 1 && (
        <>
          <Say bold>{ownVerdict(settings, state.picks)}</Say>
          <Box marginTop={gap} flexDirection="column">
            {[
              { who: say('bpe.yours'), merges: state.picks },
              { who: say('bpe.machine'), merges: greedy },
            ].map(({ who, merges }) => (
              <Box key={who}>
                <Box width={whoWidth} flexShrink={0}>
                  <Say>{who}</Say>
                </Box>
                <Say>{piecesWithIdle(settings, merges)}</Say>
              </Box>
            ))}
            <Say>{say('bpe.idle')}</Say>
          </Box>
        </>
      )}
    </Box>
  );
}
