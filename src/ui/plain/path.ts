// The first and the last screen of a warm-up, line by line.
import { capital, say } from '../../texts/say.ts';
import type { GameState, GameWorld, Path, PathScreen } from '../game.ts';
import { sentence } from '../text.ts';
import { howFar, howItWent } from '../warm-up/how-it-went.ts';
import { outcomes, resumeAt, savedWarmUp } from '../warm-up/path.ts';
import { doneLine, newest } from '../warm-up/result.ts';
import { namesOf } from './sentences.ts';

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
      : [sentence(say('warmUp.talk')), ...world.worlds.flatMap(({ talk }) => talk)];
  }
  const warmUp = savedWarmUp(path, progress);
  const exercises = outcomes(world, warmUp);
  return [
    sentence(say('warmUp.opening', { seed: path.seed })),
    say('warmUp.compare'),
    resumeAt(world, warmUp)
      ? say('warmUp.noClock', { n: exercises.length })
      : say('warmUp.allDone'),
    ...exercises.map(({ level, outcome }, index) =>
      say('plain.exerciseLine', {
        n: index + 1,
        title: sentence(level.title),
        how: sentence(capital(howFar(outcome, level.minutes))),
      }),
    ),
  ];
}

/** How each exercise went, and what was made in it. */
function resultLines(
  world: GameWorld,
  path: Path,
  progress: GameState['progress'],
): readonly string[] {
  const exercises = outcomes(world, savedWarmUp(path, progress));
  return [
    sentence(say('warmUp.headline', { seed: path.seed })),
    ...exercises.flatMap(({ level, outcome }, index) => [
      say('plain.exerciseLine', {
        n: index + 1,
        title: sentence(level.title),
        how: sentence(capital(howItWent(outcome))),
      }),
      ...newest(outcome).map((words) => say('plain.document', { words: namesOf(words) })),
    ]),
    sentence(doneLine(exercises)),
  ];
}
