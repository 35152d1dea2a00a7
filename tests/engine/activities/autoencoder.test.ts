// Squeeze: codes by hand, what is refused, and what the trainings come to, from many starts.
import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  allCodes,
  dealtCodes,
  freeCodes,
} from '../../../src/engine/activities/autoencoder/by-hand.ts';
import { shakenCode } from '../../../src/engine/activities/autoencoder/decoding.ts';
import {
  closestPair,
  placesSay,
  rightGuess,
  trainedSees,
} from '../../../src/engine/activities/autoencoder/reading.ts';
import {
  type AutoencoderMove,
  type AutoencoderState,
  widths,
} from '../../../src/engine/activities/autoencoder/state.ts';
import { otherStarts, wholeFrom } from '../../../src/engine/activities/autoencoder/summary.ts';
import { trainedAt } from '../../../src/engine/activities/autoencoder/training.ts';
import { autoencoderActivity } from '../../../src/engine/activities/autoencoder.ts';
import { decoded, likeliest } from '../../../src/engine/autoencoder.ts';
import { distance } from '../../../src/engine/similarity.ts';
import { inOnePiece } from '../../../src/texts/one-piece.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, statesOf, stateWhere } from './playing.ts';

const settings = settingsOfLevel(autoencoderActivity, 'squeeze');
const given = { seed: 'a', notebook: [] };
const at = (holds: (state: AutoencoderState) => boolean) =>
  stateWhere(autoencoderActivity, settings, given, holds);
const inPhase = (phase: AutoencoderState['phase']) => at((state) => state.phase === phase);

function refusal(state: AutoencoderState, move: AutoencoderMove) {
  const outcome = autoencoderActivity.play(settings, state, move);
  if (outcome.type !== 'refused') throw new Error('it was played');
  return outcome;
}

describe('a whole level', () => {
  test('is won by its solution, and survives JSON', () => {
    for (const seed of ['1', '2']) {
      const states = statesOf(autoencoderActivity, settings, { seed, notebook: [] });
      expect(states).toHaveLength(18);
      for (const state of states) {
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(autoencoderActivity.slips(settings, state)).toEqual([]);
      }
    }
  });

  test('gives three different hints everywhere', () => {
    for (const state of statesOf(autoencoderActivity, settings, given)) {
      const { nudge, place, answer } = autoencoderActivity.clues(settings, state);
      expect(new Set([nudge, place, answer]).size).toBe(3);
    }
  });

  test('is not finished by going on without an answer', () => {
    for (const phase of ['code', 'guess', 'decode', 'count'] as const) {
      expect(refusal(inPhase(phase), { type: 'go-on' }).wrong).toBe(false);
    }
    expect(refusal(inPhase('trained'), { type: 'choose', option: 0 }).wrong).toBe(false);
  });
});

describe('codes by hand', () => {
  test('three lights have eight codes, and two have four', () => {
    expect(allCodes(3)).toHaveLength(8);
    expect(allCodes(2)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  test('five are dealt by the seed, all different, and three are left', () => {
    for (const seed of ['a', 'b', 'c']) {
      const dealt = dealtCodes(seed);
      expect(new Set(dealt.map(String)).size).toBe(5);
      expect(freeCodes(dealt)).toHaveLength(3);
    }
  });

  test('a code that another word has is refused with that word', () => {
    const state = inPhase('code');
    if (state.phase !== 'code') throw new Error('no code');
    const lights = state.codes[2] ?? [];
    expect(refusal(state, { type: 'code', lights })).toEqual({
      type: 'refused',
      wrong: true,
      reason: `${inOnePiece(lights.join(' '))} is the code of “dog”. Whoever gets it could not tell “mat” and “dog” apart.`,
    });
  });

  test('what is no code of three lights costs nothing', () => {
    for (const lights of [[], [1, 0], [2, 0, 1], [1, 1, 1, 1]]) {
      expect(refusal(inPhase('code'), { type: 'code', lights }).wrong).toBe(false);
    }
  });

  test('a code can be taken back, and nothing that was seen', () => {
    expect(autoencoderActivity.canUndo({ type: 'code', lights: [0, 0, 0] })).toBe(true);
    expect(autoencoderActivity.canUndo({ type: 'choose', option: 0 })).toBe(false);
  });

  test.each([
    [8, 'Eight is for three lights. A light less leaves only half of them.'],
    [2, 'Two is how many lights there are. Count what they can show together.'],
    [
      6,
      `It is not 6. Write them down: ${inOnePiece('0 0')} is the first, ${inOnePiece('1 1')} the last.`,
    ],
  ])('two lights do not have %i codes', (codes, reason) => {
    expect(refusal(inPhase('count'), { type: 'count', codes })).toMatchObject({
      wrong: true,
      reason,
    });
  });
});

describe('a shaken code', () => {
  test('is that of no word, lies nearest to one, and the network reads it as that one', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const state = { ...inPhase('decode'), seed };
      const { network, codes } = trainedAt(settings, state, 0);
      const { code, word } = shakenCode(settings, state);
      const apart = codes.map((other) => distance(code, other));
      expect(apart[word]).toBe(Math.min(...apart));
      expect(apart[word]).toBeGreaterThan(0.01);
      expect(likeliest(decoded(network, [code]))).toEqual([word]);
    }
  });

  test('is refused for a word whose code is farther away, with both', () => {
    const decode = inPhase('decode');
    const { word } = shakenCode(settings, decode);
    expect(settings.words[word]).toBe('cat');
    const { reason, wrong } = refusal(decode, { type: 'choose', option: 0 });
    expect(wrong).toBe(true);
    expect(reason).toMatch(
      /^“the” has the code ([01]\.\d\d ){2}[01]\.\d\d\. In a straight line, as in a room, that is \d\.\d\d away/,
    );
    expect(refusal(decode, { type: 'choose', option: -1 }).wrong).toBe(false);
    expect(refusal(decode, { type: 'choose', option: 8 }).wrong).toBe(false);
  });
});

describe('a guess', () => {
  test('costs nothing when it is off, and is told beside what came', () => {
    for (const place of [0, 1, 2]) {
      const guess = at((state) => state.phase === 'guess' && state.at === place);
      expect(autoencoderActivity.stake?.(settings, guess)).toBe('guess');
      const right = rightGuess(settings, guess, place);
      for (const option of [0, 1, 2]) {
        const trained = moved(autoencoderActivity, settings, guess, { type: 'choose', option });
        if (trained.phase !== 'trained') throw new Error('not trained');
        expect(trainedSees(settings, trained)[0]).toMatch(
          option === right ? /^Well guessed\./ : /^Not as you guessed\./,
        );
        expect(autoencoderActivity.slips(settings, trained)).toEqual([]);
      }
    }
  });
});

describe('training', () => {
  test('is watched from its first step, in a hundred slices or more, and comes to what is worked out at once', () => {
    const guess = at((state) => state.phase === 'guess' && state.at === 1);
    const watched = {
      ...moved(autoencoderActivity, settings, guess, { type: 'choose', option: 0 }),
      seed: 'watched',
    };
    const seen: number[] = [];
    for (let n = 0; n < 2000; n += 1) {
      const work = autoencoderActivity.work?.(settings, watched);
      if (work === undefined) break;
      expect(work.needed).toBe(true);
      expect(work.watched).toBeDefined();
      seen.push(work.done);
      work.goOn();
    }
    expect(seen[0]).toBe(0);
    expect(seen.length).toBeGreaterThan(100);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(trainedAt(settings, watched, 1).steps).toBe(settings.steps);
    expect(trainedAt(settings, { seed: 'watched' }, 1)).toEqual(trainedAt(settings, watched, 1));
  });

  test('is not shown again to whoever comes back to a later step', () => {
    const decode = { ...inPhase('decode'), seed: 'came back' };
    expect(autoencoderActivity.work?.(settings, decode)).toMatchObject({ needed: true });
    expect(autoencoderActivity.work?.(settings, decode)?.watched).toBeUndefined();
  });

  test('the same seed gives the same network, and another seed another', () => {
    const codes = (seed: string) => trainedAt(settings, { seed }, 0).codes;
    expect(codes('a')).toEqual(codes('a'));
    expect(codes('a')).not.toEqual(codes('b'));
  });

  test.each([
    [3, otherStarts],
    [2, otherStarts],
    [1, 0],
  ] as const)(
    'with %i in the middle, all words come out right from %i of the other starts',
    (width, whole) => {
      expect(wholeFrom(settings, width)).toBe(whole);
    },
  );

  // So the game explains it.
  test('on a line, the two closest words of every start lie at one of its ends', () => {
    for (let start = 0; start < 20; start += 1) {
      const { codes } = trainedAt(settings, { seed: `start ${start}` }, widths.indexOf(1));
      const numbers = closestPair(codes).words.map((word) => codes[word]?.[0] ?? 0.5);
      expect(numbers.every((n) => n < 0.05) || numbers.every((n) => n > 0.95)).toBe(true);
    }
  });

  test('what is said of the line is counted on it, whatever the start', () => {
    const line = inPhase('places');
    if (line.phase !== 'places') throw new Error('no places');
    for (const seed of ['start 1', 'start 2', 'start 3']) {
      const state = { ...line, seed, at: widths.indexOf(1) };
      const numbers = trainedAt(settings, state, state.at).codes.flat();
      const n = numbers.filter((number) => number < 0.05 || number > 0.95).length;
      expect(placesSay(settings, state)).toEqual([
        'A line has room for all, but some words lie too close.',
        expect.stringContaining(`${n} of 8 words lie at the ends`),
        expect.stringMatching(/^Nearest to each other are /),
      ]);
    }
  });

  test('other starts are trained ahead, and needed only where they are told', () => {
    const slower = { ...settings, rate: 2.5 };
    const trained = inPhase('count');
    const told = inPhase('summary');
    expect(autoencoderActivity.work?.(slower, inPhase('guess'))).toBeUndefined();
    expect(autoencoderActivity.work?.(slower, trained)).toMatchObject({ done: 0, needed: false });
    for (let work = autoencoderActivity.work?.(slower, trained); work; ) {
      work.goOn();
      work = autoencoderActivity.work?.(slower, trained);
    }
    // What is left is the networks of the start itself.
    expect(wholeFrom(slower, 1)).toBe(0);
    expect(autoencoderActivity.work?.(slower, told)?.says).not.toContain('other starts');
  });
});

test.each([
  ['seven words', { words: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }],
  ['a word twice', { words: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a'] }],
  ['a long word', { words: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'letters'] }],
  ['no steps', { steps: 0 }],
  ['a misspelt field', { step: 10 }],
])('settings with %s are refused', (_, change) => {
  expect(safeParse(autoencoderActivity.settings, { ...settings, ...change }).success).toBe(false);
  expect(parse(autoencoderActivity.settings, settings)).toEqual(settings);
});
