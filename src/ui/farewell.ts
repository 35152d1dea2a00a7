// What is printed on the main screen on the way out.
import { problemText, type SaveProblem } from '../progress.ts';
import { allLevels, nextRow, starsOf } from './game.ts';
import type { Game } from './store.ts';
import { sentence } from './text.ts';
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
    `PongPT: ${done.length} of ${levels.length} levels done, ${stars} of ${3 * levels.length} stars.`,
    ...(next && done.length < levels.length
      ? [`Next: ${next.number} ${sentence(next.title)}`]
      : []),
    ...savedLines(problem()),
  ].join('\n');
}

function savedLines(problem: SaveProblem | undefined): readonly string[] {
  const saved = 'Everything is saved. Start again with: pongpt';
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
