import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { witness } from '../../../engine/activities/compare/against.ts';
import { keptOnTheWall } from '../../../engine/activities/compare/answers.ts';
import { ruleFrom } from '../../../engine/activities/compare/settings.ts';
import type { Document } from '../../../engine/language.ts';
import { ruleText } from '../../../engine/rules.ts';
import { say } from '../../../texts/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { type CompareProps, isRoomy } from './props.ts';
import { ruleLine, wallLine } from './sentences.ts';
import { WallOfDocuments } from './WallOfDocuments.tsx';
import { pagesOf, wallRows } from './wall-layout.ts';

/** The documents that one side was trained on, and the rules that may be behind them. */
export function NameScreen(props: CompareProps<'name'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const rules = settings.rules.length;
  const pages = pagesOf(state.wall[state.side], rules);
  const roomy = isRoomy(props);
  const documents = state.wall[state.side].length;
  const page =
    pages.length === 1 ? '' : say('compare.page', { n: cursor.page + 1, all: pages.length });
  const line = ruleLine(state);
  const note = state.found ? say('compare.keptBy') : page;
  return (
    <Box flexDirection="column" width={size.width}>
      {roomy && (
        <Box marginBottom={1}>
          <Say>{wallLine(state, state.side)}</Say>
        </Box>
      )}
      <WallOfDocuments
        documents={pages[cursor.page] ?? []}
        marked={markedBy(props)}
        width={size.width}
        rows={wallRows(size.height, rules) - (roomy ? 2 : 0)}
      />
      <Box justifyContent="space-between">
        <Say bold>{line}</Say>
        <Text>{line.length + note.length < size.width ? note : ''}</Text>
      </Box>
      <Choice
        options={settings.rules.map((rule) => ruleText(ruleFrom(rule)))}
        chosen={state.found ? settings.rules.indexOf(state.hidden[state.side]) : cursor.option}
        width={size.width}
        notes={
          state.found
            ? keptOnTheWall(settings, state, state.side).map((n) =>
                say('compare.ofAll', { n, all: documents }),
              )
            : undefined
        }
      />
    </Box>
  );
}

/** The document that speaks against the rule that was named last, while that rule is still chosen. */
function markedBy({ settings, state, cursor }: CompareProps<'name'>): Document | undefined {
  if (state.found || cursor.said !== cursor.option) return undefined;
  const name = settings.rules[cursor.said];
  return name === undefined ? undefined : witness(state, state.side, name);
}
