// The first and the last screen of a warm-up, line by line.
import { say } from '../../texts/say.ts';
import type { GameState, GameWorld, PathScreen } from '../game.ts';
import { howFar } from '../warm-up/how-it-went.ts';
import { outcomes, resumeAt, savedWarmUp } from '../warm-up/path.ts';
import { resultLines } from '../warm-up/result.ts';

/** What there is to read there. */
export function pathLines(
  world: GameWorld,
  { progress }: GameState,
  screen: PathScreen,
): readonly string[] {
  const { route: path } = world;
  if (path.type === 'map') return [];
  if (screen.at === 'end') {
    return screen.page === 'result'
      ? resultLines(world, path, progress)
      : [say('warmUp.talk'), ...world.worlds.flatMap(({ talk }) => talk)];
  }
  const warmUp = savedWarmUp(path, progress);
  const exercises = outcomes(world, warmUp);
  return [
    say('warmUp.opening', { seed: path.seed }),
    say('warmUp.compare'),
    resumeAt(world, warmUp)
      ? say('warmUp.noClock', { n: exercises.length })
      : say('warmUp.allDone'),
    ...exercises.map(({ level, outcome }, index) =>
      say('warmUp.line', {
        n: index + 1,
        title: level.title,
        how: howFar(outcome, level.minutes),
      }),
    ),
  ];
}
