import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { isKept } from '../../../engine/activities/compare/answers.ts';
import { keptLine, percent, reason, thousands } from '../../../engine/activities/compare/say.ts';
import { ruleFrom, survivalOf } from '../../../engine/activities/compare/settings.ts';
import type { Measured } from '../../../engine/activities/compare/state.ts';
import { ruleText } from '../../../engine/rules.ts';
import { Say } from '../../components/Prose.tsx';
import { marks, useLook } from '../../theme.ts';
import { type CompareProps, isRoomy } from './props.ts';
import { Words } from './Words.tsx';

const saidWidth = 22;

/** Four rules: said first, then measured on fresh documents. */
export function SurvivalScreen(props: CompareProps<'predict' | 'measured'>): ReactNode {
  const { settings, state, cursor, size, motion } = props;
  const { documents, draws, rules } = survivalOf(settings);
  const space = isRoomy(props) ? 1 : 0;
  const last = state.phase === 'measured' ? state.measured.length - 1 : -1;
  const measured = state.measured[last];
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>
        {`${documents} documents keep a rule. A model trains on them, with one word of context, and writes ${thousands(draws)}. Do all keep it?`}
      </Say>
      <Box marginTop={space} flexDirection="column">
        {rules.map((name, index) => {
          const result = state.measured[index];
          const asked = state.phase === 'predict' && index === state.measured.length;
          return (
            <Box
              key={name}
              flexDirection="column"
              height={2}
              marginTop={index === 0 ? 0 : space}
              flexShrink={0}
            >
              <Text wrap="truncate" bold={asked || index === last}>
                {ruleText(ruleFrom(name))}
              </Text>
              {asked && <YesOrNo option={cursor.option} />}
              {result && (
                <Result result={result} width={size.width} grown={index === last ? motion : 1} />
              )}
            </Box>
          );
        })}
      </Box>
      {measured && motion >= 1 && (
        <Box flexDirection="column" marginTop={space}>
          <Box height={1} flexShrink={0}>
            {measured.broken && (
              <>
                <Box width={10} flexShrink={0}>
                  <Text>Broken by</Text>
                </Box>
                <Words words={measured.broken} width={size.width - 10} />
              </>
            )}
          </Box>
          <Say>{`${keptLine(measured)} ${reason(ruleFrom(rules[last] ?? ''))}`}</Say>
        </Box>
      )}
    </Box>
  );
}

function YesOrNo({ option }: { option: number }): ReactNode {
  const pointer = marks(useLook()).pointer;
  return (
    <Box gap={2}>
      {['yes, all of them', 'no, some break it'].map((label, index) => (
        <Text key={label} bold={index === option}>
          {`${index === option ? pointer : ' '} ${index + 1} `}
          <Text inverse={index === option}>{label}</Text>
        </Text>
      ))}
    </Box>
  );
}

function Result({
  result,
  width,
  grown,
}: {
  result: Measured;
  width: number;
  grown: number;
}): ReactNode {
  const share = result.kept / result.count;
  const verdict = result.said === isKept(result) ? ': right' : ': wrong';
  return (
    <Box>
      <Box width={saidWidth} flexShrink={0}>
        <Text>{`  you said ${result.said ? 'yes' : 'no'}${grown < 1 ? '' : verdict}`}</Text>
      </Box>
      <Meter share={share * grown} width={width - saidWidth - 14} />
      <Text>{grown < 1 ? '' : ` ${percent(share)} keep it`}</Text>
    </Box>
  );
}

/** The survival meter: full where all documents keep the rule. */
function Meter({ share, width }: { share: number; width: number }): ReactNode {
  const m = marks(useLook());
  const full = Math.round(share * width);
  return <Text>{`${m.bar.repeat(full)}${m.emptyBar.repeat(width - full)}`}</Text>;
}
