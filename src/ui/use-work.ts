// The clock of the work between moves: slice by slice as fast as it goes, or at a pace to be watched.
// Left out: what a slice does (level-work.ts). Nothing runs while there is nothing to do.
import { useEffect } from 'react';
import type { GameState } from './game.ts';
import { goesOn, isWatched } from './level-work.ts';
import type { Game } from './store.ts';

/** In milliseconds: how long watched work lasts at the least, and how often one looks at it. */
export interface Pace {
  readonly least: number;
  readonly look: number;
}

/** Slow enough to be watched, done within three seconds, and some 16 pictures a second. */
export const film: Pace = { least: 2700, look: 60 };

/** Where nothing may move: as fast as it goes, with a bar that is drawn now and then. */
export const still: Pace = { least: 0, look: 500 };

/**
 * Does the work between moves, a slice at a time, while there is any. Keys are heard between two
 * slices, and whatever they do is drawn; a level that is left takes its work with it. What is watched
 * waits while something stands over it.
 */
export function useWork(game: Game, { screen, overlay }: GameState, { least, look }: Pace): void {
  const work = screen.at === 'level' ? screen.work : null;
  const watched = isWatched(work);
  const working = goesOn(work) && !(watched && overlay !== null);
  // One work may follow another: each begins at nothing.
  const says = work?.needed ? work.says : '';
  useEffect(() => {
    if (!working || watched) return;
    const timer = setInterval(() => game.dispatch({ type: 'work' }), 1);
    return () => clearInterval(timer);
  }, [game, working, watched]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another work starts the clock again
  useEffect(() => {
    if (!working || !watched) return;
    const began = performance.now();
    const from = doneIn(game);
    const slices = setInterval(() => {
      const upTo = least === 0 ? 1 : from + (performance.now() - began) / least;
      game.dispatch({ type: 'work', upTo });
    }, 1);
    const looks = setInterval(() => game.dispatch({ type: 'see' }), look);
    return () => {
      clearInterval(slices);
      clearInterval(looks);
    };
  }, [game, working, watched, says, least, look]);
}

/** How far the work has come, from 0 to 1. */
function doneIn(game: Game): number {
  const { screen } = game.getState();
  return screen.at === 'level' && screen.work?.needed ? screen.work.percent / 100 : 0;
}
