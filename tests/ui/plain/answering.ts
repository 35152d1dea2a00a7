// Answers a question as somebody who plays line by line does: with one line.
import type { Activity, Given } from '../../../src/engine/activity.ts';
import { activityOf, type GameState, type GameWorld } from '../../../src/ui/game.ts';
import type { PlainActivity } from '../../../src/ui/plain/plain-activity.ts';
import { type Question, same } from '../../../src/ui/plain/question.ts';
import { plainActivityOf } from '../../../src/ui/plain/registry.ts';
import { moved } from '../../engine/activities/playing.ts';

/** As many moves of a solution as one line may stand for. */
const mostMoves = 200;

/** The choices as they are read out. */
export function said<Move>(question: Question<Move>): readonly string[] {
  return question.type === 'choice' ? question.choices.map(({ label }) => label) : [];
}

/** The moves that a line stands for; throws if it is not understood. */
export function answered<Move>(question: Question<Move>, line: string): readonly Move[] {
  if (question.type === 'choice') {
    const chosen = question.choices.find(
      ({ number, label }, index) => String(number ?? index + 1) === line || label === line,
    );
    const only = line === '' && question.choices.length === 1 ? question.choices[0] : undefined;
    const choice = chosen ?? only;
    if (choice) return choice.moves;
    if (question.typed === undefined) throw new Error(`${line} is none of the choices`);
  }
  const answer = question.type === 'typed' ? question.read(line) : question.typed?.read(line);
  if (answer?.type !== 'moves') throw new Error(`"${line}": ${answer?.reason}`);
  return answer.moves;
}

/** Why a line is not understood. */
export function unclear<Move>(question: Question<Move>, line: string): string {
  const answer = question.type === 'typed' ? question.read(line) : question.typed?.read(line);
  if (answer?.type !== 'unclear') throw new Error(`"${line}" is understood`);
  return answer.reason;
}

/**
 * The lines that play the activity's own solution to its end. Throws where there is no line for its
 * next moves, or where what is read from it is something else.
 */
export function linesOfSolution<Settings, State, Move>(
  activity: Activity<Settings, State, Move>,
  plain: PlainActivity<Settings, State, Move>,
  settings: Settings,
  given: Given,
): readonly string[] {
  const lines: string[] = [];
  let state = activity.start(settings, given);
  while (!activity.isDone(settings, state)) {
    const [line, after] = lineTo(activity, plain, settings, state);
    lines.push(line);
    state = after;
    if (lines.length > 2000) throw new Error(`${activity.kind} does not come to its end`);
  }
  return lines;
}

/**
 * What to type next in a game: nothing on a card, else the line that stands for the next moves of the
 * solution. Throws if there is none, which is a mistake in the line-by-line form.
 */
export function nextLine(world: GameWorld, { screen }: GameState): string {
  if (screen.at !== 'level') throw new Error(`there is nothing to solve on the ${screen.at}`);
  const { level, session } = screen;
  if (session.stage.at !== 'activity') return '';
  const plain = plainActivityOf(level.kind);
  const [line] = lineTo(activityOf(world, level), plain, level.settings, session.state);
  return line;
}

/** The shortest run of the solution's moves that a line stands for, and the state after it. */
function lineTo<Settings, State, Move>(
  activity: Activity<Settings, State, Move>,
  plain: PlainActivity<Settings, State, Move>,
  settings: Settings,
  state: State,
): readonly [string, State] {
  const question = plain.ask(settings, state);
  const moves: Move[] = [];
  let after = state;
  const leadsThere = (others: readonly Move[]) =>
    same(reached(activity, settings, state, others), after);
  while (moves.length < mostMoves && !activity.isDone(settings, after)) {
    const move = activity.solve(settings, after);
    moves.push(move);
    after = moved(activity, settings, after, move);
    const line = lineFor(question, moves, leadsThere);
    if (line !== undefined) return [line, after];
  }
  throw new Error(`no line plays ${JSON.stringify(moves[0])} in ${activity.kind}`);
}

/** The number of the choice that leads there, or the typed line that does. */
function lineFor<Move>(
  question: Question<Move>,
  moves: readonly Move[],
  leadsThere: (moves: readonly Move[]) => boolean,
): string | undefined {
  const choices = question.type === 'choice' ? question.choices : [];
  const index = choices.findIndex((choice) => leadsThere(choice.moves));
  if (index >= 0) return choices.length === 1 ? '' : String(choices[index]?.number ?? index + 1);
  const typed = question.type === 'typed' ? question : question.typed;
  const line = typed?.lineFor(moves);
  return line !== undefined && leadsThere(answered(question, line)) ? line : undefined;
}

/** The state after these moves; undefined if one of them is refused. */
function reached<Settings, State, Move>(
  activity: Activity<Settings, State, Move>,
  settings: Settings,
  state: State,
  moves: readonly Move[],
): State | undefined {
  let now = state;
  for (const move of moves) {
    const outcome = activity.play(settings, now, move);
    if (outcome.type === 'refused') return undefined;
    now = outcome.state;
  }
  return now;
}
