// Runs a command for scripts or teachers, and tells what it refuses. Left out: what each of them does.
import { visible } from '../levels/safe-text.ts';
import { type Io, Refusal, Unreadable } from './io.ts';
import { nodeIo } from './node-io.ts';

/** Refusals are one line and exit 2; a file that cannot be read is one line and exit 1. */
export async function run(command: (io: Io) => Promise<void>): Promise<void> {
  try {
    await command(nodeIo());
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof Unreadable)) throw error;
    process.stderr.write(`pongpt: ${visible(error.message)}\n`);
    process.exitCode = error instanceof Refusal ? 2 : 1;
    // Whoever writes to us need not finish first: an open pipe would keep the process waiting.
    process.stdin.destroy();
  }
}
