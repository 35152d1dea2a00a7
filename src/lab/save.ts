// The table as a file in CSV: never over another file unasked, whole or not at all.
// Left out: the form of the file, which is that of `pongpt train --format csv`.
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { tableLines } from '../commands/show-table.ts';
import { codeOf } from '../progress/disk.ts';
import type { TextId } from '../texts/catalogue.ts';
import { say } from '../texts/say.ts';
import type { Consent } from './actions.ts';
import type { Held } from './held.ts';
import { type Pace, Stopped } from './pace.ts';
import type { WorkProgress } from './state.ts';

/** From here on it is asked first: tables of this size are not read again, in bytes. */
const large = 5_000_000;

/** Characters that are written at once. */
const batch = 1 << 16;

export type SaveOutcome =
  | { readonly type: 'saved'; readonly path: string; readonly bins: number }
  | {
      readonly type: 'consent';
      readonly consent: Consent;
      readonly path: string;
      readonly size: number;
    }
  | { readonly type: 'failed'; readonly path: string; readonly reason: string };

/** Saves, or says what must be agreed to before. Throws `Stopped` if it was stopped; no file is left then. */
export async function saveTable(
  held: Held,
  typed: string,
  consent: Consent,
  pace: Pace,
): Promise<SaveOutcome> {
  const file = path.resolve(typed.replace(/^~(?=\/|$)/, homedir()));
  const size = sizeOf(held);
  if (consent === 'nothing' && size > large)
    return { type: 'consent', consent: 'large', path: typed, size };
  try {
    const there = await stat(file).catch(nothingThere);
    // A folder, or a device: nothing that a table could take the place of.
    if (there !== undefined && !there.isFile()) {
      return { type: 'failed', path: file, reason: say('lab.isNoFile') };
    }
    if (there !== undefined && consent !== 'overwrite') {
      return { type: 'consent', consent: 'overwrite', path: typed, size };
    }
    await write(held, file, there !== undefined, pace, size);
    return { type: 'saved', path: file, bins: binsOf(held) };
  } catch (error) {
    if (error instanceof Stopped) throw error;
    return { type: 'failed', path: file, reason: reasonOf(error) };
  }
}

/** Into a file of its own first: what was there stays until the new one is whole. */
async function write(
  held: Held,
  file: string,
  over: boolean,
  pace: Pace,
  size: number,
): Promise<void> {
  const target = over ? await realpath(file) : file;
  const own = over ? `${target}.${process.pid}.part` : target;
  const handle = await open(own, 'wx');
  try {
    await writeLines(handle, held, pace, size);
    await handle.close();
    if (over) await rename(own, target);
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(own, { force: true });
    throw error;
  }
}

async function writeLines(
  handle: FileHandle,
  { model, language, documents }: Held,
  pace: Pace,
  size: number,
): Promise<void> {
  let [text, written] = ['', 0];
  const progress = (): WorkProgress => ({ share: Math.min(1, written / size), read: null });
  for (const line of tableLines.csv({ model, language, documents })) {
    text += `${line}\n`;
    if (text.length >= batch) {
      await handle.writeFile(text);
      written += text.length;
      text = '';
    }
    await pace.breathe(progress);
    if (pace.stopped) throw new Stopped();
  }
  await handle.writeFile(text);
}

/** Bins with balls. A small table has lines for the empty ones too. */
function binsOf({ model, bins }: Held): number {
  return bins.filter((bin) => (model.sizes[bin] ?? 0) > 0).length;
}

/** About how many bytes the file will have: a cell for every bin and every word. */
function sizeOf({ model, rows }: Held): number {
  const { words } = model.language;
  const letters = words.reduce((sum, word) => sum + word.length + 1, 0);
  const name = model.contextLength * (1 + letters / Math.max(1, words.length));
  return Math.round(letters + rows.length * (2 * (words.length + 1) + name));
}

function nothingThere(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
  return undefined;
}

const reasons = {
  EACCES: 'lab.mayNot',
  EPERM: 'lab.mayNot',
  EROFS: 'lab.readOnly',
  ENOSPC: 'lab.diskFull',
  EDQUOT: 'lab.diskFull',
  ENOENT: 'lab.noFolder',
  ENOTDIR: 'lab.notFolder',
  EISDIR: 'lab.isNoFile',
  EEXIST: 'lab.justMade',
  ENAMETOOLONG: 'lab.longName',
} as const satisfies Record<string, TextId>;

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const known = Object.entries(reasons).find(([each]) => each === code);
  if (known !== undefined) return say(known[1]);
  return error instanceof Error ? error.message : String(code);
}
