import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Guessed, LadderState } from '../../../src/engine/activities/ladder/state.ts';
import { ladderActivity } from '../../../src/engine/activities/ladder.ts';
import { plainLadder } from '../../../src/ui/plain/activities/ladder.ts';
import { doc, fullNotebook, moved, stateWhere } from '../../engine/activities/playing.ts';
import { answered, linesOfSolution, said, unclear } from './answering.ts';

const settings = parse(ladderActivity.settings, {
  lengths: [1, 2, 3],
  far: 10,
  own: 3,
  words: 50_000,
  context: 8_000,
  samples: [doc('gbpbkbw'), doc('kbgw')],
});
const given = { seed: '1', notebook: [] };
const start = ladderActivity.start(settings, given);
const at = (holds: (state: LadderState) => boolean) =>
  stateWhere(ladderActivity, settings, given, holds);
const counting = (step: number) => at((state) => state.phase === 'count' && state.step === step);
const guessing = (what: Guessed) => at((state) => state.phase === 'guess' && state.about === what);
const wayOut = at(({ phase }) => phase === 'way-out');

const ask = (state: LadderState) => plainLadder.ask(settings, state);
const tell = (state: LadderState, before?: LadderState) =>
  plainLadder.tell(settings, state, before);
const typing = (state: LadderState, line: string) =>
  moved(ladderActivity, settings, state, ...answered(ask(state), line));

describe('counting', () => {
  test('asks for a number of bins, and says why the right one is right', () => {
    expect(tell(start)).toEqual(['Four colours. The last word names the bin. How many bins?']);
    expect(ask(start).text).toBe('Type the number of bins.');
    expect(tell(typing(counting(1), '16'), counting(1))).toEqual([
      'Right. 4 × 4 = 16. Each of the 4 bins becomes four, one for each colour before.',
    ]);
  });

  test('hands in a wrong number too, for the game to say what it counted', () => {
    expect(answered(ask(start), '5')).toEqual([{ type: 'answer', bins: 5 }]);
    for (const line of ['four', '-1', '1000', '4 4']) {
      expect(unclear(ask(start), line)).toBe('Type a whole number from 0 to 999.');
    }
  });

  test('tells the ladder so far when it is read again', () => {
    expect(tell(counting(2))).toEqual([
      'The ladder so far:',
      '1 word: 4.',
      '2 words: 16.',
      'The last three words name the bin. How many bins?',
    ]);
    expect(tell(counting(2), counting(1))).toHaveLength(1);
  });
});

describe('a guess', () => {
  test('is one of four answers, and the truth comes with whether it was right', () => {
    expect(tell(guessing('far'), counting(2))).toEqual([
      'And 10 words of memory? Guess before you see.',
    ]);
    expect(tell(guessing('far')).slice(1)).toEqual([
      'The ladder so far:',
      '1 word: 4.',
      '2 words: 16.',
      '3 words: 64.',
    ]);
    expect(said(ask(guessing('far')))).toEqual([
      '40 bins',
      '10,000 bins',
      'about a million bins',
      'about a billion bins',
    ]);
    expect(tell(typing(guessing('far'), '3'))[0]).toMatch(
      /^Well guessed\. There are 1,048,576 bins/,
    );
    expect(tell(typing(guessing('far'), '40 bins'))[0]).toMatch(
      /^You guessed “40 bins”\. There are 1,048,576 bins/,
    );
  });

  test('about filled bins tells the documents, and then every length of memory', () => {
    expect(tell(guessing('filled'), guessing('far'))).toEqual([
      'These 2 documents put their balls into 64 bins, with 3 words of memory. How many bins get a ball?',
      'Document 1: green blue purple blue pink blue white.',
      'Document 2: pink blue green white.',
    ]);
    const seen = tell(typing(guessing('filled'), '1'));
    expect(seen[0]).toMatch(/^Well guessed\. 5 of 64\./);
    expect(seen[3]).toBe('3 words of memory: bins 64, balls 5, bins with a ball 5.');
    expect(seen.at(-1)).toBe('10 words of memory: bins 1,048,576, balls 0, bins with a ball 0.');
  });

  test('about atoms tells the ladder of a real model, and nothing of what is asked', () => {
    expect(tell(guessing('atoms')).slice(1)).toEqual([
      'On the ladder:',
      '1 word: 50,000.',
      '2 words: 2.5 billion.',
      'People on Earth: about 8 billion.',
      'Atoms in your body: about 28 digits.',
      'Atoms in the universe: about 81 digits.',
    ]);
  });

  test('about digits tells the first ones of the number, in groups', () => {
    expect(tell(guessing('digits'))).toHaveLength(1);
    expect(tell(typing(guessing('digits'), '4'))).toEqual([
      'Well guessed. 37,592 digits. At three a second, it takes 3.5 hours to read them out.',
      'Written out, the number of bins begins with 5754 8590 0952, and 37,580 digits follow.',
    ]);
  });
});

test('the way out is chosen, and ends beside real models', () => {
  expect(tell(wayOut, guessing('digits'))).toHaveLength(1);
  expect(tell(wayOut).slice(0, 3)).toEqual([
    'On the ladder:',
    'Atoms in the universe: about 81 digits.',
    '8,000 words: 37,592 digits.',
  ]);
  expect(said(ask(wayOut))).toEqual([
    'Keep only the bins that got a ball.',
    'Go back to one word of memory.',
    'Learn fewer numbers, shared by all contexts.',
  ]);
  expect(answered(ask(wayOut), '1')).toEqual([{ type: 'choose', option: 0 }]);
  expect(tell(typing(wayOut, '3'))).toContain('GPT-3, 2,048 tokens: 175 billion.');
});

test.each([
  ['an empty notebook', []],
  ['a full notebook', fullNotebook],
  ['one document', [doc('bgkw')]],
])('the solution can be typed from beginning to end with %s', (_, notebook) => {
  const lines = linesOfSolution(ladderActivity, plainLadder, settings, { seed: '1', notebook });
  expect(lines.slice(0, 6)).toEqual(['4', '', '16', '', '64', '']);
  expect(lines).toHaveLength(16);
});
