// The letters that are understood at every question, the same keys as in the drawn game, and their words.
// What they do comes from its tables of keys. Left out: a, m and q, which mean a key of the drawn
// game that has no letter there (m), or more than its key does (q leaves from everywhere).
import type { SessionMove } from '../../engine/play-session.ts';
import { say } from '../../texts/say.ts';
import { onScreen } from '../bindings.ts';
import type { GameAction, GameState, GameWorld } from '../game.ts';
import { bindingFor } from '../keys.ts';
import { shellBindings } from '../level-bindings.ts';
import { type CommandLetter, letterOfWord } from './command-words.ts';

/** What a command does: something to the game, or only telling. */
export type CommandAction = GameAction | { readonly type: 'tell'; readonly what: Telling };

export type Telling = 'everything' | 'goal' | 'help' | 'words';

export interface Command {
  readonly letter: CommandLetter;
  readonly label: string;
  readonly action: CommandAction;
}

/** The commands that do something now, in the order in which the help lists them. */
export function commands(world: GameWorld, state: GameState): readonly Command[] {
  const { screen, overlay } = state;
  const keys = screen.at === 'level' ? shellBindings(world, state, screen) : onScreen(world, state);
  const letters: readonly CommandLetter[] =
    overlay === null ? ['h', 'g', 'u', 'b', 'r', 'n', 's'] : [];
  const fromKeys = letters.flatMap((letter): readonly Command[] => {
    const binding = bindingFor(keys, letter);
    return binding === undefined
      ? []
      : [{ letter, label: binding.label, action: told(binding.action) }];
  });
  const toMap: Command = { letter: 'm', label: say('shell.map'), action: { type: 'to-map' } };
  return [
    ...fromKeys,
    { letter: 'a', label: say('plain.again'), action: tell('everything') },
    ...(screen.at === 'map' || world.route.type === 'path' || overlay !== null ? [] : [toMap]),
    { letter: 'w', label: say('plain.words'), action: tell('words') },
    { letter: '?', label: say('shell.help'), action: tell('help') },
    { letter: 'q', label: say('plain.leave'), action: { type: 'leave', code: 0 } },
  ];
}

/** What stands over a screen until it is closed is only told. */
function told(action: GameAction): CommandAction {
  if (action.type !== 'overlay') return action;
  return action.overlay?.type === 'goal' ? tell('goal') : action;
}

function tell(what: Telling): CommandAction {
  return { type: 'tell', what };
}

/** The command whose letter a line is, small or large. */
export function commandFor(world: GameWorld, state: GameState, line: string): Command | undefined {
  return commands(world, state).find(({ letter }) => letter === line.toLowerCase());
}

/** The command whose word a line is: 'undo', 'Quit'. */
export function commandByWord(
  world: GameWorld,
  state: GameState,
  line: string,
): Command | undefined {
  const wanted = letterOfWord(line);
  return commands(world, state).find(({ letter }) => letter === wanted);
}

/** A move of the level itself, not of its activity. */
export function sessionMove(move: SessionMove): GameAction {
  return { type: 'session', move };
}
