// What is printed on the main screen on the way out.
import { problemText, unsavedLines } from '../progress.ts';
import { say } from '../texts/say.ts';
import { allLevels, nextRow, starsOf } from './game.ts';
import type { Game } from './store.ts';
import { levelName, sentence } from './text.ts';
import { warmUpFarewell } from './warm-up/result.ts';

/** What was earned so far, what comes next, what is saved, and how to come back. */
export function farewell(game: Game): string {
  const { world } = game;
  const unsaved = unsavedOf(game);
  const problem = game.problem();
  const { progress } = game.getState();
  const trouble = problem && unsaved.length === 0 ? [problemText(problem)] : unsaved;
  if (world.route.type === 'path') return warmUpFarewell(world, world.route, progress, trouble);
  const levels = allLevels(world);
  const done = levels.filter(({ id }) => progress.results[id]);
  const stars = starsOf(levels, progress);
  const next = levels[nextRow(world, progress)];
  const isSaved = problem === undefined || problem.type === 'broken';
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
    ...trouble,
    ...(isSaved ? [say('shell.saved')] : []),
  ].join('\n');
}

/** Tries once more to save what waits, and says what is lost even so; nothing if nothing is. */
export function unsavedOf(game: Game): readonly string[] {
  const unsaved = game.leave();
  return unsaved === undefined ? [] : unsavedLines(unsaved);
}
