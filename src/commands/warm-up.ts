// What a warm-up is made of: the exercises that its options ask for, and the seed of the day.
// Left out: the puzzles. They are dealt in engine/warm-up.ts.
import type { World } from '../engine/level.ts';
import { dealWarmUp, fitting } from '../engine/warm-up.ts';
import type { PlayOptions } from '../play-options.ts';
import { usualMinutes, type WarmUpOptions } from './warm-up-command.ts';

/** The seed of a day, where the player is: seedOfDay(new Date(2026, 10, 28)) → '2026-11-28' */
export function seedOfDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The exercises of a seed that there are minutes for, as one way to go. */
export function warmUpGame(
  worlds: readonly World[],
  { seed: given, minutes }: WarmUpOptions,
  now: Date,
): Pick<PlayOptions, 'route' | 'worlds'> {
  const seed = given ?? seedOfDay(now);
  const levels = fitting(
    dealWarmUp(
      worlds.flatMap((world) => world.levels),
      seed,
    ),
    minutes,
  );
  const [first] = worlds;
  const talk = worlds.flatMap((world) => world.talk);
  return {
    route: {
      type: 'path',
      seed,
      options: minutes === usualMinutes ? [] : ['--minutes', `${minutes}`],
    },
    worlds: first === undefined ? [] : [{ ...first, levels, talk }],
  };
}
