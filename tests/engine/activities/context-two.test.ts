import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { enoughDraws, handDocument } from '../../../src/engine/activities/context-two/by-hand.ts';
import {
  binRanges,
  filledBins,
  ownDocuments,
  ownTable,
  rightRange,
} from '../../../src/engine/activities/context-two/own.ts';
import { lostBits, pouredTable } from '../../../src/engine/activities/context-two/pouring.ts';
import { sayNumber } from '../../../src/engine/activities/context-two/say.ts';
import type { ContextTwoSettings } from '../../../src/engine/activities/context-two/settings.ts';
import type {
  ContextTwoMove,
  ContextTwoState,
  Now,
} from '../../../src/engine/activities/context-two/state.ts';
import { breaksAt, fateOf, ruleOf } from '../../../src/engine/activities/context-two/survival.ts';
import { findUnseen, shorterBin } from '../../../src/engine/activities/context-two/unseen.ts';
import { contextTwoActivity as activity } from '../../../src/engine/activities/context-two.ts';
import { type Document, tinyLanguage } from '../../../src/engine/language.ts';
import { allContexts, ballCount, bin, row, train } from '../../../src/engine/ngram.ts';
import { keepsRule } from '../../../src/engine/rules.ts';
import { doc, fullNotebook, moved, statesOf, stateWhere } from './playing.ts';

const settings: ContextTwoSettings = {
  sample: [doc('bgkw'), doc('gbgkbw'), doc('kpbgw'), doc('ppkw'), doc('bkpbw')],
  rule: 'after-double-white',
  documents: 40,
  fresh: 200,
  drawn: 6,
};

const notebooks: readonly (readonly [string, readonly Document[]])[] = [
  ['an empty notebook', []],
  ['documents of one word', [doc('bw'), doc('gw'), doc('bw')]],
  ['three short documents', [doc('bgw'), doc('kkbw'), doc('gw')]],
  ['one document of twelve words', [doc('pbgkkgbppkgbw')]],
  ['forty documents', fullNotebook],
  ['forty times the same word', Array.from({ length: 40 }, () => doc('bbbbbbbbbbbbw'))],
];

function started(notebook: readonly Document[] = [], seed = '1'): ContextTwoState {
  return activity.start(settings, { seed, notebook });
}

/** The state of a level in which everything but `now` is as at its start. */
function at(now: Now, changes: Partial<ContextTwoState> = {}): ContextTwoState {
  return { ...started([doc('bgw'), doc('kkbw')]), ...changes, now };
}

function refusal(state: ContextTwoState, move: ContextTwoMove) {
  return activity.play(settings, state, move);
}

function wrong(reason: string) {
  return { type: 'refused', reason, wrong: true };
}

function notNow(reason: string) {
  return { type: 'refused', reason, wrong: false };
}

function phaseAt(phase: Now['phase'], notebook: readonly Document[] = []): ContextTwoState {
  return stateWhere(activity, settings, { seed: '1', notebook }, ({ now }) => now.phase === phase);
}

describe.each(notebooks)('with %s', (_, notebook) => {
  test('the solution wins without a slip from a hundred seeds', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const quick = { ...settings, fresh: 100, drawn: 2 };
      const given = { seed: `room ${seed}`, notebook };
      const last = statesOf(activity, quick, given).at(-1);
      expect(last?.now.phase).toBe('done');
      expect(last && activity.slips(quick, last)).toEqual([]);
    }
  });

  test.each(['after-double-white', 'never-a-b-a'] as const)(
    'every state under %s survives JSON and has three different hints',
    (rule) => {
      for (const state of statesOf(activity, { ...settings, rule }, { seed: '1', notebook })) {
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        const { nudge, place, answer } = activity.clues(settings, state);
        expect(new Set([nudge, place, answer]).size).toBe(3);
        for (const clue of [nudge, place, answer]) expect(clue).toMatch(/^[A-Z0-9].+[.?]$/s);
      }
    },
  );

  test('doing nothing, or only pressing Enter, does not finish', () => {
    let state = started(notebook);
    for (let n = 0; n < 50; n += 1) {
      expect(activity.isDone(settings, state)).toBe(false);
      const outcome = activity.play(settings, state, { type: 'go-on' });
      if (outcome.type === 'played') state = outcome.state;
    }
    expect(state.now.phase).toBe('bet');
  });

  test('a move that makes no sense is refused in every state and changes nothing', () => {
    const senseless: readonly ContextTwoMove[] = [
      { type: 'chip', option: 9, by: 1 },
      { type: 'name', word: 'grey' },
      { type: 'open', older: '', newer: '' },
      { type: 'guess', memory: 0, option: 3 },
      { type: 'guess', memory: 1, option: -1 },
      { type: 'pour', newest: 'white' },
      { type: 'choose', option: 7 },
    ];
    for (const state of statesOf(activity, settings, { seed: '1', notebook })) {
      const before = JSON.stringify(state);
      for (const move of senseless) {
        expect(refusal(state, move)).toMatchObject({ type: 'refused' });
        expect(JSON.stringify(state)).toBe(before);
      }
    }
  });
});

describe('the settings', () => {
  test('are accepted as a level writes them', () => {
    expect(safeParse(activity.settings, settings).success).toBe(true);
  });

  test.each([
    [{ rule: 'never-pink' }, 'must be one of the rules after-double-white, never-a-b-a'],
    [{ documents: 10 }, 'must be at least 30'],
    [{ documents: '40' }, 'must be a number of documents'],
    [{ fresh: 100_000 }, 'must be at most 5000'],
    [{ drawn: 2.5 }, 'must be a whole number'],
    [
      { sample: [doc('bw')] },
      'must have a document with two words before white, or the sixteen bins stay empty',
    ],
    [{ sample: [doc('b')] }, 'must be one to twelve colours and then white'],
  ])('%j: %s', (change, message) => {
    const result = safeParse(activity.settings, { ...settings, ...change });
    expect(result.issues?.map((issue) => issue.message)).toContain(message);
  });
});

describe('the learner’s own documents', () => {
  test.each([
    [[], 'empty-notebook', settings.sample],
    [[doc('bw')], 'short-notebook', settings.sample],
    [[doc('bw'), doc('bgw')], 'notebook', [doc('bw'), doc('bgw')]],
  ])('%j is %s', (notebook, from, documents) => {
    expect(ownDocuments(settings.sample, notebook)).toEqual({ from, documents });
  });

  test('fill three bins with three balls: blue green, pink pink, pink blue', () => {
    const state = started([doc('bgw'), doc('kkbw')]);
    const table = ownTable(state, 2);
    expect(ballCount(table)).toBe(3);
    expect(filledBins(state)).toBe(3);
    expect(row(table, ['blue', 'green'])).toEqual([0, 0, 0, 0, 1]);
    expect(row(table, ['pink', 'pink'])).toEqual([0, 1, 0, 0, 0]);
    expect(row(table, ['pink', 'blue'])).toEqual([0, 0, 0, 0, 1]);
  });

  test('the four ranges of the bet cover 1 to 16, in stretches of three to seven', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const ranges = binRanges(`${seed}`);
      const covered = ranges.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, n) => from + n),
      );
      expect(covered).toEqual(Array.from({ length: 16 }, (_, n) => n + 1));
      for (const { from, to } of ranges) {
        expect(to - from + 1).toBeGreaterThanOrEqual(3);
        expect(to - from + 1).toBeLessThanOrEqual(7);
      }
    }
  });

  test('the right range is not the same one for every seed', () => {
    const slots = Array.from({ length: 40 }, (_, n) => rightRange(started([], `${n}`)));
    expect(new Set(slots).size).toBeGreaterThan(1);
  });

  test('chips are counted before the bins are revealed', () => {
    expect(refusal(started(), { type: 'reveal' })).toEqual(
      notNow('Place all ten chips first: 10 left.'),
    );
    expect(refusal(started(), { type: 'chip', option: 0, by: -1 })).toEqual(
      notNow('No chip lies there.'),
    );
    expect(refusal(started(), { type: 'go-on' })).toEqual(notNow('Place your chips, then reveal.'));
  });

  test('an eleventh chip is refused', () => {
    const full = { ...started(), chips: [10, 0, 0, 0] };
    expect(refusal(full, { type: 'chip', option: 1, by: 1 })).toEqual(
      notNow('All ten chips are placed.'),
    );
  });

  test('a lost bet is a slip once it is revealed, and says what it cost', () => {
    const state = started([doc('bgw'), doc('kkbw')]);
    const astray = (rightRange(state) + 1) % 4;
    const chips = [0, 1, 2, 3].map((option) => (option === astray ? 10 : 0));
    expect(activity.slips(settings, { ...state, chips })).toEqual([]);
    expect(
      activity.slips(settings, moved(activity, settings, { ...state, chips }, { type: 'reveal' })),
    ).toEqual(['Your bet on the sixteen bins cost 6.3 bits; an even bet costs 2.0.']);
  });

  test('the solution puts a bet right that was placed wrongly', () => {
    let state: ContextTwoState = { ...started(), chips: [3, 3, 2, 2] };
    while (state.now.phase === 'bet') {
      state = moved(activity, settings, state, activity.solve(settings, state));
    }
    expect(activity.slips(settings, state)).toEqual([]);
  });
});

describe('side by side', () => {
  test('a drawn document is a copy exactly if it is one of those written', () => {
    const state = phaseAt('copies');
    if (state.now.phase !== 'copies') throw new Error('no copies');
    const written = settings.sample.map((words) => words.join(' '));
    expect(state.now.rows.length).toBe(6);
    for (const { documents, copies } of state.now.rows) {
      expect(documents.map((words) => written.includes(words.join(' ')))).toEqual(copies);
      expect(documents[0].slice(0, 2)).toEqual(documents[1].slice(0, 2));
    }
  });

  test('each time six more are drawn, and all copies are counted', () => {
    const one = phaseAt('copies');
    const two = moved(activity, settings, one, { type: 'draw-more' });
    if (one.now.phase !== 'copies' || two.now.phase !== 'copies') throw new Error('no copies');
    expect([one.now.tally.drawn, two.now.tally.drawn]).toEqual([6, 12]);
    expect(two.now.rows).not.toEqual(one.now.rows);
    const copied = (side: 0 | 1) =>
      [one.now, two.now]
        .flatMap((now) => (now.phase === 'copies' ? now.rows : []))
        .filter(({ copies }) => copies[side]).length;
    expect(two.now.tally.copies).toEqual([copied(0), copied(1)]);
  });

  test('two words of memory copy more than one word over a hundred documents', () => {
    let state = phaseAt('copies');
    for (let n = 0; n < 20; n += 1) state = moved(activity, settings, state, { type: 'draw-more' });
    if (state.now.phase !== 'copies') throw new Error('no copies');
    const [one, two] = state.now.tally.copies;
    expect(two).toBeGreaterThan(one);
  });

  test('a bin that was filled is never empty when it is drawn from', () => {
    for (const [, notebook] of notebooks) {
      const { now } = phaseAt('copies', notebook);
      if (now.phase !== 'copies') throw new Error('no copies');
      for (const { documents } of now.rows) {
        for (const words of documents) {
          expect(words.at(-1) === 'white' || words.length === 13).toBe(true);
        }
      }
    }
  });
});

describe('training by hand', () => {
  const authored = [doc('bkgkw'), doc('ppw')];
  const fresh = at({ phase: 'train', position: 2, named: [], last: null }, { authored });

  test('the first two words put no ball, so the third is the first one', () => {
    expect(phaseAt('train').now).toMatchObject({ position: 2, named: [], last: null });
  });

  test('the document has four to six words, keeps the rule and shows it', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const state = started([], `${seed}`);
      const document = handDocument(state);
      expect(document.length).toBeGreaterThanOrEqual(5);
      expect(document.length).toBeLessThanOrEqual(7);
      expect(document.at(-2)).toBe(document.at(-3));
      expect(state.authored.length).toBe(40);
      for (const words of state.authored) {
        expect(keepsRule(ruleOf(settings), words, tinyLanguage)).toBe(true);
      }
    }
  });

  test('older word, newer word, ball: blue pink holds green', () => {
    const open = moved(
      activity,
      settings,
      fresh,
      { type: 'name', word: 'blue' },
      { type: 'name', word: 'pink' },
    );
    expect(open.now).toMatchObject({ named: ['blue', 'pink'], position: 2 });
    expect(moved(activity, settings, open, { type: 'put' }).now).toEqual({
      phase: 'train',
      position: 3,
      named: [],
      last: { bin: ['blue', 'pink'], ball: 'green' },
    });
  });

  test('a bin can be opened at once', () => {
    const open = moved(activity, settings, fresh, { type: 'open', older: 'blue', newer: 'pink' });
    expect(open.now).toMatchObject({ named: ['blue', 'pink'] });
  });

  test.each<[ContextTwoMove, string]>([
    [
      { type: 'name', word: 'pink' },
      'The two stickies before this ball are blue then pink, so the bin is blue pink, not pink blue: the older word comes first.',
    ],
    [
      { type: 'name', word: 'green' },
      'The two stickies before this ball are blue then pink, so the bin is blue pink: it begins with blue, not with green.',
    ],
    [
      { type: 'open', older: 'pink', newer: 'blue' },
      'The two stickies before this ball are blue then pink, so the bin is blue pink, not pink blue: the older word comes first.',
    ],
    [
      { type: 'open', older: 'blue', newer: 'green' },
      'The two stickies before this ball are blue then pink, so the bin is blue pink, not blue green.',
    ],
  ])('%j is refused: %s', (move, reason) => {
    expect(refusal(fresh, move)).toEqual(wrong(reason));
  });

  test('a wrong newer word is refused with the whole name', () => {
    const named = moved(activity, settings, fresh, { type: 'name', word: 'blue' });
    expect(refusal(named, { type: 'name', word: 'purple' })).toEqual(
      wrong(
        'The two stickies before this ball are blue then pink, so the bin is blue pink, not blue purple.',
      ),
    );
  });

  test('what cannot be done now costs nothing', () => {
    const open = moved(activity, settings, fresh, { type: 'open', older: 'blue', newer: 'pink' });
    const named = moved(activity, settings, fresh, { type: 'name', word: 'blue' });
    expect(refusal(fresh, { type: 'put' })).toEqual(
      notNow('Name the bin first: the older word, then the newer.'),
    );
    expect(refusal(named, { type: 'put' })).toEqual(
      notNow('The older word is right. Now name the newer one.'),
    );
    expect(refusal(open, { type: 'name', word: 'pink' })).toEqual(
      notNow('The bin blue pink is open. Press Enter.'),
    );
    expect(refusal(fresh, { type: 'name', word: 'white' })).toEqual(
      notNow('White ends a document, so no bin has white in its name.'),
    );
    const finished = at({ phase: 'train', position: 5, named: [], last: null }, { authored });
    expect(refusal(finished, { type: 'put' })).toEqual(
      notNow('This document is trained. Press Enter to train the others.'),
    );
  });

  test('a name can be taken back, a ball cannot', () => {
    expect(activity.canUndo({ type: 'name', word: 'blue' })).toBe(true);
    expect(activity.canUndo({ type: 'open', older: 'blue', newer: 'pink' })).toBe(true);
    expect(activity.canUndo({ type: 'put' })).toBe(false);
    expect(activity.canUndo({ type: 'draw' })).toBe(false);
  });
});

describe('drawing by hand', () => {
  const authored = [doc('bkgw'), doc('bkgw')];
  const prompt = at(
    { phase: 'draw', document: doc('bk'), prompt: 2, named: [], last: null },
    { authored },
  );

  test('the prompt is two different words that begin one of the documents', () => {
    const state = phaseAt('draw');
    if (state.now.phase !== 'draw') throw new Error('no drawing');
    const [older, newer] = state.now.document;
    expect(state.now.document.length).toBe(2);
    expect(older).not.toBe(newer);
    expect(state.authored.some((words) => words[0] === older && words[1] === newer)).toBe(true);
  });

  test('the ball comes out of the bin that the last two stickies name', () => {
    const drawn = moved(
      activity,
      settings,
      prompt,
      { type: 'name', word: 'blue' },
      { type: 'name', word: 'pink' },
      { type: 'draw' },
    );
    expect(drawn.now).toMatchObject({ document: doc('bkg'), named: [] });
  });

  test('a wrong bin is refused, with its reason', () => {
    expect(refusal(prompt, { type: 'open', older: 'pink', newer: 'blue' })).toEqual(
      wrong(
        'The last two stickies are blue then pink, so the bin is blue pink, not pink blue: the older word comes first.',
      ),
    );
  });

  test('white ends it, and only then it can be left', () => {
    const ended = at(
      { phase: 'draw', document: doc('bkgw'), prompt: 2, named: [], last: null },
      { authored },
    );
    expect(refusal(prompt, { type: 'go-on' }).type).toBe('refused');
    expect(refusal(ended, { type: 'draw' })).toEqual(
      notNow('White ended this document. Press Enter to go on.'),
    );
    expect(moved(activity, settings, ended, { type: 'go-on' }).now).toEqual({ phase: 'predict' });
  });

  test('a document that does not want to end may be left after eight balls', () => {
    const document = [...doc('bk'), ...doc('gpgpgpgp')];
    expect(document.length).toBe(2 + enoughDraws);
    const long = at({ phase: 'draw', document, prompt: 2, named: [], last: null }, { authored });
    expect(moved(activity, settings, long, { type: 'go-on' }).now).toEqual({ phase: 'predict' });
  });

  test('by hand, two words of memory never break the rule', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const given = { seed: `${seed}`, notebook: [] };
      const drawn = statesOf(activity, { ...settings, fresh: 100 }, given).findLast(
        ({ now }) => now.phase === 'draw',
      );
      if (drawn?.now.phase !== 'draw') throw new Error('no drawing');
      expect(keepsRule(ruleOf(settings), drawn.now.document, tinyLanguage)).toBe(true);
    }
  });
});

describe('the rule', () => {
  test.each(['after-double-white', 'never-a-b-a'] as const)(
    '%s: all documents keep it at two words, more than half but not all at one',
    (rule) => {
      for (let seed = 0; seed < 10; seed += 1) {
        const given = { seed: `${seed}`, notebook: [] };
        const measured = { ...settings, rule, fresh: 1000 };
        const state = stateWhere(activity, measured, given, ({ now }) => now.phase === 'measured');
        const [one, two] = state.measured ?? [];
        if (!one || !two) throw new Error('nothing measured');
        expect([fateOf(one), fateOf(two)]).toEqual([1, 0]);
        expect(two).toEqual({ kept: 1000, count: 1000, broken: null });
        expect(one.broken && keepsRule(ruleOf(measured), one.broken, tinyLanguage)).toBe(false);
      }
    },
    120_000,
  );

  test.each([
    [1000, 0],
    [999, 1],
    [501, 1],
    [500, 2],
    [0, 2],
  ])('%d of 1,000 is fate %d', (kept, fate) => {
    expect(fateOf({ kept, count: 1000, broken: null })).toBe(fate);
  });

  test.each([
    ['after-double-white', 'bbkw', 2],
    ['after-double-white', 'gbkkbw', 4],
    ['never-a-b-a', 'gbkbw', 3],
  ] as const)('%s breaks in %s at position %d', (rule, letters, position) => {
    expect(breaksAt({ ...settings, rule }, doc(letters))).toBe(position);
  });

  test('both answers are needed, and can be changed until they are measured', () => {
    const state = phaseAt('predict');
    const one = moved(activity, settings, state, { type: 'guess', memory: 0, option: 2 });
    expect(refusal(state, { type: 'reveal' })).toEqual(
      notNow('First say what you expect of one word of memory.'),
    );
    expect(refusal(one, { type: 'reveal' })).toEqual(
      notNow('First say what you expect of two words of memory.'),
    );
    expect(moved(activity, settings, one, { type: 'guess', memory: 0, option: 1 }).guesses).toEqual(
      [1, null],
    );
  });

  test('every wrong answer is a slip that says what happened', () => {
    const state = moved(
      activity,
      settings,
      phaseAt('predict'),
      { type: 'guess', memory: 0, option: 0 },
      { type: 'guess', memory: 1, option: 2 },
      { type: 'reveal' },
    );
    const kept = state.measured?.[0].kept ?? 0;
    expect(activity.slips(settings, state)).toEqual([
      `You expected all of them to keep the rule at one word of memory; ${kept} of 200 did.`,
      'You expected half of them or fewer to keep the rule at two words of memory; 200 of 200 did.',
    ]);
  });
});

describe('pouring', () => {
  const authored = [doc('bkgw'), doc('gkbw')];

  test('four bins that end in the same word become one', () => {
    const state = at({ phase: 'pour', poured: [] }, { authored });
    const table = pouredTable(state);
    expect(row(table, ['pink'])).toEqual([0, 1, 1, 0, 0]);
    expect(row(table, ['green'])).toEqual([0, 0, 0, 0, 1]);
    expect(ballCount(table)).toBe(4);
  });

  test('half a bit a word is lost: a bit for two of the four balls', () => {
    expect(lostBits(at({ phase: 'pour', poured: [] }, { authored }))).toBeCloseTo(0.5, 10);
  });

  test('all four columns are poured, each once, in any order', () => {
    const one = moved(activity, settings, phaseAt('pour'), { type: 'pour', newest: 'green' });
    expect(refusal(one, { type: 'pour', newest: 'green' })).toEqual(
      notNow('The four bins that end in green are poured already.'),
    );
    expect(refusal(one, { type: 'go-on' })).toEqual(
      notNow('Pour all sixteen bins first. Still full: those that end in purple, blue, pink.'),
    );
  });

  test('the rule breaks again', () => {
    const { now, measured } = phaseAt('poured');
    if (now.phase !== 'poured') throw new Error('not poured');
    expect(measured?.[1].kept).toBe(200);
    expect(now.kept.kept).toBeLessThan(200);
    expect(now.kept.broken).not.toBeNull();
  });
});

describe('an unseen context', () => {
  test('is empty at two words and not at one, for every notebook', () => {
    for (const [, notebook] of notebooks) {
      const { documents: own } = ownDocuments(settings.sample, notebook);
      for (let seed = 0; seed < 10; seed += 1) {
        const { context, documents } = findUnseen(own, `${seed}`);
        const known = own.slice(0, documents);
        expect(bin(train(known, 2, tinyLanguage), context).size).toBe(0);
        expect(bin(train(known, 1, tinyLanguage), [context[1]]).size).toBeGreaterThan(0);
      }
    }
  });

  test('leaves documents out only if they fill all sixteen bins', () => {
    const all = allContexts(tinyLanguage, 2).map((pair) => [...pair, 'white']);
    expect(findUnseen(all, '1').documents).toBe(15);
    expect(findUnseen(all.slice(0, 15), '1').documents).toBe(15);
  });

  const unseen = { context: ['green', 'blue'], documents: 2 } as const;
  const whatNow = at({ phase: 'what-now', unseen });

  test('its bin is named as before, and there is nothing in it', () => {
    const named = moved(
      activity,
      settings,
      at({ phase: 'unseen', unseen, named: [] }),
      { type: 'name', word: 'green' },
      { type: 'name', word: 'blue' },
    );
    expect(moved(activity, settings, named, { type: 'draw' }).now).toEqual({
      phase: 'what-now',
      unseen,
    });
  });

  test.each([
    [0, 'Only a white ball ends a document, and nobody drew one. Something follows blue.'],
    [1, 'That throws away all that was learnt. It is known what follows blue: use it.'],
  ])('way out %d is refused: %s', (option, reason) => {
    expect(refusal(whatNow, { type: 'choose', option })).toEqual(wrong(reason));
  });

  test('backing off draws from the bin of the newer word', () => {
    const shorter = moved(activity, settings, whatNow, { type: 'choose', option: 2 });
    expect(Object.fromEntries(shorterBin(shorter, unseen))).toEqual({ white: 1 });
    expect(refusal(shorter, { type: 'go-on' })).toEqual(
      notNow('The bin blue is open. Draw a ball from it.'),
    );
    expect(moved(activity, settings, shorter, { type: 'draw' }).now).toEqual({
      phase: 'backed-off',
      unseen,
      ball: 'white',
    });
  });
});

test.each([
  [1, '1'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('%d is written %s', (n, text) => {
  expect(sayNumber(n)).toBe(text);
});
