// What can be wrong with saving, and how it is told. Left out: what is done about it.
import { codeOf } from './disk.ts';
import { LockedError } from './lock.ts';

export type SaveProblem =
  /** `kept` is false when nothing in the file could be read. */
  | { readonly type: 'broken'; readonly copy: string; readonly kept: boolean }
  | { readonly type: 'unwritable'; readonly reason: string }
  | { readonly type: 'newer'; readonly path: string };

/** One sentence for the banner: what is wrong, where, and what happens now. */
export function problemText(problem: SaveProblem): string {
  switch (problem.type) {
    case 'broken':
      return problem.kept
        ? `Your save file was damaged, so you go on with what is left of it; the old file is kept as ${problem.copy}.`
        : `Your save file was damaged, so you start afresh; the old file is kept as ${problem.copy}.`;
    case 'unwritable':
      return `Your progress cannot be saved (${problem.reason}), so for now it lasts only until you quit.`;
    case 'newer':
      return `The save file ${problem.path} is from a newer PongPT and stays as it is, so what you do now lasts only until you quit.`;
  }
}

/** An error of saving as a problem: unwritable({code: 'ENOSPC'}, file) → 'the disk of … is full' */
export function unwritable(error: unknown, file: string): SaveProblem {
  return { type: 'unwritable', reason: reasonOf(error, file) };
}

function reasonOf(error: unknown, file: string): string {
  if (error instanceof LockedError) return `another game is busy with ${file}`;
  const code = codeOf(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `no permission for ${file}`;
    case 'EROFS':
      return `the disk of ${file} is read-only`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `no space left for ${file}`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `the folder of ${file} cannot be made`;
    case 'EISDIR':
      return `${file} is not a file`;
    default:
      return `${code ?? 'something unexpected'} at ${file}`;
  }
}
