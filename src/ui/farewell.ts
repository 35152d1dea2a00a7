// What is printed on the main screen on the way out.
import { problemText, type SaveProblem } from '../progress.ts';
import { say } from '../texts/say.ts';
import { allLevels, nextRow, starsOf } from './game.ts';
import type { Game } from './store.ts';
import { levelName, sentence } from './text.ts';
import { warmUpFarewell } from './warm-up/result.ts';

/** What was earned so far, what comes next, and how to come back. */
export function farewell({ getState, world, problem }: Game): string {
  const { progress } = getState();
  if (world.route.type === 'path') {
    return warmUpFarewell(world, world.route, progress, problem());
  }
  const levels = allLevels(world);
  const done = levels.filter(({ id }) => progress.results[id]);
  const stars = starsOf(world, progress);
  const next = levels[nextRow(world, progress)];
  return [
    say('shell.soFar', {
      done: done.length,
      levels: levels.length,
      stars,
      allStars: 3 * levels.length,
    }),
    ...(next && done.length < levels.length
      ? [say('shell.nextLevelIs', { level: sentence(levelName(next)) })]
      : []),
    ...savedLines(problem()),
  ].join('\n');
}

function savedLines(problem: SaveProblem | undefined): readonly string[] {
  const saved = say('shell.saved');
  switch (problem?.type) {
    case undefined:
      return [saved];
    case 'broken':
      return [problemText(problem), saved];
    case 'unwritable':
    case 'newer':
      return [problemText(problem)];
  }
}
