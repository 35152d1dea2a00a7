// The phrase book: what can be concluded, what is refused and why, and a translation with gaps.
import fc from 'fast-check';
import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { brokenSees, joinedSees } from '../../../src/engine/activities/pairs/looking-up.ts';
import {
  countsOf,
  objectionTo,
  partnersOf,
  type SentencePair,
  wordsOf,
} from '../../../src/engine/activities/pairs/partners.ts';
import { predictedSees, questionOf } from '../../../src/engine/activities/pairs/questions.ts';
import { whatIsShared, whyPair } from '../../../src/engine/activities/pairs/reasons.ts';
import { type PairsSettings, pairsIn } from '../../../src/engine/activities/pairs/settings.ts';
import type { PairsMove, PairsState } from '../../../src/engine/activities/pairs/state.ts';
import { pairsActivity } from '../../../src/engine/activities/pairs.ts';
import { tokensOf } from '../../../src/engine/dictionary.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, statesOf, stateWhere } from './playing.ts';

const settings = settingsOfLevel(pairsActivity, 'a-phrase-book');
const pairs = pairsIn(settings);
const given = { seed: '1', notebook: [] };
const start = pairsActivity.start(settings, given);

const at = (phase: PairsState['phase']) =>
  stateWhere(pairsActivity, settings, given, (state) => state.phase === phase);
const refused = (state: PairsState, move: PairsMove) => pairsActivity.play(settings, state, move);
const wrong = (reason: string) => ({ type: 'refused', wrong: true, reason });
const notNow = (reason: string) => ({ type: 'refused', wrong: false, reason });

function book(...sentences: readonly (readonly [string, string])[]): readonly SentencePair[] {
  return sentences.map(([from, to]) => ({ from: tokensOf(from), to: tokensOf(to) }));
}

/**
 * Every way to give each word on the left one on the right so that each sentence comes out with the
 * same words: found by trying all, as a check of what is concluded.
 */
function readings(book: readonly SentencePair[]): readonly ReadonlyMap<string, string>[] {
  const left = wordsOf(book, 'from');
  const right = wordsOf(book, 'to');
  const found: ReadonlyMap<string, string>[] = [];
  const room = new Map(right.map((to) => [to, [...countsOf(book, 'to', to)]]));
  const chosen = new Map<string, string>();
  const next = (index: number): void => {
    const from = left[index];
    if (from === undefined) {
      if ([...room.values()].flat().every((n) => n === 0)) found.push(new Map(chosen));
      return;
    }
    const counts = countsOf(book, 'from', from);
    for (const to of right) {
      const free = room.get(to) ?? [];
      if (!counts.every((n, s) => n <= (free[s] ?? 0))) continue;
      room.set(
        to,
        free.map((n, s) => n - (counts[s] ?? 0)),
      );
      chosen.set(from, to);
      next(index + 1);
      room.set(to, free);
    }
  };
  next(0);
  return found;
}

describe('what the sentences tell', () => {
  test('is the only reading there is, for every entry of the level', () => {
    const all = readings(pairs);
    expect(all.length).toBeGreaterThan(1);
    for (const [from, to] of settings.dictionary) {
      expect(new Set(all.map((reading) => reading.get(from)))).toEqual(new Set([to]));
      expect(partnersOf(pairs, from)).toEqual([to]);
    }
  });

  test('never rules out what some reading has', () => {
    for (const some of [
      pairs,
      book(['a b', 'x y'], ['a c', 'x z']),
      book(['a a b', 'x x y'], ['b c', 'x y']),
      book(['a b c', 'x y z'], ['a b', 'x y']),
    ]) {
      for (const reading of readings(some)) {
        for (const [from, to] of reading) expect(partnersOf(some, from)).toContain(to);
      }
    }
  });

  test('never rules out the truth, whatever the words and the sentences', () => {
    const truth = new Map([
      ['a', 'x'],
      ['b', 'x'],
      ['c', 'y'],
      ['d', 'z'],
      ['e', 'w'],
    ]);
    const sentence = fc.array(fc.constantFrom(...truth.keys()), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        const some = sentences.map((from) => ({
          from,
          // In another order: it must not matter.
          to: from.map((word) => truth.get(word) ?? '').sort(),
        }));
        for (const word of wordsOf(some, 'from')) {
          expect(partnersOf(some, word)).toContain(truth.get(word));
        }
      }),
    );
  });

  test('leaves open what stands once, in one sentence with another such word', () => {
    expect(partnersOf(pairs, 'noir')).toEqual(['black', 'bed']);
    expect(new Set(readings(pairs).map((reading) => reading.get('noir')))).toEqual(
      new Set(['black', 'bed']),
    );
  });

  test.each([
    ['chat', 'black', { type: 'too-often', sentence: 2 }],
    ['le', 'cat', { type: 'too-often', sentence: 0 }],
    ['chat', 'the', { type: 'taken', sentence: 0, by: ['le'] }],
    ['table', 'the', { type: 'taken', sentence: 1, by: ['la'] }],
    ['sous', 'is', { type: 'taken', sentence: 0, by: ['est'] }],
    ['chat', 'cat', undefined],
    ['noir', 'bed', undefined],
  ])('against %s as %s is %o', (from, to, objection) => {
    expect(objectionTo(pairs, from, to)).toEqual(objection);
  });
});

describe('an entry', () => {
  test.each([
    [
      'chat',
      'black',
      '“chat” stands in sentences 1 and 3, but “black” in 1. In sentence 3 there is no “black”.',
    ],
    ['le', 'cat', 'In sentence 1, “le” stands twice, but “cat” only once.'],
    [
      'chat',
      'is',
      'In sentence 1, another word needs every “is”: nothing else fits it. None is left for “chat”.',
    ],
    [
      'est',
      'the',
      'In sentence 1, another word needs every “the”: nothing else fits it. None is left for “est”.',
    ],
  ])('%s: %s is refused with the sentences', (from, to, reason) => {
    expect(refused(start, { type: 'pair', from, to })).toEqual(wrong(reason));
  });

  test('is refused with a reason for every wrong word there is', () => {
    for (const [from, right] of settings.dictionary) {
      for (const to of wordsOf(pairs, 'to')) {
        const outcome = refused(start, { type: 'pair', from, to });
        expect(outcome.type).toBe(to === right ? 'played' : 'refused');
        if (outcome.type === 'refused') expect(outcome.reason).toMatch(/sentence \d/);
      }
    }
  });

  test('is refused by the name of the word that has taken it, once that one is written', () => {
    const state = moved(pairsActivity, settings, start, { type: 'pair', from: 'le', to: 'the' });
    expect(refused(state, { type: 'pair', from: 'est', to: 'the' })).toEqual(
      wrong('In sentence 1, every “the” is taken already, by “le”. None is left for “est”.'),
    );
    for (const [from] of settings.dictionary) {
      for (const to of wordsOf(pairs, 'to')) {
        const outcome = refused(start, { type: 'pair', from, to });
        if (outcome.type !== 'refused') continue;
        const others = settings.dictionary.filter(([key]) => key !== from && key !== to);
        for (const [other] of others) expect(outcome.reason).not.toContain(`“${other}”`);
      }
    }
  });

  test('may be written in any order, and stays', () => {
    const state = moved(
      pairsActivity,
      settings,
      start,
      { type: 'pair', from: 'table', to: 'table' },
      { type: 'pair', from: 'le', to: 'the' },
    );
    expect(state.written).toEqual(['the', null, null, null, null, 'table']);
    expect(refused(state, { type: 'pair', from: 'le', to: 'the' })).toEqual(
      notNow('The entry “le” is written already.'),
    );
    expect(refused(state, { type: 'go-on' })).toEqual(notNow('4 entries are still empty.'));
    expect(pairsActivity.solve(settings, state)).toEqual({ type: 'pair', from: 'chat', to: 'cat' });
  });

  test.each<[PairsMove, string]>([
    [{ type: 'pair', from: 'chat', to: '' }, 'Choose an English word of the sentences first.'],
    [{ type: 'pair', from: 'noir', to: 'black' }, 'The dictionary has no such entry.'],
    [{ type: 'choose', option: 0 }, 'First the entries of the dictionary.'],
  ])('%o costs nothing', (move, reason) => {
    expect(refused(start, move)).toEqual(notNow(reason));
  });

  test('says why it is right', () => {
    expect(whyPair(settings, start, 1)).toBe(
      '“chat” is “cat”: both stand in sentences 1 and 3, equally often.',
    );
    expect(whyPair(settings, start, 0)).toBe(
      '“le” is “the”: the only English word that stands often enough in sentence 1.',
    );
    const state = moved(pairsActivity, settings, start, { type: 'pair', from: 'le', to: 'the' });
    expect(whyPair(settings, state, 4)).toBe(
      '“la” is “the”, too: each sentence has enough of “the” for “le” and “la”.',
    );
    expect(whatIsShared(settings)).toBe(
      'The dictionary is written. “le” and “la” share “the”: only together do they stand as often as “the”.',
    );
  });

  test('gets a hint that counts', () => {
    expect(pairsActivity.clues(settings, start)).toMatchObject({
      place: '“le” stands twice in sentence 1. Look for an English word that does so as well.',
    });
    const second = moved(pairsActivity, settings, start, { type: 'pair', from: 'le', to: 'the' });
    expect(pairsActivity.clues(settings, second)).toMatchObject({
      place:
        '“chat” stands in sentences 1 and 3. Look for an English word that is in each of them.',
      answer:
        'It can be concluded. “chat” is “cat”: both stand in sentences 1 and 3, equally often.',
    });
  });
});

describe('a word that cannot be told', () => {
  test('is neither of the two that fit', () => {
    expect(questionOf(settings, 'doubt').options).toEqual([
      '“black”',
      '“bed”',
      'These sentences cannot tell.',
    ]);
    expect(refused(at('doubt'), { type: 'choose', option: 0 })).toEqual(
      wrong(
        '“black” fits “noir”, but “bed” fits it just as well: both stand in the same sentence, once.',
      ),
    );
  });
});

describe('translating', () => {
  test('splits into tokens, which are neither spaces nor letters', () => {
    expect(questionOf(settings, 'split').options).toEqual(['5 tokens', '6 tokens', '20 tokens']);
    expect(refused(at('split'), { type: 'choose', option: 0 })).toEqual(
      wrong('5 is the number of spaces. There is one piece more than spaces.'),
    );
    expect(refused(at('split'), { type: 'choose', option: 2 })).toEqual(
      wrong('20 is the number of letters. Here a token is a whole word.'),
    );
  });

  test('looks up two tokens by hand, in the entry with the same letters', () => {
    const state = at('look-up');
    expect(refused(state, { type: 'look-up', entry: 0 })).toEqual(
      wrong('That entry is for “le”. The token is “la”: every letter must be the same.'),
    );
    expect(refused(state, { type: 'look-up', entry: -1 })).toEqual(
      notNow('Choose the entry for “la” first, by its digit.'),
    );
    const two = moved(
      pairsActivity,
      settings,
      state,
      { type: 'look-up', entry: 4 },
      { type: 'look-up', entry: 5 },
    );
    expect(refused(two, { type: 'look-up', entry: 2 })).toMatchObject({ wrong: false });
    expect(moved(pairsActivity, settings, two, { type: 'go-on' }).phase).toBe('joined');
    expect(joinedSees(settings)).toContain('“the table is under the cat”');
  });
});

describe('a token without an entry', () => {
  test('is guessed about without loss, and gives nothing', () => {
    expect(pairsActivity.stake?.(settings, at('predict'))).toBe('guess');
    const seen = [0, 1, 2].map((option) => {
      const state = moved(pairsActivity, settings, at('predict'), { type: 'choose', option });
      expect(pairsActivity.slips(settings, state)).toEqual([]);
      return predictedSees(settings, option).split('.')[0];
    });
    expect(seen).toEqual(['Not so', 'Not so', 'Well guessed']);
  });

  test('is found beside the one that was guessed about', () => {
    const gaps = at('gaps');
    expect(refused(gaps, { type: 'spot', token: 2 })).toEqual(
      wrong('“est” has an entry: it gives “is”.'),
    );
    expect(refused(gaps, { type: 'spot', token: 5 })).toEqual(
      notNow('“tables” is found already. Look for another one.'),
    );
    expect(moved(pairsActivity, settings, gaps, { type: 'spot', token: 4 }).phase).toBe('broken');
    expect(brokenSees(settings)).toContain('“the cat is under ? ?”: 2 gaps');
  });

  test('needs no search where it is the only one', () => {
    const one: PairsSettings = { ...settings, arrives: 'la tables' };
    const state = stateWhere(pairsActivity, one, given, ({ phase }) => phase === 'predicted');
    expect(moved(pairsActivity, one, state, { type: 'go-on' }).phase).toBe('broken');
  });
});

test('every state survives JSON, has three hints, and nothing of it is taken back', () => {
  for (const state of statesOf(pairsActivity, settings, given)) {
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    const { nudge, place, answer } = pairsActivity.clues(settings, state);
    expect(new Set([nudge, place, answer]).size).toBe(3);
    expect(pairsActivity.canUndo(pairsActivity.solve(settings, state))).toBe(false);
  }
});

test('the shortest way is no drudgery', () => {
  expect(statesOf(pairsActivity, settings, given).length).toBeLessThanOrEqual(25);
});

describe('settings', () => {
  const sound = JSON.parse(JSON.stringify(settings));

  test('of the level are sound', () => {
    expect(parse(pairsActivity.settings, sound)).toEqual(settings);
  });

  test.each([
    [
      'an entry that does not follow',
      { dictionary: [...settings.dictionary.slice(1), ['noir', 'black']] },
    ],
    ['an entry that is wrong', { dictionary: [['le', 'cat'], ...settings.dictionary.slice(1)] }],
    ['too few sentences', { sentences: settings.sentences.slice(0, 1) }],
    ['a doubtful word that is certain', { unsure: 'chat' }],
    ['a sentence that the phrase book has', { translate: 'le chat est sur la table' }],
    ['a sentence with a word too new', { translate: 'le chat est sous la lampe' }],
    ['nothing new that arrives', { arrives: 'le chat est' }],
    ['a new word that is far from all', { arrives: 'le chien' }],
    ['double spaces', { translate: 'le chat  est' }],
    ['a misspelt field', { sentence: [] }],
  ])('with %s are refused', (_, change) => {
    expect(safeParse(pairsActivity.settings, { ...sound, ...change }).success).toBe(false);
  });
});
