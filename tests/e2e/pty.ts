// A terminal for tests: a real pseudo-terminal with a screen that can be read.
// Nothing here sleeps for a fixed time: press keys, then wait for what they should bring about.
//
//   const terminal = await openTerminal({ command: ['node', 'dist/cli.js'] });
//   await terminal.waitFor('What is a model?');
//   terminal.press('Enter');
//   terminal.press('Ctrl+C');
//   expect(await terminal.exited).toEqual({ code: 130, signal: undefined });
import { mkdtemp, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import nodePty from '@lydell/node-pty';
import unicode11 from '@xterm/addon-unicode11';
import headless from '@xterm/headless';
import { keyBytesOf } from './keys.ts';
import { environment, withNode } from './program.ts';
import { type Cell, readCells, readLines } from './screen.ts';
import { Sender } from './sender.ts';

export interface TerminalOptions {
  /** The program and its arguments. `node` is the Node that runs the tests. */
  readonly command: readonly string[];
  readonly cols?: number;
  readonly rows?: number;
  /** Added to a small environment of its own; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** PONGPT_HOME. By default a new empty folder, removed on close. */
  readonly home?: string;
  /** Of what it writes, `raw` keeps only the end: for programs that write without end. */
  readonly forgetful?: boolean;
}

export interface Exit {
  readonly code: number;
  /** The signal that killed it, such as 'SIGKILL'. */
  readonly signal: string | undefined;
}

export interface Waiting {
  /** In milliseconds. */
  readonly timeout?: number;
}

export type Expected = string | RegExp | ((screen: string) => boolean);

const open = new Set<Terminal>();

/** Characters that a forgetful terminal keeps at most. */
const mostKept = 1 << 20;

/** Starts a program in a new terminal of 80 x 24. Resolves once it runs, before it draws. */
export async function openTerminal(options: TerminalOptions): Promise<Terminal> {
  const own =
    options.home === undefined ? await mkdtemp(join(tmpdir(), 'pongpt-home-')) : undefined;
  const terminal = new Terminal(options, options.home ?? own ?? '', own);
  open.add(terminal);
  return terminal;
}

/** For afterEach: ends what a failed test left running. */
export async function closeTerminals(): Promise<void> {
  await Promise.all([...open].map((terminal) => terminal.close()));
}

export class Terminal {
  /** The folder that the program keeps its progress in. */
  readonly home: string;
  readonly exited: Promise<Exit>;
  readonly #ownHome: string | undefined;
  readonly #pty: nodePty.IPty;
  readonly #sender: Sender;
  readonly #screen: headless.Terminal;
  readonly #watchers = new Set<() => void>();
  readonly #forgetful: boolean;
  /** How much of the output is not in `raw` any more. */
  #forgotten = 0;
  #raw = '';
  #lastOutput = 0;
  #cursorVisible = true;
  #over: Exit | undefined;

  constructor(options: TerminalOptions, home: string, ownHome: string | undefined) {
    const { cols = 80, rows = 24 } = options;
    this.home = home;
    this.#ownHome = ownHome;
    this.#forgetful = options.forgetful ?? false;
    this.#screen = new headless.Terminal({ cols, rows, allowProposedApi: true, scrollback: 1000 });
    this.#screen.loadAddon(new unicode11.Unicode11Addon());
    this.#screen.unicode.activeVersion = '11';
    this.#followCursor();
    const [file = 'sh', ...args] = withNode(options.command);
    this.#pty = nodePty.spawn(file, args, {
      cols,
      rows,
      cwd: options.cwd ?? process.cwd(),
      env: environment(home, options.env),
    });
    this.#sender = new Sender(this.#pty);
    this.#screen.onData((reply) => this.send(Buffer.from(reply)));
    this.#pty.onData((text) => this.#receive(text));
    this.exited = new Promise((resolve) => {
      this.#pty.onExit(({ exitCode, signal }) => {
        // An empty write comes back when everything before it is on the screen.
        this.#screen.write('', () => {
          this.#over = { code: exitCode, signal: signalName(signal) };
          resolve(this.#over);
          this.#notify();
        });
      });
    });
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /**
   * Presses keys, each in a write of its own: a name from keys.ts such as 'Up', or the bytes themselves.
   * `press('jjj')` arrives as one read. An Escape needs 50 ms of quiet after it to be one: wait
   * for what it does before pressing on.
   */
  press(...keys: readonly string[]): void {
    for (const key of keys) this.send(Buffer.from(keyBytesOf(key)));
  }

  /** Bytes that need be no text, such as half a letter, in one write. */
  send(bytes: Uint8Array): void {
    this.#sender.send(bytes);
  }

  /** Nobody reads what the program writes, until `resume`. */
  pause(): void {
    this.#pty.pause();
  }

  resume(): void {
    this.#pty.resume();
  }

  /**
   * Waits until the visible screen holds a text, matches, or satisfies; gives back the screen.
   * Fails with the screen in its message, at once if the program has ended.
   */
  async waitFor(expected: Expected, { timeout = 10_000 }: Waiting = {}): Promise<string> {
    const found = () => holds(this.text(), expected);
    const end = performance.now() + timeout;
    let met = true;
    while (met) {
      met = await this.#until(() => found() || this.#over !== undefined, end - performance.now());
      if (found()) return this.text();
      // It may have been there for a moment, and gone on: then it is waited for again.
      if (this.#over !== undefined) break;
    }
    const why = met ? `the program ended (${JSON.stringify(this.#over)})` : `${timeout} ms passed`;
    throw new Error(`Waited for ${expected}, but ${why}. The screen:\n${this.text()}`);
  }

  /** The visible screen: one line a row, without the spaces at its end. */
  screen(): readonly string[] {
    return readLines(this.#screen);
  }

  /** The visible screen as one string. */
  text(): string {
    return this.screen().join('\n');
  }

  /** The visible screen, cell by cell, with colours: cells()[row][column]. */
  cells(): readonly (readonly Cell[])[] {
    return readCells(this.#screen);
  }

  get cursorVisible(): boolean {
    return this.#cursorVisible;
  }

  get onAlternateScreen(): boolean {
    return this.#screen.buffer.active.type === 'alternate';
  }

  /** Every line of the main screen with its scrollback, also while the alternate one is shown. */
  mainScreen(): readonly string[] {
    const { normal } = this.#screen.buffer;
    return Array.from({ length: normal.length }, (_, row) =>
      (normal.getLine(row)?.translateToString() ?? '').trimEnd(),
    );
  }

  /** Everything the program has written so far. */
  get raw(): string {
    return this.#raw;
  }

  /** When the program last wrote something, on the clock of performance.now(). */
  get lastOutput(): number {
    return this.#lastOutput;
  }

  /** A place in the output, for `bytesSince`. */
  mark(): number {
    return this.#forgotten + this.#raw.length;
  }

  bytesSince(mark: number): number {
    return Buffer.byteLength(this.#raw.slice(Math.max(0, mark - this.#forgotten)));
  }

  resize(cols: number, rows: number): void {
    this.#screen.resize(cols, rows);
    this.#pty.resize(cols, rows);
  }

  kill(signal: NodeJS.Signals = 'SIGTERM'): void {
    this.#pty.kill(signal);
  }

  /** Closes the window: the terminal is gone from under the program, which is told so by SIGHUP. */
  closeWindow(): void {
    // node-pty has it, and its types do not say.
    (this.#pty as unknown as { readonly destroy: () => void }).destroy();
  }

  /**
   * Waits until nothing was written for a while: only for measuring how much is written.
   * Fails if the program is still writing after `timeout`.
   */
  async settled({ quiet = 300, timeout = 10_000 } = {}): Promise<void> {
    const start = Date.now();
    for (;;) {
      const mark = this.mark();
      const left = timeout - (Date.now() - start);
      if (left <= 0)
        throw new Error(`Still writing after ${timeout} ms. The screen:\n${this.text()}`);
      if (!(await this.#until(() => this.mark() > mark, Math.min(quiet, left)))) return;
    }
  }

  /** Kills the program if it still runs, and removes the folder made for it. */
  async close(): Promise<void> {
    open.delete(this);
    if (this.#over === undefined) this.kill('SIGKILL');
    await this.exited;
    this.#screen.dispose();
    if (this.#ownHome !== undefined) await rm(this.#ownHome, { recursive: true, force: true });
  }

  #receive(text: string): void {
    this.#raw += text;
    if (this.#forgetful && this.#raw.length > mostKept) {
      this.#forgotten += this.#raw.length - mostKept / 2;
      this.#raw = this.#raw.slice(-mostKept / 2);
    }
    this.#lastOutput = performance.now();
    this.#screen.write(text, () => this.#notify());
  }

  #notify(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }

  /** Looks again whenever something was drawn; false if the time runs out first. */
  #until(condition: () => boolean, timeout: number): Promise<boolean> {
    return new Promise((resolve) => {
      const finish = (met: boolean) => {
        clearTimeout(timer);
        this.#watchers.delete(look);
        resolve(met);
      };
      const look = () => {
        if (condition()) finish(true);
      };
      const timer = setTimeout(() => finish(false), timeout);
      this.#watchers.add(look);
      look();
    });
  }

  #followCursor(): void {
    for (const [final, visible] of [
      ['h', true],
      ['l', false],
    ] as const) {
      this.#screen.parser.registerCsiHandler({ prefix: '?', final }, (modes) => {
        if (modes.includes(25)) this.#cursorVisible = visible;
        return false;
      });
    }
  }
}

function holds(screen: string, expected: Expected): boolean {
  if (typeof expected === 'string') return screen.includes(expected);
  return expected instanceof RegExp ? expected.test(screen) : expected(screen);
}

function signalName(number: number | undefined): string | undefined {
  if (!number) return undefined;
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
}
