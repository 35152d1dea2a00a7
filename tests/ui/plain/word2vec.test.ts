// Words as places, line by line: what is told, what is asked, and what a line may be.
import { describe, expect, test } from 'vitest';
import type { Word2vecMove, Word2vecState } from '../../../src/engine/activities/word2vec/state.ts';
import { word2vecActivity } from '../../../src/engine/activities/word2vec.ts';
import { plainWord2vec } from '../../../src/ui/plain/activities/word2vec.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, stateWhere } from '../../engine/activities/playing.ts';
import { answered, linesOfSolution, said, unclear } from './answering.ts';

const settings = settingsOfLevel(word2vecActivity, 'words-as-places');
const given = { seed: '1', notebook: [] };
const start = word2vecActivity.start(settings, given);
const at = (holds: (state: Word2vecState) => boolean) =>
  stateWhere(word2vecActivity, settings, given, holds);
const ask = (state: Word2vecState) => plainWord2vec.ask(settings, state);
const tell = (state: Word2vecState, before?: Word2vecState) =>
  plainWord2vec.tell(settings, state, before);
const from = (state: Word2vecState, ...moves: readonly Word2vecMove[]) =>
  moved(word2vecActivity, settings, state, ...moves);

test('the whole way has a line for every move', () => {
  const lines = linesOfSolution(word2vecActivity, plainWord2vec, settings, given);
  expect(lines.slice(0, 5)).toEqual(['1', '3', '4', '5', '']);
  expect(lines.length).toBeLessThanOrEqual(25);
});

describe('company', () => {
  test('is picked by its place or its word, and only what is new is told', () => {
    expect(tell(start)).toEqual([
      'Which words keep “chat” company? All that stand at most 3 places away, to the left or to the right.',
      'The sentence: le (the) chat (cat) dort (sleeps) sous (under) la (the) table (table).',
      'Pairs so far: none',
    ]);
    expect(answered(ask(start), '4')).toEqual([{ type: 'pick', place: 3 }]);
    expect(answered(ask(start), 'Sous')).toEqual([{ type: 'pick', place: 3 }]);
    const one = from(start, { type: 'pick', place: 3 });
    expect(tell(one, start)).toEqual(['Pairs so far: chat + sous']);
  });

  test('a line that is neither is not understood', () => {
    const reason = 'Type a word of the sentence, or a number from 1 to 6.';
    expect(unclear(ask(start), '7')).toBe(reason);
    expect(unclear(ask(start), 'hibou')).toBe(reason);
    expect(unclear(ask(start), '')).toBe(reason);
  });
});

test('a step by hand is told with what it changed, and then the next one is asked', () => {
  const pull = at(({ phase }) => phase === 'pull');
  expect(said(ask(pull))).toEqual(['pull closer', 'push away']);
  const next = at((state) => state.phase === 'pull' && state.done === 1);
  const [made, origin] = tell(next, pull);
  expect(made).toMatch(/^“\w+”: (pulled closer|pushed away), \d+ % → \d+ %\.$/);
  expect(origin).toMatch(/^Take “\w+”\. The sentence was “le chat dort sous la table”\.$/);
});

describe('the answers', () => {
  test('are offered with what they mean, and told with their cosines', () => {
    const first = at(({ phase }) => phase === 'ask');
    expect(said(ask(first))).toEqual(['le (the)', 'dort (sleeps)', 'chien (dog)', 'table (table)']);
    expect(answered(ask(first), 'Chien')).toEqual([{ type: 'answer', option: 2 }]);
    const seen = at(({ phase }) => phase === 'seen');
    expect(tell(seen, first)).toEqual([
      'You said “chien”, and so it is.',
      'In the text, “chat” and “chien” never stand close. But they keep the same company.',
      expect.stringMatching(/^Nearest to “chat \(cat\)”: chien \(dog\) 0\.\d\d, /),
    ]);
  });

  test('of the map may be followed by any word of it', () => {
    const seen = at(({ phase }) => phase === 'seen');
    expect(answered(ask(seen), 'soupe')).toEqual([{ type: 'look', word: 'soupe' }]);
    expect(unclear(ask(seen), 'hibou')).toMatch(/^Type one of these words: aime, chaise/);
    const looked = from(seen, { type: 'look', word: 'soupe' });
    expect(tell(looked, seen)).toEqual([expect.stringMatching(/^Nearest to “soupe \(soup\)”/)]);
  });

  test('of a look-up end with what the dictionary says', () => {
    const seen = at((state) => state.phase === 'seen' && state.question === 3);
    expect(tell(seen).at(-1)).toBe('“chats” finds “chat”, and so “cat”.');
  });
});
