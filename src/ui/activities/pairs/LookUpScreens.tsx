import { Box } from 'ink';
import type { ReactNode } from 'react';
import {
  brokenSees,
  byHand,
  gapsLeft,
  joinedSees,
} from '../../../engine/activities/pairs/looking-up.ts';
import { questionOf } from '../../../engine/activities/pairs/questions.ts';
import { keysOf, lookUpAll, tokensOf } from '../../../engine/dictionary.ts';
import { say } from '../../../texts/say.ts';
import { Opening } from '../../components/Opening.tsx';
import { Say } from '../../components/Prose.tsx';
import { ticked } from '../../said.ts';
import { Entries } from './Entries.tsx';
import { isRoomy, openingRows, type PairsProps } from './props.ts';
import { TokenRow } from './TokenRow.tsx';

/** A sentence as tokens, looked up one after the other in the dictionary below. */
export function LookUpScreen(props: PairsProps<'look-up' | 'joined'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const tokens = tokensOf(settings.translate);
  const found = state.phase === 'joined' ? tokens.length : state.found;
  const open = state.phase === 'look-up' && found < byHand;
  return (
    <Box flexDirection="column" width={size.width}>
      <Opening rows={openingRows(props)}>
        <Say bold={open}>
          {state.phase === 'joined'
            ? ticked(joinedSees(settings))
            : open
              ? say('pairs.whichEntry', { token: tokens[found] ?? '' })
              : ticked(say('pairs.restFollows'))}
        </Say>
      </Opening>
      <Box marginY={1}>
        <TokenRow
          tokens={tokens}
          given={lookUpAll(settings.dictionary, tokens)}
          isKnown={(at) => at < found}
          at={open ? found : -1}
        />
      </Box>
      <Entries
        keys={keysOf(settings.dictionary)}
        written={state.written}
        at={open ? cursor.option : -1}
        numbered
        headed={isRoomy(props)}
      />
      {open && found === 0 && isRoomy(props) && (
        <Box marginTop={1}>
          <Say>{ticked(questionOf(settings, 'split').sees)}</Say>
        </Box>
      )}
    </Box>
  );
}

/** Which tokens have no entry: found one by one, and then the whole broken sentence. */
export function GapsScreen(props: PairsProps<'gaps' | 'broken'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const tokens = tokensOf(settings.arrives);
  const spotted = state.phase === 'gaps' ? state.spotted : [];
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold={state.phase === 'gaps'}>
        {state.phase === 'gaps'
          ? say('pairs.gapsAsk', { left: gapsLeft(settings, state).length })
          : brokenSees(settings)}
      </Say>
      <Box marginY={1}>
        <TokenRow
          tokens={tokens}
          given={lookUpAll(settings.dictionary, tokens)}
          isKnown={(at) => state.phase === 'broken' || spotted.includes(at)}
          at={state.phase === 'gaps' ? cursor.option : -1}
          numbered={state.phase === 'gaps'}
        />
      </Box>
      <Entries
        keys={keysOf(settings.dictionary)}
        written={state.written}
        at={-1}
        headed={isRoomy(props)}
      />
    </Box>
  );
}
