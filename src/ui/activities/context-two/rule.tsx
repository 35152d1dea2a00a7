// The rule: told to the learner, kept by every document, and never told to the model.
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { ruleOf } from '../../../engine/activities/context-two/survival.ts';
import { tinyLanguage } from '../../../engine/language.ts';
import { ruleText } from '../../../engine/rules.ts';
import { Say } from '../../components/Prose.tsx';
import { marks, useLook } from '../../theme.ts';
import type { PhaseProps } from './cursor.ts';
import { Pile } from './Strip.tsx';

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
  const n = state.authored.length;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{`New documents: ${n} of them, and all of them keep one rule.`}</Say>
      <Box marginTop={1}>
        <RuleLine settings={settings} />
      </Box>
      <Box marginY={1}>
        <Pile documents={state.authored} width={size.width} rows={size.height - 8} />
      </Box>
      <Say>
        Nobody tells the model the rule: it sees only the documents. You train it on the first one,
        bin by bin.
      </Say>
    </Box>
  );
}
