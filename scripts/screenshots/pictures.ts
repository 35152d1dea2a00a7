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

export const pictures: readonly Picture[] = [
  {
    name: 'map',
    title: 'The map: the levels of the first world, with the stars earned so far.',
    until: /World 1/,
  },
  {
    name: 'draw',
    title:
      'Drawing a document: a row of coloured stickies, four bins of balls below, and a line from the last sticky to its open bin.',
    level: 'draw-a-document',
    seed: 'draw',
    until: /bin is open[\s\S]*(?:\S (?:PUR|BLU|GRN|PNK) +){5}\[/,
  },
];

const document = (words: string): Document => words.split(' ');

/** What the player of the pictures has done before. */
export const past: readonly ProgressChange[] = [
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
