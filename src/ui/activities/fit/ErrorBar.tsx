import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { marks, spell, useLook } from '../../theme.ts';

const labelWidth = 14;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

export interface ErrorBarProps {
  readonly label: string;
  readonly error: number;
  /** The error of a bar as long as the screen allows; a longer one ends in an arrow. */
  readonly most: number;
  readonly width: number;
}

/** An error as a number and as a bar, to an eighth of a column. */
export function ErrorBar({ label, error, most, width }: ErrorBarProps): ReactNode {
  const look = useLook();
  const m = marks(look);
  const room = width - labelWidth - 1;
  const eighthsLong = Math.max(1, Math.round((error / most) * room * 8));
  const over = eighthsLong > room * 8;
  const part = look.ascii ? '' : (eighths[eighthsLong % 8] ?? '');
  const whole = look.ascii ? Math.max(1, Math.round(eighthsLong / 8)) : Math.floor(eighthsLong / 8);
  const bar = over ? `${m.bar.repeat(room - 2)} >` : `${m.bar.repeat(whole)}${part}`;
  return (
    <Text wrap="truncate">
      {`${label.padEnd(labelWidth - 6)}${error.toFixed(2).padStart(5)} `}
      {bar}
    </Text>
  );
}

/** The mark below an error bar that must not be passed, and a few words behind it. */
export function ErrorMark({
  error,
  most,
  width,
  text,
}: {
  error: number;
  most: number;
  width: number;
  text: string;
}): ReactNode {
  const look = useLook();
  const room = width - labelWidth - 1;
  const at = Math.min(room - 1, Math.floor((error / most) * room));
  return (
    <Box>
      <Text wrap="truncate">
        {`${'below'.padEnd(labelWidth - 6)}${error.toFixed(2).padStart(5)} ${' '.repeat(at)}`}
        <Text bold>{marks(look).up}</Text>
        {spell(` ${text}`, look)}
      </Text>
    </Box>
  );
}
