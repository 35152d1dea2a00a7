import { Box } from 'ink';
import type { ReactNode } from 'react';
import { farOptions, farSees, rightFarOption } from '../../../engine/activities/edits/nearest.ts';
import { farWord } from '../../../engine/activities/edits/settings.ts';
import { tokensOf } from '../../../engine/dictionary.ts';
import { say } from '../../../texts/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { Opening } from '../../components/Opening.tsx';
import { Say } from '../../components/Prose.tsx';
import { Tokens } from '../../components/Tokens.tsx';
import { judged } from '../../said.ts';
import { Distances } from './Distances.tsx';
import { type EditsProps, isRoomy } from './props.ts';

/** A word that only looks like a key: guessed about, then seen. */
export function FarScreen(props: EditsProps<'predict' | 'seen'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const word = farWord(settings);
  const tokens = tokensOf(settings.far.text);
  return (
    <Box flexDirection="column" width={size.width}>
      <Opening rows={isRoomy(props) ? 2 : 3}>
        {state.phase === 'predict' ? (
          <Say bold>{say('edits.farAsks', { word })}</Say>
        ) : (
          <Say>{judged(farSees(settings, state.option), state.option === rightFarOption)}</Say>
        )}
      </Opening>
      <Box marginY={1}>
        <Tokens words={tokens} width={size.width} marked={[tokens.indexOf(word)]} />
      </Box>
      {state.phase === 'predict' ? (
        <Choice options={farOptions(settings)} chosen={cursor.option} width={size.width} />
      ) : (
        <Distances settings={settings} word={word} width={size.width} />
      )}
    </Box>
  );
}
