import { describe, expect, test } from 'vitest';
import {
  type TrainMove,
  type TrainState,
  trainParts,
} from '../../../src/engine/activities/train/state.ts';
import { trainActivity } from '../../../src/engine/activities/train.ts';
import type { Document } from '../../../src/engine/language.ts';
import { plainTrain } from '../../../src/ui/plain/activities/train.ts';
import { doc, moved, statesOf } from '../../engine/activities/playing.ts';
import { answered, linesOfSolution, said, unclear } from './answering.ts';

const settings = {
  samples: [doc('pbgw'), doc('bgkw'), doc('gkpbw')],
  notebook: true,
  parts: [...trainParts],
};
const own = [doc('gbpw'), doc('bgw'), doc('pbbgw'), doc('gw')];
const given = { seed: '1', notebook: own };
const states = statesOf(trainActivity, settings, given);

function where(holds: (state: TrainState) => boolean): TrainState {
  const state = states.find(holds);
  if (state === undefined) throw new Error('there is no such state');
  return state;
}

const phase = (name: TrainState['phase']) => where((state) => state.phase === name);

function byHand(position: number, hand: 'nothing' | 'bin' | 'placed'): TrainState {
  return where((s) => s.phase === 'by-hand' && s.at.position === position && s.at.hand === hand);
}

function from(state: TrainState, ...moves: readonly TrainMove[]): TrainState {
  return moved(trainActivity, settings, state, ...moves);
}

const ask = (state: TrainState) => plainTrain.ask(settings, state);
const tell = (state: TrainState, before?: TrainState) => plainTrain.tell(settings, state, before);

/** What is told after a typed line. */
function typing(state: TrainState, line: string): readonly string[] {
  return tell(from(state, ...answered(ask(state), line)), state);
}

describe('what there is to train on', () => {
  test('is told document by document', () => {
    expect(tell(phase('pile'))).toEqual([
      'These are your documents.',
      'A model will learn from them, and from nothing else.',
      'Document 1: green blue purple white.',
      'Document 2: blue green white.',
      'Document 3: purple blue blue green white.',
      'Document 4: green white.',
    ]);
    expect(said(ask(phase('pile')))).toEqual(['begin']);
  });

  test('is called samples where the notebook is empty', () => {
    const start = trainActivity.start(settings, { seed: '1', notebook: [] });
    expect(tell(start).slice(0, 2)).toEqual([
      'Your notebook is empty, so these are sample documents.',
      'For a model of your own, write your documents first.',
    ]);
  });
});

describe('a pair by hand', () => {
  test('is named, then its bin is asked, then its ball', () => {
    expect(typing(phase('pile'), '')).toEqual([
      'Document 1: green blue purple white.',
      'The pair: green, then blue.',
      'This is the first pair. Which bin does its ball go into?',
    ]);
    expect(said(ask(byHand(1, 'nothing')))).toEqual(['purple', 'blue', 'green', 'pink']);
    expect(typing(byHand(1, 'nothing'), '3')).toEqual(['Green names the bin. Which ball goes in?']);
    expect(said(ask(byHand(1, 'bin')))).toEqual(['purple', 'blue', 'green', 'pink', 'white']);
    expect(typing(byHand(1, 'bin'), 'blue')).toEqual([
      'The blue sticky puts a blue ball into the green bin.',
    ]);
    expect(typing(byHand(1, 'placed'), '')).toEqual([
      'The pair: blue, then purple.',
      'The next pair. Which bin does its ball go into?',
    ]);
  });

  test('may be given white as its bin, which the game then refuses', () => {
    for (const line of ['5', 'White']) {
      expect(answered(ask(byHand(1, 'nothing')), line)).toEqual([
        { type: 'choose-bin', bin: ['white'] },
      ]);
    }
    expect(unclear(ask(byHand(1, 'nothing')), 'green blue')).toBe(
      'Type one of the four bins, by name or by number.',
    );
  });

  test('that is the last says that the first sticky puts no ball', () => {
    expect(tell(byHand(3, 'placed'), byHand(3, 'bin'))).toEqual([
      'The white sticky puts a white ball into the purple bin.',
      'The last pair. 4 stickies, 3 balls: the first puts none.',
    ]);
    expect(said(ask(byHand(3, 'placed')))).toEqual(['next document']);
  });

  test('is told with its document and the bins when it is read again', () => {
    expect(tell(byHand(2, 'bin'))).toEqual([
      'Document 1: green blue purple white.',
      'The purple bin: no balls.',
      'The blue bin: no balls.',
      'The green bin: 1 blue.',
      'The pink bin: no balls.',
      'The pair: blue, then purple.',
      'Blue names the bin. Which ball goes in?',
    ]);
  });
});

test('at the own speed each pair is one line, and what it put is told', () => {
  const start = phase('own-speed');
  expect(tell(start, byHand(3, 'placed'))).toEqual([
    'Document 2: blue green white.',
    'The pair: blue, then green.',
    'Now at your own speed: one key press for each pair.',
  ]);
  expect(said(ask(start))).toEqual(['train this pair']);
  expect(typing(start, '')).toEqual([
    'The green sticky puts a green ball into the blue bin.',
    'The next pair: green, then white.',
  ]);
});

describe('the rest', () => {
  const rest = phase('rest');

  test('is trained slowly, fast or at once', () => {
    expect(tell(rest, phase('own-speed'))).toEqual([
      'The model trains by itself on the last 2 documents.',
    ]);
    expect(ask(rest).text).toBe('How fast? Slowly for one, fast for all, or all at once.');
    expect(said(ask(rest))).toEqual(['slow', 'fast', 'at once']);
  });

  test('tells slowly every ball of one document, and at the end what is in the bins', () => {
    expect(typing(rest, 'slow')).toEqual([
      'Document 3: purple blue blue green white.',
      'The blue sticky puts a blue ball into the purple bin.',
      'The blue sticky puts a blue ball into the blue bin.',
      'The green sticky puts a green ball into the blue bin.',
      'The white sticky puts a white ball into the green bin.',
      'Trained on 3 of 4 documents.',
    ]);
    expect(typing(rest, '3')).toEqual([
      'Trained on all 4 documents. The bins are a model.',
      'The purple bin: 1 blue and 1 white.',
      'The blue bin: 1 purple, 1 blue and 2 green.',
      'The green bin: 1 blue and 3 white.',
      'The pink bin: no balls.',
    ]);
  });
});

test('the bet is typed in chips, and then the balls are counted bin by bin', () => {
  const bet = phase('bet');
  expect(tell(bet, phase('rest')).slice(0, 2)).toEqual([
    '4 documents, 14 stickies, the white ones counted.',
    'How many balls are in all the bins now?',
  ]);
  expect(ask(bet).text).toContain('2. 10: without the first ones');
  expect(typing(bet, '0 10 0')).toEqual([
    '10 balls are in the bins.',
    '14 stickies less 4 first ones: those put no ball.',
    'In the purple bin: 2 balls.',
    'In the blue bin: 4 balls.',
    'In the green bin: 4 balls.',
    'In the pink bin: 0 balls.',
    'Bits measure surprise: fewer is better. Your bet cost 0.0 bits; chips spread evenly cost 1.6.',
  ]);
});

describe('asking a ball', () => {
  const asking = phase('ask');

  test('is typed as a bin and a ball, and tells the documents behind it', () => {
    expect(tell(asking, phase('counted'))[0]).toBe(
      'Where does a ball come from? Your stickies know.',
    );
    expect(typing(asking, 'blue green')).toEqual([
      'Blue, then green: written 2 times, so 2 balls.',
      'Look in documents 2 and 3.',
    ]);
    expect(typing(asking, '3 2')).toEqual([
      'Green, then blue: written once, so 1 ball.',
      'Look in document 1.',
    ]);
  });

  test('with a bin alone asks its first balls, as its digit does on the screen', () => {
    expect(answered(ask(asking), 'blue')).toEqual([{ type: 'ask', bin: 'blue', ball: 'purple' }]);
    expect(answered(ask(asking), 'pink')).toEqual([{ type: 'ask', bin: 'pink', ball: 'white' }]);
  });

  test('goes on with an empty line, once one was asked', () => {
    expect(ask(asking).type).toBe('typed');
    const asked = from(asking, { type: 'ask', bin: 'blue', ball: 'green' });
    expect(answered(ask(asked), '')).toEqual([{ type: 'go-on' }]);
    expect(answered(ask(asked), '1 2')).toEqual([{ type: 'ask', bin: 'purple', ball: 'blue' }]);
    expect(unclear(ask(asked), 'a green one')).toBe(
      'Type a bin and one of its balls, such as: purple blue.',
    );
  });
});

describe('drawing', () => {
  const draw = phase('draw');

  test('begins with a word, and says what the document is', () => {
    expect(ask(draw).text).toBe(
      'Which word shall your model begin with?\n1 purple, 2 blue, 3 green or 4 pink.',
    );
    expect(typing(draw, 'pink')).toEqual([
      'The pink bin is empty: never seen, so nothing to draw.',
    ]);
    const [drew, verdict] = typing(draw, '3');
    expect(drew).toMatch(/^Your model drew: green .*white\.$/);
    expect(verdict).toMatch(/^(New|Word for word)/);
    expect(unclear(ask(draw), 'green blue')).toBe('Type one word, by name or by number.');
  });

  test('finishes with an empty line, once a document was drawn', () => {
    expect(ask(draw).type).toBe('typed');
    const empty = from(draw, { type: 'draw', prompt: 'pink' });
    expect(ask(empty).type).toBe('typed');
    const drawn = from(draw, { type: 'draw', prompt: 'green' });
    expect(said(ask(drawn))).toEqual(['finish']);
    expect(answered(ask(drawn), '')).toEqual([{ type: 'go-on' }]);
    expect(answered(ask(drawn), '2')).toEqual([{ type: 'draw', prompt: 'blue' }]);
  });

  test('can be read again, every document of it', () => {
    const two = from(draw, { type: 'draw', prompt: 'green' }, { type: 'draw', prompt: 'pink' });
    const lines = tell(two);
    expect(lines[0]).toBe('The purple bin: 1 blue and 1 white.');
    expect(lines.filter((line) => line.startsWith('Your model drew'))).toHaveLength(1);
    expect(lines.at(-1)).toBe('The pink bin is empty: never seen, so nothing to draw.');
  });
});

test.each<[string, readonly Document[]]>([
  ['an empty notebook', []],
  ['documents of their own', own],
])('the solution can be typed from beginning to end with %s', (_, notebook) => {
  const lines = linesOfSolution(trainActivity, plainTrain, settings, { seed: '1', notebook });
  expect(lines).toContain('0 10 0');
  expect(lines.at(-1)).toBe('');
});
