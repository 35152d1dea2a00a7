import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanInput, mostWaiting, type TerminalInput } from '../../src/terminal/clean-input.ts';
import { escapeKey, interruptKey } from '../../src/terminal/read-keys.ts';

/** Stands for process.stdin: hands out what it is sent, if anyone reads. */
class Source extends EventEmitter implements TerminalInput {
  raw = false;
  flowing = false;
  readonly setRawMode = vi.fn((on: boolean) => {
    this.raw = on;
  });
  readonly ref = vi.fn();
  readonly unref = vi.fn();
  resume(): void {
    this.flowing = true;
  }
  pause(): void {
    this.flowing = false;
  }
  send(data: string | Buffer): void {
    if (this.flowing) this.emit('data', Buffer.from(data));
  }
}

/** Reads as Ink does: everything there is, on every 'readable'. One entry a turn. */
function listen(source: Source) {
  const input = cleanInput(source);
  const turns: string[][] = [];
  input.on('readable', () => {
    const turn: string[] = [];
    for (let key = input.read(); key !== null; key = input.read()) turn.push(key);
    if (turn.length > 0) turns.push(turn);
  });
  input.setRawMode(true);
  return { input, turns, keys: () => turns.flat() };
}

/** Lets time pass, and then as many turns of the event loop as the fullest queue needs. */
async function pass(milliseconds: number): Promise<void> {
  vi.advanceTimersByTime(milliseconds);
  for (let turn = 0; turn < 2 * mostWaiting; turn++) await new Promise(setImmediate);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('cleanInput', () => {
  it('hands over one key a turn, however many came in one read', async () => {
    const source = new Source();
    const { turns } = listen(source);
    source.send('jj\x1b[A\r');
    await pass(0);
    expect(turns).toEqual([['j'], ['j'], ['\x1b[A'], ['\r']]);
  });

  it('keeps keys while they are held, and hands them over when they are released', async () => {
    const source = new Source();
    const { input, keys } = listen(source);
    input.hold();
    source.send('jk\r');
    await pass(0);
    expect(keys()).toEqual([]);
    input.release();
    await pass(0);
    expect(keys()).toEqual(['j', 'k', '\r']);
  });

  it('interrupts by Ctrl+C while keys are held', () => {
    const source = new Source();
    const { input } = listen(source);
    const interrupted = vi.fn();
    input.on('interrupt', interrupted);
    input.hold();
    source.send('jj\x03');
    expect(interrupted).toHaveBeenCalledOnce();
  });

  it.each([
    ['an arrow', ['\x1b', '[', 'A'], ['\x1b[A']],
    ['an arrow with a modifier', ['\x1b[1', ';5', 'A'], ['\x1b[1;5A']],
    ['a mouse report', ['\x1b[<0;1', '2;5M', 'j'], ['j']],
    ['a reply', ['\x1b]11;rgb', ':ff/ff\x1b', '\\', 'j'], ['j']],
    ['CR LF', ['\r', '\n', '\r', '\n'], ['\r', '\r']],
  ])('puts %s together that comes in parts, each within 50 ms', async (_, parts, keys) => {
    const source = new Source();
    const heard = listen(source);
    for (const part of parts) {
      source.send(part);
      await pass(49);
    }
    await pass(100);
    expect(heard.keys()).toEqual(keys);
  });

  it('puts a character together whose bytes come one by one', async () => {
    const source = new Source();
    const heard = listen(source);
    for (const byte of Buffer.from('é🎈')) source.send(Buffer.of(byte));
    await pass(0);
    expect(heard.keys()).toEqual(['é', '🎈']);
  });

  it('takes a lone ESC for Escape after 50 ms, and not before', async () => {
    const source = new Source();
    const heard = listen(source);
    source.send('\x1b');
    await pass(49);
    expect(heard.keys()).toEqual([]);
    await pass(2);
    expect(heard.keys()).toEqual([escapeKey]);
    source.send('j');
    await pass(0);
    expect(heard.keys()).toEqual([escapeKey, 'j']);
  });

  it('takes LF for a second Enter when it comes late', async () => {
    const source = new Source();
    const heard = listen(source);
    source.send('\r');
    await pass(60);
    source.send('\n');
    await pass(0);
    expect(heard.keys()).toEqual(['\r', '\r']);
  });

  it('hands over Enter without waiting for what may follow', async () => {
    const source = new Source();
    const heard = listen(source);
    source.send('\r');
    await pass(1);
    expect(heard.keys()).toEqual(['\r']);
  });

  it('gives the keyboard back after a reply that never ends', async () => {
    const source = new Source();
    const heard = listen(source);
    source.send('\x1b]0;title without an end');
    await pass(60);
    source.send('j');
    await pass(0);
    expect(heard.keys()).toEqual(['j']);
  });

  it('waits a second for the end of pasted text, and then hears keys again', async () => {
    const source = new Source();
    const heard = listen(source);
    source.send('\x1b[200~qq');
    await pass(999);
    source.send('\x03');
    await pass(999);
    expect(heard.keys()).toEqual([]);
    await pass(2);
    source.send('j\x03');
    await pass(0);
    expect(heard.keys()).toEqual(['j', interruptKey]);
  });

  it('lets Ctrl+C through in the middle of an unfinished reply', async () => {
    const source = new Source();
    const heard = listen(source);
    source.send('\x1b]0;title');
    source.send('\x03');
    await pass(0);
    expect(heard.keys()).toEqual([interruptKey]);
  });

  it('keeps the first keys of a flood and drops the others', async () => {
    const source = new Source();
    const heard = listen(source);
    for (let read = 0; read < 100; read++) source.send('j'.repeat(1000));
    await pass(0);
    expect(heard.keys()).toHaveLength(mostWaiting);
    source.send('k');
    await pass(0);
    expect(heard.keys().at(-1)).toBe('k');
  });

  it('lets Ctrl+C take the place of a flood', async () => {
    const source = new Source();
    const heard = listen(source);
    source.send(`${'j'.repeat(100_000)}\x03`);
    await pass(0);
    expect(heard.keys()).toEqual([interruptKey]);
  });

  it('forgets a flood of escape characters without a trace', async () => {
    const source = new Source();
    const heard = listen(source);
    source.send(`\x1b[${'1;'.repeat(50_000)}`);
    source.send('j');
    await pass(60);
    expect(heard.keys()).toEqual(['j']);
  });

  it('hears nothing outside raw mode, and hears again when it is back', async () => {
    const source = new Source();
    const { input, keys } = listen(source);
    input.setRawMode(false);
    expect(source).toMatchObject({ raw: false, flowing: false });
    source.send('a');
    input.setRawMode(true);
    expect(source).toMatchObject({ raw: true, flowing: true });
    source.send('b');
    await pass(0);
    expect(keys()).toEqual(['b']);
  });

  it('forgets what was unfinished when raw mode ends', async () => {
    const source = new Source();
    const { input, keys } = listen(source);
    source.send('\x1b');
    input.setRawMode(false);
    await pass(100);
    input.setRawMode(true);
    source.send('[A');
    await pass(0);
    expect(keys()).toEqual(['[', 'A']);
  });

  it('keeps keys until somebody reads, but tells of Ctrl+C at once', async () => {
    const source = new Source();
    const input = cleanInput(source);
    const interrupted = vi.fn();
    input.on('interrupt', interrupted);
    input.setRawMode(true);
    source.send('jk');
    await pass(0);
    expect(interrupted).not.toHaveBeenCalled();
    source.send('\x03');
    expect(interrupted).toHaveBeenCalledOnce();
    const read: string[] = [];
    input.on('data', (key) => read.push(key));
    await pass(0);
    expect(read).toEqual(['j', 'k', interruptKey]);
  });

  it('passes on what keeps the process alive', () => {
    const source = new Source();
    const input = cleanInput(source);
    input.ref().unref();
    expect(source.ref).toHaveBeenCalledOnce();
    expect(source.unref).toHaveBeenCalledOnce();
  });
});
