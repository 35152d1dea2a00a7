import { Box } from 'ink';
import type { ReactNode } from 'react';
import { keptOnTheWall } from '../../../engine/activities/compare/answers.ts';
import { sideName } from '../../../engine/activities/compare/say.ts';
import { ruleFrom } from '../../../engine/activities/compare/settings.ts';
import { ruleText } from '../../../engine/rules.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { type CompareProps, isRoomy } from './props.ts';
import { Words } from './Words.tsx';
import { columnWidth, type Wall, wallGap, wallLayout } from './words-layout.ts';

/** The wall of one side as it stands on this screen. */
export function wallOf({ settings, state, size }: CompareProps<'name'>): Wall {
  const spare = size.height >= 16 ? 4 : 2;
  return wallLayout(
    state.wall[state.side],
    size.width,
    size.height - settings.rules.length - spare,
  );
}

/** The documents that one side was trained on, and the rules that may be behind them. */
export function NameScreen(props: CompareProps<'name'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const { form, pages } = wallOf(props);
  const page = pages[cursor.page % pages.length] ?? [];
  const space = isRoomy(props) ? 1 : 0;
  const documents = state.wall[state.side].length;
  const rows = Math.max(...pages.flatMap((columns) => columns.map((column) => column.length)));
  const name = sideName[state.side];
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>
        {pages.length === 1
          ? `The ${documents} documents ${name} was trained on, long ones first.`
          : `The ${documents} documents of ${name}: page ${(cursor.page % pages.length) + 1} of ${pages.length}, arrows turn it.`}
      </Say>
      <Box marginTop={space} gap={wallGap} height={rows}>
        {page.map((column, index) => (
          <Box key={index} flexDirection="column" flexShrink={0}>
            {column.map((document, at) => (
              <Words key={at} words={document} width={columnWidth(column, form)} form={form} />
            ))}
          </Box>
        ))}
      </Box>
      <Box marginTop={space} justifyContent="space-between">
        <Say bold>
          {state.found
            ? `Yes. All ${documents} keep it. The model was never told.`
            : `Which rule did ${name} keep in every document?`}
        </Say>
        {state.found && <Say>kept by</Say>}
      </Box>
      <Choice
        options={settings.rules.map((rule) => ruleText(ruleFrom(rule)))}
        chosen={state.found ? settings.rules.indexOf(settings[state.side]) : cursor.option}
        width={size.width}
        notes={
          state.found
            ? keptOnTheWall(settings, state, state.side).map((kept) => `${kept} of ${documents}`)
            : undefined
        }
      />
    </Box>
  );
}
