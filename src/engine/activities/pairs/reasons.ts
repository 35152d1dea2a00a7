// Why an entry is right or wrong, and what two entries share, in the words of the sentences.
// Left out: how it is concluded. That is partners.ts.
import { capital, list, say } from '../../../texts/say.ts';
import { countsOf, type Objection, type SentencePair, wordsOf } from './partners.ts';
import { type PairsSettings, pairsIn } from './settings.ts';
import type { PairsState } from './state.ts';

/** What the sentences say against a pair: '“chat” stands in sentences 1 and 3, “black” in 1. …' */
export function objectionText(
  settings: PairsSettings,
  { written }: Pick<PairsState, 'written'>,
  { from, to, objection }: { from: string; to: string; objection: Objection },
): string {
  const pairs = pairsIn(settings);
  const { sentence } = objection;
  const n = sentence + 1;
  if (objection.type === 'too-often') {
    const there = countsOf(pairs, 'to', to)[sentence] ?? 0;
    if (there === 0) return say('pairs.notThere', { ...bothPlaces(pairs, from, to), missing: n });
    const often = countsOf(pairs, 'from', from)[sentence] ?? 0;
    if (often === 2) return say('pairs.onceNotTwice', { n, from, to });
    return say('pairs.lessOften', { n, from, to, often, there });
  }
  // What is not written yet is not given away either.
  const isWritten = (word: string) =>
    settings.dictionary.some(([key], at) => key === word && (written[at] ?? null) !== null);
  const taken = objection.by.every(isWritten)
    ? say('pairs.taken', { n, to, owners: list(objection.by.map(quoted)) })
    : say('pairs.takenSoon', { n, to, count: objection.by.length });
  return `${taken} ${say('pairs.noneLeft', { from })}`;
}

/** Why an entry is right, among those that are written: '“chat” is “cat”: both stand in sentences 1 and 3 …' */
export function whyPair(
  settings: PairsSettings,
  { written }: Pick<PairsState, 'written'>,
  entry: number,
): string {
  const pairs = pairsIn(settings);
  const [from, to] = settings.dictionary[entry] ?? ['', ''];
  const here = placesOf(pairs, 'from', from);
  const alike = countsOf(pairs, 'from', from).join() === countsOf(pairs, 'to', to).join();
  const places = { from, to, count: here.length, places: numbers(here) };
  if (alike) return say('pairs.bothStand', places);
  const [other] = settings.dictionary.find((_, at) => at !== entry && written[at] === to) ?? [];
  return other === undefined
    ? say('pairs.onlyOneOften', { ...places, ...deciding(pairs, from, to) })
    : say('pairs.alsoThis', { from, to, words: list([other, from].map(quoted)) });
}

/** The sentences in which nothing but its partner stands often enough; where it takes several, all of its own. */
function deciding(pairs: readonly SentencePair[], from: string, to: string) {
  const here = countsOf(pairs, 'from', from);
  const rivals = wordsOf(pairs, 'to').filter((word) => word !== to);
  const alone = here.flatMap((n, at) => {
    const isRival = (word: string) => (countsOf(pairs, 'to', word)[at] ?? 0) >= n;
    return n > 0 && !rivals.some(isRival) ? [at + 1] : [];
  });
  const places = alone.length > 0 ? alone : placesOf(pairs, 'from', from);
  return { count: places.length, places: numbers(places) };
}

/** What is to be seen once all entries are written: two words may share one. */
export function whatIsShared({ dictionary }: PairsSettings): string {
  const shared = dictionary.find(([, to], at) =>
    dictionary.some(([, other], there) => there > at && other === to),
  )?.[1];
  if (shared === undefined) return say('pairs.allWritten');
  const sharing = dictionary.filter(([, to]) => to === shared).map(([from]) => quoted(from));
  return `${say('pairs.allWritten')} ${say('pairs.share', { words: capital(list(sharing)), to: shared })}`;
}

function bothPlaces(pairs: readonly SentencePair[], from: string, to: string) {
  const here = placesOf(pairs, 'from', from);
  const places = numbers(here);
  return { from, to, count: here.length, places, others: numbers(placesOf(pairs, 'to', to)) };
}

/** The numbers of the sentences that a word stands in, from 1. */
export function placesOf(pairs: readonly SentencePair[], side: 'from' | 'to', word: string) {
  return countsOf(pairs, side, word).flatMap((n, at) => (n > 0 ? [at + 1] : []));
}

export function numbers(places: readonly number[]): string {
  return list(places.map(String));
}

/** quoted('le') → '“le”' */
export function quoted(word: string): string {
  return say('pairs.quoted', { word });
}
