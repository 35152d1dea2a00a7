import { Box } from 'ink';
import type { ReactNode } from 'react';
import { distances, mostDifferent } from '../../../engine/activities/compare/answers.ts';
import { models } from '../../../engine/activities/compare/deal.ts';
import { apartLine, sideName } from '../../../engine/activities/compare/say.ts';
import { ruleFrom } from '../../../engine/activities/compare/settings.ts';
import { sides } from '../../../engine/activities/compare/state.ts';
import { tinyLanguage } from '../../../engine/language.ts';
import { ruleText } from '../../../engine/rules.ts';
import { say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { type CompareProps, isRoomy } from './props.ts';
import { differLine } from './sentences.ts';
import { hasShades, shadeSteps, useShades } from './TableCells.tsx';
import { layoutFor, TwoTables } from './TwoTables.tsx';

/** The two tables beside each other: covered while the learner guesses, then shaded where they differ. */
export function TablesScreen(props: CompareProps<'guess-bin' | 'tables'>): ReactNode {
  const { state, cursor, size } = props;
  const covered = state.phase === 'guess-bin';
  const shades = useShades();
  const legend = shadeSteps.map((points, index) =>
    say('compare.shadeFrom', { shade: shades[index + 1] ?? '', points }),
  );
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{covered ? say('compare.whichDiffers') : differLine(state)}</Say>
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
            <Say key={side}>
              {say('compare.sideRule', {
                side: sideName(side),
                rule: ruleText(ruleFrom(state.hidden[side])),
              })}
            </Say>
          ))
        ) : (
          <>
            <Say>
              {hasShades(layoutFor(size.width).cell)
                ? say('compare.shades', { shades: legend.join(', ') })
                : say('compare.percentNoShades')}
            </Say>
            <Say>{apartLine(models(state.wall))}</Say>
          </>
        )}
      </Box>
    </Box>
  );
}
