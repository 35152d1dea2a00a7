import { Text } from 'ink';
import type { ReactNode } from 'react';
import { say } from '../../../texts/say.ts';
import { marks, spell, useLook } from '../../theme.ts';

/** Points of difference from which a cell gets its first, second and third shade. */
export const shadeSteps = [5, 15, 30] as const;

/** Columns for a number. In a cell with room for it, a space and the shade follow. */
const numberWidth = 3;

/** Whether a cell has room for a shade that stands apart from its number. */
export function hasShades(cell: number): boolean {
  return cell >= numberWidth + 2;
}

/** The shade of a cell that is so many points apart, or a space: its index counts the steps reached. */
export function useShades(): readonly string[] {
  const look = useLook();
  const { shades } = marks(look);
  // Behind a number, the usual ASCII shades would say something else: a point, or “and more”.
  return look.ascii ? [' ', ':', '=', '#'] : [0, 1, 2, 4].map((index) => shades[index] ?? ' ');
}

interface TableCellsProps {
  readonly shares: readonly number[];
  /** The same row on the other side. */
  readonly others: readonly number[];
  /** Columns of one cell. */
  readonly cell: number;
  readonly covered: boolean;
}

/** The text of a row without balls, in a table of so many columns. */
function noBalls(width: number): string {
  const text = `  — ${say('compare.noBall')}`;
  return text.length <= width ? text : `  — ${say('compare.empty')}`;
}

/**
 * One row of one table: every number with its shade behind it. An empty bin has no numbers, and
 * beside one there is nothing to compare cell by cell.
 */
export function TableCells({ shares, others, cell, covered }: TableCellsProps): ReactNode {
  const look = useLook();
  const shades = useShades();
  const { slot } = marks(look);
  const cells = shares.map((share, index) => {
    if (covered) return slot.padStart(numberWidth).padEnd(cell);
    if (!hasShades(cell) || others.every((other) => other === 0)) {
      return `${Math.round(share)}`.padStart(numberWidth).padEnd(cell);
    }
    const apart = Math.abs(share - (others[index] ?? 0));
    const shade = shades[shadeSteps.filter((points) => apart >= points).length] ?? ' ';
    return `${Math.round(share)}`.padStart(numberWidth).padEnd(cell - 1) + shade;
  });
  const empty = !covered && shares.every((share) => share === 0);
  return <Text>{empty ? spell(noBalls(cell * shares.length), look) : cells.join('')}</Text>;
}
