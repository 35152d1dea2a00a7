// What the commands for scripts read and write, and how they say no.
// Left out: Node's files and streams, so that tests can hand in their own; see node-io.ts.

/** Something was asked for that cannot be done: one line on standard error, exit 2. */
export class Refusal extends Error {}

/** A file cannot be read: one line on standard error, exit 1. */
export class Unreadable extends Error {}

export interface Io {
  /** The bytes of a file as they come; '-' is standard input. Throws `Unreadable`. */
  readonly read: (path: string) => AsyncIterable<Uint8Array>;
  /** To standard output. Wait for it: a slow reader is not run over. */
  readonly write: (text: string) => Promise<void>;
  /** To standard error, only if a person looks at it. */
  readonly note: (line: string) => void;
}

/** What to call a file in a sentence: fileName('-') → 'standard input' */
export function fileName(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/** Standard input is read once: '-' cannot stand for two files. */
export function checkInputs(paths: readonly string[]): void {
  if (paths.filter((path) => path === '-').length > 1) {
    throw new Refusal('Standard input can be read only once: give - only once.');
  }
}

/** Characters that are written at once. */
const batchLength = 1 << 16;

/** Writes lines as they are made, many at once; nothing waits for the last line. */
export async function writeLines(io: Pick<Io, 'write'>, lines: Iterable<string>): Promise<void> {
  let batch = '';
  for (const line of lines) {
    batch += `${line}\n`;
    if (batch.length < batchLength) continue;
    await io.write(batch);
    batch = '';
  }
  if (batch !== '') await io.write(batch);
}
