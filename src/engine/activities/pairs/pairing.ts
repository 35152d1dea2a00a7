// Writing one entry of the dictionary: whether the sentences bear it out, and why they do or do not.
// Left out: how it is concluded. That is partners.ts.
import { capital, list, say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import {
  countsOf,
  type Objection,
  objectionTo,
  partnersOf,
  type SentencePair,
  wordsOf,
} from './partners.ts';
import { type PairsSettings, pairsIn } from './settings.ts';
import { common, type PairsMove, type PairsState } from './state.ts';

type Pairing = Extract<PairsState, { readonly phase: 'pair' }>;

/** The words that may be written beside an entry: all of the right side, as they first stand. */
export function candidatesOf(settings: PairsSettings): readonly string[] {
  return wordsOf(pairsIn(settings), 'to');
}

/** The first entry that is still empty, counted from 0; -1 when all are written. */
export function firstOpen({ written }: PairsState): number {
  return written.indexOf(null);
}

export function playPair(
  settings: PairsSettings,
  state: Pairing,
  move: PairsMove,
): Outcome<PairsState> {
  if (move.type === 'go-on') {
    if (firstOpen(state) < 0) return played({ ...common(state), phase: 'doubt' });
    const open = state.written.filter((to) => to === null).length;
    return notNow(say('pairs.entriesOpen', { open }));
  }
  if (move.type !== 'pair') return notNow(say('pairs.dictionaryFirst'));
  const { from, to } = move;
  const entry = settings.dictionary.findIndex(([key]) => key === from);
  if (entry < 0) return notNow(say('pairs.noSuchEntry'));
  if (state.written[entry] !== null) return notNow(say('pairs.writtenAlready', { from }));
  if (!candidatesOf(settings).includes(to)) return notNow(say('pairs.chooseWordFirst'));
  const objection = objectionTo(pairsIn(settings), from, to);
  if (objection !== undefined) return wrong(objectionText(settings, from, to, objection));
  const written = state.written.map((old, at) => (at === entry ? to : old));
  return played({ phase: 'pair', written, last: entry });
}

/** What the sentences say against a pair: '“chat” stands in sentences 1 and 3, “black” in 1. …' */
function objectionText(
  settings: PairsSettings,
  from: string,
  to: string,
  { sentence, ...objection }: Objection,
): string {
  const pairs = pairsIn(settings);
  const n = sentence + 1;
  if (objection.type === 'too-often') {
    const there = countsOf(pairs, 'to', to)[sentence] ?? 0;
    if (there === 0) return say('pairs.notThere', { ...bothPlaces(pairs, from, to), missing: n });
    const often = countsOf(pairs, 'from', from)[sentence] ?? 0;
    return say('pairs.lessOften', { n, from, to, often, there });
  }
  const owners = list(objection.by.map(quoted));
  const [here, theirs] = [placesOf(pairs, 'from', from), placesOf(pairs, 'to', to)];
  const taken = say('pairs.taken', { n, to, owners });
  if (here.join() === theirs.join()) return `${taken} ${say('pairs.noneLeft', { from })}`;
  return `${say('pairs.standIn', bothPlaces(pairs, from, to))} ${taken}`;
}

/** Why an entry is right: 'chat: cat. Both stand in sentences 1 and 3.' */
export function whyPair(settings: PairsSettings, entry: number): string {
  const pairs = pairsIn(settings);
  const [from, to] = settings.dictionary[entry] ?? ['', ''];
  const here = placesOf(pairs, 'from', from);
  const alike = countsOf(pairs, 'from', from).join() === countsOf(pairs, 'to', to).join();
  return alike
    ? say('pairs.bothStand', { from, to, count: here.length, places: numbers(here) })
    : say('pairs.onlyOneOften', { from, to });
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

export function pairClues(settings: PairsSettings, state: Pairing): Clues {
  const entry = firstOpen(state);
  if (entry < 0) return { ...readOn(), nudge: say('pairs.allWritten') };
  const pairs = pairsIn(settings);
  const [from] = settings.dictionary[entry] ?? [''];
  const here = placesOf(pairs, 'from', from);
  const counts = countsOf(pairs, 'from', from);
  const most = Math.max(...counts);
  return {
    nudge: say('pairs.nudgePair', { from }),
    place:
      most > 1
        ? say('pairs.placeOften', { from, times: most, n: counts.indexOf(most) + 1 })
        : say('pairs.placePair', { from, count: here.length, places: numbers(here) }),
    answer: say('pairs.answerPair', { why: whyPair(settings, entry) }),
  };
}

/** The hints where there is nothing to answer. */
export function readOn(): Clues {
  return {
    nudge: say('pairs.nudgeRead'),
    place: say('pairs.placeRead'),
    answer: say('everywhere.pressEnter'),
    free: true,
  };
}

/** The move that writes an entry as the sentences have it. */
export function rightPair(settings: PairsSettings, entry: number): PairsMove {
  const [from] = settings.dictionary[entry] ?? [''];
  return { type: 'pair', from, to: partnersOf(pairsIn(settings), from)[0] ?? '' };
}

function bothPlaces(pairs: readonly SentencePair[], from: string, to: string) {
  const here = placesOf(pairs, 'from', from);
  const places = numbers(here);
  return { from, to, count: here.length, places, others: numbers(placesOf(pairs, 'to', to)) };
}

/** The numbers of the sentences that a word stands in, from 1. */
function placesOf(pairs: readonly SentencePair[], side: 'from' | 'to', word: string) {
  return countsOf(pairs, side, word).flatMap((n, at) => (n > 0 ? [at + 1] : []));
}

function numbers(places: readonly number[]): string {
  return list(places.map(String));
}

/** quoted('le') → '“le”' */
export function quoted(word: string): string {
  return say('pairs.quoted', { word });
}
