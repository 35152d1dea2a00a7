// A phrase book as a machine: split, look up, join.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Dictionary,
  joinTokens,
  keysOf,
  lookUp,
  lookUpAll,
  tokensOf,
} from '../../src/engine/dictionary.ts';

const dictionary: Dictionary = [
  ['le', 'the'],
  ['chat', 'cat'],
  ['la', 'the'],
  ['table', 'table'],
];

describe('a text', () => {
  test.each([
    ['le chat est', ['le', 'chat', 'est']],
    ['  le   chat ', ['le', 'chat']],
    ['tables', ['tables']],
    ['', []],
  ])('“%s” splits at its spaces', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test('is the same again once its tokens are joined, but for spaces too many', () => {
    const words = fc.array(fc.stringMatching(/^\S{1,8}$/));
    fc.assert(
      fc.property(words, (tokens) => {
        expect(tokensOf(joinTokens(tokens))).toEqual(tokens);
      }),
    );
  });
});

describe('a look-up', () => {
  test('gives what stands beside the same letters', () => {
    expect(lookUp(dictionary, 'chat')).toBe('cat');
    expect(lookUpAll(dictionary, ['la', 'table'])).toEqual(['the', 'table']);
  });

  test.each(['tables', 'tabl', 'Table', 'constructor', ''])(
    'gives nothing for “%s”, however near it is',
    (token) => {
      expect(lookUp(dictionary, token)).toBeUndefined();
    },
  );

  test('finds every key and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), (token) => {
        expect(lookUp(dictionary, token) !== undefined).toBe(keysOf(dictionary).includes(token));
      }),
    );
  });
});
