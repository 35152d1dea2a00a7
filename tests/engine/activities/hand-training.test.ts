import { describe, expect, test } from 'vitest';
import {
  ballsPut,
  firstPair,
  type HandTraining,
  isLastPair,
  type Lesson,
  type PairMove,
  pairAt,
  pairClues,
  playPair,
  rightMove,
} from '../../../src/engine/activities/hand-training.ts';
import { doc } from './playing.ts';

const lesson: Lesson = { documents: [doc('gbpbkbw'), doc('kw')], contextLength: 1 };
const two: Lesson = { documents: [doc('gbpbw')], contextLength: 2 };

function move(at: HandTraining, ...moves: readonly PairMove[]): HandTraining {
  return moves.reduce((before, each) => {
    const outcome = playPair(lesson, before, each);
    if (outcome.type === 'refused') throw new Error(outcome.reason);
    return outcome.state;
  }, at);
}

const start = firstPair(lesson, 0);
const binChosen = move(start, { type: 'choose-bin', bin: ['green'] });
const placed = move(binChosen, { type: 'choose-ball', ball: 'blue' });

/** By hand: green blue purple blue pink blue white puts six balls, the first word none. */
const worked = [
  ['green', 'blue'],
  ['blue', 'purple'],
  ['purple', 'blue'],
  ['blue', 'pink'],
  ['pink', 'blue'],
  ['blue', 'white'],
] as const;

describe('one document by hand', () => {
  test('puts the balls that were worked out on paper, and the first word puts none', () => {
    let at = start;
    for (const [index, [bin, ball]] of worked.entries()) {
      if (index > 0) at = move(at, { type: 'next-pair' });
      expect(pairAt(lesson, at)).toMatchObject({ context: [bin], ball });
      at = move(at, { type: 'choose-bin', bin: [bin] }, { type: 'choose-ball', ball });
    }
    expect(isLastPair(lesson, at)).toBe(true);
    expect(ballsPut(lesson, at).map(({ context, ball }) => [context[0], ball])).toEqual(worked);
  });

  test('counts a ball only once it lies in its bin', () => {
    expect(ballsPut(lesson, start)).toHaveLength(0);
    expect(ballsPut(lesson, binChosen)).toHaveLength(0);
    expect(ballsPut(lesson, placed)).toHaveLength(1);
    expect(ballsPut(lesson, firstPair(lesson, 1))).toHaveLength(6);
  });

  test.each<[string, HandTraining, PairMove, string]>([
    [
      'the ball itself as the bin',
      start,
      { type: 'choose-bin', bin: ['blue'] },
      'Blue is the ball of this pair. Just before it is green, so it goes into the green bin.',
    ],
    [
      'a bin from somewhere else',
      start,
      { type: 'choose-bin', bin: ['pink'] },
      'Just before blue is green, so this ball goes into the green bin.',
    ],
    [
      'a white bin',
      start,
      { type: 'choose-bin', bin: ['white'] },
      'No bin is named white: nothing comes after white. Just before blue is green.',
    ],
    [
      'the name of the bin as the ball',
      binChosen,
      { type: 'choose-ball', ball: 'green' },
      'The green sticky names the bin. Just after it is blue, so the ball is blue.',
    ],
    [
      'a ball from somewhere else',
      binChosen,
      { type: 'choose-ball', ball: 'white' },
      'Just after green is blue, so the ball is blue.',
    ],
  ])('refuses %s as wrong, with the reason', (_, at, wrongMove, reason) => {
    expect(playPair(lesson, at, wrongMove)).toEqual({ type: 'refused', reason, wrong: true });
  });

  test.each<[string, HandTraining, PairMove, string]>([
    [
      'a ball before the bin',
      start,
      { type: 'choose-ball', ball: 'blue' },
      'Choose the bin first, then the ball.',
    ],
    [
      'the next pair too early',
      start,
      { type: 'next-pair' },
      'Put the ball of this pair into its bin first.',
    ],
    [
      'a second bin',
      binChosen,
      { type: 'choose-bin', bin: ['green'] },
      'The bin is chosen. Now choose the ball.',
    ],
    [
      'a bin after the ball',
      placed,
      { type: 'choose-bin', bin: ['blue'] },
      'The ball is in its bin. Go on to the next pair.',
    ],
    [
      'a second ball',
      placed,
      { type: 'choose-ball', ball: 'blue' },
      'The ball is in its bin. Go on to the next pair.',
    ],
    [
      'a bin of two words',
      start,
      { type: 'choose-bin', bin: ['green', 'blue'] },
      'There is no such bin.',
    ],
    ['a bin that is none', start, { type: 'choose-bin', bin: ['red'] }, 'There is no such bin.'],
    [
      'a ball that is none',
      binChosen,
      { type: 'choose-ball', ball: 'red' },
      'There is no such ball.',
    ],
    [
      'a pair after the last one',
      { document: 1, position: 1, hand: 'placed' },
      { type: 'next-pair' },
      'That was the last pair of this document.',
    ],
  ])('refuses %s without a loss', (_, at, early, reason) => {
    expect(playPair(lesson, at, early)).toEqual({ type: 'refused', reason, wrong: false });
  });

  test('knows the right move everywhere, and says it in the third hint', () => {
    expect(rightMove(lesson, start)).toEqual({ type: 'choose-bin', bin: ['green'] });
    expect(rightMove(lesson, binChosen)).toEqual({ type: 'choose-ball', ball: 'blue' });
    expect(rightMove(lesson, placed)).toEqual({ type: 'next-pair' });
    expect(pairClues(lesson, start).answer).toBe(
      'Choose the green bin, because green comes just before blue.',
    );
    expect(pairClues(lesson, binChosen).answer).toBe(
      'Choose the blue ball, because blue comes just after green.',
    );
    expect(pairClues(lesson, start).free).toBeUndefined();
    expect(pairClues(lesson, placed).free).toBe(true);
  });
});

describe('a context of two words', () => {
  const at = firstPair(two, 0);

  test('begins at the third word, and two words name the bin', () => {
    expect(at.position).toBe(2);
    expect(pairAt(two, at)).toMatchObject({ context: ['green', 'blue'], ball: 'purple' });
    expect(playPair(two, at, { type: 'choose-bin', bin: ['green', 'blue'] })).toMatchObject({
      type: 'played',
    });
  });

  test('refuses the two words in the wrong order, and one word alone', () => {
    expect(playPair(two, at, { type: 'choose-bin', bin: ['blue', 'green'] })).toMatchObject({
      reason: 'Just before purple is green blue, so this ball goes into the green blue bin.',
      wrong: true,
    });
    expect(playPair(two, at, { type: 'choose-bin', bin: ['blue'] })).toMatchObject({
      wrong: false,
    });
  });

  test('has nothing to train in a document that is too short', () => {
    const short: Lesson = { documents: [doc('bw')], contextLength: 2 };
    expect(pairAt(short, firstPair(short, 0))).toBeUndefined();
    expect(playPair(short, firstPair(short, 0), { type: 'next-pair' })).toMatchObject({
      reason: 'This document is too short to put a ball.',
    });
  });
});
