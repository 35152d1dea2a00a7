// The sentences of the lab, in one place.
import type { Moved } from './held.ts';
import type { LabState, Look, Part, Source, WorkKind } from './state.ts';

/** counted(1, 'bin') → '1 bin'; counted(12345, 'bin') → '12,345 bins' */
export function counted(n: number, what: string): string {
  return `${grouped(n)} ${what}${n === 1 ? '' : 's'}`;
}

/** grouped(1234567) → '1,234,567' */
export function grouped(n: number): string {
  return String(Math.round(n)).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** percentOf(0.256) → '26 %'; a little is never nothing, and nearly all is not all. */
export function percentOf(share: number): string {
  const percent = Math.round(100 * share);
  if (percent === 0 && share > 0) return '<1 %';
  if (percent === 100 && share < 1) return '>99 %';
  return `${percent} %`;
}

/** megabytes(4_200_000) → '4.2 MB'; megabytes(12_000) → '12 kB' */
export function megabytes(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(bytes < 99.5e6 ? 1 : 0)} MB`;
}

/** What there is to count: '6 bins, 19 balls, 6 words, 1 document' */
export function sayLook({ bins, balls, words, documents }: Look): string {
  return [
    counted(bins, 'bin'),
    counted(balls, 'ball'),
    counted(words, 'word'),
    ...(documents > 0 ? [counted(documents, 'document')] : []),
  ].join(', ');
}

/** 'the first 4.2 of 10.0 MB' */
export function sayPart({ read, of }: Part): string {
  return of === null ? `the first ${megabytes(read)}` : `${megabytes(read)} of ${megabytes(of)}`;
}

export const orderNames = {
  'as read': 'as they were read',
  name: 'by name',
  balls: 'the most balls first',
  bits: 'the surest first',
} as const;

export const pairOrderNames = {
  weight: 'what counts most first',
  apart: 'the farthest apart first',
  name: 'as they were read',
} as const;

export const workNames: Readonly<Record<WorkKind, string>> = {
  reading: 'Reading',
  training: 'Training a longer context on',
  sorting: 'Sorting the bins of',
  pouring: 'Pouring the bins of',
  moving: 'Moving the balls of',
  comparing: 'Comparing',
  drawing: 'Getting ready to draw from',
  finding: 'Looking in',
  saving: 'Saving',
};

export const say = {
  oneSource: 'There is only one model here. Press a to open a second one, then compare.',
  noDocuments: {
    table: 'A table holds balls, not documents: which ball came from which document is not in it.',
    poured:
      'The bins were poured together, so no document can be told from the others. Press u to undo.',
  },
  wholeFile:
    'This is one single document. Start the lab with --documents line or paragraph to divide it.',
  lastDocument: 'This is the last document. Without it there would be no ball left.',
  shortest: 'These bins are named by one word already. There is nothing to pour together.',
  stretch: (contextLength: number) =>
    `A table of balls can be poured to a shorter context, not stretched: ${contextLength} is the longest here.`,
  tooLong: (contextLength: number, most: number) =>
    `A context of ${contextLength} would need too many bins for a text of this size. Up to ${most} is possible.`,
  noName: 'A file needs a name. Esc goes back.',
  noBins: (contextLength: number) =>
    `No document here is longer than a context of ${contextLength}, so there would be no bin.`,
  notSaved: (path: string, reason: string) => `${path} was not saved: ${reason}.`,
  nothingOut: 'There is nothing to undo.',
  coldest: 'That is as cold as it gets: the fullest bin of balls always wins.',
  hottest: 'That is as hot as it gets.',
  fewest: 'Fewer than one word cannot be drawn from.',
  allWords: 'All words are in already.',
  stopped: {
    reading: (part: Part) =>
      `Stopped. The table holds what was read until then, ${sayPart(part)}. It is a part, not the whole.`,
    other: 'Stopped. Nothing has changed.',
  },
  notFound: (text: string) => `No bin has a name that begins with "${text}".`,
  poured: (before: Look, after: Look, lost: number) =>
    `${counted(before.bins, 'bin')} poured into ${counted(after.bins, 'bin')}. What comes next is now ${lost.toFixed(2)} bits a word harder to tell.`,
  saved: (path: string, rows: number) => `Saved ${counted(rows, 'bin')} in ${path}.`,
  saveLarge: (size: number) => ({
    question: 'Save such a large table?',
    detail: `As CSV it takes about ${megabytes(size)}, a cell for every bin and every word. PongPT itself reads tables of up to 5 MB.`,
  }),
  overwrite: (path: string) => ({
    question: 'There is such a file already. Write over it?',
    detail: `What is in ${path} now would be lost.`,
  }),
};

/** 'Document 3 is out: 5 balls left 4 bins, and 1 of them is empty now.' */
export function sayMoved(document: number, times: 1 | -1, moved: Moved): string {
  const { balls, bins, emptied, filled } = moved;
  const name = `Document ${grouped(document + 1)}`;
  if (balls === 0) {
    return `${name} is ${times < 0 ? 'out' : 'back'}. It is too short to have a ball in bins of this context.`;
  }
  const left = `${counted(balls, 'ball')} ${times < 0 ? 'left' : 'came back to'} ${counted(bins, 'bin')}`;
  const now = times < 0 ? emptied : filled;
  const end = now === 0 ? '' : times < 0 ? emptyNow(now, bins) : firstNow(now);
  return `${name} is ${times < 0 ? 'out' : 'back'}: ${left}${end}.`;
}

function emptyNow(emptied: number, bins: number): string {
  if (bins === 1) return ', which is empty now';
  return emptied === 1
    ? ', and 1 of them is empty now'
    : `, and ${grouped(emptied)} of them are empty now`;
}

function firstNow(filled: number): string {
  return filled === 1 ? ', and 1 of them was empty' : `, and ${grouped(filled)} of them were empty`;
}

/** What is asked for, and what the answer may be. */
export const asked = {
  find: {
    title: 'Go to a bin',
    about: 'Type the beginning of its name. The table goes along.',
    handIn: 'go there',
  },
  open: {
    title: 'Open another text or table',
    about: 'Type the name of a file: plain text, or a table in CSV. It takes the second place.',
    handIn: 'open',
  },
  save: {
    title: 'Save the table as CSV',
    about: 'Type where. It is saved as it is now, with this context.',
    handIn: 'save',
  },
  seed: {
    title: 'The seed',
    about: 'The same seed draws the same documents, here and with everybody who types it.',
    handIn: 'take it',
  },
  prompt: {
    title: 'Begin with these words',
    about: 'Every document begins with them. Nothing typed: as the documents themselves began.',
    handIn: 'take them',
  },
} as const;

/** The header of the lab: which model, and which of how many. */
export function sayTitle({ sources, at }: LabState): string {
  const source = sources[at];
  if (source === undefined) return 'The lab';
  return sources.length > 1 ? `The lab  ${at + 1} of 2: ${source.name}` : `The lab  ${source.name}`;
}

/** The header on the right. */
export function sayStatus({ look, part, from }: Source): string {
  return [
    ...(part === null ? [] : ['a part']),
    ...(from === 'poured' ? ['poured'] : []),
    ...(look.out.length > 0 ? [`${counted(look.out.length, 'document')} out`] : []),
    `context ${look.contextLength}`,
  ].join(', ');
}
