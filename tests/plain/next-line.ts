// Finds the line that plays the engine's own solution, line by line.
import { isDeepStrictEqual } from 'node:util';
import type { AnyActivity } from '../../src/engine/activity.ts';
import { activityOf, type GameState, type GameWorld } from '../../src/ui/game.ts';
import { asked } from '../../src/ui/plain/asked.ts';
import type { Question } from '../../src/ui/plain/question.ts';
import { plainActivityOf } from '../../src/ui/plain/registry.ts';

/** As many moves of a solution as one line may stand for. */
const mostMoves = 200;

/**
 * What to type next: nothing on a card, else the number of a choice, or the line that stands for the
 * next moves of the solution. Throws if there is none, which is a mistake in the line-by-line form.
 */
export function nextLine(world: GameWorld, state: GameState): string {
  const { screen } = state;
  if (screen.at !== 'level') throw new Error(`there is nothing to solve on the ${screen.at}`);
  const { level, session } = screen;
  if (session.stage.at !== 'activity') return '';
  const activity = activityOf(world, level);
  const twin = plainActivityOf(level.kind);
  const { settings } = level;
  const question: Question<unknown> = twin.ask(settings, session.state);
  const typed = question.type === 'typed' ? question : question.typed;
  const numbers = asked(world, state).choices.map(({ number }) => number);
  const moves: unknown[] = [];
  let reached = session.state;
  while (moves.length < mostMoves && !activity.isDone(settings, reached)) {
    const move = activity.solve(settings, reached);
    const outcome = activity.play(settings, reached, move);
    if (outcome.type === 'refused') throw new Error(`${level.id} refused: ${outcome.reason}`);
    moves.push(move);
    reached = outcome.state;
    if (question.type === 'choice') {
      const found = question.choices.findIndex((choice) =>
        isDeepStrictEqual(after(activity, settings, session.state, choice.moves), reached),
      );
      if (found >= 0) return numbers.length === 1 ? '' : String(numbers[found]);
    }
    const line = typed?.lineFor(moves);
    if (line === undefined || typed === undefined) continue;
    const answer = typed.read(line);
    if (answer.type === 'unclear') throw new Error(`"${line}" is not understood: ${answer.reason}`);
    if (isDeepStrictEqual(after(activity, settings, session.state, answer.moves), reached)) {
      return line;
    }
  }
  const wanted = JSON.stringify(moves.slice(0, 3));
  throw new Error(`no line plays ${wanted} in ${level.id}, asked: ${asked(world, state).lines}`);
}

/** The state after these moves; undefined if one of them is refused. */
function after(
  activity: AnyActivity,
  settings: unknown,
  state: unknown,
  moves: readonly unknown[],
): unknown {
  let now = state;
  for (const move of moves) {
    const outcome = activity.play(settings, now, move);
    if (outcome.type === 'refused') return undefined;
    now = outcome.state;
  }
  return now;
}
