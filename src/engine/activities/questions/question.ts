// What a level may ask about a table, and what one question offers the game once it is asked.
// Left out: the answers. They are computed from the table in the files beside this one.
import * as v from 'valibot';
import type { SlotNamesOf, TextId } from '../../../texts/catalogue.ts';
import { list, sayAround } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import type { Clues, Outcome } from '../../activity.ts';
import type { Document, Word } from '../../language.ts';
import type { Span } from '../../level.ts';
import { colourSetting, promptSetting, wordSetting } from '../settings.ts';

/** `guided`: the row and the column are marked while the question is open. */
const guided = v.optional(v.boolean('must be true or false'), false);

export const questionSetting = v.variant(
  'ask',
  [
    v.strictObject({
      ask: v.literal('chance-after'),
      after: colourSetting,
      word: wordSetting,
      guided,
    }),
    v.strictObject({ ask: v.literal('most-likely-after'), after: colourSetting }),
    v.strictObject({ ask: v.literal('ends-most-often') }),
    v.strictObject({ ask: v.literal('row-sum'), after: colourSetting }),
    v.strictObject({ ask: v.literal('which-row'), prompt: promptSetting }),
    v.strictObject({
      ask: v.literal('how-many-of'),
      documents: v.pipe(
        v.number('must be a number of documents'),
        v.integer('must be a whole number of documents'),
        v.minValue(1, 'must be at least 1'),
        v.maxValue(100, 'must be at most 100'),
      ),
      after: colourSetting,
      word: wordSetting,
    }),
    v.strictObject({
      ask: v.literal('chance-of'),
      prompt: promptSetting,
      words: v.strictTuple([colourSetting, wordSetting], 'must be two words, the first no white'),
    }),
    v.strictObject({ ask: v.literal('how-many-numbers') }),
  ],
  'must ask one of: chance-after, most-likely-after, ends-most-often, row-sum, which-row, how-many-of, chance-of, how-many-numbers',
);

export type Question = v.InferOutput<typeof questionSetting>;

/** The parts of the table that a question is about. Rows and columns are named by their word. */
export interface Places {
  readonly rows: readonly Word[];
  readonly columns: readonly Word[];
  readonly cells: readonly { readonly after: Word; readonly word: Word }[];
}

interface Common {
  /** The question as it is put to the learner. */
  readonly asks: readonly Span[];
  /** Why the right answer is right, with its numbers. */
  readonly why: string;
  readonly places: Places;
  readonly clues: Clues;
}

/** A question put to one table: what may be answered, what is right, and what a wrong answer missed. */
export type Asked = Common &
  (
    | {
        readonly answers: 'word';
        readonly choices: readonly Word[];
        /** More than one where the table has a tie. */
        readonly right: readonly Word[];
        readonly refuse: (word: Word) => Outcome<never>;
      }
    | {
        readonly answers: 'number';
        readonly unit: 'percent' | 'documents' | 'numbers';
        readonly right: number;
        readonly refuse: (answer: number) => Outcome<never>;
      }
  );

/** chip('blue') → a span that is drawn as a sticky */
export function chip(word: Word): Span {
  return { type: 'chip', word };
}

/** stickies(['pink', 'blue']) → the words as chips, with a space between them */
export function stickies(words: Document): readonly Span[] {
  return words.flatMap((word, index) => (index === 0 ? [chip(word)] : [plain(' '), chip(word)]));
}

/**
 * A text with stickies in some of its slots:
 * asking('questions.mostLikelyAfter', {after: chip('pink')}) → 'Which word …', the chip, '?'
 */
export function asking<Id extends TextId>(
  id: Id,
  slots: Readonly<Record<SlotNamesOf<Id>, Span | readonly Span[] | number>>,
): readonly Span[] {
  const pieces: readonly (string | Span | readonly Span[])[] = sayAround(id, slots);
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [plain(piece)] : piece));
}

function plain(text: string): Span {
  return { type: 'plain', text };
}

/** listed(['pink', 'white']) → 'pink and white'; listed(['pink']) → 'pink' */
export function listed(words: readonly Word[]): string {
  return list(words.map(nameOf));
}
