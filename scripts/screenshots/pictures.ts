// Which pictures there are, and the moment that each one shows.
import type { Document } from '../../src/engine/language.ts';
import type { ProgressChange } from '../../src/progress.ts';
import type { Moment } from '../../tests/e2e/moment.ts';

export interface Picture extends Moment {
  /** docs/pictures/<name>-light.svg and -dark.svg */
  readonly name: string;
  /** What can be seen, in a sentence: also the text for those who cannot see it. */
  readonly title: string;
}

/** A row of at least so many stickies, as the screen shows it. */
const stickies = (least: number) => String.raw`(?:\S (?:PUR|BLU|GRN|PNK) +){${least}}`;

export const pictures: readonly Picture[] = [
  {
    name: 'map',
    title: 'The map: the levels of the first world, with the stars earned so far.',
    until: /a ball for each star/,
  },
  {
    name: 'draw',
    title:
      'Drawing a document: a row of coloured stickies, four bins of balls below it, and a line from the last sticky to its open bin.',
    level: 'draw-a-document',
    seed: 'draw',
    until: new RegExp(`bin is open[^]*${stickies(5)}`),
  },
  {
    name: 'train',
    title:
      'Training: one sticky of a document names the bin, the next one puts its ball in, and a line shows the way.',
    level: 'train',
    until: /puts a blue ball into the pink bin/,
  },
  {
    name: 'sixteen-bins',
    title:
      'Two words of memory: sixteen bins, one for each pair of words, and the bin of the last two stickies is open.',
    level: 'two-words-of-memory',
    seed: 'paper',
    until: new RegExp(`Draw without looking[^]*${stickies(4)}`),
  },
  {
    name: 'attention',
    title:
      'Attention: a map of six words by six keys, each place shaded by its share, and the word that comes out of each row.',
    level: 'attention',
    until: /Mend it/,
  },
  {
    name: 'words-as-places',
    title:
      'Words as places: 25 words on a flat map, after a model has learned which of them keep company.',
    level: 'words-as-places',
    seed: 'a',
    until: /The map is flat/,
  },
];

const document = (words: string): Document => words.split(' ');

/** What the player of the pictures has done before. */
export const past: readonly ProgressChange[] = [
  ...(
    [
      ['what-is-a-model', 2],
      ['what-comes-next', 3],
      ['a-tiny-language', 3],
      ['fill-the-bins', 3],
      ['draw-a-document', 2],
      ['write-your-documents', 3],
    ] as const
  ).map(([levelId, stars]) => ({ type: 'result', levelId, stars }) as const),
  {
    type: 'notebook',
    added: [
      document('green blue purple blue pink blue white'),
      document('pink purple blue green pink white'),
      document('purple pink pink blue white'),
      document('blue green white'),
    ],
    removed: [],
  },
];
