import { Box } from 'ink';
import type { ReactNode } from 'react';
import { nearSees, strangerOf } from '../../../engine/activities/edits/nearest.ts';
import { keysOf, tokensOf } from '../../../engine/dictionary.ts';
import { say } from '../../../texts/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { Opening } from '../../components/Opening.tsx';
import { Say } from '../../components/Prose.tsx';
import { Tokens } from '../../components/Tokens.tsx';
import { ticked } from '../../said.ts';
import { Distances } from './Distances.tsx';
import { type EditsProps, isRoomy } from './props.ts';

/** A word without an entry: which key is nearest, and then how far away each of them is. */
export function NearestScreen(props: EditsProps<'nearest' | 'near'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const word = strangerOf(settings, state);
  const tokens = tokensOf(settings.translate);
  const open = state.phase === 'nearest';
  return (
    <Box flexDirection="column" width={size.width}>
      <Opening rows={isRoomy(props) ? 2 : 3}>
        <Say bold={open}>
          {open ? say('edits.whichNearest', { word }) : ticked(nearSees(settings, state))}
        </Say>
      </Opening>
      <Box marginY={1}>
        <Tokens words={tokens} width={size.width} marked={[tokens.indexOf(word)]} />
      </Box>
      {open ? (
        <Choice options={keysOf(settings.dictionary)} chosen={cursor.option} width={size.width} />
      ) : (
        <Distances settings={settings} word={word} width={size.width} />
      )}
    </Box>
  );
}
