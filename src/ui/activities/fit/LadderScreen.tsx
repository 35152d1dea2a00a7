import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  highestPower,
  howFar,
  inWords,
  numbersOf,
} from '../../../engine/activities/fit/counting.ts';
import type { Rung } from '../../../engine/activities/fit/settings.ts';
import { Say } from '../../components/Prose.tsx';
import { marks, spell, useLook } from '../../theme.ts';
import { type FitProps, isTall } from './props.ts';

const nameWidth = 20;
/** Columns for '124 million' behind a bar. */
const numberWidth = 13;

/** The models of this world and two real ones: every step to the right is ten times as many numbers. */
export function LadderScreen(props: FitProps<'guess' | 'ladder'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const guessing = state.phase === 'guess';
  const power = guessing ? cursor.power : state.power;
  const last = settings.ladder.at(-1);
  const lastNumbers = last ? numbersOf(last) : 1;
  const gap = isTall(size) ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>
        {guessing
          ? `Each step is ten times as many. Where is ${last?.name}?`
          : `${last?.name} has ${inWords(lastNumbers)}. ${howFar(power, lastNumbers)}.`}
      </Say>
      <Box marginTop={1} flexDirection="column">
        {settings.ladder.map((rung, index) => (
          <Box key={index} marginBottom={gap}>
            <RungLine rung={rung} open={guessing && rung === last} width={size.width} />
          </Box>
        ))}
      </Box>
      <Guess power={power} width={size.width} />
      <Box marginTop={1}>
        <Say>
          {guessing
            ? 'Just a guess: nothing is lost.'
            : 'All of them are the same kind of thing: a rule with numbers in it.'}
        </Say>
      </Box>
    </Box>
  );
}

/** Columns for one power of ten. */
function stepWidth(width: number): number {
  return (width - nameWidth - numberWidth) / (highestPower - 2);
}

function RungLine({ rung, open, width }: { rung: Rung; open: boolean; width: number }): ReactNode {
  const look = useLook();
  const numbers = numbersOf(rung);
  const length = Math.max(1, Math.round(Math.log10(numbers) * stepWidth(width)));
  return (
    <Text wrap="truncate">
      {spell(rung.name, look).padEnd(nameWidth)}
      {open ? '?' : `${marks(look).bar.repeat(length)} ${inWords(numbers)}`}
    </Text>
  );
}

/** The learner's mark on the ladder, and the number it stands for. */
function Guess({ power, width }: { power: number; width: number }): ReactNode {
  const m = marks(useLook());
  const at = Math.max(0, Math.round(power * stepWidth(width)) - 1);
  const label = inWords(10 ** power);
  const fits = nameWidth + at + 2 + label.length <= width;
  const line = fits
    ? `${' '.repeat(at)}${m.up} ${label}`
    : `${' '.repeat(at - label.length - 1)}${label} ${m.up}`;
  return (
    <Text wrap="truncate">
      {'your guess'.padEnd(nameWidth)}
      <Text bold>{line}</Text>
    </Text>
  );
}
