// Answers a question as somebody who plays line by line does: with one line.
import type { Activity, Given } from '../../../src/engine/activity.ts';
import type { PlainActivity } from '../../../src/ui/plain/plain-activity.ts';
import { type Question, same } from '../../../src/ui/plain/question.ts';
import { moved } from '../../engine/activities/playing.ts';

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
    const [line, after] = nextLine(activity, plain, settings, state);
    lines.push(line);
    state = after;
    if (lines.length > 2000) throw new Error(`${activity.kind} does not come to its end`);
  }
  return lines;
}

/** The shortest run of the solution's moves that a line stands for: one for a choice, all for a bet. */
function nextLine<Settings, State, Move>(
  activity: Activity<Settings, State, Move>,
  plain: PlainActivity<Settings, State, Move>,
  settings: Settings,
  state: State,
): readonly [string, State] {
  const question = plain.ask(settings, state);
  const moves: Move[] = [];
  let after = state;
  while (moves.length < 30 && !activity.isDone(settings, after)) {
    const move = activity.solve(settings, after);
    moves.push(move);
    after = moved(activity, settings, after, move);
    const line = lineFor(question, moves);
    if (line !== undefined && same(answered(question, line), moves)) return [line, after];
  }
  throw new Error(`no line plays ${JSON.stringify(moves[0])}`);
}

function lineFor<Move>(question: Question<Move>, moves: readonly Move[]): string | undefined {
  if (question.type === 'typed') return question.lineFor(moves);
  const index = question.choices.findIndex((choice) => same(choice.moves, moves));
  const choice = question.choices[index];
  if (choice === undefined) return question.typed?.lineFor(moves);
  return question.choices.length === 1 ? '' : String(choice.number ?? index + 1);
}
