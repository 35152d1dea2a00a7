// How many moves each typed line has made, so that undo takes back a line and not a part of it.
// Not saved: after a level was left and opened again, moves are taken back one by one.
import type { GameState } from '../game.ts';
import type { Game } from '../store.ts';

/** A line that made several moves. */
interface MadeLine {
  readonly levelId: string;
  readonly moves: number;
  /** How many moves there were after it, and the last of them: by these it is known again. */
  readonly upTo: number;
  readonly last: unknown;
}

const made = new WeakMap<Game, readonly MadeLine[]>();

/** Remembers a line that has just made several moves. */
export function remember(game: Game, before: GameState): void {
  const now = levelOf(game.getState());
  const then = levelOf(before);
  if (now === undefined || then?.levelId !== now.levelId) return;
  const { levelId, moves } = now;
  const count = moves.length - then.moves.length;
  if (count < 2) return;
  const line = { levelId, moves: count, upTo: moves.length, last: moves.at(-1) };
  // What was taken back, or made in another level, is never asked for again.
  const stands = (made.get(game) ?? []).filter(
    (earlier) => earlier.levelId === levelId && earlier.upTo <= then.moves.length,
  );
  made.set(game, [...stands, line]);
}

/** How many moves the last line made, to be taken back together; 1 where that is not known. */
export function movesOfLastLine(game: Game): number {
  const now = levelOf(game.getState());
  const line = made
    .get(game)
    ?.findLast(
      ({ levelId, upTo, last }) =>
        levelId === now?.levelId && upTo === now.moves.length && last === now.moves.at(-1),
    );
  return line?.moves ?? 1;
}

function levelOf({ screen }: GameState) {
  return screen.at === 'level' ? screen.session : undefined;
}
