import { Box } from 'ink';
import type { ReactNode } from 'react';
import { distances, mostDifferent } from '../../../engine/activities/compare/answers.ts';
import { models } from '../../../engine/activities/compare/deal.ts';
import { apartLine, percent, sideName } from '../../../engine/activities/compare/say.ts';
import { ruleFrom } from '../../../engine/activities/compare/settings.ts';
import { sides } from '../../../engine/activities/compare/state.ts';
import { tinyLanguage } from '../../../engine/language.ts';
import { ruleText } from '../../../engine/rules.ts';
import { Say } from '../../components/Prose.tsx';
import { type CompareProps, isRoomy } from './props.ts';
import { shadeSteps, useShades } from './TableCells.tsx';
import { TwoTables } from './TwoTables.tsx';

/** The two tables beside each other: covered while the learner guesses, then shaded where they differ. */
export function TablesScreen(props: CompareProps<'guess-bin' | 'tables'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const covered = state.phase === 'guess-bin';
  const shades = useShades();
  const legend = shadeSteps.map((points, index) => `${shades[index + 1]} from ${points}`);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>
        {covered ? 'Left and Right, bin by bin. Which bin differs most?' : verdict(props)}
      </Say>
      <Box marginTop={1}>
        <TwoTables
          tables={models(state.wall)}
          distances={covered ? [] : distances(state)}
          most={covered ? [] : mostDifferent(state)}
          chosen={covered ? cursor.option : tinyLanguage.words.indexOf(state.guessedBin ?? '')}
          width={size.width}
          spread={isRoomy(props) ? 1 : 0}
        />
      </Box>
      <Box marginTop={1} flexDirection="column">
        {covered ? (
          sides.map((side) => (
            <Say key={side}>{`${sideName[side]}: ${ruleText(ruleFrom(settings[side]))}`}</Say>
          ))
        ) : (
          <>
            <Say>{`Percent. ${legend.join(', ')} points apart.`}</Say>
            <Say>{apartLine(models(state.wall))}</Say>
          </>
        )}
      </Box>
    </Box>
  );
}

function verdict({ state }: CompareProps<'guess-bin' | 'tables'>): string {
  const most = mostDifferent(state);
  const far = percent(Math.max(...distances(state)));
  const right = state.guessedBin !== null && most.includes(state.guessedBin);
  return `${right ? 'Yes' : 'Not so'}: the ${most.join(' and ')} bins differ most, ${far} apart.`;
}
