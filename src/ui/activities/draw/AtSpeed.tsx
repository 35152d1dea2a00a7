import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  type DrawSettings,
  type DrawState,
  lengthGuesses,
} from '../../../engine/activities/draw.ts';
import { say } from '../../../texts/say.ts';
import type { ActivityProps } from '../../activity-view.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import { compared } from './compared.ts';

type AtSpeed = Extract<DrawState, { phase: 'at-speed' }>;

/** A guess, then documents drawn at speed, and how long they came out. */
export function AtSpeedScreen({
  state,
  size,
}: ActivityProps<DrawSettings, AtSpeed, number>): ReactNode {
  const { guess, latest, lengths } = state;
  return (
    <Box flexDirection="column">
      <Say>{say('draw.byItself')}</Say>
      {guess === null ? (
        <Guesses />
      ) : (
        <Box marginTop={1} flexDirection="column">
          {latest ? (
            <Stickies words={latest} width={size.width} />
          ) : (
            <Say>
              {say('draw.youGuess', {
                guess: say((lengthGuesses[guess] ?? lengthGuesses[0]).text),
              })}
            </Say>
          )}
          {latest && <Tally guess={guess} lengths={lengths} {...size} />}
        </Box>
      )}
    </Box>
  );
}

function Guesses(): ReactNode {
  return (
    <Box marginTop={1} flexDirection="column">
      <Say>{say('draw.guessFirst')}</Say>
      <Box marginTop={1} flexDirection="column">
        {lengthGuesses.map(({ text }, index) => (
          <Text key={text}>
            <Text bold>{`  ${index + 1}  `}</Text>
            {say(text)}
          </Text>
        ))}
      </Box>
    </Box>
  );
}

function Tally({
  guess,
  lengths,
  width,
  height,
}: {
  guess: number;
  lengths: readonly number[];
  width: number;
  height: number;
}): ReactNode {
  const all = lengths.reduce((sum, n) => sum + n, 0);
  const { groups, verdict } = compared(guess, lengths);
  const line = groups.join('   ');
  const told = [...(line.length > width ? groups : [line]), verdict];
  // Whatever is told below: bars that were drawn stay what they were.
  const room = height - 5 - (groups.length + 1);
  const rows = lengths.length > room ? tailed(lengths, room) : lengths;
  const most = Math.max(1, ...rows);
  const label = (index: number) =>
    `${index + 1}${rows.length < lengths.length && index === room - 1 ? '+' : ''}`;
  return (
    <Box marginTop={1} flexDirection="column">
      <Text>{say('draw.byLength', { all })}</Text>
      {rows.map((n, index) => (
        <Box key={index}>
          <Box width={6} flexShrink={0}>
            <Text>{label(index).padStart(4)} </Text>
          </Box>
          <BarLine bar={{ value: n, text: `${n}` }} most={most} width={width - 16} />
        </Box>
      ))}
      {told.map((text) => (
        <Say key={text}>{text}</Say>
      ))}
    </Box>
  );
}

/** The first bars as they are, and one for all that is longer. */
function tailed(lengths: readonly number[], room: number): readonly number[] {
  const rest = lengths.slice(room - 1).reduce((sum, n) => sum + n, 0);
  return [...lengths.slice(0, room - 1), rest];
}
