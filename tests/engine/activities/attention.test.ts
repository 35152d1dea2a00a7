// Attention as a level: the numbers of the phrase book, every refusal, both breaks, and a query that is turned.
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { sumsOf, swappedMachine, unasked } from '../../../src/engine/activities/attention/axis.ts';
import { broken } from '../../../src/engine/activities/attention/breaking.ts';
import {
  endingChoices,
  endingVerdict,
  rightEnding,
  withEnding,
} from '../../../src/engine/activities/attention/ending.ts';
import {
  mendedSees,
  notMended,
  simplestMending,
} from '../../../src/engine/activities/attention/mending.ts';
import { mixNumbers, translated } from '../../../src/engine/activities/attention/mixing.ts';
import { guessVerdict, ownShare } from '../../../src/engine/activities/attention/pointing.ts';
import { bestQuery, landsOn, lookingOf } from '../../../src/engine/activities/attention/pronoun.ts';
import { foundSees } from '../../../src/engine/activities/attention/pronoun-says.ts';
import { sizeRows, sizeVerdict } from '../../../src/engine/activities/attention/sizes.ts';
import type {
  AttentionMove,
  AttentionState,
} from '../../../src/engine/activities/attention/state.ts';
import { attentionActivity } from '../../../src/engine/activities/attention.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, statesOf, stateWhere } from './playing.ts';

const settings = settingsOfLevel(attentionActivity, 'attention');
const given = { seed: '1', notebook: [] };
const start = attentionActivity.start(settings, given);
const at = (phase: AttentionState['phase']) =>
  stateWhere(attentionActivity, settings, given, (state) => state.phase === phase);
const play = (state: AttentionState, ...moves: readonly AttentionMove[]) =>
  moved(attentionActivity, settings, state, ...moves);
const refused = (state: AttentionState, move: AttentionMove) => {
  const outcome = attentionActivity.play(settings, state, move);
  if (outcome.type === 'played') throw new Error('it was played');
  return [outcome.wrong ? 'wrong' : 'not now', outcome.reason];
};
const times = (n: number, move: AttentionMove) => Array.from({ length: n }, () => move);
const brighter = { type: 'brighten', by: 1 } as const;
const dimmer = { type: 'brighten', by: -1 } as const;
const divide = { type: 'divide' } as const;
const handIn = { type: 'hand-in' } as const;
const choose = (option: number) => ({ type: 'choose', option }) as const;

describe('a whole level', () => {
  test('is won by its solution within 25 moves, without a slip, and survives JSON', () => {
    const states = statesOf(attentionActivity, settings, given);
    expect(states.length - 1).toBeLessThanOrEqual(25);
    for (const state of states) {
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      expect(attentionActivity.slips(settings, state)).toEqual([]);
    }
  });

  test('takes back what is turned, and nothing that is answered', () => {
    const takenBack = [brighter, divide, { type: 'flip' }, { type: 'turn', feature: 0, by: 1 }];
    const kept = [handIn, choose(0), { type: 'point', key: 0 }, { type: 'share', percent: 1 }];
    expect((takenBack as AttentionMove[]).map(attentionActivity.canUndo)).toEqual(
      takenBack.map(() => true),
    );
    expect((kept as AttentionMove[]).map(attentionActivity.canUndo)).toEqual(kept.map(() => false));
  });

  test('says what is at stake: guesses, and one answer', () => {
    const stakes = statesOf(attentionActivity, settings, given).flatMap((state) => {
      const stake = attentionActivity.stake?.(settings, state);
      return stake === undefined ? [] : [[state.phase, stake]];
    });
    expect(stakes).toEqual([
      ['guess', 'guess'],
      ['predict', 'answer'],
      ['size', 'guess'],
      ['ending', 'guess'],
    ]);
  });

  test('gives three different hints in every state', () => {
    for (const state of statesOf(attentionActivity, settings, given)) {
      const { nudge, place, answer } = attentionActivity.clues(settings, state);
      expect(new Set([nudge, place, answer]).size).toBe(3);
    }
  });
});

describe('where a row looks', () => {
  test('is at the key with the same light, whatever another key means', () => {
    expect(refused(start, { type: 'point', key: 3 })).toEqual([
      'wrong',
      'The key “le” means “the” as well, but has a different light from “la”. A query meets keys, not meanings.',
    ]);
    expect(refused(start, { type: 'point', key: 5 })).toEqual([
      'wrong',
      'The key “table” has a different light from “la”: their score is 0.',
    ]);
    expect(play(start, { type: 'point', key: 2 }).phase).toBe('guess');
  });

  test('is asked for as many rows as the level says', () => {
    const two = { ...settings, point: ['table', 'la'] };
    const second = moved(attentionActivity, two, start, { type: 'point', key: 5 });
    expect(second).toMatchObject({ phase: 'point', row: 1 });
    expect(moved(attentionActivity, two, second, { type: 'point', key: 2 }).phase).toBe('guess');
  });

  test('has to be chosen first', () => {
    expect(refused(start, { type: 'point', key: -1 })).toEqual([
      'not now',
      'Choose one of the keys first, by its digit.',
    ]);
    expect(refused(start, handIn)[0]).toBe('not now');
  });

  test('gets e of e + 5: 35 %, which is a third more nearly than a half', () => {
    expect(ownShare(settings, 'la')).toBeCloseTo(Math.E / (Math.E + 5), 12);
    const verdicts = [0, 1, 2, 3].map((option) =>
      guessVerdict(settings, play(at('guess'), choose(option))),
    );
    expect(verdicts.map((verdict) => verdict.slice(0, 6))).toEqual([
      'Not so',
      'Not so',
      'Right:',
      'Not so',
    ]);
    expect(verdicts[2]).toBe(
      'Right: a score of 1 weighs 2.72, each of the 5 zeros 1. 2.72 / (2.72 + 5) is 35 %; each other key gets 13 %.',
    );
  });
});

describe('the mix of a row', () => {
  test('adds what all keys get that hold a word: 13 and 13 make 26', () => {
    expect(mixNumbers(settings)).toMatchObject({
      keys: 'la and le',
      each: 'la 13 % and le 13 %',
      sum: 26,
      right: 'under',
      rightShare: 35,
    });
  });

  test.each([
    [13, '13 % comes from one key alone. All of these hold “the”: la and le.'],
    [35, '35 % is the share of “under”. Add what “the” gets from la and le.'],
    [50, 'Not 50 %. In the row “sous”, add the shares of la and le.'],
  ])('%i % is refused', (percent, reason) => {
    expect(refused(at('mix'), { type: 'share', percent })).toEqual(['wrong', reason]);
  });

  test('may be off by one, as the shares are rounded', () => {
    for (const percent of [25, 26, 27]) {
      expect(play(at('mix'), { type: 'share', percent }).phase).toBe('predict');
    }
    expect(refused(at('mix'), { type: 'share', percent: 24 })[0]).toBe('wrong');
    expect(refused(at('mix'), { type: 'share', percent: -1 })[0]).toBe('not now');
    expect(refused(at('mix'), { type: 'share', percent: 101 })[0]).toBe('not now');
  });
});

describe('dividing the scores', () => {
  test('makes every word "the", and only who predicts it has no slip', () => {
    expect(translated(settings, broken).words).toEqual(settings.sentence.map(() => 'the'));
    const slips = [0, 1, 2].map((option) =>
      attentionActivity.slips(settings, play(at('predict'), choose(option))),
    );
    const slip = 'Dividing the scores made every word “the”.';
    expect(slips).toEqual([[slip], [slip], []]);
  });

  test('does so because two keys hold "the"; other reasons are refused with what speaks against them', () => {
    expect(refused(at('why'), choose(0))).toEqual([
      'wrong',
      'The machine has never read a text. All it has is 6 pairs of words.',
    ]);
    expect(refused(at('why'), choose(2))).toEqual([
      'wrong',
      'It still does: its own key has 23 %, and no other key of the row has more.',
    ]);
    expect(mixNumbers(settings, broken)).toMatchObject({ sum: 31, rightShare: 23 });
    expect(play(at('why'), choose(1))).toMatchObject({ phase: 'mend', knobs: broken });
  });
});

describe('mending', () => {
  test('takes no division and a brightness of 3, or a division and one of 7', () => {
    expect(simplestMending(settings)).toEqual({ brightness: 3, divided: false });
    expect(play(at('mend'), divide, brighter, brighter, handIn).phase).toBe('mended');
    expect(play(at('mend'), ...times(6, brighter), handIn).phase).toBe('mended');
    expect(refused(play(at('mend'), ...times(5, brighter)), handIn)[0]).toBe('wrong');
  });

  test('names the first word that is wrong, or too weak', () => {
    expect(notMended(settings, broken)).toBe(
      'The row “chat” still says “the”: 31 % against 23 % for “cat”.',
    );
    expect(refused(play(at('mend'), divide), handIn)).toEqual([
      'wrong',
      'All words are right, but “le” gives “the” only 48 %; 75 % are asked for.',
    ]);
  });

  test('a hand-in before anything was turned costs nothing', () => {
    for (const phase of ['mend', 'flip', 'pronoun'] as const) {
      expect(attentionActivity.play(settings, at(phase), handIn)).toMatchObject({
        type: 'refused',
        wrong: false,
      });
    }
  });

  test('ends at both ends of the knob', () => {
    expect(refused(at('mend'), dimmer)[1]).toBe(
      'A query without a light asks for nothing: 1 is the least.',
    );
    expect(refused(play(at('mend'), ...times(8, brighter)), brighter)[1]).toBe(
      'This knob ends at 9.',
    );
  });

  test('says what each way shows', () => {
    expect(mendedSees(settings, { brightness: 3, divided: false })).toContain(
      'dividing was a mistake',
    );
    expect(mendedSees(settings, { brightness: 8, divided: true })).toContain(
      'scores of 8, divided by 2.45, still stand out',
    );
  });
});

describe('queries with many numbers', () => {
  test('have scores like the root of how many they are, and dividing by it brings back the 35 %', () => {
    const rows = sizeRows(settings);
    expect(rows.map(({ length }) => length)).toEqual([6, 64, 1024]);
    expect(rows.map(({ score }) => Number(score.toFixed(3)))).toEqual([2.449, 8, 32]);
    // e^8 of e^8 + 5 is 0.9983, and e^2.449 of e^2.449 + 5 is 11.58 of 16.58.
    expect(rows.map(({ share }) => share.toFixed(4))).toEqual(['0.6985', '0.9983', '1.0000']);
    for (const { dividedShare } of rows) {
      expect(dividedShare).toBeCloseTo(ownShare(settings, 'la'), 12);
    }
  });

  test('are guessed at without a loss', () => {
    for (const option of [0, 1, 2]) {
      const seen = play(at('size'), choose(option));
      expect(attentionActivity.slips(settings, seen)).toEqual([]);
      expect(sizeVerdict(settings, seen)).toBe(
        `${option === 1 ? 'Right' : 'Not so'}: typically by about 8. The square of such a score is 64 on average, and the root of 64 is 8.`,
      );
    }
    expect(refused(at('size'), choose(-1))[0]).toBe('not now');
  });
});

describe('softmax down the columns', () => {
  test('keeps the words right and the sums of the rows wrong: 89 and 122', () => {
    const machine = swappedMachine(settings, 'queries');
    expect(machine.words).toEqual(['the', 'table', 'is', 'under', 'the', 'table']);
    expect(sumsOf(machine)).toEqual({
      rows: [89, 89, 122, 122, 89, 89],
      columns: [100, 100, 100, 100, 100, 100],
    });
    expect(unasked(settings)).toEqual(['chat', 'le']);
  });

  test('is mended along the rows, and the columns may sum to what they like', () => {
    expect(sumsOf(swappedMachine(settings, 'keys'))).toEqual({
      rows: [100, 100, 100, 100, 100, 100],
      columns: [24, 100, 176, 24, 100, 176],
    });
  });

  test('is found by the rows, and only by them', () => {
    expect(refused(at('axis'), choose(0))).toEqual([
      'wrong',
      'The row “est” hands out 122 %, the row “la” only 89 %. Each query has 100 % to give.',
    ]);
    expect(refused(at('axis'), choose(1))[1]).toBe(
      'Every column does sum to 100 %. Look at the sums of the rows as well.',
    );
    const found = play(at('axis'), choose(2));
    expect(refused(found, handIn)[1]).toBe('Turn softmax, then hand the machine in.');
    expect(play(found, { type: 'flip' }, handIn).phase).toBe('pronoun');
  });
});

describe('the query of it', () => {
  const { pronoun } = settings;
  const turn = (feature: number, by: 1 | -1) => ({ type: 'turn', feature, by }) as const;

  test('looks at the nearest noun at first: e^4 of e^4 + 5 e^2 + 3', () => {
    const { scores, shares } = lookingOf(pronoun, [2, 0, 2]);
    expect(scores).toEqual([0, 2, 0, 0, 4, 2, 2, 2, 2]);
    const all = Math.E ** 4 + 5 * Math.E ** 2 + 3;
    expect(shares[4]).toBeCloseTo(Math.E ** 4 / all, 12);
    expect(landsOn(pronoun, [2, 0, 2])).toBeCloseTo(Math.E ** 2 / all, 12);
  });

  test('is handed in when enough lands on the bird, and refused with where it looks', () => {
    const state = at('pronoun');
    expect(refused(play(state, turn(1, -1)), handIn)[0]).toBe('wrong');
    expect(refused(play(state, turn(1, -1)), handIn)[1]).toContain('looks most at “nest”');
    const near = play(state, turn(1, 1), turn(1, 1), turn(2, -1), turn(2, -1));
    expect(refused(near, handIn)).toEqual([
      'wrong',
      'Now “it” looks at “bird”, but only with 72 %; 75 % are asked for.',
    ]);
    const found = play(near, turn(2, -1), handIn);
    expect(found).toMatchObject({ phase: 'found', query: [2, 2, -1] });
    expect(foundSees(settings, [2, 2, -1])).toBe(
      '“it” looks at “bird” with 85 %. The nearer “nest” gets 4 %; it had 58 % before.',
    );
  });

  test('is refused with the words that get just as much as the bird', () => {
    const tied = play(at('pronoun'), turn(1, 1), turn(1, 1));
    expect(refused(tied, handIn)[1]).toBe(
      'Now “it” looks at “bird” no more than at “nest” and “hungry”: 29 % each; 75 % are asked for.',
    );
    expect(attentionActivity.clues(settings, tied).nudge).toContain('differ from that of “nest”');
    const nowhere = play(at('pronoun'), ...times(2, turn(0, -1)), ...times(2, turn(2, -1)));
    expect(refused(nowhere, handIn)[1]).toBe(
      'Now “it” looks at “bird” no more than at 8 other words: 11 % each; 75 % are asked for.',
    );
  });

  test('may also be turned on without a minus', () => {
    const away = [turn(2, -1), turn(2, -1)];
    expect(play(at('pronoun'), ...away, ...times(3, turn(1, 1)), handIn).phase).toBe('found');
  });

  test('goes from -4 to 4, and has three numbers', () => {
    const state = at('pronoun');
    expect(refused(play(state, ...times(2, turn(0, 1))), turn(0, 1))[1]).toBe(
      'This number goes no further than 4.',
    );
    expect(refused(play(state, ...times(4, turn(1, -1))), turn(1, -1))[1]).toBe(
      'This number goes no further than -4.',
    );
    expect(refused(state, turn(3, 1))[0]).toBe('not now');
  });

  test('is found from anywhere, with as few turns as can be', () => {
    expect(bestQuery(pronoun, [2, 0, 2])).toEqual([2, 2, -1]);
    expect(bestQuery(pronoun, [3, 3, 0])).toEqual([3, 3, 0]);
    let state: AttentionState = { ...at('pronoun'), phase: 'pronoun', query: [-4, -4, 4] };
    for (let n = 0; n < 40 && state.phase === 'pronoun'; n += 1) {
      state = play(state, attentionActivity.solve(settings, state));
    }
    expect(state.phase).toBe('found');
  });

  test('gets hints for what is off: which number, and which way', () => {
    const place = (query: readonly number[]) =>
      attentionActivity.clues(settings, { ...at('pronoun'), phase: 'pronoun', query }).place;
    expect(place([2, 0, 2])).toBe('Turn “alive” up: it speaks for “bird”.');
    expect(place([2, 2, 2])).toBe('Turn “near” down: it speaks for others, not for “bird”.');
    expect(place([3, 3, 0])).toBe('Enough of it lands on “bird”: hand it in.');
  });
});

describe('another ending', () => {
  const guessed = (option: number) =>
    play(at('ending'), choose(option)) as Extract<AttentionState, { readonly phase: 'ended' }>;

  test('leaves the bird ahead of the nest, however the query was found: no key of theirs has changed', () => {
    for (const query of [
      [2, 2, -1],
      [2, 3, 0],
      [3, 3, 1],
    ]) {
      const [before, after] = [settings.pronoun, withEnding(settings)].map((pronoun) =>
        lookingOf(pronoun, query),
      );
      const ratio = (shares: readonly number[] = []) => (shares[1] ?? 0) / (shares[4] ?? 0);
      expect(ratio(after?.shares)).toBeCloseTo(ratio(before?.shares), 9);
      expect(endingChoices(settings, query)[rightEnding(settings, query)]).toBe('Still at “bird”');
    }
  });

  test('is guessed at without a loss', () => {
    for (const option of [0, 1, 2]) {
      expect(attentionActivity.slips(settings, guessed(option))).toEqual([]);
      const verdict = endingVerdict(settings, guessed(option));
      expect(verdict.startsWith(option === 1 ? 'Right: still' : 'Not so: still')).toBe(true);
      expect(verdict).toContain('“bird”, with 88 %.');
    }
    expect(refused(at('ending'), choose(3))[0]).toBe('not now');
    expect(refused(at('ending'), handIn)[0]).toBe('not now');
  });
});

describe('settings', () => {
  const problems = (change: object) => {
    const result = safeParse(attentionActivity.settings, { ...settings, ...change });
    return result.success ? [] : result.issues.map(({ message }) => message);
  };
  const { pronoun } = settings;

  test('of the built-in level are sound', () => {
    expect(problems({})).toEqual([]);
  });

  test.each<[string, object, RegExp]>([
    [
      'a word that is not in the dictionary',
      { sentence: ['le', 'chien', 'est'] },
      /every word of its sentences/,
    ],
    ['a row that is not in the sentence', { point: ['chien'] }, /rows that are in them/],
    ['a mix with one key', { mix: { row: 'sous', word: 'cat' } }, /several keys hold the word/],
    ['a mix of the word itself', { mix: { row: 'la', word: 'the' } }, /several keys hold the word/],
    [
      'a dictionary that dividing does not break',
      {
        dictionary: [
          ['chat', 'cat'],
          ['matou', 'cat'],
          ['est', 'is'],
          ['la', 'the'],
          ['le', 'the'],
          ['sous', 'under'],
        ],
        sentence: ['le', 'chat', 'est', 'sous', 'la'],
        point: ['la'],
        swapped: { sentence: ['la', 'chat', 'est', 'sous', 'la', 'chat'], brightness: 3 },
      },
      /that dividing breaks/,
    ],
    [
      'a swapped sentence without a word twice',
      { swapped: { sentence: settings.sentence, brightness: 3 } },
      /a word twice/,
    ],
    [
      'a query that is right from the start',
      { pronoun: { ...pronoun, query: [3, 3, 0] } },
      /from the start/,
    ],
    [
      'a pronoun that cannot be found',
      { pronoun: { ...pronoun, keys: pronoun.keys.map(() => [1, 1, 1]) } },
      /no query/,
    ],
    [
      'a key too few',
      { pronoun: { ...pronoun, keys: pronoun.keys.slice(1) } },
      /a key for every word/,
    ],
    ['a number too few', { pronoun: { ...pronoun, query: [2, 0] } }, /a number for every feature/],
    ['a noun that is the pronoun', { pronoun: { ...pronoun, means: 7 } }, /for another one/],
    [
      'an ending with a number too few',
      { pronoun: { ...pronoun, ending: { ...pronoun.ending, key: [0] } } },
      /a number for every feature/,
    ],
    [
      'an ending that means the same word',
      { pronoun: { ...pronoun, ending: { ...pronoun.ending, means: 2 } } },
      /a third one/,
    ],
  ])('with %s are refused', (_, change, message) => {
    expect(problems(change).join('\n')).toMatch(message);
  });
});
