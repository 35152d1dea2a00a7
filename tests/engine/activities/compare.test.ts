// Two sides of a room: played by its own solution from many seeds, and wrongly in every way.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { breach, witness } from '../../../src/engine/activities/compare/against.ts';
import {
  distances,
  mostDifferent,
  rightAfterUnseen,
  unseen,
} from '../../../src/engine/activities/compare/answers.ts';
import { breaking, isDoubtful, models } from '../../../src/engine/activities/compare/deal.ts';
import {
  billOf,
  bitsFor,
  chanceToWrite,
  judgeBits,
  judgeChips,
  shareOfLeft,
} from '../../../src/engine/activities/compare/judge.ts';
import {
  apartLine,
  billLine,
  bits,
  judgeLine,
  oneIn,
  percent,
  priceOf,
  soFar,
  writes,
} from '../../../src/engine/activities/compare/say.ts';
import {
  type CompareSettings,
  pairsOf,
  ruleFrom,
} from '../../../src/engine/activities/compare/settings.ts';
import type {
  Both,
  CompareMove,
  CompareState,
} from '../../../src/engine/activities/compare/state.ts';
import { compareActivity } from '../../../src/engine/activities/compare.ts';
import { tableFrom } from '../../../src/engine/activities/settings.ts';
import { type Document, tinyLanguage } from '../../../src/engine/language.ts';
import { keepsRule } from '../../../src/engine/rules.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { compareSettings } from '../../fixtures/settings/compare.ts';
import { statesOf } from './playing.ts';

const settings: CompareSettings = compareSettings;

const { start, play, solve, slips, clues, isDone, canUndo } = compareActivity;
const words = (text: string): Document => text.split(' ');
const begin = (seed = 'a') => start(settings, { seed, notebook: [] });

/** The state after a move that must be accepted. */
function moved(state: CompareState, move: CompareMove): CompareState {
  const outcome = play(settings, state, move);
  if (outcome.type === 'refused') throw new Error(outcome.reason);
  return outcome.state;
}

/** All states on the way of the solution, the first and the last included. */
function solution(seed: string, from = begin(seed)): readonly CompareState[] {
  const states = [from];
  for (let state = from; !isDone(settings, state) && states.length < 300; ) {
    state = moved(state, solve(settings, state));
    states.push(state);
  }
  return states;
}

const played = new Map<string, readonly CompareState[]>();
function at(phase: CompareState['phase'], seed = 'a'): CompareState {
  const states = played.get(seed) ?? solution(seed);
  played.set(seed, states);
  const found = states.find((state) => state.phase === phase);
  if (!found) throw new Error(`the solution never comes to ${phase}`);
  return found;
}

const refusal = (state: CompareState, move: CompareMove) => play(settings, state, move);
const seeds = (n: number) => Array.from({ length: n }, (_, index) => `seed ${index}`);

/** Left never wrote pink, right never a double; small enough to be counted by hand. */
const wall: Both<readonly Document[]> = {
  left: [words('purple purple blue white'), words('blue blue white'), words('blue purple white')],
  right: [words('purple pink purple blue white'), words('blue pink white')],
};

describe('the deal', () => {
  test.each(seeds(200))(
    '%s: the puzzle can be solved, and the judge beats an even spread',
    (seed) => {
      const state = begin(seed);
      for (const side of ['left', 'right'] as const) {
        expect(state.wall[side]).toHaveLength(20);
        expect(breaking(settings[side], state.wall[side])).toEqual([]);
        for (const name of settings.rules.filter((rule) => rule !== settings[side])) {
          expect(breaking(name, state.wall[side]).length).toBeGreaterThan(0);
        }
        expect(state.mysteries.some((mystery) => mystery.side === side)).toBe(true);
      }
      const tables = models(state.wall);
      expect(state.mysteries.some(({ document }) => isDoubtful(tables, document))).toBe(true);
      for (const { side, document } of state.mysteries) {
        expect(document.length).toBeGreaterThan(3);
        expect(document.length).toBeLessThanOrEqual(13);
        expect(chanceToWrite(tables[side], document)).toBeGreaterThan(0);
        expect(keepsRule(ruleFrom(settings[side]), document, tinyLanguage)).toBe(true);
      }
      const judged = {
        ...state,
        shown: Array.from({ length: 6 }, () => ({ left: [], right: [] })),
        bets: state.mysteries.map(({ document }) => judgeChips(tables, document)),
      };
      const bill = billOf(settings, judged, tables);
      expect(bill.looks).toBeCloseTo(0.6);
      expect(bill.total).toBeLessThan(5);
      expect(unseen(state)).toEqual({ side: 'left', word: 'pink' });
      expect(mostDifferent(state)).toEqual(['pink']);
    },
  );

  test('the level deals other rules to other seeds, and each of its pairs can be told', () => {
    const level = settingsOfLevel(compareActivity, 'two-sides-of-the-room');
    const dealt = seeds(60).map((seed) => start(level, { seed, notebook: [] }));
    const pairs = new Set(dealt.map(({ hidden: { left, right } }) => `${left} ${right}`));
    expect(pairs.size).toBe(pairsOf(level).length);
    for (const state of dealt) {
      const tables = models(state.wall);
      for (const side of ['left', 'right'] as const) {
        for (const name of level.rules.filter((rule) => rule !== state.hidden[side])) {
          expect([state.hidden, name, breaking(name, state.wall[side]).length > 0]).toContain(true);
        }
      }
      const bets = state.mysteries.map(({ document }) => judgeChips(tables, document));
      const { total, even } = billOf(level, { ...state, bets }, tables);
      expect([state.hidden, total < even - 0.6]).toContain(true);
    }
  });

  test('a doubtful mystery is one that either side may have written', () => {
    // Left writes purple blue white with 1/6, Right with 1/4: 40 % and 60 %.
    const tables = models(wall);
    expect(isDoubtful(tables, words('purple blue white'))).toBe(true);
    expect(isDoubtful(tables, words('blue pink white'))).toBe(false);
  });

  test('a pair begins with the same word, three to eight words, a new first word each time', () => {
    let state = begin();
    for (let n = 0; n < 6; n += 1) state = moved(state, { type: 'draw-pair' });
    const firsts = state.shown.map(({ left, right }) => [left[0], right[0]]);
    expect(firsts.slice(0, 3)).toEqual([
      ['purple', 'purple'],
      ['blue', 'blue'],
      ['green', 'green'],
    ]);
    for (const { left, right } of state.shown) {
      expect(Math.min(left.length, right.length)).toBeGreaterThan(3);
      expect(Math.max(left.length, right.length)).toBeLessThanOrEqual(9);
      expect([left.at(-1), right.at(-1)]).toEqual(['white', 'white']);
    }
  });
});

describe('playing', () => {
  const empty: readonly Document[] = [];
  const full = Array.from({ length: 40 }, () => words('pink blue white'));

  test.each([
    ['an empty notebook', empty],
    ['a full notebook', full],
  ])('the solution ends without a slip, with %s', (_, notebook) => {
    for (const seed of ['1', '2', '3', 'room 7']) {
      const states = solution(seed, start(settings, { seed, notebook }));
      const last = states.at(-1) ?? begin();
      expect(isDone(settings, last)).toBe(true);
      expect(slips(settings, last)).toEqual([]);
    }
  });

  test('every state on the way survives JSON', () => {
    for (const state of solution('json')) expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  test('doing nothing does not finish it', () => {
    expect(isDone(settings, begin())).toBe(false);
    expect(refusal(begin(), { type: 'go-on' }).type).toBe('refused');
  });

  test('every phase gives three different hints', () => {
    for (const state of solution('hints')) {
      const { nudge, place, answer } = clues(settings, state);
      expect(new Set([nudge, place, answer]).size).toBe(3);
    }
  });

  test('hints are free where nothing is asked, and only there', () => {
    const state = at('name');
    const found = moved(state, solve(settings, state));
    const free = (each: CompareState) => clues(settings, each).free ?? false;
    for (const phase of ['verdict', 'bill', 'measured', 'tables', 'empty', 'done'] as const) {
      expect([phase, free(at(phase))]).toEqual([phase, true]);
    }
    for (const phase of ['look', 'bet', 'name', 'predict', 'guess-bin', 'prompt'] as const) {
      expect([phase, free(at(phase))]).toEqual([phase, false]);
    }
    expect(free(found)).toBe(true);
  });

  test('the second hint while looking names what was seen on one side only', () => {
    expect(clues(settings, begin()).place).toBe(
      'Draw a pair, then compare Left and Right word by word.',
    );
    const shown = [
      { left: words('blue blue green white'), right: words('blue pink blue pink white') },
    ];
    expect(clues(settings, { ...begin(), shown }).place).toBe(
      'Look for pink: so far Right 2 times, Left never.',
    );
  });

  test('only a chip can be taken back', () => {
    expect(canUndo({ type: 'chip', to: 'left' })).toBe(true);
    for (const type of ['draw-pair', 'reveal', 'go-on'] as const) {
      expect(canUndo({ type })).toBe(false);
    }
    expect(canUndo({ type: 'answer', option: 0 })).toBe(false);
  });

  test('from any state on the way, the solution still ends without a slip', () => {
    for (const state of solution('resume').filter((_, index) => index % 5 === 0)) {
      const last = solution('resume', state).at(-1) ?? state;
      expect(slips(settings, last)).toEqual([]);
    }
  });
});

describe('what makes no sense now is refused and costs nothing', () => {
  const allChipsLeft = (): CompareState => ({ ...at('bet'), phase: 'bet', left: 10 });
  test.each<[string, () => CompareState, CompareMove]>([
    ['See the free pairs first: 3 pairs to go.', begin, { type: 'go-on' }],
    ['Draw pairs of documents, then go on.', begin, { type: 'reveal' }],
    ['All ten chips are on Left already.', allChipsLeft, { type: 'chip', to: 'left' }],
    [
      'Move chips to the side that you think wrote it, then reveal.',
      () => at('bet'),
      { type: 'go-on' },
    ],
    ['Read what came of it, then go on.', () => at('verdict'), { type: 'reveal' }],
    ['Read what came of it, then go on.', () => at('bill'), { type: 'draw-pair' }],
    ['Name the rule first.', () => at('name'), { type: 'go-on' }],
    [
      'Choose one of the rules first, by its digit.',
      () => at('name'),
      { type: 'answer', option: -1 },
    ],
    ['Say yes or no first.', () => at('predict'), { type: 'go-on' }],
    ['Choose first: 1 for yes, 2 for no.', () => at('predict'), { type: 'answer', option: -1 }],
    ['Guess a bin first.', () => at('guess-bin'), { type: 'go-on' }],
    ['Choose one of the four bins first.', () => at('guess-bin'), { type: 'answer', option: -1 }],
    ['Say first what will happen.', () => at('prompt'), { type: 'go-on' }],
    ['Choose one of the three first.', () => at('prompt'), { type: 'answer', option: 3 }],
    ['This level is done.', () => at('done'), { type: 'go-on' }],
  ])('%s', (reason, state, move) => {
    expect(refusal(state(), move)).toEqual({ type: 'refused', reason, wrong: false });
  });

  test('a seventh pair is refused', () => {
    let state = begin();
    for (let n = 0; n < 6; n += 1) state = moved(state, { type: 'draw-pair' });
    expect(refusal(state, { type: 'draw-pair' })).toEqual({
      type: 'refused',
      reason: 'That was the last pair: 6 are all there are.',
      wrong: false,
    });
  });

  test('a rule that is found is not named again', () => {
    const state = at('name');
    const found = moved(state, solve(settings, state));
    expect(refusal(found, { type: 'answer', option: 0 })).toEqual({
      type: 'refused',
      reason: 'This rule is found. Go on.',
      wrong: false,
    });
  });
});

describe('naming a rule', () => {
  const naming = (side: 'left' | 'right'): CompareState => ({
    ...at('bill'),
    wall,
    phase: 'name',
    side,
    found: false,
  });
  const all: CompareSettings = {
    ...settings,
    rules: ['no-double', 'never-a-b-a', 'at-most-2', 'at-least-3', 'never-blue-then-pink'],
  };
  const said = (side: 'left' | 'right', option: number) =>
    play(all, naming(side), { type: 'answer', option });

  test.each([
    ['left', 0, 'Left wrote “blue blue”, the same word twice in a row.'],
    ['left', 2, 'Left wrote a document of 3 words.'],
    ['left', 3, 'Left wrote a document of 2 words.'],
    ['right', 1, 'Right wrote “purple pink purple”, so purple returns two places later.'],
    ['right', 4, 'Right wrote “blue pink”, so pink follows blue.'],
  ] as const)('%s, rule %i: a document speaks against it', (side, option, reason) => {
    expect(said(side, option)).toEqual({ type: 'refused', reason, wrong: true });
  });

  test('a rule that all documents happen to keep is no wrong answer', () => {
    expect(said('left', 1)).toEqual({
      type: 'refused',
      reason: 'All documents of Left happen to keep that too. Look for one that says more.',
      wrong: false,
    });
  });

  test.each([
    ['no-double', 'pink blue blue white', '“blue blue”, the same word twice in a row'],
    [
      'after-double-white',
      'blue blue pink white',
      '“blue blue pink”: after a double comes pink, not white',
    ],
    [
      'after-double-white',
      'pink pink pink white',
      '“pink pink pink”: after a double comes pink, not white',
    ],
    ['never-a-b-a', 'blue pink blue white', '“blue pink blue”, so blue returns two places later'],
    [
      'never-a-b-a',
      'purple purple purple white',
      '“purple purple purple”, so purple returns two places later',
    ],
    [
      'never-a-b-a',
      'pink pink pink blue pink white',
      '“pink blue pink”, so pink returns two places later',
    ],
    ['never-pink', 'blue pink white', 'a document with pink in it'],
    ['contains-pink', 'blue white', 'a document without pink'],
    ['starts-with-pink', 'blue white', 'a document that starts with blue'],
    ['ends-with-pink', 'pink blue white', 'a document whose last word before white is blue'],
    ['never-blue-then-green', 'blue green white', '“blue green”, so green follows blue'],
    ['at-most-1', 'pink blue white', 'a document of 2 words'],
  ])('%s is broken by %s: %s', (name, document, what) => {
    const rule = name === 'at-most-1' ? ({ type: 'at-most', words: 1 } as const) : ruleFrom(name);
    expect(breach('left', rule, words(document))).toBe(`Left wrote ${what}.`);
  });
});

describe('the document that speaks against a rule', () => {
  const state = (...texts: readonly string[]): CompareState => ({
    ...begin(),
    wall: { left: texts.map(words), right: [] },
  });

  test('is the shortest', () => {
    const room = state('blue green blue blue white', 'pink pink white', 'blue white');
    expect(witness(room, 'left', 'no-double')).toBe(room.wall.left[1]);
    expect(witness(room, 'left', 'never-purple')).toBeUndefined();
  });

  test('is a plain A B A for “no A B A”, if there is one', () => {
    const room = state('pink pink pink white', 'green blue green blue white');
    expect(witness(room, 'left', 'never-a-b-a')).toBe(room.wall.left[1]);
    const tripled = state('pink pink pink white');
    expect(witness(tripled, 'left', 'never-a-b-a')).toBe(tripled.wall.left[0]);
  });

  test('never leaves a hole in a sentence, whatever is named from whatever deal', () => {
    for (const seed of seeds(50)) {
      for (const side of ['left', 'right'] as const) {
        const naming: CompareState = { ...begin(seed), phase: 'name', side, found: false };
        settings.rules.forEach((name, option) => {
          if (name === settings[side]) return;
          const outcome = play(settings, naming, { type: 'answer', option });
          expect(outcome).toMatchObject({ type: 'refused', wrong: true });
          expect(JSON.stringify(outcome)).not.toContain('undefined');
        });
      }
    }
  });
});

describe('the judge', () => {
  const tiny = tableFrom({
    purple: [1, 3, 1, 3, 2],
    blue: [1, 1, 4, 2, 2],
    green: [1, 2, 2, 3, 2],
    pink: [4, 1, 1, 1, 3],
  });
  const tables = models(wall);

  test('multiplies the shares of all balls after the first word', () => {
    expect(chanceToWrite(tiny, words('purple blue white'))).toBeCloseTo(0.06);
    expect(chanceToWrite(tiny, words('blue green pink white'))).toBeCloseTo(0.036);
  });

  test('weighs the two sides', () => {
    // Left: purple holds purple, blue, white; blue holds blue, purple and two white: 1/3 x 2/4.
    // Right: purple holds pink and blue; blue holds white and pink: 1/2 x 1/2.
    expect(chanceToWrite(tables.left, words('purple blue white'))).toBeCloseTo(1 / 6);
    expect(chanceToWrite(tables.right, words('purple blue white'))).toBeCloseTo(1 / 4);
    expect(shareOfLeft(tables, words('purple blue white'))).toBeCloseTo(0.4);
    expect(judgeChips(tables, words('purple blue white'))).toBe(4);
    expect(shareOfLeft(tables, words('blue pink white'))).toBe(0);
    expect(shareOfLeft(tables, words('green white'))).toBe(0.5);
  });

  test('says how often in plain words', () => {
    const { left } = tables;
    expect(writes('left', left, words('purple blue white'))).toBe(
      'Left writes exactly this 1 time in 6.',
    );
    expect(writes('left', left, words('blue pink white'))).toBe(
      'Left never writes this: its blue bin holds no pink.',
    );
    expect(writes('left', left, words('pink white'))).toBe(
      'Left never writes this: its pink bin is empty.',
    );
    expect(judgeLine(tables, words('purple blue white'))).toBe(
      'A perfect judge knows both tables: 60 % Right, 6 chips.',
    );
    expect(oneIn(0.00012)).toBe('1 time in 8,300');
    expect([percent(0.999), percent(1), percent(0.001), percent(0)]).toEqual([
      '99 %',
      '100 %',
      '1 %',
      '0 %',
    ]);
  });

  test('bets are paid in tenths of a bit', () => {
    const prices = Array.from({ length: 11 }, (_, left) => bitsFor(left, 'left'));
    expect(prices).toEqual([5.3, 3.1, 2.2, 1.7, 1.3, 1, 0.7, 0.5, 0.3, 0.2, 0]);
    expect(bitsFor(3, 'right')).toBe(bitsFor(7, 'left'));
    expect([bits(0), bits(0.5), bits(1), bits(5)]).toEqual([
      'almost nothing',
      '0.5 bits',
      '1 bit',
      '5 bits',
    ]);
    expect(priceOf(0, 'left')).toBe('You had 0 chips on Left: that costs 5.3 bits.');
    expect(priceOf(9, 'right')).toBe('You had 1 chip on Right: that costs 3.1 bits.');
  });
});

describe('the bill', () => {
  const tables = models(wall);
  const document = words('purple blue white');
  const having = (pairs: number, ...bets: readonly number[]): CompareState => ({
    ...at('bill'),
    wall,
    shown: Array.from({ length: pairs }, () => ({ left: [], right: [] })),
    mysteries: bets.map(() => ({ side: 'left', document })),
    bets,
  });
  const bill = (state: CompareState) => billOf(settings, state, tables);

  test('adds up bets, looks, and what a judge with ten chips pays', () => {
    // The judge puts 4 chips on Left, which costs 1.3 bits where Left wrote it.
    expect(bill(having(5, 5))).toEqual({ bets: 1, looks: 0.4, total: 1.4, judge: 1.3, even: 1 });
  });

  test.each([
    [3, [10, 10, 10, 10, 10], 0],
    [4, [9, 6, 9, 8, 9], 1.8],
    [6, [7, 8, 9, 9, 6], 2.5],
    [6, [0, 1, 2, 3, 4], 14.2],
  ])('with %i pairs, the numbers of the column %j make the total %f', (pairs, bets, total) => {
    const state = having(pairs, ...bets);
    const column = [...bets.map((left) => bitsFor(left, 'left')), bill(state).looks];
    // Added up in whole tenths, as on paper.
    const tenths = column.reduce((sum, each) => sum + Math.round(each * 10), 0);
    expect(tenths / 10).toBe(total);
    expect(bill(state).total).toBe(total);
    expect(bill(state).judge).toBe(judgeBits(tables, { side: 'left', document }) * bets.length);
  });

  test.each([
    [3, [6, 5, 5, 5, 5], 'You paid less than an even spread: you win.'],
    [3, [5, 5, 5, 5, 5], 'You paid 5 bits, just as much as an even spread.'],
    [3, [4, 5, 5, 5, 5], 'Your bets cost 5.3 bits; an even spread costs 5 bits.'],
    [
      6,
      [5, 5, 5, 5, 5],
      'Your bets and 3 looks at 0.2 bits cost 5.6 bits; an even spread costs 5 bits.',
    ],
  ])('%i pairs and %j: %s', (pairs, bets, line) => {
    const state = having(pairs, ...bets);
    expect(billLine(settings, pairs - 3, bill(state))).toBe(line);
    // What the bill says and what costs a star are the same thing.
    expect(slips(settings, state)).toEqual(line.startsWith('You paid less') ? [] : [line]);
  });

  test('tells how it stands so far, looks included', () => {
    expect(soFar(bill(having(3, 9)))).toBe('So far, in bits: you 0.2, judge 1.3, even spread 1.0.');
    expect(soFar(bill(having(5, 9)))).toBe('So far: you 0.6 (0.4 for looks), judge 1.3, even 1.0.');
  });
});

describe('slips', () => {
  test('three stars take better bets than an even spread, looks included', () => {
    const even = { ...at('bill'), bets: [5, 5, 5, 5, 5] };
    expect(slips(settings, even)).toEqual(['You paid 5 bits, just as much as an even spread.']);
    const paid = { ...even, shown: Array.from({ length: 5 }, () => ({ left: [], right: [] })) };
    expect(slips(settings, paid)).toEqual([
      'Your bets and 2 looks at 0.2 bits cost 5.4 bits; an even spread costs 5 bits.',
    ]);
  });

  test('a wrong prediction is told with what was measured', () => {
    let state = at('predict');
    state = moved(state, { type: 'answer', option: 1 });
    expect(slips(settings, state)).toEqual([
      'You said no to “No word comes twice in a row”; 100 % kept it.',
    ]);
  });

  test('a wrong bin and a wrong outcome are told', () => {
    const tables = moved(at('guess-bin'), { type: 'answer', option: 0 });
    expect(slips(settings, tables)).toEqual([
      'You said the purple bins differ most; the pink bins do.',
    ]);
    const end = moved(moved(tables, { type: 'go-on' }), { type: 'answer', option: 0 });
    expect(end).toMatchObject({ phase: 'empty', said: 0 });
    expect(slips(settings, end)).toContain(
      'After pink, Left draws nothing: its pink bin is empty.',
    );
    expect(rightAfterUnseen).toBe(2);
  });
});

describe('what is measured', () => {
  test('neighbours and ends survive one word of context, doubles and lengths do not', () => {
    const { measured } = at('done', 'survival');
    const shares = measured.map(({ kept, count }) => (100 * kept) / count);
    expect(shares[0]).toBe(100);
    expect(shares[1]).toBeGreaterThan(76);
    expect(shares[1]).toBeLessThan(89);
    expect(shares[2]).toBe(100);
    expect(shares[3]).toBeGreaterThan(48);
    expect(shares[3]).toBeLessThan(61);
    expect(measured[0]?.broken).toBeNull();
    expect(measured[1]?.broken).not.toBeNull();
    const broken = measured[3]?.broken ?? [];
    expect(keepsRule(ruleFrom('at-least-6'), broken, tinyLanguage)).toBe(false);
  });

  test('bins are as far apart as draws would have to change', () => {
    // purple: left 1 purple, 1 blue, 1 white; right 1 blue, 1 pink. In common: 1/3 of blue.
    // blue: left 1 purple, 1 blue, 2 white; right 1 pink, 1 white. In common: 1/2 of white.
    const [purple, blue, green, pink] = distances({ ...begin(), wall });
    expect(purple).toBeCloseTo(2 / 3);
    expect(blue).toBeCloseTo(1 / 2);
    expect([green, pink]).toEqual([0, 1]);
    expect(apartLine(models(wall))).toBe(
      '67 % apart: of 100 balls in Left’s purple bin, swap 67 and it is like Right’s. An empty bin shares nothing with a full one: they are 100 % apart.',
    );
  });
});

describe('the settings', () => {
  const problem = (change: Record<string, unknown>) => {
    const result = v.safeParse(compareActivity.settings, { ...settings, ...change });
    return result.success ? 'fine' : result.issues[0].message;
  };
  test.each([
    [{}, 'fine'],
    [{ left: 'never-pnik' }, 'must be the short name of a rule, such as never-pink or no-double'],
    [
      { left: 'no-double' },
      'must give left and right two different rules: there is nothing to compare otherwise',
    ],
    [
      { rules: ['no-double', 'never-green'] },
      'must have the rules of left and right among the rules to choose from',
    ],
    [
      { left: 'never-a-b-a' },
      'must give one side a rule such as never-pink, so that it has a bin without balls to ask about',
    ],
    [{ rules: ['no-double', 'no-double'] }, 'must name each rule only once'],
    [{ documents: 5 }, 'must be a whole number from 10 to 40'],
    [
      { look: { free: 4, more: 4, price: 0.2 } },
      'must show at most 6 pairs in all, so that they fit on the screen',
    ],
    [{ look: { free: 3, more: 3, price: 2 } }, 'must be at most half a bit'],
    [{ look: { free: 3, more: 3, price: 0.25 } }, 'must be in tenths of a bit, such as 0.2'],
  ])('%j: %s', (change, message) => {
    expect(problem(change)).toBe(message);
  });
});

describe('a level may leave parts out', () => {
  const { mysteries: _, survival: __, ...rest } = settings;
  const short: CompareSettings = { ...rest, look: { free: 3, more: 3, price: 0 } };
  const phasesOf = (own: CompareSettings) => [
    ...new Set(
      statesOf(compareActivity, own, { seed: '1', notebook: [] }).map(({ phase }) => phase),
    ),
  ];

  test('looking and naming is the least there is', () => {
    expect(phasesOf(short)).toEqual(['look', 'name', 'done']);
  });

  test('without mysteries there is no bet, without survival nothing after the names', () => {
    expect(phasesOf({ ...settings, mysteries: undefined, look: short.look })).not.toContain('bet');
    expect(phasesOf({ ...settings, survival: undefined }).slice(-2)).toEqual(['name', 'done']);
  });

  test.each([
    ['both', ['left', 'right']],
    ['left', ['left']],
    ['right', ['right']],
  ] as const)('where the rule of %s is asked for, no other is', (name, asked) => {
    const states = statesOf(compareActivity, { ...short, name }, { seed: '1', notebook: [] });
    const named = states.flatMap((state) => (state.phase === 'name' ? [state.side] : []));
    expect([...new Set(named)]).toEqual(asked);
  });

  test('looking costs nothing where there is nothing to bet on', () => {
    const priced = { ...short, look: { free: 3, more: 3, price: 0.2 } };
    expect(v.safeParse(compareActivity.settings, short).success).toBe(true);
    expect(v.safeParse(compareActivity.settings, priced).issues?.[0]?.message).toContain(
      'price: 0',
    );
  });

  test('without survival, neither side needs a word that it never writes', () => {
    const rules = { left: 'no-double', right: 'at-most-5' };
    expect(v.safeParse(compareActivity.settings, { ...short, ...rules }).success).toBe(true);
    expect(v.safeParse(compareActivity.settings, { ...settings, ...rules }).success).toBe(false);
  });
});
