import { describe, expect, test } from 'vitest';
import type {
  SimilarityMove,
  SimilarityState,
} from '../../../src/engine/activities/similarity/state.ts';
import { similarityActivity } from '../../../src/engine/activities/similarity.ts';
import { plainSimilarity } from '../../../src/ui/plain/activities/similarity.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, stateWhere } from '../../engine/activities/playing.ts';
import { answered, linesOfSolution, said, unclear } from './answering.ts';

const settings = settingsOfLevel(similarityActivity, 'half-lit-lights');
const given = { seed: '1', notebook: [] };
const start = similarityActivity.start(settings, given);
const at = (holds: (state: SimilarityState) => boolean) =>
  stateWhere(similarityActivity, settings, given, holds);
const ask = (state: SimilarityState) => plainSimilarity.ask(settings, state);
const tell = (state: SimilarityState, before?: SimilarityState) =>
  plainSimilarity.tell(settings, state, before);
const typing = (state: SimilarityState, line: string) =>
  moved(similarityActivity, settings, state, ...answered(ask(state), line));

describe('turning', () => {
  test('tells the task, the key, your arrow, and both measures with their sums', () => {
    expect(tell(start)).toEqual([
      'Turn your arrow until the cosine is as large as it can be.',
      'Type left or right to turn, longer or shorter for the length, and how often if not once, such as: left 2.',
      'The key: right 0.8, up 0.6, length 1.',
      'Your arrow: right 0, up 1, length 1.',
      'Dot product: 0 × 0.8 + 1 × 0.6 = 0.60.',
      'Cosine: 0.60 / (1 × 1) = 0.60.',
    ]);
    expect(said(ask(start))).toEqual(['check']);
  });

  test('tells only what is new after a turn, and that the arrow is there', () => {
    expect(tell(typing(start, 'right 2'), start)).toEqual([
      'Your arrow: right 0.8, up 0.6, length 1.',
      'Dot product: 0.8 × 0.8 + 0.6 × 0.6 = 1.00.',
      'Cosine: 1.00 / (1 × 1) = 1.00.',
      'There. Both point the same way: cosine 1. It gets no larger.',
    ]);
  });

  test('tells only the next task where the arrow has not moved', () => {
    const there = typing(start, 'right 2');
    expect(tell(typing(there, ''), there)).toEqual(['Turn your arrow until the cosine is 0.']);
  });

  test('puts what is below zero in brackets', () => {
    expect(tell(typing(start, 'left 4'), start)[1]).toBe(
      'Dot product: (-0.8) × 0.8 + (-0.6) × 0.6 = -1.00.',
    );
  });

  test.each<[string, readonly SimilarityMove[]]>([
    ['left', [{ type: 'turn', knob: 'direction', by: 1 }]],
    ['Right 2', Array(2).fill({ type: 'turn', knob: 'direction', by: -1 })],
    [
      'left 1, longer',
      [
        { type: 'turn', knob: 'direction', by: 1 },
        { type: 'turn', knob: 'length', by: 1 },
      ],
    ],
    [
      'longer shorter',
      [
        { type: 'turn', knob: 'length', by: 1 },
        { type: 'turn', knob: 'length', by: -1 },
      ],
    ],
    ['left 12', Array(12).fill({ type: 'turn', knob: 'direction', by: 1 })],
  ])('"%s" is understood', (line, moves) => {
    expect(answered(ask(start), line)).toEqual(moves);
  });

  test.each(['2', 'up', 'left 0', 'left 13', 'lefty', 'left 2 2', 'left -1', 'left 1.5'])(
    '"%s" is not, and it is said what is',
    (line) => {
      expect(unclear(ask(start), line)).toMatch(/^Type left or right to turn/);
    },
  );
});

describe('searching', () => {
  test('tells arrows, then what each key scores', () => {
    const search = at((state) => state.phase === 'search' && state.search === 2);
    expect(tell(search)).toEqual([
      'The query looks for a key. Which one has the largest dot product with it?',
      'The query: right 0.8, up 0.6, length 1.',
      'Key 1: right 0.6, up 0.8, length 1.',
      'Key 2: right 0, up 2, length 2.',
      'Key 3: right 1, up 0, length 1.',
    ]);
    expect(said(ask(search))).toEqual(['Key 1', 'Key 2', 'Key 3']);
    expect(tell(typing(search, '2'), search).slice(1)).toEqual([
      'Key 1: 0.8 × 0.6 + 0.6 × 0.8 = 0.96.',
      'Key 2: 0.8 × 0 + 0.6 × 2 = 1.20.',
      'Key 3: 0.8 × 1 + 0.6 × 0 = 0.80.',
    ]);
  });

  test('tells the lights of a word, and takes its key by name', () => {
    const search = at((state) => state.phase === 'search' && state.search === 1);
    expect(tell(search)[1]).toBe(
      'The lights of “tables”: le 0.1, chat 0, est 0.1, sous 0, la 0.3 and table 0.9.',
    );
    expect(answered(ask(search), 'table')).toEqual([{ type: 'choose', option: 5 }]);
  });
});

test('the whole solution can be typed', () => {
  expect(
    linesOfSolution(similarityActivity, plainSimilarity, settings, given).length,
  ).toBeGreaterThan(10);
});
