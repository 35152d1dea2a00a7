import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, padded } from '../../../columns.ts';
import { wordPlace } from '../../../engine/activities/word2vec/by-hand.ts';
import { say } from '../../../texts/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { Token } from '../../components/Tokens.tsx';
import { marks, spell, useLook } from '../../theme.ts';
import { isTall, type Word2vecProps } from './props.ts';
import {
  stepsMade,
  toldOfAllPairs,
  toldOfMachine,
  toldOfPairs,
  toldOfStep,
  whichCompany,
  withMeaning,
} from './sentences.ts';

/** A sentence with the number of each place below it; what is found has a tick. */
export function CompanyScreen({ settings, state, size }: Word2vecProps<'company'>): ReactNode {
  const look = useLook();
  const m = marks(look);
  const { sentence } = settings.byHand;
  const all = toldOfAllPairs(settings, state);
  const meanings = sentence.map((word) => withMeaning(settings, word)).join(' ');
  return (
    <Box flexDirection="column" width={size.width} gap={1}>
      <Say bold>{whichCompany(settings)}</Say>
      <Box flexWrap="wrap" width={size.width} columnGap={1}>
        {sentence.map((word, place) => (
          <Box key={place} flexDirection="column">
            <Token word={word} marked={place === wordPlace(settings)} />
            <Text bold={state.found.includes(place)}>
              {padded(` ${place + 1}${state.found.includes(place) ? ` ${m.done}` : ''}`, 4)}
            </Text>
          </Box>
        ))}
      </Box>
      {(isTall(size) || all === undefined) && <Text>{spell(meanings, look)}</Text>}
      <Say>{toldOfPairs(settings, state)}</Say>
      {all !== undefined && <Say>{all}</Say>}
    </Box>
  );
}

/** Two words, where the second comes from, and what has been done so far. */
export function PullScreen({ settings, state, size }: Word2vecProps<'pull'>): ReactNode {
  const look = useLook();
  const step = toldOfStep(settings, state);
  const made = stepsMade(settings, state);
  const names = made.map(({ other }) => spell(other, look));
  const [wide, wider] = [
    Math.max(0, ...names.map(columnsOf)),
    Math.max(0, ...made.map(({ what }) => columnsOf(what))),
  ];
  const { word } = settings.byHand;
  return (
    <Box flexDirection="column" width={size.width} gap={isTall(size) ? 1 : 0}>
      <Say bold>{say('word2vec.byHand', { word, n: settings.plan.dimensions })}</Say>
      <Box flexDirection="column">
        {made.map(({ what, change }, at) => (
          <Text key={at}>
            {`${padded(spell(word, look), columnsOf(word))} + ${padded(names[at] ?? '', wide)}   `}
            {`${padded(spell(what, look), wider)}   ${spell(change, look)}`}
          </Text>
        ))}
      </Box>
      {step === undefined ? (
        <Box flexDirection="column" gap={1}>
          {toldOfMachine(settings, state).map((line) => (
            <Say key={line}>{line}</Say>
          ))}
        </Box>
      ) : (
        <Box flexDirection="column" gap={1}>
          <Box flexDirection="column">
            {step.map((line) => (
              <Say key={line}>{line}</Say>
            ))}
          </Box>
          <Choice
            options={[say('word2vec.closerKey'), say('word2vec.apartKey')]}
            chosen={-1}
            width={size.width}
          />
        </Box>
      )}
    </Box>
  );
}
