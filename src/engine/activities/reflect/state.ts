// What the last level is made of: a second name for every sticky, and questions for a room.
import * as v from 'valibot';
import type { Document, Word } from '../../language.ts';
import { documentSetting } from '../settings.ts';
import type { WhyAnswer } from '../why.ts';

/** A second name for each word of the tiny language. */
export type Names = Readonly<Record<'purple' | 'blue' | 'green' | 'pink' | 'white', Word>>;

export interface ReflectSettings {
  /** Documents for a learner who has written none. */
  readonly sample: readonly Document[];
  readonly names: Names;
  /** How many documents are drawn and read aloud. */
  readonly drawn: number;
  readonly discuss: readonly [string, string, string];
}

/** What renaming may change: the numbers, the names only, or what the model knows. */
export const renameAnswers = ['numbers', 'names', 'knowledge'] as const;
export type RenameAnswer = (typeof renameAnswers)[number];

export interface Common {
  /** What the model is trained on: the learner's own documents, or the sample. */
  readonly documents: readonly Document[];
  readonly own: boolean;
  /** Drawn from that model, all different. */
  readonly drawn: readonly Document[];
  /** What the learner answered before the first level; null if that was not kept. */
  readonly earlier: WhyAnswer | null;
  readonly bet: RenameAnswer | null;
}

export type ReflectState = Common &
  (
    | { readonly phase: 'bet' }
    | { readonly phase: 'renamed' }
    | { readonly phase: 'read' }
    /** `meant`: the drawn document that says most to the learner. */
    | { readonly phase: 'heard'; readonly meant: number }
    | { readonly phase: 'why' }
    | { readonly phase: 'both'; readonly now: WhyAnswer }
    | { readonly phase: 'room'; readonly now: WhyAnswer }
    | { readonly phase: 'done'; readonly now: WhyAnswer }
  );

export type ReflectMove =
  /** null while none is chosen: refused. */
  | { readonly type: 'bet'; readonly answer: RenameAnswer | null }
  | { readonly type: 'meant'; readonly document: number }
  | { readonly type: 'why'; readonly answer: WhyAnswer | null }
  | { readonly type: 'go-on' };

/** What every phase carries on. */
export function common({ documents, own, drawn, earlier, bet }: Common): Common {
  return { documents, own, drawn, earlier, bet };
}

/** Small letters of Latin, Greek and Cyrillic: names are translated with the level. */
const name = v.pipe(
  v.string('must be a word'),
  v.regex(
    /^([a-z\u00DF-\u00F6\u00F8-\u024F\u0370-\u0523']{1,6}|\.)$/,
    'must be one word of at most six small letters, or a full stop',
  ),
);

const question = v.pipe(
  v.string('must be a question'),
  v.maxLength(160, 'must be at most 160 characters'),
  v.endsWith('?', 'must end with a question mark'),
);

export const reflectForm = v.strictObject({
  sample: v.pipe(
    v.array(documentSetting, 'must be a list of documents'),
    v.minLength(3, 'must have at least three documents'),
  ),
  names: v.pipe(
    v.strictObject({ purple: name, blue: name, green: name, pink: name, white: name }),
    v.check(
      (names) => new Set(Object.values(names)).size === 5,
      'must be five different words: two stickies of one name would be one word',
    ),
  ),
  drawn: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(5)),
  discuss: v.strictTuple([question, question, question], 'must be three questions'),
});
