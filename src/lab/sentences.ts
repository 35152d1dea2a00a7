// Sentences of the lab that are put together from numbers and names. The texts are in the catalogue.
import type { TextLanguage } from '../commands/students.ts';
import type { TextId } from '../texts/catalogue.ts';
import { decimal, list, say } from '../texts/say.ts';
import type { Order } from './bins.ts';
import type { Moved } from './held.ts';
import type { LabState, Look, Part, Source } from './state.ts';

/**
 * percentOf(0.256) → '26 %'; a little is not nothing, and nearly all is not all. Shares that are to add up
 * bring their whole percent along: percentOf(0.335, 34) → '34 %'
 */
export function percentOf(share: number, percent = Math.round(100 * share)): string {
  if (percent === 0 && share > 0) return say('lab.fewPercent');
  if (percent === 100 && share < 1) return say('lab.nearlyAll');
  return say('lab.percent', { n: percent });
}

/** bytesOf(4_200_000) → '4.2 MB'; bytesOf(12_000) → '12 kB' */
export function bytesOf(bytes: number): string {
  if (bytes < 1000) return say('lab.bytes', { n: bytes });
  if (bytes < 999_500) return say('lab.kilobytes', { n: Math.round(bytes / 1000) });
  return say('lab.megabytes', { n: decimal(bytes / 1e6, bytes < 99.5e6 ? 1 : 0) });
}

/** What there is to count: '6 bins, 19 balls, 6 words, 1 document' */
export function sayLook({ bins, balls, words, documents }: Look): string {
  return [
    say('lab.bins', { n: bins }),
    say('lab.balls', { n: balls }),
    say('lab.words', { n: words }),
    ...(documents > 0 ? [say('lab.documents', { n: documents })] : []),
  ].join(', ');
}

/** How much of a file was read: '4.2 MB of 10.0 MB' */
export function sayPart({ read, of }: Part): string {
  return of === null
    ? say('lab.readSoFar', { read: bytesOf(read) })
    : say('lab.readOf', { read: bytesOf(read), all: bytesOf(of) });
}

/** What taking out a document did, or putting it back: a few short sentences. */
export function sayMoved(document: number, times: 1 | -1, moved: Moved): string {
  const out = times < 0;
  const n = document + 1;
  const bins = say('lab.bins', { n: moved.bins });
  const balls = { n: moved.balls, bins };
  const turned = out ? moved.emptied : moved.filled;
  return [
    out ? say('lab.documentOut', { n }) : say('lab.documentBack', { n }),
    ...(moved.balls === 0
      ? [say('lab.noBallMoved')]
      : [out ? say('lab.ballsLeft', balls) : say('lab.ballsCame', balls)]),
    ...(turned === 0
      ? []
      : [out ? say('lab.emptyNow', { n: turned }) : say('lab.wereEmpty', { n: turned })]),
  ].join(' ');
}

/** The header of the lab: which model, and which of how many. */
export function sayTitle({ sources, at }: LabState): string {
  const source = sources[at];
  if (source === undefined) return say('lab.title');
  return sources.length > 1
    ? say('lab.titleTwo', { at: at + 1, name: source.name })
    : say('lab.titleOne', { name: source.name });
}

/** The header on the right. */
export function sayStatus({ look, part, from }: Source): string {
  return [
    ...(part === null ? [] : [say('lab.aPart')]),
    ...(from === 'poured' ? [say('lab.isPoured')] : []),
    ...(look.out.length > 0 ? [say('lab.documentsOut', { n: look.out.length })] : []),
    say('lab.context', { n: look.contextLength }),
  ].join(', ');
}

/** What is printed on the way out, if anything was saved. */
export function sayGoodbye({ saved }: LabState): string | undefined {
  if (saved.length === 0) return undefined;
  return say('lab.savedFiles', { n: saved.length, paths: list(saved) });
}

const orderTexts = {
  'as read': 'lab.sortedAsRead',
  name: 'lab.sortedName',
  balls: 'lab.sortedBalls',
  bits: 'lab.sortedBits',
} as const satisfies Record<Order, TextId>;

/** How the rows are sorted. The words of stickies have an order of their own. */
export function sayOrder(order: Order, language: TextLanguage): string {
  const ofStickies = order === 'name' && language === 'stickies';
  return say('lab.sorted', { how: say(ofStickies ? 'lab.sortedWords' : orderTexts[order]) });
}

export const pairOrderTexts = {
  weight: 'lab.pairSortedWeight',
  apart: 'lab.pairSortedApart',
  name: 'lab.pairSortedName',
} as const satisfies Record<string, TextId>;
