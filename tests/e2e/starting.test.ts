// Where the game can be played and where it says that it cannot, with the built command.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { cli, openGame } from './command.ts';
import { openPair, pressBoth } from './pair.ts';
import { environment, nodeUnderTest, withNode } from './program.ts';
import { closeTerminals, openTerminal } from './pty.ts';

afterEach(closeTerminals);

test('it draws and hears keys although CI is set', async () => {
  const pair = await openPair({
    env: { CI: '1', CONTINUOUS_INTEGRATION: '1', GITHUB_ACTIONS: '1', DEV: 'true' },
  });
  await pressBoth(pair, 'down', 'up');
});

describe('it refuses with one line and exit code 2', () => {
  const oneLine = /^pongpt: PongPT cannot [^\n]*`pongpt levels`[^\n]*`pongpt --help`[^\n]*\n$/;

  test('when neither input nor output is a terminal', () => {
    const { status, stdout, stderr } = spawnSync(nodeUnderTest, [cli], {
      input: 'jjj',
      encoding: 'utf8',
      env: environment('/nowhere'),
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(oneLine);
  });

  test.each([
    ['standard input is piped into it', 'echo jjj | "$@"', 'standard input is not a terminal'],
    ['standard output goes into a file', '"$@" > "$PONGPT_HOME/out"', 'standard output is not'],
    ['TERM is dumb', 'TERM=dumb "$@"', 'TERM is dumb'],
    ['one level is asked for there', 'echo jjj | "$@" play 5', 'standard input is not a terminal'],
  ])('when %s', async (_, script, why) => {
    const command = [
      'sh',
      '-c',
      `${script} 2> "$PONGPT_HOME/err"`,
      'sh',
      ...withNode(['node', cli]),
    ];
    const terminal = await openTerminal({ command });
    expect(await terminal.exited).toEqual({ code: 2, signal: undefined });
    const error = readFileSync(join(terminal.home, 'err'), 'utf8');
    expect(error).toMatch(oneLine);
    expect(error).toContain(why);
    expect(terminal.raw).toBe('');
  });
});

test('a level that is asked for by its number is opened', async () => {
  const terminal = await openGame(['play', '5']);
  await terminal.waitFor('card 1 of');
  expect(terminal.screen()[0]).toMatch(/^ 5 /);
});
