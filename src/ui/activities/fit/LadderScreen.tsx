import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  highestPower,
  inWords,
  lastRevealed,
  numbersOf,
} from '../../../engine/activities/fit/counting.ts';
import type { Rung } from '../../../engine/activities/fit/settings.ts';
import { say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { marks, spell, useLook } from '../../theme.ts';
import type { FitProps } from './props.ts';

/** The models of this world and two real ones: every step to the right is ten times as many numbers. */
export function LadderScreen(props: FitProps<'guess' | 'ladder'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const guessing = state.phase === 'guess';
  const power = guessing ? cursor.power : state.power;
  const last = settings.ladder.at(-1);
  const title = guessing
    ? say('fit.whereIs', { name: last?.name ?? '' })
    : lastRevealed(settings, power);
  const below = guessing ? '' : say('fit.sameKind');
  const rungs = settings.ladder.length;
  const rows = rowsOf(title, size.width) + 1 + 2 * rungs + 2 + rowsOf(below, size.width);
  const gap = rows <= size.height ? 1 : 0;
  const columns = columnsOf(settings.ladder, size.width);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{title}</Say>
      <Box marginTop={1} flexDirection="column">
        {settings.ladder.map((rung, index) => (
          <Box key={index} marginBottom={gap}>
            <RungLine rung={rung} open={guessing && rung === last} columns={columns} />
          </Box>
        ))}
      </Box>
      <Guess power={power} columns={columns} />
      <Box marginTop={1}>
        <Say>{below}</Say>
      </Box>
    </Box>
  );
}

interface Columns {
  readonly width: number;
  /** For the names of the models. */
  readonly name: number;
  /** For one power of ten. */
  readonly step: number;
}

function columnsOf(ladder: readonly Rung[], width: number): Columns {
  const names = [...ladder.map((rung) => rung.name), say('fit.yourGuess')];
  const name = Math.max(20, ...names.map((one) => one.length + 1));
  const sizes = ladder.map(numbersOf);
  const number = Math.max(13, ...sizes.map((size) => inWords(size).length + 2));
  const powers = Math.max(highestPower - 2, ...sizes.map((size) => Math.log10(size)));
  return { width, name, step: (width - name - number) / powers };
}

function RungLine({
  rung,
  open,
  columns,
}: {
  rung: Rung;
  open: boolean;
  columns: Columns;
}): ReactNode {
  const look = useLook();
  const numbers = numbersOf(rung);
  const length = Math.max(1, Math.round(Math.log10(numbers) * columns.step));
  return (
    <Text wrap="truncate">
      {spell(rung.name, look).padEnd(columns.name)}
      {open ? '?' : spell(`${marks(look).bar.repeat(length)} ${inWords(numbers)}`, look)}
    </Text>
  );
}

/** The learner's mark on the ladder, and the number it stands for. */
function Guess({ power, columns }: { power: number; columns: Columns }): ReactNode {
  const look = useLook();
  const m = marks(look);
  const at = Math.max(0, Math.round(power * columns.step) - 1);
  const label = inWords(10 ** power);
  const fits = columns.name + at + 2 + label.length <= columns.width;
  const line = fits
    ? `${' '.repeat(at)}${m.up} ${label}`
    : `${' '.repeat(Math.max(0, at - label.length - 1))}${label} ${m.up}`;
  return (
    <Text wrap="truncate">
      {spell(say('fit.yourGuess'), look).padEnd(columns.name)}
      <Text bold>{spell(line, look)}</Text>
    </Text>
  );
}
