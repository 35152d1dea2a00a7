// What a level leaves behind for the levels that follow: the notebook, the learner's model, answers.
import type { AnyActivity, Keepsake } from '../engine/activity.ts';
import type { Document } from '../engine/language.ts';
import type { Level } from '../engine/level.ts';
import type { Session } from '../engine/session.ts';
import type { ProgressChange } from '../progress.ts';

/** The changes to save because a session went from one state to the next. */
export function levelEnd(
  activity: AnyActivity,
  level: Level,
  before: Session,
  after: Session,
): readonly ProgressChange[] {
  if (before.state === after.state) return [];
  const had = keepsakeOf(activity, level, before);
  const has = keepsakeOf(activity, level, after);
  return [
    ...notebookChange(had.notebook ?? before.given.notebook, has.notebook),
    ...(has.model && JSON.stringify(has.model) !== JSON.stringify(had.model)
      ? [{ type: 'model', model: has.model } as const]
      : []),
    ...(has.answers && JSON.stringify(has.answers) !== JSON.stringify(had.answers)
      ? [{ type: 'answers', answers: has.answers } as const]
      : []),
  ];
}

function keepsakeOf(activity: AnyActivity, level: Level, session: Session): Keepsake {
  return activity.keepsake?.(level.settings, session.state) ?? {};
}

function notebookChange(
  before: readonly Document[],
  after: readonly Document[] | undefined,
): readonly ProgressChange[] {
  if (after === undefined) return [];
  const added = without(after, before);
  const removed = without(before, after);
  return added.length + removed.length === 0 ? [] : [{ type: 'notebook', added, removed }];
}

/** The documents that are in the first list and not, one for one, in the second. */
function without(documents: readonly Document[], others: readonly Document[]): readonly Document[] {
  const left = others.map((other) => other.join(' '));
  return documents.filter((document) => {
    const at = left.indexOf(document.join(' '));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
