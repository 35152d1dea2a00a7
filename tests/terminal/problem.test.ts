import { describe, expect, it } from 'vitest';
import { terminalProblem } from '../../src/terminal/problem.ts';

const tty = { isTTY: true };

describe('terminalProblem', () => {
  it.each([
    ['standard input', {}, tty, { TERM: 'xterm' }, /standard input is not a terminal/],
    ['standard output', tty, {}, { TERM: 'xterm' }, /standard output is not a terminal/],
    ['TERM', tty, tty, { TERM: 'dumb' }, /TERM is dumb/],
  ])('names %s in one line, and what works instead', (_, stdin, stdout, env, reason) => {
    const line = terminalProblem(stdin, stdout, env);
    expect(line).toMatch(reason);
    expect(line).toMatch(/`pongpt levels`.*`pongpt --help`/);
    expect(line).not.toContain('\n');
  });

  it('finds none in a terminal, known by name or not', () => {
    expect(terminalProblem(tty, tty, { TERM: 'xterm-256color' })).toBeUndefined();
    expect(terminalProblem(tty, tty, {})).toBeUndefined();
  });
});
