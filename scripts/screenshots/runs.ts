// A row of cells as runs: cells next to each other that can be drawn in one go.
import type { Cell } from '../../tests/e2e/screen.ts';
import { blockOpacity } from './glyphs.ts';
import { colourOf, type Theme } from './themes.ts';

export interface Run {
  readonly column: number;
  /** How many cells it covers. */
  readonly cells: number;
  readonly text: string;
  readonly foreground: string;
  readonly background: string;
  /** The classes of its text: b, i, u, d. */
  readonly style: string;
}

/**
 * Plain text goes on while it looks the same; a shape stands alone in its cell, a line or a block
 * with its like: 'ab● ──' → 'ab', '●', ' ', '──'
 */
export function runsOf(cells: readonly Cell[], theme: Theme): readonly Run[] {
  const runs: Run[] = [];
  for (const [column, cell] of cells.entries()) {
    const next = runOf(cell, column, theme);
    const last = runs.at(-1);
    if (last !== undefined && goesOn(last, next)) runs[runs.length - 1] = joined(last, next);
    else runs.push(next);
  }
  return runs;
}

function runOf(cell: Cell, column: number, theme: Theme): Run {
  const front = colourOf(cell.foreground, theme.foreground);
  const back = colourOf(cell.background, theme.background);
  const style = [cell.bold && 'b', cell.italic && 'i', cell.underline && 'u', cell.dim && 'd'];
  return {
    column,
    cells: 1,
    text: cell.text,
    foreground: cell.inverse ? back : front,
    background: cell.inverse ? front : back,
    style: style.filter(Boolean).join(' '),
  };
}

function joined(run: Run, next: Run): Run {
  return { ...run, cells: run.cells + 1, text: run.text + next.text };
}

function goesOn(run: Run, next: Run): boolean {
  // The second half of a wide character.
  if (next.text === '') return true;
  const alike =
    run.foreground === next.foreground &&
    run.background === next.background &&
    run.style === next.style;
  return alike && ((isPlain(run.text) && isPlain(next.text)) || isSameBlock(run.text, next.text));
}

function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function isSameBlock(text: string, next: string): boolean {
  return text.endsWith(next) && ('─━'.includes(next) || blockOpacity(next) !== undefined);
}
