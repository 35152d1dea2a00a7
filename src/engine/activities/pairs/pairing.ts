// Writing one entry of the dictionary: whether the sentences bear it out.
// Left out: how it is concluded, which is partners.ts, and how that is said: reasons.ts.
import { say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { countsOf, objectionTo, partnersOf, wordsOf } from './partners.ts';
import { numbers, objectionText, placesOf, whyPair } from './reasons.ts';
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
  if (objection !== undefined)
    return wrong(objectionText(settings, state, { from, to, objection }));
  const written = state.written.map((old, at) => (at === entry ? to : old));
  return played({ phase: 'pair', written, last: entry });
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
        ? say(most === 2 ? 'pairs.placeTwice' : 'pairs.placeOften', {
            from,
            times: most,
            n: counts.indexOf(most) + 1,
          })
        : say('pairs.placePair', { from, count: here.length, places: numbers(here) }),
    answer: say('pairs.answerPair', { why: whyPair(settings, state, entry) }),
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
