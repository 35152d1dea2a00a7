import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { candidatesOf } from '../../../engine/activities/pairs/pairing.ts';
import { whatIsShared, whyPair } from '../../../engine/activities/pairs/reasons.ts';
import { pairsIn } from '../../../engine/activities/pairs/settings.ts';
import { keysOf } from '../../../engine/dictionary.ts';
import { say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { judged, ticked } from '../../said.ts';
import { marks, useLook } from '../../theme.ts';
import { Entries } from './Entries.tsx';
import { isRoomy, type PairsProps } from './props.ts';
import { Sentences } from './Sentences.tsx';

const gapToDictionary = 3;

/** The sentences beside the dictionary that follows from them. */
export function PairScreen(props: PairsProps<'pair'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const complete = !state.written.includes(null);
  const from = settings.dictionary[cursor.entry]?.[0] ?? '';
  const candidates = candidatesOf(settings);
  const roomy = isRoomy(props);
  const why = state.last === null ? '' : whyPair(settings, state, state.last);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold={!complete}>
        {complete ? ticked(whatIsShared(settings)) : say('pairs.whichGoes', { from })}
      </Say>
      <Box marginTop={1} gap={gapToDictionary}>
        <Sentences
          pairs={pairsIn(settings)}
          from={complete ? undefined : from}
          to={complete ? undefined : candidates[cursor.option]}
          spread={roomy ? 1 : 0}
        />
        <Entries
          keys={keysOf(settings.dictionary)}
          written={state.written}
          at={complete ? -1 : cursor.entry}
          headed={roomy}
        />
      </Box>
      <Box marginTop={1} height={complete ? 0 : undefined} overflow="hidden">
        {!complete && <Candidates words={candidates} chosen={cursor.option} width={size.width} />}
      </Box>
      {why !== '' && (
        <Box marginTop={roomy && !complete ? 1 : 0}>
          <Say>{judged(why, !complete)}</Say>
        </Box>
      )}
    </Box>
  );
}

/** The words of the English side, each with its digit; the tenth has the 0. */
function Candidates({
  words,
  chosen,
  width,
}: {
  words: readonly string[];
  chosen: number;
  width: number;
}): ReactNode {
  const m = marks(useLook());
  return (
    <Box flexWrap="wrap" columnGap={1} width={width}>
      {words.map((word, index) => (
        <Box key={word} flexShrink={0}>
          <Text bold={index === chosen}>
            {`${index === chosen ? m.pointer : ' '}${(index + 1) % 10} `}
          </Text>
          <Text bold={index === chosen} inverse={index === chosen}>
            {word}
          </Text>
        </Box>
      ))}
    </Box>
  );
}
