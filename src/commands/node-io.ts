// Files, standard input and standard output for the commands. Left out: what is read and written.
import { createReadStream } from 'node:fs';
import { fileName, type Io, Unreadable } from './io.ts';

/** Bytes that are read at once. */
const pieceSize = 1 << 16;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read by you',
  EPERM: 'it may not be read by you',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
};

/** The real thing. Whoever reads the output may stop in the middle, as `head` does: that is no mistake. */
export function nodeIo(): Io {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`pongpt: standard output cannot be written: ${error.message}\n`);
    process.exit(1);
  });
  return { read, write, note };
}

async function* read(path: string): AsyncGenerator<Uint8Array> {
  const stream =
    path === '-' ? process.stdin : createReadStream(path, { highWaterMark: pieceSize });
  try {
    for await (const bytes of stream) yield bytes;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Unreadable(`${fileName(path)} cannot be read: ${reasons[code] ?? message}.`);
  }
}

/** Waits until a full pipe has been emptied, so that no more is held than is on its way. */
function write(text: string): Promise<void> {
  return new Promise((done) => {
    if (process.stdout.write(text)) setImmediate(done);
    else process.stdout.once('drain', done);
  });
}

function note(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
}
