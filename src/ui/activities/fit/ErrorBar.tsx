import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { amount } from '../../../engine/activities/fit/sentences.ts';
import { say } from '../../../texts/say.ts';
import { marks, spell, useLook } from '../../theme.ts';

/** Columns for an error such as '17.97', and the space behind it. */
const numberWidth = 6;

/** Columns before every bar, whatever its label: those of one screen stand under one another. */
function labelWidth(): number {
  const labels = [say('fit.error'), say('fit.below'), say('fit.before'), say('fit.here')];
  return Math.max(8, ...labels.map((label) => label.length + 1)) + numberWidth;
}

/** What stands before a bar: 'error   17.97 ' */
function headOf(label: string, error: number): string {
  return `${label.padEnd(labelWidth() - numberWidth)}${amount(error).padStart(numberWidth - 1)} `;
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

export interface ErrorBarProps {
  readonly label: string;
  readonly error: number;
  /** The error of a bar as long as the screen allows; a longer one ends in an arrow. */
  readonly most: number;
  readonly width: number;
  /** The error of the mark below the bar: the bar goes past it exactly when it is larger. */
  readonly mark?: number;
}

/** Columns for a bar as long as the screen allows; the arrow of a longer one stands behind them. */
function roomOf(width: number): number {
  return width - labelWidth() - 2;
}

/** The column that the mark stands below. */
function columnOf(error: number, most: number, room: number): number {
  return Math.min(room - 1, Math.floor((error / most) * room));
}

/** An error as a number and as a bar, to an eighth of a column. */
export function ErrorBar({ label, error, most, width, mark }: ErrorBarProps): ReactNode {
  const look = useLook();
  const m = marks(look);
  const room = roomOf(width);
  // In ASCII a bar has whole columns only.
  const unit = look.ascii ? 8 : 1;
  const near = Math.max(unit, Math.round(((error / most) * room * 8) / unit) * unit);
  const end = mark === undefined ? undefined : (columnOf(mark, most, room) + 1) * 8;
  const eighthsLong =
    end === undefined || mark === undefined
      ? near
      : error > mark
        ? Math.max(near, end + unit)
        : Math.min(near, end);
  const over = eighthsLong > room * 8;
  const part = eighths[eighthsLong % 8] ?? '';
  const bar = over
    ? `${m.bar.repeat(room)}>`
    : `${m.bar.repeat(Math.floor(eighthsLong / 8))}${part}`;
  return (
    <Text wrap="truncate">
      {spell(headOf(label, error), look)}
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
  const head = headOf(say('fit.below'), error);
  const at = columnOf(error, most, roomOf(width));
  const fits = head.length + at + 2 + text.length <= width;
  const before = fits ? ' '.repeat(at) : `${text} `.padStart(at);
  return (
    <Box>
      <Text wrap="truncate">
        {spell(`${head}${before}`, look)}
        <Text bold>{marks(look).up}</Text>
        {fits ? spell(` ${text}`, look) : ''}
      </Text>
    </Box>
  );
}
