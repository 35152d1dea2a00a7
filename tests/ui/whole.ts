// Frames as the player has them, at two sizes and with two looks, seen to be whole.
import { expect } from 'vitest';
import type { GameState, GameWorld } from '../../src/ui/game.ts';
import { spell } from '../../src/ui/theme.ts';
import { linesOf } from '../frame.tsx';

const wide = { columns: 80, rows: 24 };
export const narrow = { columns: 60, rows: 20 };
const colour = { colour: true, ascii: false, reducedMotion: true };
const ascii = { colour: false, ascii: true, reducedMotion: true };
export const views = [
  ['80 x 24 in colour', wide, colour],
  ['80 x 24 in ASCII', wide, ascii],
  ['60 x 20 in colour', narrow, colour],
  ['60 x 20 in ASCII', narrow, ascii],
] as const;
export type View = (typeof views)[number];

/** The frame's rows, once they are seen to fit: not one row or column too many, and only ASCII. */
export function frame(
  game: GameWorld,
  state: GameState,
  [, size, terminal]: View,
): readonly string[] {
  const lines = linesOf({ ...game, terminal }, state, size);
  expect(lines).toHaveLength(size.rows - 1);
  for (const line of lines) {
    expect([...line].length, line).toBeLessThanOrEqual(size.columns);
    if (terminal.ascii) expect(line).toMatch(/^[ -~]*$/);
  }
  return lines;
}

/** As one line of running text, whatever it was wrapped or framed by. */
function running(text: string): string {
  return text.replaceAll(/[\s│|]+/g, ' ').trim();
}

export function expectWhole(lines: readonly string[], terminal: View[2], ...texts: string[]): void {
  const shown = running(lines.join(' '));
  const look = { ...terminal, motion: false };
  for (const text of texts) expect(shown).toContain(running(spell(text, look)));
}
