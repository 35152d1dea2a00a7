// What a level of this kind sets: eight words, and how they are trained.
// Left out: what comes of it. It is trained while the learner watches.
import * as v from 'valibot';
import type { Word } from '../../language.ts';
import { plainWordSetting, whole } from '../settings.ts';

export interface AutoencoderSettings {
  /** Eight of them: as many as three lights have codes. */
  readonly words: readonly Word[];
  /** The learning rate, and how many steps are made. */
  readonly rate: number;
  readonly steps: number;
}

const longestWord = 5;

export const autoencoderSettings = v.strictObject({
  words: v.pipe(
    v.array(plainWordSetting, 'must be a list of words'),
    v.length(8, 'must have eight words: as many as three lights have codes'),
    v.check((words) => new Set(words).size === words.length, 'must not have a word twice'),
    v.check(
      (words) => words.every((word) => word.length <= longestWord),
      `must have words of at most ${longestWord} letters`,
    ),
  ),
  rate: v.pipe(
    v.number('must be a number above 0'),
    v.minValue(0.01, 'must be at least 0.01'),
    v.maxValue(20, 'must be at most 20'),
  ),
  steps: whole(100, 3000),
});
