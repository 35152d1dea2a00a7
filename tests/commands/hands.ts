// Files and output in memory, for the commands to read and write.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Io, Refusal, Unreadable } from '../../src/commands/io.ts';

export const seeSpot = 'See Spot run. See Spot jump. Run, Spot, run. Jump, Spot, jump.';

/** A table of tests/fixtures as text: fixture('init.csv') */
export function fixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), 'utf8');
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Files of which `pieceSize` bytes are read at once; what is written goes to `write`. */
export function ioOf(files: Files, write: (text: string) => void = () => {}, pieceSize = 7): Io {
  return {
    async *read(path) {
      const file = files[path];
      if (file === undefined)
        throw new Unreadable(`${path} cannot be read: there is no such file.`);
      const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
      for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
    },
    write: async (text) => write(text),
    note: () => {},
  };
}

/** Runs a command on these files and gives what it wrote. */
export async function output(files: Files, command: (io: Io) => Promise<void>): Promise<string> {
  let written = '';
  await command(
    ioOf(files, (text) => {
      written += text;
    }),
  );
  return written;
}

/** The one line with which a command refuses. */
export async function refusal(files: Files, command: (io: Io) => Promise<void>): Promise<string> {
  try {
    await output(files, command);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  throw new Error('it was not refused');
}
