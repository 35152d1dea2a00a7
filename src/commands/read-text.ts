// From the bytes of a file to text, piece by piece; no more than a piece is held.
// Left out: what the text says.
import { fileName, type Io, Refusal } from './io.ts';

/** What no text has, and files of other kinds do: control characters but tab and the ends of lines. */
const control = /[\0-\x08\x0e-\x1f]/;

/**
 * The text of a file in pieces, none of them empty. Throws a `Refusal` where it is binary.
 * A byte order mark at the start is taken off.
 */
async function* readText(io: Io, path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw binary(path);
    }
  };
  for await (const bytes of io.read(path)) {
    const text = decode(bytes);
    if (control.test(text)) throw binary(path);
    if (text !== '') yield text;
  }
  decode();
}

function binary(path: string): Refusal {
  return new Refusal(
    `${fileName(path)} is binary, or not in UTF-8. Give plain text, saved as UTF-8.`,
  );
}

/** A file whose beginning was looked at: a table in CSV begins with an unnamed column. */
export interface OpenFile {
  readonly isTable: boolean;
  /** All of its text, the beginning too; to be read once. */
  readonly pieces: AsyncIterable<string>;
}

/** Opens a file and says whether it is a table. Throws a `Refusal` if nothing is in it. */
export async function openFile(io: Io, path: string): Promise<OpenFile> {
  const pieces = readText(io, path);
  let start = '';
  // A first line that names no column yet may come in several pieces.
  while (start.length < 3) {
    const { done, value } = await pieces.next();
    if (done) break;
    start += value;
  }
  if (start === '') throw new Refusal(`${fileName(path)} is empty.`);
  const isTable = /\.csv$/i.test(path) || /^(?:"")?,\S/.test(start);
  return { isTable, pieces: joined(start, pieces) };
}

async function* joined(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}
