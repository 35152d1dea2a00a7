// Why the game cannot be played here. Left out: what to do about it beyond one line.
import { say } from '../texts/say.ts';
import type { Environment } from './looks.ts';

interface MaybeTerminal {
  readonly isTTY?: boolean | undefined;
}

/**
 * One line that says what is missing and which command works instead; undefined if nothing is.
 * `plain` is the command that does the same line by line.
 * terminalProblem({isTTY: true}, {isTTY: true}, {TERM: 'dumb'}) → 'PongPT cannot draw here, …'
 */
export function terminalProblem(
  stdin: MaybeTerminal,
  stdout: MaybeTerminal,
  env: Environment,
  plain = 'pongpt --plain',
): string | undefined {
  if (!stdout.isTTY) return say('command.cannotDraw', { plain });
  if (!stdin.isTTY) return say('command.cannotHear', { plain });
  if (env.TERM === 'dumb') return say('command.isDumb', { plain });
  return undefined;
}
