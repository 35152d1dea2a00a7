// Starting, keys and drawing through the terminal layer, tried in a real pseudo-terminal.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { openTerminal } from '../e2e/pty.ts';
import { fixture, play, playInShell, prepareFixture } from './fixture/play.ts';

prepareFixture();

describe('starting', () => {
  it('draws although CI is set', async () => {
    const terminal = await play({ env: { CI: '1' } });
    terminal.press('j');
    await terminal.waitFor('count 1');
  });

  it('is not disturbed by a DEV meant for other programs', async () => {
    const { terminal } = await playInShell({ env: { DEV: 'true' } });
    terminal.press('q');
    expect((await terminal.waitFor('[code 0')).trim()).toBe('goodbye 0\n[code 0, cooked]');
  });

  it('refuses when input and output are no terminal, with one line and 2', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [fixture.file], {
      input: 'jjj',
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^PongPT cannot draw here: .*`pongpt --help`.*\n$/);
  });

  it('refuses when input is piped into it on a terminal', async () => {
    const command = ['sh', '-c', 'echo jjj | "$0" "$1"', process.execPath, fixture.file];
    const terminal = await openTerminal({ command, cols: 200 });
    expect(await terminal.exited).toEqual({ code: 2, signal: undefined });
    expect(terminal.text().trim()).toMatch(/^PongPT cannot hear your keys: .*$/);
  });

  it('refuses a dumb terminal', async () => {
    const terminal = await openTerminal({
      command: ['node', fixture.file],
      env: { TERM: 'dumb' },
      cols: 200,
    });
    expect(await terminal.exited).toEqual({ code: 2, signal: undefined });
    expect(terminal.text().trim()).toMatch(/^PongPT cannot draw here: TERM is dumb/);
    expect(terminal.raw).not.toContain('\x1b');
  });
});

describe('keys', () => {
  it('typed before the first frame are neither shown nor lost', async () => {
    const terminal = await openTerminal({
      command: ['node', fixture.file],
      env: { TMPDIR: fixture.crashes },
    });
    terminal.press('j', 'j');
    await terminal.waitFor('count 2');
    terminal.press('j');
    const screen = await terminal.waitFor('count 3');
    expect(screen.replace('heard j j j', '')).not.toContain('j');
  });

  it('counts three for jjj in one read', async () => {
    const terminal = await play();
    terminal.press('jjj');
    expect(await terminal.waitFor('count 3')).toContain('heard j j j');
  });

  it.each([
    ['Up', 'upArrow'],
    ['PageDown', 'pageDown'],
    ['Home', 'home'],
    ['Delete', 'delete'],
    ['Shift+Tab', 'shift+tab'],
    ['Tab', 'tab'],
    ['Escape', 'escape'],
    ['\n', 'return'],
    ['Backspace', 'backspace'],
    ['\x1b[1;5C', 'rightArrow+ctrl'],
    ['Space', 'space'],
  ])('reach Ink under their names: %j', async (key, name) => {
    const terminal = await play();
    terminal.press(key);
    await terminal.waitFor(name);
  });

  it('that the game does not know, mouse noise and reports type nothing and break nothing', async () => {
    const terminal = await play();
    terminal.press(
      '\x1b[1;5P\x1b[1;5R\x1b[<0;3;4M\x1b[M !!\x1b[I\x1b]11;rgb:0/0/0\x07\x1bx\x1bOPj',
    );
    expect(await terminal.waitFor('count 1')).toMatch(/heard j *│/);
  });

  it('are not what is pasted', async () => {
    const terminal = await play();
    expect(terminal.raw).toContain('\x1b[?2004h');
    terminal.press('\x1b[200~jab\nj\x03\x1b[201~j');
    expect(await terminal.waitFor('count 1')).toMatch(/heard jab j j *│/);
  });
});

describe('drawing', () => {
  it('uses colours, and the harness can read them', async () => {
    const terminal = await play();
    const cell = terminal.cells()[2]?.[1];
    expect(cell).toMatchObject({ text: 'c', background: '#5f0087', inverse: false });
  });

  it.each([
    ['NO_COLOR', { NO_COLOR: '1' }, []],
    ['--no-color', {}, ['--no-color']],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, []],
  ])('uses none with %s', async (_, env, flags) => {
    const terminal = await play({ flags, env });
    expect(
      terminal
        .cells()
        .flat()
        .every(({ background }) => background === 'default'),
    ).toBe(true);
    expect(terminal.raw).not.toMatch(/\x1b\[[\d;]+m/);
  });

  it('writes little for a key, and nothing while idle', async () => {
    const terminal = await play();
    await terminal.settled();
    const mark = terminal.mark();
    terminal.press('j');
    await terminal.waitFor('count 1');
    await terminal.settled();
    expect(terminal.bytesSince(mark)).toBeLessThan(400);
    const idle = terminal.mark();
    await terminal.settled({ quiet: 1000 });
    expect(terminal.bytesSince(idle)).toBe(0);
  });

  it('leaves no residue after a storm of resizes', async () => {
    const terminal = await play({ cols: 100, rows: 30 });
    const sizes = [
      [60, 20],
      [120, 40],
      [30, 24],
      [80, 24],
      [200, 50],
      [61, 11],
      [90, 33],
    ] as const;
    for (const [cols, rows] of sizes) {
      terminal.resize(cols, rows);
      await terminal.waitFor(`size ${cols}x${rows}`);
    }
    for (let step = 0; step < 40; step++) terminal.resize(40 + step, 50 - step);
    terminal.resize(80, 24);
    await terminal.waitFor('size 80x24');
    await terminal.settled();
    const fresh = await play({ cols: 80, rows: 24 });
    const plain = (screen: string) => screen.replace(/pid \d+/, 'pid 1').replace(/ +│/, ' │');
    expect(terminal.screen().map(plain)).toEqual(fresh.screen().map(plain));
  });
});
