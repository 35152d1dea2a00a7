// The rule: told to the learner, kept by every document, and never told to the model.
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { ContextTwoSettings } from '../../../engine/activities/context-two/settings.ts';
import { ruleOf } from '../../../engine/activities/context-two/survival.ts';
import { tinyLanguage } from '../../../engine/language.ts';
import { ruleText } from '../../../engine/rules.ts';
import { say } from '../../../texts/say.ts';
import type { Size } from '../../activity-view.ts';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { marks, useLook } from '../../theme.ts';
import type { PhaseProps } from './cursor.ts';
import { Pile } from './Strip.tsx';

/** The rows that the rule takes. */
export function ruleRows(settings: ContextTwoSettings, { width }: Size): number {
  return rowsOf(ruleText(ruleOf(settings), tinyLanguage), width - 2);
}

/** The rule on a line of its own. */
export function RuleLine({ settings }: Pick<PhaseProps, 'settings'>): ReactNode {
  const m = marks(useLook());
  return (
    <Box>
      <Text bold>{`${m.vertical} `}</Text>
      <Say bold>{ruleText(ruleOf(settings), tinyLanguage)}</Say>
    </Box>
  );
}

export function RuleScreen({ settings, state, size }: PhaseProps): ReactNode {
  const lead = say('contextTwo.newDocuments', { n: state.authored.length });
  const end = say('contextTwo.notTold');
  const taken = rowsOf(lead, size.width) + ruleRows(settings, size) + rowsOf(end, size.width);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{lead}</Say>
      <Box marginTop={1}>
        <RuleLine settings={settings} />
      </Box>
      <Box marginY={1}>
        <Pile
          documents={state.authored}
          width={size.width}
          rows={size.height - Math.max(5, taken + 1) - 3}
        />
      </Box>
      <Say>{end}</Say>
    </Box>
  );
}
