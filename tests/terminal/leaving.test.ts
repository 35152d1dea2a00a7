// Whatever ends the game, the terminal is left as it was: tried in a real pseudo-terminal.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTerminal, type Terminal } from '../e2e/pty.ts';
import { fixture, play, playInShell, prepareFixture } from './fixture/play.ts';

prepareFixture();

/** Back on the main screen, with a cursor and line editing, and nothing of the game left there. */
async function expectRestored(terminal: Terminal, code: number): Promise<string> {
  const screen = await terminal.waitFor(/\[code .*\]/);
  expect(screen).toContain(`[code ${code}, cooked]`);
  expect(terminal).toMatchObject({ onAlternateScreen: false, cursorVisible: true });
  expect(screen).not.toContain('count');
  return screen.trim();
}

/** A shell that lives on tells that its program ended by SIGHUP, in words of its own. */
function withoutShell(screen: string): string {
  return screen.replace(/^.*Hangup.*\n/, '');
}

describe('leaving', () => {
  it('by a key gives the terminal back and says goodbye on the main screen', async () => {
    const { terminal } = await playInShell();
    expect(terminal).toMatchObject({ onAlternateScreen: true, cursorVisible: false });
    terminal.press('q');
    expect(await expectRestored(terminal, 0)).toBe('goodbye 0\n[code 0, cooked]');
  });

  it('by Ctrl+C gives the terminal back, with 130', async () => {
    const { terminal } = await playInShell();
    terminal.press('Ctrl+C');
    expect(await expectRestored(terminal, 130)).toBe('goodbye 130\n[code 130, cooked]');
  });

  it('by Ctrl+C works behind other bytes and inside an unfinished reply', async () => {
    const { terminal } = await playInShell();
    terminal.press('jj\x1b]0;title\x03');
    await expectRestored(terminal, 130);
  });

  it.each([
    ['SIGINT', 130, 'goodbye 130\n'],
    ['SIGTERM', 143, 'goodbye 143\n'],
    ['SIGHUP', 129, ''],
  ] as const)('by %s gives the terminal back, with %i', async (signal, code, farewell) => {
    const { terminal, pid } = await playInShell();
    process.kill(pid, signal);
    const screen = await expectRestored(terminal, code);
    expect(withoutShell(screen)).toBe(`${farewell}[code ${code}, cooked]`);
  });

  it('by Ctrl+C before any key is heard gives the terminal back', async () => {
    const { terminal } = await playInShell({ flags: ['--deaf'] });
    terminal.press('Ctrl+C');
    expect(await expectRestored(terminal, 130)).toBe('goodbye 130\n[code 130, cooked]');
  });

  it.each([
    ['x', 'thrown in a handler'],
    ['p', 'rejected in a promise'],
    ['t', 'thrown in a timer'],
    ['e', 'thrown while drawing'],
  ])(
    'by a mistake (%s: %s) gives the terminal back, with one line and a trace',
    async (key, what) => {
      const { terminal } = await playInShell();
      terminal.press(key);
      const screen = await expectRestored(terminal, 1);
      const [file = '', ...others] = readdirSync(fixture.crashes);
      expect(others).toEqual([]);
      expect(screen.replaceAll('\n', '')).toBe(
        'PongPT stopped because of a mistake in the program. Your progress is saved. ' +
          `Details: ${join(fixture.crashes, file)}[code 1, cooked]`,
      );
      const trace = readFileSync(join(fixture.crashes, file), 'utf8');
      expect(trace).toContain(`Error: ${what}`);
      expect(trace).toContain('app.mjs:');
    },
  );

  it('writes nothing but the one line to standard error', async () => {
    const errors = join(fixture.crashes, 'stderr');
    const command = ['sh', '-c', 'exec "$0" "$1" 2> "$2"', process.execPath, fixture.file, errors];
    const terminal = await openTerminal({ command, env: { TMPDIR: fixture.crashes } });
    await terminal.waitFor('count 0');
    terminal.press('x');
    expect(await terminal.exited).toEqual({ code: 1, signal: undefined });
    expect(readFileSync(errors, 'utf8')).toMatch(/^PongPT stopped .*\n$/);
  });

  it('tells when the trace cannot be written', async () => {
    const terminal = await play({ env: { TMPDIR: '/nowhere' } });
    terminal.press('x');
    expect(await terminal.exited).toEqual({ code: 1, signal: undefined });
    expect(terminal.text()).toContain('could not be written to /nowhere');
  });

  it.each([
    ['o', 'an error of standard output'],
    ['i', 'an error of standard input'],
    ['d', 'the end of standard input'],
  ])('by (%s) %s is quiet, with 129', async (key) => {
    const { terminal } = await playInShell();
    terminal.press(key);
    expect(withoutShell(await expectRestored(terminal, 129))).toBe('[code 129, cooked]');
  });

  it('when the window is closed is quiet, and ends by the signal that says so', async () => {
    const terminal = await play();
    terminal.closeWindow();
    expect(await terminal.exited).toMatchObject({ signal: 'SIGHUP' });
    expect(readdirSync(fixture.crashes)).toEqual([]);
  });

  it('does not happen by Ctrl+Z, as a byte or as a signal', async () => {
    const terminal = await play();
    terminal.press('\x1a', 'j');
    terminal.kill('SIGTSTP');
    await terminal.waitFor('count 1');
    terminal.press('j');
    expect(await terminal.waitFor('count 2')).toContain('heard j j');
  });

  it('leaves the main screen as it was', async () => {
    const script = 'seq 1 40; exec "$0" "$1"';
    const terminal = await openTerminal({
      command: ['sh', '-c', script, process.execPath, fixture.file],
    });
    await terminal.waitFor('count 0');
    terminal.press('q');
    await terminal.exited;
    const lines = Array.from({ length: 22 }, (_, index) => `${index + 19}`);
    expect(terminal.screen()).toEqual([...lines, 'goodbye 0', '']);
  });
});
