import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  betOf,
  type DrawMove,
  type DrawState,
  drawActivity,
  ofLength,
  rightAnswer,
} from '../../../src/engine/activities/draw.ts';
import { doc, moved, statesOf, stateWhere } from './playing.ts';

const settings = parse(drawActivity.settings, {
  table: {
    purple: [1, 3, 1, 3, 2],
    blue: [1, 1, 4, 2, 2],
    green: [1, 2, 2, 3, 2],
    pink: [4, 1, 1, 1, 3],
  },
  prompts: [['purple'], ['green', 'blue'], ['pink']],
  bet: { prompts: [doc('gb'), doc('kb')], draws: 1000 },
});
const given = { seed: '1', notebook: [] };
const start = drawActivity.start(settings, given);
const open = (bin: string): DrawMove => ({ type: 'open-bin', bin });

function refusal(state: DrawState, move: DrawMove): { reason: string; wrong: boolean } {
  const outcome = drawActivity.play(settings, state, move);
  if (outcome.type === 'played') throw new Error('it was played');
  return { reason: outcome.reason, wrong: outcome.wrong };
}

const inPhase = (phase: DrawState['phase']) =>
  stateWhere(drawActivity, settings, given, (state) => state.phase === phase);

describe('by hand', () => {
  test('the last sticky names the bin; another bin is wrong and says which', () => {
    expect(refusal(start, open('blue'))).toEqual({
      reason: 'The last sticky is purple, so the ball comes from the purple bin.',
      wrong: true,
    });
    const second = stateWhere(
      drawActivity,
      settings,
      given,
      (state) => state.phase === 'by-hand' && state.drawn.length === 1,
    );
    expect(refusal(second, open('green')).reason).toBe(
      'The last sticky is blue, so the ball comes from the blue bin.',
    );
  });

  test('the first document goes step by step: open, draw, stick', () => {
    const opened = moved(drawActivity, settings, start, open('purple'));
    expect(opened).toMatchObject({ hand: { holds: 'bin', bin: 'purple' }, document: ['purple'] });
    const drawn = moved(drawActivity, settings, opened, { type: 'draw' });
    expect(drawn).toMatchObject({ hand: { holds: 'ball', bin: 'purple' }, document: ['purple'] });
    const stuck = moved(drawActivity, settings, drawn, { type: 'stick' });
    const ball = drawn.phase === 'by-hand' && drawn.hand.holds === 'ball' ? drawn.hand.ball : '';
    expect(stuck).toMatchObject({
      hand: { holds: 'nothing' },
      last: { bin: 'purple', ball },
      document: ['purple', ball],
    });
  });

  test('from the second document on, opening the bin does it all', () => {
    const second = stateWhere(
      drawActivity,
      settings,
      given,
      (state) => state.phase === 'by-hand' && state.drawn.length === 1,
    );
    expect(moved(drawActivity, settings, second, open('blue'))).toMatchObject({
      hand: { holds: 'nothing' },
      last: { bin: 'blue' },
    });
  });

  test.each<[string, readonly DrawMove[], DrawMove, unknown]>([
    ['draw before a bin is open', [], { type: 'draw' }, 'Open a bin first, then draw from it.'],
    ['stick with an empty hand', [], { type: 'stick' }, 'You hold no ball yet.'],
    [
      'open a bin with a ball in the hand',
      [open('purple'), { type: 'draw' }],
      open('purple'),
      expect.stringMatching(/^You hold a \w+ ball\. Stick its word up first\.$/),
    ],
    [
      'go on before white',
      [],
      { type: 'next-document' },
      'This document goes on until a white ball ends it.',
    ],
  ])('%s is refused and costs nothing', (_, moves, move, reason) => {
    const state = moved(drawActivity, settings, start, ...moves);
    expect(refusal(state, move)).toEqual({ reason, wrong: false });
  });

  test('the luck is dealt so that there is something to draw, for every seed', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const states = statesOf(drawActivity, settings, { ...given, seed: `${seed}` });
      const drawn = states.at(-1)?.drawn ?? [];
      const draws = drawn.map(
        (document, n) => document.length - (settings.prompts[n]?.length ?? 0),
      );
      expect(draws[0]).toBeGreaterThanOrEqual(3);
      expect(Math.min(...draws)).toBeGreaterThanOrEqual(2);
      expect(draws.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(18);
    }
  });

  test('white ends the document, and no bin opens after it', () => {
    const ended = stateWhere(
      drawActivity,
      settings,
      given,
      (state) => state.phase === 'by-hand' && state.document.at(-1) === 'white',
    );
    expect(refusal(ended, open('purple'))).toEqual({
      reason: 'White ended this document. Go on to the next one.',
      wrong: false,
    });
  });
});

describe('at speed', () => {
  test('the tally counts every document once', () => {
    const state = moved(
      drawActivity,
      settings,
      inPhase('at-speed'),
      { type: 'guess', option: 2 },
      { type: 'draw-documents', count: 100 },
      { type: 'draw-documents', count: 10 },
      { type: 'draw-documents', count: 1 },
    );
    if (state.phase !== 'at-speed') throw new Error('not at speed');
    expect(state.lengths.reduce((sum, n) => sum + n, 0)).toBe(111);
    expect(state.latest?.at(-1)).toBe('white');
  });

  test.each([0, -1, 101, Number.NaN])('%d documents at once are refused', (count) => {
    const guessed = moved(drawActivity, settings, inPhase('at-speed'), {
      type: 'guess',
      option: 0,
    });
    expect(refusal(guessed, { type: 'draw-documents', count }).reason).toBe(
      'Draw 1 to 100 at a time.',
    );
  });

  test('a guess comes first, once, and costs nothing', () => {
    const before = inPhase('at-speed');
    expect(refusal(before, { type: 'draw-documents', count: 1 })).toEqual({
      reason: 'Guess first: how long are most documents?',
      wrong: false,
    });
    expect(refusal(before, { type: 'guess', option: 3 }).reason).toBe('Choose one of the three.');
    const guessed = moved(drawActivity, settings, before, { type: 'guess', option: 2 });
    expect(refusal(guessed, { type: 'guess', option: 0 }).reason).toBe(
      'Your guess stands. Now draw.',
    );
    expect(drawActivity.slips(settings, guessed)).toEqual([]);
  });

  test('the lengths of a guess are added up', () => {
    expect([0, 1, 2].map((guess) => ofLength([5, 4, 3, 0, 2, 1, 1], guess))).toEqual([9, 5, 2]);
  });

  test('nothing drawn, nothing to go on from', () => {
    expect(refusal(inPhase('at-speed'), { type: 'go-on' }).reason).toBe(
      'Draw at least one document at speed first.',
    );
  });
});

describe('the bet', () => {
  const bet = inPhase('bet');
  const chips = (option: number, n: number): readonly DrawMove[] =>
    Array.from({ length: n }, () => ({ type: 'chip', option, by: 1 }) as const);

  test('the right answer comes from the bins, not from the level', () => {
    expect(rightAnswer(settings)).toBe(0);
    const prompts = [doc('gb'), doc('bg')] as const;
    expect(rightAnswer({ ...settings, bet: { ...betOf(settings), prompts } })).toBe(1);
  });

  test('all ten chips must lie before it is revealed', () => {
    const nine = moved(drawActivity, settings, bet, ...chips(0, 9));
    expect(refusal(nine, { type: 'reveal' }).reason).toBe('Place all ten chips first: 1 is left.');
    const ten = moved(drawActivity, settings, nine, ...chips(1, 1));
    expect(refusal(ten, { type: 'chip', option: 0, by: 1 }).reason).toBe(
      'All ten chips are placed.',
    );
    expect(refusal(bet, { type: 'chip', option: 0, by: -1 }).reason).toBe('No chip lies there.');
  });

  test('reveals 1,000 draws after each prompt, from the same bin', () => {
    const revealed = moved(drawActivity, settings, bet, ...chips(0, 10), { type: 'reveal' });
    if (revealed.phase !== 'revealed') throw new Error('not revealed');
    for (const counts of revealed.drawnAfter) {
      expect(counts.reduce((sum, n) => sum + n, 0)).toBe(1000);
      // Blue: 10 10 40 20 20 %. Five standard deviations of 1,000 draws at most.
      [100, 100, 400, 200, 200].forEach((expected, index) => {
        const deviation = Math.sqrt((expected * (1000 - expected)) / 1000);
        expect(Math.abs((counts[index] ?? 0) - expected)).toBeLessThan(5 * deviation);
      });
    }
  });

  test('an even spread is no slip, a wrong one is, and it says what it cost', () => {
    const slipsWith = (right: number) => {
      const moves = [...chips(0, right), ...chips(1, 10 - right)];
      const state = moved(drawActivity, settings, bet, ...moves, { type: 'reveal' });
      return drawActivity.slips(settings, state);
    };
    expect(slipsWith(10)).toEqual([]);
    expect(slipsWith(5)).toEqual([]);
    expect(slipsWith(0)).toEqual([
      'Your bet on the two prompts cost 5.3 bits; an even one costs 1.0.',
    ]);
  });
});

test('every state of a whole level survives JSON, for many seeds', () => {
  for (const seed of ['1', '2', '3', '4', '5']) {
    for (const state of statesOf(drawActivity, settings, { ...given, seed })) {
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    }
  }
});

test.each([
  ['a prompt with white in it', { prompts: [['white']] }],
  ['no prompts', { prompts: [] }],
  ['too few draws', { bet: { ...settings.bet, draws: 5 } }],
  ['a table without a pink row', { table: { ...settings.table, pink: [0, 0, 0, 0, 0] } }],
  ['a row of four numbers', { table: { ...settings.table, pink: [1, 2, 3, 4] } }],
])('settings with %s are refused', (_, change) => {
  expect(() => parse(drawActivity.settings, { ...settings, ...change })).toThrow();
});

describe('without a bet', () => {
  const { bet: _, ...short } = settings;

  test('the level ends with the documents drawn by hand, and nothing can be lost', () => {
    const states = statesOf(drawActivity, short, { seed: '1', notebook: [] });
    expect([...new Set(states.map(({ phase }) => phase))]).toEqual(['by-hand', 'done']);
    const last = states.at(-1);
    expect(last?.drawn).toHaveLength(short.prompts.length);
    expect(last && drawActivity.slips(short, last)).toEqual([]);
    expect(last && drawActivity.made?.(short, last)).toEqual(last?.drawn);
  });

  test('there is no right answer to ask for', () => {
    expect(() => rightAnswer(short)).toThrow('this level has no bet');
  });
});
