import type { ReactNode } from 'react';
import { minutesOf } from '../../engine/warm-up.ts';
import type { Progress } from '../../progress.ts';
import { say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import {
  allLevels,
  type GameState,
  type GameWorld,
  type Path,
  type PathScreen as Screen,
} from '../game.ts';
import { levelStatus } from '../screens/LevelScreen.tsx';
import { TalkScreen, WarmUpResult } from './EndScreen.tsx';
import { OpeningScreen } from './OpeningScreen.tsx';
import { outcomes, savedWarmUp } from './path.ts';
import { doneLine } from './result.ts';

/** What a path shows before its first exercise and after its last. */
export function PathScreen({
  world,
  screen,
  progress,
  size,
}: {
  world: GameWorld;
  screen: Screen;
  progress: Progress;
  size: Size;
}): ReactNode {
  const { route: path } = world;
  if (path.type === 'map') return null;
  const props = { world, path, progress, size };
  if (screen.at === 'opening') return <OpeningScreen {...props} />;
  return screen.page === 'result' ? <WarmUpResult {...props} /> : <TalkScreen {...props} />;
}

/** The header on a path: which exercise of how many, and how far in it. */
export function pathHeading(
  world: GameWorld,
  path: Path,
  { screen, progress }: GameState,
): { title: string; status: string } {
  const levels = allLevels(world);
  switch (screen.at) {
    case 'level': {
      const at = levels.findIndex(({ id }) => id === screen.level.id) + 1;
      return {
        title: say('warmUp.exercise', { n: at, all: levels.length, title: screen.level.title }),
        status: levelStatus(world, screen),
      };
    }
    case 'end':
      return {
        title: say('warmUp.title'),
        status: doneLine(outcomes(world, savedWarmUp(path, progress))),
      };
    default:
      return {
        title: say('warmUp.opening', { seed: path.seed }),
        status: say('warmUp.about', { n: minutesOf(levels) }),
      };
  }
}
