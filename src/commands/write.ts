// What a command that is over at once prints. Left out: commands that read or print much (node-io.ts).
import { writeSync } from 'node:fs';
import { visible } from '../levels/safe-text.ts';
import { say } from '../texts/say.ts';

const standardOutput = 1;

/**
 * To standard output; not through Node's stream, which takes longer to be made than a list. Whoever
 * reads it may stop in the middle, as `head` does: no mistake of ours.
 */
export function write(text: string): void {
  let left: Uint8Array = Buffer.from(text);
  try {
    while (left.length > 0) left = left.subarray(writeSync(standardOutput, left));
  } catch (error) {
    failed(error as NodeJS.ErrnoException, left);
  }
}

function failed(error: NodeJS.ErrnoException, left: Uint8Array): void {
  if (error.code === 'EPIPE') process.exit();
  if (error.code === 'EAGAIN') {
    // A full pipe whose reader made it one that does not wait: the stream does.
    process.stdout.once('error', (later: NodeJS.ErrnoException) => failed(later, left));
    process.stdout.write(left);
    return;
  }
  process.stderr.write(`pongpt: ${say('command.outputUnwritable', { reason: error.message })}\n`);
  process.exit(1);
}

/** What is wrong with a command line, and exit 2. */
export function refuse(line: string): void {
  process.stderr.write(`pongpt: ${visible(line)}\n`);
  process.exitCode = 2;
}
