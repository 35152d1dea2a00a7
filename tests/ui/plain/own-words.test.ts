import { expect, test } from 'vitest';
import { type OwnWordsState, ownWordsActivity } from '../../../src/engine/activities/own-words.ts';
import { plainOwnWords } from '../../../src/ui/plain/activities/own-words.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { stateWhere } from '../../engine/activities/playing.ts';
import { linesOfSolution, said } from './answering.ts';

const settings = settingsOfLevel(ownWordsActivity, 'your-own-words');
const given = { seed: '1', notebook: [] };

function where(holds: (state: OwnWordsState) => boolean): OwnWordsState {
  return stateWhere(ownWordsActivity, settings, given, holds);
}

const told = (state: OwnWordsState) => plainOwnWords.tell(settings, state, undefined);

test('the whole level can be played with typed lines', () => {
  const lines = linesOfSolution(ownWordsActivity, plainOwnWords, settings, given);
  expect(lines[0]).toBe('1');
  expect(lines[1]).toBe('10 0 0 0 0');
  expect(lines).toContain('0 0 0 0 10');
});

test('the texts are told with what they are', () => {
  const [stories = '', book = ''] = told(ownWordsActivity.start(settings, given));
  expect(stories).toMatch(/^Stories from Tolley Bay: .*Written for this game\.$/);
  expect(book).toMatch(/^Moby-Dick: .*Herman Melville/);
});

test('training tells a sentence, the bins, and where there is no choice', () => {
  const state = where((each) => each.phase === 'train' && each.length === 2);
  expect(told(state)[0]).toBe('Trained with a context of 2 words. It writes:');
  expect(told(state)[2]).toMatch(/^1,995 bins\. In 49 of 100 draws there is no choice/);
  expect(said(plainOwnWords.ask(settings, state))).toEqual(['train with 3', 'draw another']);
});

test('the curve is told in numbers, and where it turns', () => {
  const state = where((each) => each.phase === 'curve' && each.shown === 2);
  expect(told(state)).toEqual([
    'Context 2: 1.13 bits a word on the training text, 7.12 on the text kept back.',
    '2 words: the training text surprises less. The text kept back surprises more.',
    '31 of 100 contexts in it were never seen in training; there a shorter one stands in.',
  ]);
});

test('a word that is looked up is told with its place and the piece of the text', () => {
  const state = where((each) => each.phase === 'trace' && each.words === 2);
  const [stood = '', place = '', piece = ''] = told(state);
  expect(stood).toMatch(/^\[.+\] stood at /);
  expect(place).toMatch(/ocument \d+, sentence \d+:$/);
  expect(piece).toMatch(/\[.+\] \(.+\)/);
  const last = where((each) => each.phase === 'bet-copies');
  expect(last.phase).toBe('bet-copies');
});
