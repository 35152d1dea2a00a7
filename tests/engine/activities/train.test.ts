import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  ballsIn,
  ballsSoFar,
  betCounts,
  copyOf,
  kindsOf,
  stickiesBehind,
} from '../../../src/engine/activities/train/model.ts';
import {
  type TrainMove,
  type TrainSettings,
  type TrainState,
  trainParts,
} from '../../../src/engine/activities/train/state.ts';
import { trainActivity } from '../../../src/engine/activities/train.ts';
import { doc, fullNotebook, moved, statesOf, stateWhere } from './playing.ts';

const settings: TrainSettings = {
  samples: [doc('pbgw'), doc('bgkw'), doc('gkpbw')],
  notebook: true,
  parts: trainParts,
};
const own = [doc('gbpbkbw'), doc('bgkw'), doc('pbbgw'), doc('gw')];
const given = { seed: 'test', notebook: own };
const notebooks = {
  'an empty notebook': [],
  'one document': [doc('bw')],
  'two documents': [doc('bgw'), doc('kw')],
  'four documents': own,
  'a full notebook': fullNotebook,
};

type Phase<Name extends TrainState['phase']> = Extract<TrainState, { phase: Name }>;

function first<Name extends TrainState['phase']>(phase: Name, notebook = own): Phase<Name> {
  const is = (state: TrainState): state is Phase<Name> => state.phase === phase;
  const state = statesOf(trainActivity, settings, { seed: 'test', notebook }).find(is);
  if (state === undefined) throw new Error(`no state in the phase ${phase}`);
  return state;
}

function refusal(state: TrainState, move: TrainMove) {
  return trainActivity.play(settings, state, move);
}

describe.each(Object.entries(notebooks))('with %s', (_, notebook) => {
  test.each(['1', '2', '3'])('the solution wins without a slip, seed %s', (seed) => {
    const states = statesOf(trainActivity, settings, { seed, notebook });
    const last = states.at(-1);
    expect(last?.phase).toBe('done');
    expect(last && trainActivity.slips(settings, last)).toEqual([]);
    for (const state of states) expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  test('keeps a model of all documents once they are trained, and none before', () => {
    const [begin, ...rest] = statesOf(trainActivity, settings, { seed: '1', notebook });
    expect(begin && trainActivity.keepsake?.(settings, begin)).toEqual({});
    const last = rest.at(-1);
    expect(last && trainActivity.keepsake?.(settings, last)).toEqual({
      model: { documents: notebook.length > 0 ? notebook : settings.samples, contextLength: 1 },
    });
  });
});

describe('the documents', () => {
  test('are the samples, and known as such, when the notebook is empty', () => {
    const state = trainActivity.start(settings, { seed: '', notebook: [] });
    expect(state).toMatchObject({ documents: settings.samples, whose: 'sample' });
  });

  test('leave out what is no whole document', () => {
    const notebook = [doc('bg'), doc('w'), doc('kw'), [...doc('pbgkpbgkpbgkp'), 'white']];
    const state = trainActivity.start(settings, { seed: '', notebook });
    expect(state).toMatchObject({ documents: [doc('kw')], whose: 'own' });
  });

  test('go by hand, at their own speed, and by themselves, in this order', () => {
    const phases = statesOf(trainActivity, settings, given).map(({ phase }) => phase);
    expect([...new Set(phases)]).toEqual([
      'pile',
      'by-hand',
      'own-speed',
      'rest',
      'bet',
      'counted',
      'ask',
      'draw',
      'done',
    ]);
  });
});

describe('training', () => {
  test('by hand refuses a wrong bin and a wrong ball as slips', () => {
    const state = first('by-hand');
    const bin = moved(trainActivity, settings, state, { type: 'choose-bin', bin: ['green'] });
    expect(refusal(state, { type: 'choose-bin', bin: ['pink'] })).toEqual({
      type: 'refused',
      reason: 'Just before blue is green, so this ball goes into the green bin.',
      wrong: true,
    });
    expect(refusal(bin, { type: 'choose-ball', ball: 'pink' })).toEqual({
      type: 'refused',
      reason: 'Just after green is blue, so the ball is blue.',
      wrong: true,
    });
  });

  test('at their own speed puts one ball a key press, and no more than there are', () => {
    const state = first('own-speed');
    expect(ballsSoFar(state)).toHaveLength(6);
    const pair = { type: 'train-pair' } as const;
    const trained = moved(trainActivity, settings, state, pair, pair, pair);
    expect(ballsSoFar(trained)).toHaveLength(9);
    expect(refusal(trained, pair)).toMatchObject({
      reason: 'That was the last pair of this document. Go on to the next one.',
    });
    expect(moved(trainActivity, settings, trained, { type: 'go-on' }).phase).toBe('rest');
  });

  test('of the rest takes one document slowly, or all that are left', () => {
    const state = first('rest');
    expect(state.trained).toBe(2);
    const slow = moved(trainActivity, settings, state, { type: 'train-rest', speed: 'slow' });
    expect(slow).toMatchObject({ trained: 3, latest: { from: 2, speed: 'slow' } });
    expect(refusal(slow, { type: 'go-on' })).toMatchObject({
      reason: 'One document is left to train on. Choose how fast.',
    });
    const fast = moved(trainActivity, settings, slow, { type: 'train-rest', speed: 'fast' });
    expect(fast).toMatchObject({ trained: 4, latest: { from: 3, speed: 'fast' } });
    expect(refusal(fast, { type: 'train-rest', speed: 'slow' })).toMatchObject({
      reason: 'The model has trained on every document. Go on.',
    });
  });
});

describe('the bet on the number of balls', () => {
  // By hand: 7 + 4 + 5 + 2 = 18 stickies in 4 documents; each first one puts no ball: 14.
  test('has the right answer that was worked out on paper', () => {
    const state = first('counted');
    expect(betCounts(state)).toEqual([18, 14, 10]);
    expect(ballsSoFar(state)).toHaveLength(14);
    const bins = ['purple', 'blue', 'green', 'pink'].map((word) => ballsIn(state, word));
    expect(bins).toEqual([2, 6, 4, 2]);
  });

  test('is lost with all chips on a wrong answer, and says what that cost', () => {
    const chip = { type: 'chip', option: 0, by: 1 } as const;
    const placed = moved(trainActivity, settings, first('bet'), ...Array(10).fill(chip));
    expect(refusal(placed, chip)).toMatchObject({ reason: 'All ten chips are placed.' });
    const counted = moved(trainActivity, settings, placed, { type: 'reveal' });
    expect(trainActivity.slips(settings, placed)).toEqual([]);
    expect(trainActivity.slips(settings, counted)).toEqual([
      'Your bet on the number of balls cost 5.9 bits; chips spread evenly cost 1.6.',
    ]);
  });

  test('takes back chips that lie astray before it is won', () => {
    const chip = { type: 'chip', option: 2, by: 1 } as const;
    const astray = moved(trainActivity, settings, first('bet'), chip);
    expect(trainActivity.solve(settings, astray)).toEqual({ type: 'chip', option: 2, by: -1 });
  });
});

describe('asking a ball', () => {
  test('finds the stickies that put it there', () => {
    // Blue, then green: in document 2 (position 1) and in document 3 (position 3).
    expect(stickiesBehind(first('ask'), { bin: 'blue', ball: 'green' })).toEqual([
      { document: 1, position: 1 },
      { document: 2, position: 3 },
    ]);
  });

  test('lists every kind of ball of every bin once', () => {
    expect(kindsOf(first('ask', [doc('bgw'), doc('bbw')]))).toEqual([
      { bin: 'blue', ball: 'blue' },
      { bin: 'blue', ball: 'green' },
      { bin: 'blue', ball: 'white' },
      { bin: 'green', ball: 'white' },
    ]);
  });

  test.each<[TrainMove, string]>([
    [{ type: 'go-on' }, 'Ask at least one ball where it came from.'],
    [
      { type: 'ask', bin: 'red', ball: 'blue' },
      'There is no such bin. There are four: purple, blue, green and pink.',
    ],
    [{ type: 'ask', bin: 'green', ball: 'purple' }, 'There is no such ball in this bin.'],
    [
      { type: 'ask', bin: 'pink', ball: 'white' },
      'The pink bin is empty: pink is in none of your documents.',
    ],
  ])('refuses %o without a loss', (move, reason) => {
    const state = first('ask', [doc('bgw'), doc('pw'), doc('pw')]);
    expect(refusal(state, move)).toEqual({ type: 'refused', reason, wrong: false });
  });
});

describe('drawing from the model', () => {
  test('draws only pairs that are in the documents, and the same with the same seed', () => {
    const draws = ['blue', 'green', 'pink', 'blue'].map(
      (prompt) => ({ type: 'draw', prompt }) as const,
    );
    const state = moved(trainActivity, settings, first('draw'), ...draws);
    expect(state).toEqual(moved(trainActivity, settings, first('draw'), ...draws));
    if (state.phase !== 'draw') throw new Error('not drawing');
    expect(state.drawn).toHaveLength(4);
    const pairs = own.flatMap((document) =>
      document.slice(1).map((ball, at) => `${document[at]} ${ball}`),
    );
    for (const { document } of state.drawn) {
      for (const [at, ball] of document.slice(1).entries()) {
        expect(pairs).toContain(`${document[at]} ${ball}`);
      }
    }
  });

  test('knows a copy of a document that was written', () => {
    const only = first('draw', [doc('bgw'), doc('pw'), doc('pw')]);
    const state = moved(trainActivity, settings, only, { type: 'draw', prompt: 'blue' });
    expect(state).toMatchObject({ drawn: [{ document: doc('bgw'), ending: 'ended' }] });
    expect(copyOf(state, doc('bgw'))).toBe(0);
    expect(copyOf(state, doc('gw'))).toBeUndefined();
  });

  test('finds an empty bin after a word that was never written, and wants another try', () => {
    const only = first('draw', [doc('bgw'), doc('pw'), doc('pw')]);
    const state = moved(trainActivity, settings, only, { type: 'draw', prompt: 'pink' });
    expect(state).toMatchObject({ drawn: [{ document: ['pink'], ending: 'empty-bin' }] });
    expect(refusal(state, { type: 'go-on' })).toMatchObject({
      reason: 'Draw at least one document from a bin that has balls.',
    });
    const drawn = moved(trainActivity, settings, state, { type: 'draw', prompt: 'blue' });
    expect(moved(trainActivity, settings, drawn, { type: 'go-on' }).phase).toBe('done');
  });

  test('stops a document that does not end after twelve words and their white', () => {
    const loop = first('draw', [doc('bbbbbbbbbbbbw'), doc('bbbbbbbbbbbbw'), doc('bbbbbbbbbbbbw')]);
    const many = Array.from({ length: 12 }, () => ({ type: 'draw', prompt: 'blue' }) as const);
    const state = moved(trainActivity, settings, loop, ...many);
    if (state.phase !== 'draw') throw new Error('not drawing');
    expect(Math.max(...state.drawn.map(({ document }) => document.length))).toBeLessThanOrEqual(13);
    expect(state.drawn.some(({ ending }) => ending === 'stopped-at-cap')).toBe(true);
  });
});

describe('moves at the wrong time', () => {
  const goOn = { type: 'go-on' } as const;
  const fly: TrainMove = { type: 'draw', prompt: 'blue' };
  test.each<[TrainState, TrainMove, string]>([
    [first('pile'), fly, 'These are the documents. Enter begins with the first one.'],
    [first('by-hand'), fly, 'First this document, pair by pair.'],
    [first('by-hand'), goOn, 'This document has more pairs. Train them first.'],
    [first('own-speed'), fly, 'Train on this document pair by pair: one key press for each.'],
    [first('rest'), fly, 'Choose how fast: 1 slow, 2 fast, 3 at once.'],
    [first('rest'), goOn, '2 documents are left to train on. Choose how fast.'],
    [first('bet'), fly, 'Place your chips, then reveal.'],
    [first('bet'), { type: 'reveal' }, 'Place all ten chips first: 10 are left.'],
    [first('bet'), { type: 'chip', option: 0, by: -1 }, 'No chip lies there.'],
    [first('bet'), { type: 'chip', option: 9, by: 1 }, 'There is no such answer to put a chip on.'],
    [first('counted'), fly, 'Look at the count, then go on.'],
    [first('ask'), fly, 'Ask at least one ball where it came from.'],
    [first('draw'), goOn, 'Draw at least one document from a bin that has balls.'],
    [
      first('draw'),
      { type: 'draw', prompt: 'white' },
      'A document begins with one of the four colours.',
    ],
    [first('done'), goOn, 'This level is done.'],
  ])('are refused and change nothing (%#)', (state, move, reason) => {
    const before = JSON.stringify(state);
    expect(refusal(state, move)).toEqual({ type: 'refused', reason, wrong: false });
    expect(JSON.stringify(state)).toBe(before);
  });

  test('a revealed bet and a drawn document cannot be taken back, all else can', () => {
    expect(trainActivity.canUndo({ type: 'reveal' })).toBe(false);
    expect(trainActivity.canUndo({ type: 'draw', prompt: 'blue' })).toBe(false);
    expect(trainActivity.canUndo({ type: 'choose-ball', ball: 'blue' })).toBe(true);
  });
});

describe('hints and settings', () => {
  test('every state has three different whole sentences', () => {
    for (const state of statesOf(trainActivity, settings, given)) {
      const { nudge, place, answer } = trainActivity.clues(settings, state);
      expect(new Set([nudge, place, answer]).size).toBe(3);
      for (const clue of [nudge, place, answer]) expect(clue).toMatch(/^[A-Z0-9].+[.?]$/s);
    }
  });

  test('hints cost nothing where there is nothing to answer', () => {
    const free = (state: TrainState) => trainActivity.clues(settings, state).free === true;
    for (const phase of ['pile', 'own-speed', 'rest', 'counted', 'ask', 'draw'] as const) {
      expect([phase, free(first(phase))]).toEqual([phase, true]);
    }
    expect(free(first('by-hand'))).toBe(false);
    expect(free(first('bet'))).toBe(false);
  });

  test('the third hint to the bet gives the number and how it comes about', () => {
    const state = stateWhere(trainActivity, settings, given, ({ phase }) => phase === 'bet');
    expect(trainActivity.clues(settings, state).answer).toBe(
      '14: all 18 stickies but the first of each document, 18 - 4.',
    );
  });

  test('need three whole sample documents', () => {
    expect(safeParse(trainActivity.settings, settings).success).toBe(true);
    expect(safeParse(trainActivity.settings, { samples: settings.samples.slice(1) }).success).toBe(
      false,
    );
    expect(
      safeParse(trainActivity.settings, { samples: [doc('bg'), doc('bw'), doc('gw')] }).success,
    ).toBe(false);
  });
});

describe('a level may leave parts out', () => {
  const apart: TrainSettings = { ...settings, notebook: false, parts: [] };
  const phasesOf = (own: TrainSettings) => [
    ...new Set(statesOf(trainActivity, own, given).map(({ phase }) => phase)),
  ];

  test('one document by hand and the rest by itself is the least there is', () => {
    expect(phasesOf(apart)).toEqual(['pile', 'by-hand', 'rest', 'done']);
  });

  test.each([
    ['own-speed', ['pile', 'by-hand', 'own-speed', 'rest', 'done']],
    ['bet', ['pile', 'by-hand', 'rest', 'bet', 'counted', 'done']],
    ['ask', ['pile', 'by-hand', 'rest', 'ask', 'done']],
    ['draw', ['pile', 'by-hand', 'rest', 'draw', 'done']],
  ] as const)('with %s, that comes too', (part, phases) => {
    expect(phasesOf({ ...apart, parts: [part] })).toEqual(phases);
  });

  test('without the notebook, it trains on its own documents and keeps no model of them', () => {
    const last = statesOf(trainActivity, apart, given).at(-1);
    expect(last).toMatchObject({ documents: settings.samples, whose: 'given' });
    expect(last && trainActivity.keepsake?.(apart, last)).toEqual({});
    expect(last && trainActivity.slips(apart, last)).toEqual([]);
  });

  test('what the model drew to its end was made here', () => {
    const drawing: TrainSettings = { ...apart, parts: ['draw'] };
    const last = statesOf(trainActivity, drawing, given).at(-1);
    const [made] = (last && trainActivity.made?.(drawing, last)) ?? [];
    expect(made?.at(-1)).toBe('white');
  });

  test('a part that does not exist is refused', () => {
    const { samples } = settings;
    const message = safeParse(trainActivity.settings, { samples, parts: ['sleep'] }).issues?.[0];
    expect(message?.message).toBe('must be one of: own-speed, bet, ask, draw');
    expect(safeParse(trainActivity.settings, { samples }).output).toEqual(settings);
  });
});
