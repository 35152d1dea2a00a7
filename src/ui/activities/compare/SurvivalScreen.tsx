import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { keptLine, percent, reason } from '../../../engine/activities/compare/say.ts';
import {
  type CompareSettings,
  ruleFrom,
  survivalOf,
} from '../../../engine/activities/compare/settings.ts';
import type { Measured } from '../../../engine/activities/compare/state.ts';
import { ruleText } from '../../../engine/rules.ts';
import type { TextId } from '../../../texts/catalogue.ts';
import { say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { marks, useLook } from '../../theme.ts';
import { type CompareProps, isRoomy, spaces } from './props.ts';
import { saidLine, survivalLine } from './sentences.ts';
import { Words } from './Words.tsx';

/** Four rules: said first, then measured on fresh documents. */
export function SurvivalScreen(props: CompareProps<'predict' | 'measured'>): ReactNode {
  const { settings, state, cursor, size, motion } = props;
  const rules = survivalOf(settings).rules.map(ruleFrom);
  const last = state.phase === 'measured' ? state.measured.length - 1 : -1;
  const measured = state.measured[last];
  const brokenBy = say('compare.brokenBy');
  const lead = survivalLine(settings);
  const conclusion = measured && concluded(settings, measured, last);
  const taken = (text: string) => rowsOf(text, size.width);
  const rows =
    rules.reduce((sum, rule) => sum + taken(ruleText(rule)) + 1, 0) +
    (conclusion === undefined ? 0 : 1 + taken(conclusion));
  // Who has no room for everything has read the question when the rule was asked about.
  const leads = conclusion === undefined || rows + taken(lead) <= size.height;
  // In a low window nothing moves when the conclusion appears: there are no empty rows at all.
  const space = spaces(isRoomy(props) ? size.height : 0, rows + (leads ? taken(lead) : 0));
  return (
    <Box flexDirection="column" width={size.width}>
      {leads && <Say>{lead}</Say>}
      <Box marginTop={space(1)} flexDirection="column">
        {rules.map((rule, index) => {
          const result = state.measured[index];
          const asked = state.phase === 'predict' && index === state.measured.length;
          return (
            <Box
              key={index}
              flexDirection="column"
              height={taken(ruleText(rule)) + 1}
              marginTop={index === 0 ? 0 : space(1 + rules.length)}
              flexShrink={0}
            >
              <Say bold={asked || index === last}>{ruleText(rule)}</Say>
              {asked && <YesOrNo option={cursor.option} />}
              {result && (
                <Result result={result} width={size.width} grown={index === last ? motion : 1} />
              )}
            </Box>
          );
        })}
      </Box>
      {measured && conclusion !== undefined && motion >= 1 && (
        <Box flexDirection="column" marginTop={space(2)}>
          <Box height={1} flexShrink={0}>
            {measured.broken && (
              <>
                <Box width={brokenBy.length + 1} flexShrink={0}>
                  <Text>{brokenBy}</Text>
                </Box>
                <Words words={measured.broken} width={size.width - brokenBy.length - 1} />
              </>
            )}
          </Box>
          <Say>{conclusion}</Say>
        </Box>
      )}
    </Box>
  );
}

/** What was measured, and why: 'No, 170 of 1,000 break it. A bin does not know that its word came twice.' */
function concluded(settings: CompareSettings, measured: Measured, index: number): string {
  return `${keptLine(measured)} ${reason(ruleFrom(survivalOf(settings).rules[index] ?? ''))}`;
}

function YesOrNo({ option }: { option: number }): ReactNode {
  const pointer = marks(useLook()).pointer;
  return (
    <Box gap={2}>
      {[say('compare.yesAll'), say('compare.noSome')].map((label, index) => (
        <Text key={label} bold={index === option}>
          {`${index === option ? pointer : ' '} ${index + 1} `}
          <Text inverse={index === option}>{label}</Text>
        </Text>
      ))}
    </Box>
  );
}

/** What stands before the meter, so that all meters are as long. */
const saids = [
  'compare.yesRight',
  'compare.yesWrong',
  'compare.noRight',
  'compare.noWrong',
] as const satisfies readonly TextId[];

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
  const saidWidth = 3 + Math.max(...saids.map((text) => say(text).length));
  const keepIt = (n: number) => ` ${say('compare.keepIt', { share: percent(n) })}`;
  return (
    <Box>
      <Box width={saidWidth} flexShrink={0}>
        <Text>{`  ${saidLine(result, grown >= 1)}`}</Text>
      </Box>
      <Meter share={share * grown} width={width - saidWidth - keepIt(1).length} />
      <Text>{grown < 1 ? '' : keepIt(share)}</Text>
    </Box>
  );
}

/** The survival meter: full where all documents keep the rule. */
function Meter({ share, width }: { share: number; width: number }): ReactNode {
  const m = marks(useLook());
  const full = Math.round(share * width);
  return <Text>{`${m.bar.repeat(full)}${m.emptyBar.repeat(width - full)}`}</Text>;
}
