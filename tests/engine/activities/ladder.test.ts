// The price of memory: the numbers worked by hand, and why another number is not the right one.
import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { guessAbout } from '../../../src/engine/activities/ladder/guesses.ts';
import { filledAt, ownDocuments } from '../../../src/engine/activities/ladder/own.ts';
import {
  about,
  atomsInTheUniverse,
  binCount,
  digitCount,
  inWords,
  lengthBeyond,
  rung,
} from '../../../src/engine/activities/ladder/powers.ts';
import type { LadderSettings } from '../../../src/engine/activities/ladder/settings.ts';
import type { Guessed, LadderState } from '../../../src/engine/activities/ladder/state.ts';
import { waySees } from '../../../src/engine/activities/ladder/way-out.ts';
import { ladderActivity } from '../../../src/engine/activities/ladder.ts';
import { doc, fullNotebook, moved, statesOf, stateWhere } from './playing.ts';

const setting = {
  lengths: [1, 2, 3],
  far: 10,
  own: 3,
  words: 50_000,
  context: 8_000,
  samples: [doc('gbpbkbw'), doc('kbgw')],
};
const settings: LadderSettings = parse(ladderActivity.settings, setting);
const nothing = { seed: '1', notebook: [] };
const start = ladderActivity.start(settings, nothing);

const at = (holds: (state: LadderState) => boolean) =>
  stateWhere(ladderActivity, settings, nothing, holds);
const counting = (step: number) => at((state) => state.phase === 'count' && state.step === step);
const guessing = (what: Guessed) => at((state) => state.phase === 'guess' && state.about === what);

describe('a whole level', () => {
  test.each([
    ['an empty notebook', []],
    ['a full notebook', fullNotebook],
    ['documents of one word', [doc('kw'), doc('bw')]],
  ])('is won by its solution with %s, and survives JSON', (_, notebook) => {
    for (const seed of ['1', '2']) {
      const states = statesOf(ladderActivity, settings, { seed, notebook });
      expect(states).toHaveLength(17);
      for (const state of states) {
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(ladderActivity.slips(settings, state)).toEqual([]);
      }
    }
  });

  test('is not finished by going on without an answer', () => {
    for (const state of [start, guessing('far'), at(({ phase }) => phase === 'way-out')]) {
      const outcome = ladderActivity.play(settings, state, { type: 'go-on' });
      expect(outcome).toMatchObject({ type: 'refused', wrong: false });
    }
  });

  test('gives three different hints everywhere', () => {
    for (const state of statesOf(ladderActivity, settings, nothing)) {
      const { nudge, place, answer } = ladderActivity.clues(settings, state);
      expect(new Set([nudge, place, answer]).size).toBe(3);
      const asked = ['count', 'way-out'].includes(state.phase);
      expect(ladderActivity.clues(settings, state).free).toBe(asked ? undefined : true);
    }
  });
});

describe('how many bins', () => {
  test.each([
    [4, 1, 4n],
    [4, 2, 16n],
    [4, 3, 64n],
    [4, 10, 1_048_576n],
    [50_000, 2, 2_500_000_000n],
  ])('%i words and a context of %i make %i', (words, length, bins) => {
    expect(binCount(words, length)).toBe(bins);
  });

  test('50,000 words and a context of 8,000 make a number of 37,592 digits, 32,000 of them zeros at its end', () => {
    const bins = binCount(50_000, 8_000);
    expect(digitCount(bins)).toBe(37_592);
    expect(digitCount(bins)).toBe(Math.floor(8_000 * Math.log10(50_000)) + 1);
    expect(bins.toString()).toMatch(/[1-9]0{32000}$/);
    expect(rung(bins)).toBeCloseTo(8_000 * Math.log10(50_000), 6);
  });

  test('18 words are more than the atoms in the universe, and 17 are not', () => {
    expect(lengthBeyond(50_000, atomsInTheUniverse)).toBe(18);
    expect(binCount(50_000, 17) < atomsInTheUniverse).toBe(true);
    expect(binCount(50_000, 18) > atomsInTheUniverse).toBe(true);
  });
});

test.each([
  [16n, '16', '16'],
  [1_048_576n, '1,048,576', 'about a million'],
  [2_500_000_000n, '2.5 billion', 'about 2 billion'],
  [1_073_741_824n, '1.07 billion', 'about a billion'],
  [16_777_216n, '16.8 million', 'about 10 million'],
  [10n ** 84n, '85 digits', 'about 85 digits'],
])('%i is said as %s and guessed as %s', (number, exact, rough) => {
  expect(inWords(number)).toBe(exact);
  expect(about(number)).toBe(rough);
});

describe('a wrong number of bins is refused with what was counted instead', () => {
  test.each([
    [0, 5, '5 counts white as well. White names no bin: nothing comes after the end.'],
    [0, 20, '20 is how many numbers the table has: five for every bin. Count only the bins.'],
    [0, 3, 'It is not 3. Count the colours: each of them names a bin.'],
    [1, 8, '8 only adds four. Each of the 4 bins splits in four, so it is times four.'],
    [
      1,
      12,
      '12 leaves out contexts such as blue blue. A word may come again, so they have bins too.',
    ],
    [1, 25, '25 counts white as well. White names no bin: nothing comes after the end.'],
    [1, 80, '80 is how many numbers the table has: five for every bin. Count only the bins.'],
    [1, 17, 'It is not 17. For 1 word there are 4 bins, and each of them splits in four.'],
    [2, 12, '12 only adds four. Each of the 16 bins splits in four, so it is times four.'],
    [2, 20, '20 only adds four. Each of the 16 bins splits in four, so it is times four.'],
    [
      2,
      24,
      '24 leaves out contexts such as blue blue. A word may come again, so they have bins too.',
    ],
    [2, 125, '125 counts white as well. White names no bin: nothing comes after the end.'],
    [2, 48, 'It is not 48. For 2 words there are 16 bins, and each of them splits in four.'],
  ])('bar %i answered by %i', (step, bins, reason) => {
    expect(ladderActivity.play(settings, counting(step), { type: 'answer', bins })).toEqual({
      type: 'refused',
      wrong: true,
      reason,
    });
  });

  test('but nothing typed costs nothing', () => {
    expect(ladderActivity.play(settings, start, { type: 'answer', bins: -1 })).toEqual({
      type: 'refused',
      wrong: false,
      reason: 'Type a whole number first.',
    });
  });
});

describe('a guess', () => {
  test.each([
    ['far', ['40 bins', '10,000 bins', 'about a million bins', 'about a billion bins'], 2],
    ['filled', ['at most 8', '9 to 16', '17 to 32', 'more than 32'], 0],
    ['atoms', ['18 words', '180 words', '1,800 words', '8,000 words'], 0],
    [
      'digits',
      ['about 9 digits', 'about 80 digits', 'about 8,000 digits', 'about 38,000 digits'],
      3,
    ],
  ] as const)('%s has these options, and one is right', (what, options, right) => {
    expect(guessAbout(settings, start, what)).toMatchObject({ options, right });
  });

  test.each([
    ['far', 0],
    ['filled', 3],
    ['atoms', 2],
    ['digits', 0],
  ] as const)(
    'about %s costs nothing when it is off, which is said before, and stands',
    (what, option) => {
      expect(ladderActivity.stake?.(settings, guessing(what))).toBe('guess');
      expect(ladderActivity.clues(settings, guessing(what)).free).toBe(true);
      const seen = moved(ladderActivity, settings, guessing(what), { type: 'choose', option });
      expect(ladderActivity.slips(settings, seen)).toEqual([]);
      const outcome = ladderActivity.play(settings, seen, { type: 'choose', option: 0 });
      expect(outcome).toEqual({
        type: 'refused',
        wrong: false,
        reason: 'Look at the ladder, then go on.',
      });
    },
  );

  test('needs an option that there is', () => {
    for (const option of [-1, 4, 0.5]) {
      expect(
        ladderActivity.play(settings, guessing('far'), { type: 'choose', option }),
      ).toMatchObject({
        reason: 'Choose one of the answers first, by its digit.',
        wrong: false,
      });
    }
  });

  test('says how long a ball a second would take: 1,048,576 seconds are 12 days', () => {
    expect(guessAbout(settings, start, 'far').sees).toContain('that takes 12 days.');
  });
});

describe('the learner’s own documents', () => {
  // gbpbkbw: 6 balls after one word, in the bins g b p k; 4 after three, in gbp bpb pbk bkb.
  test.each([
    [1, 4n, 4, 6],
    [2, 16n, 5, 5],
    [3, 64n, 4, 4],
    [10, 1_048_576n, 0, 0],
  ])('at %i words of memory', (length, bins, filled, balls) => {
    expect(filledAt([doc('gbpbkbw')], length)).toEqual({ length, bins, filled, balls });
  });

  test('are taken from the notebook, or from the level where those are too short to put a ball', () => {
    expect(ownDocuments(settings, [doc('kw'), doc('bgkw')]).from).toBe('notebook');
    expect(ownDocuments(settings, [doc('bgw')])).toEqual({
      documents: settings.samples,
      from: 'samples',
    });
    expect(guessAbout(settings, start, 'filled').asks).toMatch(/^These 2 documents put their/);
  });

  test('that fill more bins make another option right', () => {
    // Twelve words make ten contexts of three, all different, and each has a ball.
    const notebook = [doc('ppbbggkkpgbkw')];
    const state = ladderActivity.start(settings, { seed: '1', notebook });
    expect(filledAt(notebook, 3)).toMatchObject({ filled: 10, balls: 10 });
    expect(guessAbout(settings, state, 'filled')).toMatchObject({
      right: 1,
      asks: 'Your document puts its balls into 64 bins, with 3 words of memory. How many bins get a ball?',
    });
  });
});

describe('the way out', () => {
  const wayOut = at(({ phase }) => phase === 'way-out');
  test.each([
    [
      0,
      'That only saves room: 59 of 64 contexts of 3 words still have no ball, so after them nothing can be drawn.',
    ],
    [1, 'It would forget what two words could keep: the rule about doubles broke.'],
  ])('is not option %i', (option, reason) => {
    expect(ladderActivity.play(settings, wayOut, { type: 'choose', option })).toEqual({
      type: 'refused',
      wrong: true,
      reason,
    });
  });

  test('is a set of numbers that all contexts share', () => {
    const shared = moved(ladderActivity, settings, wayOut, { type: 'choose', option: 2 });
    expect(shared.phase).toBe('shared');
    expect(waySees(settings)).toBe(
      'The small GPT-2 looks back over 1,024 tokens with 124 million numbers. Bins for just two words would be 2.5 billion.',
    );
  });
});

test.each([
  ['lengths that do not grow', { lengths: [2, 1] }],
  ['no length', { lengths: [] }],
  ['a guess that could be typed', { far: 3 }],
  ['samples that put no ball', { samples: [doc('bw')] }],
  ['a misspelt field', { word: 50 }],
])('settings with %s are refused', (_, change) => {
  expect(safeParse(ladderActivity.settings, { ...setting, ...change }).success).toBe(false);
});
