// What a level of this kind sets: lengths to count, a length to guess, and the size of a real model.
// Left out: every number that follows from these. They are computed.
import * as v from 'valibot';
import type { Document } from '../../language.ts';
import { documentSetting, whole } from '../settings.ts';

export interface LadderSettings {
  /** Lengths of context whose bins the learner works out. */
  readonly lengths: readonly number[];
  /** The length of context whose bins the learner guesses. */
  readonly far: number;
  /** The length at which the learner's own balls are counted. */
  readonly own: number;
  /** How many words a real model knows, and how many of them it looks back. */
  readonly words: number;
  readonly context: number;
  /** For a learner whose notebook holds nothing long enough. */
  readonly samples: readonly Document[];
}

export const ladderSettings = v.pipe(
  v.strictObject({
    lengths: v.pipe(
      v.array(whole(1, 4), 'must be a list of lengths'),
      v.minLength(1, 'must have at least one length'),
      v.maxLength(4, 'must have at most four lengths'),
      v.check(
        (lengths) => lengths.every((length, at) => at === 0 || length > (lengths[at - 1] ?? 0)),
        'must grow from one length to the next',
      ),
    ),
    far: whole(6, 12),
    own: whole(2, 5),
    words: whole(1_000, 1_000_000),
    context: whole(5_000, 20_000),
    samples: v.pipe(
      v.array(documentSetting, 'must be a list of documents'),
      v.minLength(1, 'must have at least one document'),
    ),
  }),
  v.check(
    ({ own, samples }) => samples.some((document) => document.length > own),
    'must have a sample that is longer than `own`, or it puts no ball',
  ),
);
