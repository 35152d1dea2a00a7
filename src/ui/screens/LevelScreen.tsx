import type { ReactNode } from 'react';
import { score } from '../../engine/score.ts';
import { say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import { SlippedProvider } from '../components/Prose.tsx';
import { activityOf, type GameState, type GameWorld, type LevelScreen, viewOf } from '../game.ts';
import { nextLevel, unfinishedLevels } from '../level-bindings.ts';
import { goesOn } from '../level-work.ts';
import { ResultScreen } from './Result.tsx';
import { StoryScreen } from './Story.tsx';
import { WorkScreen } from './Work.tsx';

/** The level that is being played, in whatever stage it is. */
export function LevelBody({
  world,
  state,
  screen,
  size,
}: {
  world: GameWorld;
  state: GameState;
  screen: LevelScreen;
  size: Size;
}): ReactNode {
  const { level, session, cursor, slipped, motion, work } = screen;
  const { stage } = session;
  switch (stage.at) {
    case 'story':
    case 'debrief': {
      const card = (stage.at === 'story' ? level.cards : level.debrief)[stage.card];
      return card ? <StoryScreen card={card} size={size} /> : null;
    }
    case 'activity': {
      const { Screen, Unfinished } = viewOf(world, level);
      if (work?.needed) {
        const { watch } = work;
        const same = { settings: level.settings, state: session.state };
        return (
          <WorkScreen
            {...work}
            size={size}
            {...(watch && Unfinished
              ? { picture: (room) => <Unfinished {...same} soFar={watch.soFar} size={room} /> }
              : {})}
          />
        );
      }
      const at = motion === null ? 1 : motion.frame / motion.frames;
      return (
        <SlippedProvider value={slipped}>
          <Screen
            settings={level.settings}
            state={session.state}
            cursor={cursor}
            size={size}
            motion={at}
          />
        </SlippedProvider>
      );
    }
    case 'result':
      return (
        <ResultScreen
          level={level}
          score={score(level, activityOf(world, level), session)}
          best={state.progress.results[level.id]?.stars ?? 0}
          next={nextLevel(world, level)}
          unfinished={unfinishedLevels(world, state)}
          size={size}
        />
      );
  }
}

/** How far the learner is, for the header. */
export function levelStatus(world: GameWorld, { level, session, work }: LevelScreen): string {
  const { stage } = session;
  if (work?.needed) return say(goesOn(work) ? 'everywhere.working' : 'everywhere.stopped');
  switch (stage.at) {
    case 'story':
      return say('shell.card', { n: stage.card + 1, all: level.cards.length });
    case 'activity':
      return viewOf(world, level).status(level.settings, session.state);
    case 'debrief':
      return level.debrief.length > 1
        ? say('shell.lookingBackAt', { n: stage.card + 1, all: level.debrief.length })
        : say('shell.lookingBack');
    case 'result':
      return say('shell.result');
  }
}
