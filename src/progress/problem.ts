// What can be wrong with saving, and how it is told. Left out: what is done about it.
import { visible } from '../levels/safe-text.ts';
import { say } from '../texts/say.ts';
import { codeOf } from './disk.ts';
import { LockedError } from './lock.ts';

export type SaveProblem =
  /** `kept` is false when nothing in the file could be read. */
  | { readonly type: 'broken'; readonly copy: string; readonly kept: boolean }
  | { readonly type: 'unwritable'; readonly reason: string }
  | { readonly type: 'newer'; readonly path: string };

/** Whether what is done reaches the file all the same: one that was broken is begun anew. */
export function isSaving(problem: SaveProblem | undefined): boolean {
  return problem === undefined || problem.type === 'broken';
}

/** Something is not in the save file. */
export interface Unsaved {
  readonly problem: SaveProblem;
  /** The folder of a whole copy, good for PONGPT_HOME; undefined if there was no room for that either. */
  readonly copy: string | undefined;
}

/** One sentence for the banner: what is wrong, where, and what happens now. */
export function problemText(problem: SaveProblem): string {
  return visible(sentenceFor(problem));
}

/** On the way out: what is not saved, and where a copy of it is. A sentence a line. */
export function unsavedLines({ problem, copy }: Unsaved): readonly string[] {
  const lines = [
    leftSentence(problem),
    ...(copy === undefined
      ? [say('saving.noCopy')]
      : [say('saving.copy', { folder: copy }), say('saving.copyUse', { name: 'PONGPT_HOME' })]),
  ];
  return lines.map(visible);
}

/** The problem, without a promise of what happens until the player quits. */
function leftSentence(problem: SaveProblem): string {
  switch (problem.type) {
    case 'unwritable':
      return say('saving.leftUnwritable', { reason: problem.reason });
    case 'newer':
      return say('saving.leftNewer', { path: problem.path });
    case 'broken':
      return sentenceFor(problem);
  }
}

function sentenceFor(problem: SaveProblem): string {
  switch (problem.type) {
    case 'broken':
      return problem.kept
        ? say('saving.damagedKept', { copy: problem.copy })
        : say('saving.damaged', { copy: problem.copy });
    case 'unwritable':
      return say('saving.unwritable', { reason: problem.reason });
    case 'newer':
      return say('saving.newer', { path: problem.path });
  }
}

/** An error of saving as a problem: unwritable({code: 'ENOSPC'}, file) → 'the disk of … is full' */
export function unwritable(error: unknown, file: string): SaveProblem {
  return { type: 'unwritable', reason: reasonOf(error, file) };
}

function reasonOf(error: unknown, file: string): string {
  if (error instanceof LockedError) return say('saving.busy', { file });
  const code = codeOf(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return say('saving.noPermission', { file });
    case 'EROFS':
      return say('saving.readOnly', { file });
    case 'ENOSPC':
    case 'EDQUOT':
      return say('saving.noSpace', { file });
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOENT':
    case 'ENAMETOOLONG':
      return say('saving.noFolder', { file });
    case 'EISDIR':
    case 'ELOOP':
      return say('saving.noFile', { file });
    default:
      return code === undefined
        ? say('saving.unexpected', { file })
        : say('saving.otherCode', { code, file });
  }
}
