// Why the game cannot be played here. Left out: what to do about it beyond one line.
import type { Environment } from './looks.ts';

interface MaybeTerminal {
  readonly isTTY?: boolean | undefined;
}

/**
 * One line that says what is missing and which command works instead; undefined if nothing is.
 * terminalProblem({isTTY: true}, {isTTY: true}, {TERM: 'dumb'}) → 'PongPT cannot draw here, …'
 */
export function terminalProblem(
  stdin: MaybeTerminal,
  stdout: MaybeTerminal,
  env: Environment,
): string | undefined {
  const reason = whyNot(stdin, stdout, env);
  if (reason === undefined) return undefined;
  return `${reason} \`pongpt levels\` lists the levels, \`pongpt --help\` says what else works without one.`;
}

function whyNot(stdin: MaybeTerminal, stdout: MaybeTerminal, env: Environment): string | undefined {
  if (!stdout.isTTY) return 'PongPT cannot draw here: standard output is not a terminal.';
  if (!stdin.isTTY) return 'PongPT cannot hear your keys: standard input is not a terminal.';
  if (env.TERM === 'dumb')
    return 'PongPT cannot draw here: TERM is dumb, so this is no full terminal.';
  return undefined;
}
