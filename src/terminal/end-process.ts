// The end of the process. Node sets the terminal back as it leaves, and aborts with a native stack
// trace where it finds none: a process whose window was closed must not leave through Node.
// Left out: saving, and everything else that comes before the end.
import { isatty } from 'node:tty';

/** 128 and the number of SIGHUP, as shells count; what a process that died of it shows there. */
export const hungUp = 129;

/** Ends the process with an exit code, or by SIGHUP, as a closed window asks, if there is no terminal left. */
export function endProcess(code: number): never {
  // A closing window may send the signal first and be gone a moment later.
  if (process.platform !== 'win32' && (code === hungUp || terminalIsGone())) {
    process.removeAllListeners('SIGHUP');
    process.kill(process.pid, 'SIGHUP');
  }
  process.exit(code);
}

/** A terminal that was there at the start and answers no more. */
function terminalIsGone(): boolean {
  const standard = [process.stdin, process.stdout, process.stderr];
  return standard.some(({ isTTY, fd }) => isTTY && !isatty(fd));
}
