// A dictionary made of numbers: products against those worked out by hand, and every refusal.
import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { carried, litKey } from '../../../src/engine/activities/matrix/carrying.ts';
import {
  allResults,
  modelIn,
  queryOf,
  resultOf,
} from '../../../src/engine/activities/matrix/model.ts';
import {
  outcomes,
  outcomeText,
  predictionSees,
  predictOptions,
  rightPrediction,
} from '../../../src/engine/activities/matrix/repairing.ts';
import { asks, sees, shows } from '../../../src/engine/activities/matrix/sentences.ts';
import {
  ruleOfShapes,
  shapeOptions,
  shapeText,
  turnedExample,
} from '../../../src/engine/activities/matrix/shapes.ts';
import type { MatrixMove, MatrixState } from '../../../src/engine/activities/matrix/state.ts';
import { matrixActivity } from '../../../src/engine/activities/matrix.ts';
import { matrixSettings } from '../../fixtures/settings/matrix.ts';
import { moved, statesOf, stateWhere } from './playing.ts';

const settings = parse(matrixActivity.settings, matrixSettings);
const given = { seed: '1', notebook: [] };
const at = (holds: (state: MatrixState) => boolean) =>
  stateWhere(matrixActivity, settings, given, holds);
const inPhase = (phase: MatrixState['phase'], nth = 0) =>
  at((state) => state.phase === phase && (!('at' in state) || state.at === nth));
const shapeOf = (of: string) => at((state) => state.phase === 'shape' && state.of === of);
const mending = (matrix: string) =>
  at((state) => state.phase === 'repair' && state.matrix === matrix);

function refusal(state: MatrixState, move: MatrixMove) {
  return matrixActivity.play(settings, state, move);
}

const slip = (reason: string) => ({ type: 'refused', reason, wrong: true });

describe('a query', () => {
  test('lights its key, and the value beside it comes out', () => {
    expect(carried(settings)).toEqual({
      q: [0, 0, 0, 1, 0, 0],
      scores: [0, 0, 0, 1, 0, 0],
      result: [0, 0, 0, 0, 1],
    });
    expect(litKey(settings)).toBe(3);
    expect(sees(settings, inPhase('carried'))).toBe(
      '“sous” went in, and 0 0 0 0 1 came out. That is “under”. Nobody looked anything up: it was multiplied and added.',
    );
  });

  test('comes out translated, for each word of “le chat est sous la table”', () => {
    expect(outcomes(settings, inPhase('every'))).toEqual([
      'the',
      'cat',
      'is',
      'under',
      'the',
      'table',
    ]);
  });

  test('does not light a key that is dark where it is lit', () => {
    expect(refusal(inPhase('light'), { type: 'choose', option: 1 })).toEqual(
      slip(
        'The light of “chat” is in place 2, and q is dark there. Every product is 0, so its score is 0.',
      ),
    );
  });

  test.each([
    [0, 1, 'It is not 1. In every place one of the two is 0, and 0 times anything is 0.'],
    [1, 0, 'In place 4 neither of the two is 0, so their product is not 0 either.'],
    [1, 2, '2 is what the numbers add up to. Multiply each pair first, then add.'],
  ])('has score %i by hand, and not %i', (nth, number, reason) => {
    expect(refusal(inPhase('score', nth), { type: 'answer', number })).toEqual(slip(reason));
  });

  test.each([
    [
      0,
      2,
      '2 is the column added up as it stands. Multiply each number by the score of its row first.',
    ],
    [0, 5, 'It is not 5. In every place one of the two is 0, and 0 times anything is 0.'],
    [1, 0, 'In place 4 neither of the two is 0, so their product is not 0 either.'],
  ])('has sum %i by hand, and not %i', (nth, number, reason) => {
    expect(refusal(inPhase('sum', nth), { type: 'answer', number })).toEqual(slip(reason));
  });

  test('shows each sum once it is right', () => {
    expect(shows(settings, inPhase('score', 1))).toBe(
      '0 × 0 + 0 × 0 + 0 × 0 + 1 × 0 + 0 × 1 + 0 × 0 = 0.',
    );
    expect(shows(settings, inPhase('carried'))).toBe(
      '0 × 0 + 0 × 0 + 0 × 0 + 1 × 1 + 0 × 0 + 0 × 0 = 1.',
    );
  });
});

describe('the shape of a product', () => {
  test('is one of five', () => {
    expect(shapeOptions(settings).map(shapeText)).toEqual([
      '1 × 5',
      '1 × 6',
      '6 × 1',
      '6 × 5',
      '6 × 6',
    ]);
  });

  test.each([
    ['result', 0, 'V is 6 × 5. What is the shape of q · Kᵀ · V?'],
    [
      'all',
      3,
      'Now all 6 words ask at once: their queries are the rows of a matrix Q. So Q · Kᵀ is 6 × 6, and V is 6 × 5. What is the shape of Q · Kᵀ · V?',
    ],
  ])('of %s is option %i', (of, right, question) => {
    const state = shapeOf(of);
    expect(asks(settings, state)).toBe(question);
    expect(matrixActivity.solve(settings, state)).toEqual({ type: 'choose', option: right });
  });

  test.each([
    ['result', 4, 'It is not 6 × 6. The left matrix has 1 row, and each row comes out as one row.'],
    [
      'result',
      1,
      'It is not 1 × 6. The right matrix has 5 columns, and each column makes one number in a row.',
    ],
    ['all', 0, 'It is not 1 × 5. The left matrix has 6 rows, and each row comes out as one row.'],
  ])('of %s is not option %i', (of, option, reason) => {
    expect(refusal(shapeOf(of), { type: 'choose', option })).toEqual(slip(reason));
  });
});

test('how it is written comes after it was done, with a matrix whose turned shape is another', () => {
  const order = statesOf(matrixActivity, settings, given).map(({ phase }) => phase);
  expect(order.indexOf('written')).toBe(order.indexOf('carried') + 1);
  expect(order.indexOf('shape')).toBe(order.indexOf('written') + 1);
  expect(turnedExample()).toEqual({
    before: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    after: [
      [1, 4],
      [2, 5],
      [3, 6],
    ],
  });
  expect(sees(settings, inPhase('written'))).toBe(
    'A shape counts rows first: 2 × 3 has become 3 × 2.',
  );
});

test('the rule of shapes comes before the question, with the shapes of this very query', () => {
  expect(ruleOfShapes(settings).at(-1)).toBe(
    'q is 1 × 6, Kᵀ is 6 × 6: 1 row, 6 columns. So the scores, q · Kᵀ, are 1 × 6.',
  );
});

test('all queries at once bring out V, row by row', () => {
  const model = modelIn(settings, inPhase('every'));
  expect(allResults(settings, model)).toEqual(model.V);
});

describe('a broken K', () => {
  test('lets two keys answer to one query, and none to another', () => {
    expect(outcomes(settings, inPhase('predict'))).toEqual([
      'the',
      'cat',
      'is',
      'nothing',
      'the + under',
      'table',
    ]);
    const model = modelIn(settings, inPhase('predict'));
    expect(resultOf(queryOf(settings, 'la'), model)).toEqual([0, 0, 0, 1, 1]);
    expect(resultOf(queryOf(settings, 'sous'), model)).toEqual([0, 0, 0, 0, 0]);
  });

  test('is guessed at first, which costs nothing', () => {
    const state = inPhase('predict');
    expect(predictOptions(settings)).toEqual([
      'nothing at all',
      '“the”',
      '“under”',
      '“the” and “under” at once',
    ]);
    expect(rightPrediction(settings)).toBe(3);
    expect(matrixActivity.stake?.(settings, state)).toBe('guess');
    expect(matrixActivity.clues(settings, state).free).toBe(true);
    expect(predictionSees(settings, 3)).toMatch(/^Well guessed\. Two keys answer to “la” now/);
    expect(predictionSees(settings, 0)).toMatch(/^You guessed: nothing at all\. Two keys/);
  });

  test.each([
    [1, 0, true, 'The row “chat” is right: its light is in its own place.'],
    [3, 0, true, 'Then “sous” would have its light where “le” has it: two keys for one query.'],
    [3, 4, false, 'In the row “sous” the light is in place “la” already.'],
    [6, 0, false, 'Choose a row and a place first, then put the light there.'],
  ])('is not mended by row %i and place %i', (row, place, wrong, reason) => {
    expect(refusal(mending('K'), { type: 'light', row, place })).toEqual({
      type: 'refused',
      reason,
      wrong,
    });
  });

  test('is mended by its light in its own place; then V is broken', () => {
    const next = moved(matrixActivity, settings, mending('K'), { type: 'light', row: 3, place: 3 });
    expect(next).toMatchObject({ phase: 'repair', matrix: 'V' });
    expect(outcomes(settings, next)[2]).toBe('the');
  });

  test.each([
    [1, 2, 'The row “chat” is right: “cat” comes out for it.'],
    [2, 4, 'Then “under” would come out for “est”.'],
  ])('and V is not mended by row %i and place %i', (row, place, reason) => {
    expect(refusal(mending('V'), { type: 'light', row, place })).toEqual(slip(reason));
  });

  test('and two lights of one value are counted', () => {
    expect(outcomeText(settings, [0, 0, 0, 2, 1])).toBe('2 × the + under');
  });
});

describe('two rows that change places', () => {
  test.each(['K', 'V'] as const)('in %s change two translations and no others', (matrix) => {
    const state = moved(matrixActivity, settings, inPhase('swap'), {
      type: 'swap',
      matrix,
      rows: [1, 5],
    });
    expect(outcomes(settings, state)).toEqual(['the', 'table', 'is', 'under', 'the', 'cat']);
    expect(sees(settings, state)).toContain(`two rows of ${matrix} changed places`);
  });

  test.each([
    [[1, 2], 'Then “is” would come out for “chat”, and “table” is wanted.'],
    [[0, 4], 'The rows “le” and “la” of V are the same. Swapping them changes nothing.'],
    [[2, 5], 'Then “table” would come out for “est”, and “is” is wanted.'],
  ] as const)('must be the two that are wanted, not %j', (rows, reason) => {
    expect(refusal(inPhase('swap'), { type: 'swap', matrix: 'V', rows })).toEqual(slip(reason));
  });

  test('must be two', () => {
    for (const rows of [
      [1, 1],
      [1, 9],
    ] as const) {
      expect(refusal(inPhase('swap'), { type: 'swap', matrix: 'V', rows })).toMatchObject({
        wrong: false,
      });
    }
  });
});

test('the shortest way has at most 15 moves', () => {
  expect(statesOf(matrixActivity, settings, given).length - 1).toBeLessThanOrEqual(15);
});

test.each([
  ['a query that is no key', { query: 'tables' }],
  ['a sum of a word that never comes out', { sums: ['dog'] }],
  [
    'a broken key whose translation is the same',
    { broken: { ...matrixSettings.broken, keys: { row: 'le', light: 'la' } } },
  ],
  [
    'a broken value that is right',
    { broken: { ...matrixSettings.broken, values: { row: 'est', light: 'is' } } },
  ],
  ['an exchange that changes nothing', { exchange: ['le', 'la'] }],
  ['a misspelt field', { querry: 'sous' }],
])('settings with %s are refused', (_, change) => {
  expect(safeParse(matrixActivity.settings, { ...matrixSettings, ...change }).success).toBe(false);
});
