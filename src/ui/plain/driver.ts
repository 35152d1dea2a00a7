// The game line by line: a typed line becomes actions of the game, and what they changed is told.
// Left out: where lines come from and where they go (plain-play.ts).
import { isSaving } from '../../progress.ts';
import { say } from '../../texts/say.ts';
import type { GameAction, GameState, GameWorld } from '../game.ts';
import type { Game } from '../store.ts';
import { type Asked, type AskedChoice, asked } from './asked.ts';
import { commandByWord, commandFor } from './commands.ts';
import { movesOfLastLine, remember } from './lines-made.ts';
import { type Answer, numbersToType } from './question.ts';
import { tellings, told } from './told.ts';
import { isUnderWay } from './told-level.ts';

/** What is said before anything was typed. */
export function greeting({ world, getState, problem }: Game): readonly string[] {
  const state = getState();
  const { screen } = state;
  return [
    [say('plain.welcome'), ...(isSaving(problem()) ? [say('plain.savedAtOnce')] : [])].join(' '),
    ...(screen.at === 'level' && isUnderWay(screen) ? [say('shell.goesOn')] : []),
    ...told(world, state, undefined),
    ...asked(world, state).lines,
  ];
}

/** What a line was understood as. */
export type Understood =
  | { readonly type: 'act'; readonly actions: readonly GameAction[] }
  /** Nothing is done; the question stands. */
  | { readonly type: 'say'; readonly lines: readonly string[] };

/** understand(world, state, '2') → {type: 'act', actions: […]} */
function understand(world: GameWorld, state: GameState, typed: string): Understood {
  const line = typed.trim();
  const { choices, enter, read, lines } = asked(world, state);
  if (line === '') return enter ? act(enter) : unclear(whatToType(choices, read?.(line)));
  const number = /^\d{1,4}$/.test(line) ? Number(line) : undefined;
  const choice = choices.find(
    (one) =>
      (number !== undefined && one.number === number) ||
      one.label.toLowerCase() === line.toLowerCase(),
  );
  if (choice) return act(choice.actions);
  const answer = read?.(line);
  // A word that is an answer here, such as a word of a text to begin with, is that answer.
  const command =
    commandFor(world, state, line) ??
    (answer?.type === 'moves' ? undefined : commandByWord(world, state, line));
  if (command?.action.type === 'tell') {
    return { type: 'say', lines: [...tellings(world, state, command.action.what), ...lines] };
  }
  if (command) return act([command.action]);
  if (answer) return answer.type === 'moves' ? act(answer.moves) : unclear(answer.reason);
  return unclear(choices.length === 1 ? say('plain.nothingToDecide') : whatToType(choices));
}

/** The numbers of the choices; where an answer is typed in its own way, the question says how. */
function whatToType(
  choices: readonly AskedChoice[],
  answer?: Answer<GameAction> | undefined,
): string {
  const numbers = choices.flatMap(({ number }) => (number === undefined ? [] : [number]));
  if (numbers.length > 0) return numbersToType(numbers);
  return answer?.type === 'unclear' ? answer.reason : say('plain.typeSomething');
}

function act(actions: readonly GameAction[]): Understood {
  return { type: 'act', actions };
}

function unclear(reason: string): Understood {
  return { type: 'say', lines: [say('plain.notUnderstood', { reason })] };
}

/** Does what a line says, and gives back what is to be read now. */
export function hear(game: Game, line: string): readonly string[] {
  const { world } = game;
  const before = game.getState();
  const understood = understand(world, before, line);
  if (understood.type === 'say') return understood.lines;
  for (const action of wholeLine(game, understood.actions)) {
    const then = game.getState();
    game.dispatch(action);
    // After a move that was refused, the others make no sense.
    if (wasRefused(then, game.getState())) break;
  }
  remember(game, before);
  const after = game.getState();
  const news = told(world, after, before);
  const question = asked(world, after).lines;
  const onlyMessage = movesOf(after) === movesOf(before) && stageOf(after) === stageOf(before);
  const repeated = question.join('\n') === asked(world, before).lines.join('\n');
  // The same question stands after a move as well, unless Enter is all there is to it.
  const stands = repeated && stageOf(after) === stageOf(before) && !justEnter(asked(world, after));
  return news.length > 0 && repeated && (onlyMessage || stands) ? news : [...news, ...question];
}

function justEnter({ enter, read }: Asked): boolean {
  return enter !== undefined && read === undefined;
}

/** Undo takes back all that the last line did. */
function wholeLine(game: Game, actions: readonly GameAction[]): readonly GameAction[] {
  const [only] = actions;
  return only?.type === 'session' && only.move.type === 'undo'
    ? Array<GameAction>(movesOfLastLine(game)).fill(only)
    : actions;
}

function wasRefused(before: GameState, after: GameState): boolean {
  const { screen } = after;
  if (screen.at !== 'level' || before.screen.at !== 'level') return false;
  return screen.message !== null && screen.message !== before.screen.message
    ? screen.message.tone !== 'hint'
    : false;
}

function movesOf({ screen }: GameState): unknown {
  return screen.at === 'level' ? screen.session.moves : screen;
}

function stageOf({ screen }: GameState): unknown {
  return screen.at === 'level' ? screen.session.stage : screen;
}
