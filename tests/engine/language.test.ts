import { describe, expect, test } from 'vitest';
import {
  type DocumentProblem,
  documentProblem,
  isFinished,
  tinyLanguage,
  vocabulary,
} from '../../src/engine/language.ts';
import { words } from './tables.ts';

test('the vocabulary is the words in their order, and the end word last', () => {
  expect(vocabulary(tinyLanguage)).toEqual(['purple', 'blue', 'green', 'pink', 'white']);
});

test('a document is finished when its last word is the end word', () => {
  expect(isFinished(tinyLanguage, words('blue white'))).toBe(true);
  expect(isFinished(tinyLanguage, words('white blue'))).toBe(false);
  expect(isFinished(tinyLanguage, [])).toBe(false);
});

describe('what keeps words from being a whole document', () => {
  const cases: readonly [string, DocumentProblem | undefined][] = [
    ['', { type: 'empty' }],
    ['white', { type: 'empty' }],
    ['white white', { type: 'empty' }],
    ['blue', { type: 'not-ended' }],
    ['blue white pink white', { type: 'ended-early', position: 1 }],
    ['blue white white', { type: 'ended-early', position: 1 }],
    ['blue red white', { type: 'unknown-word', word: 'red', position: 1 }],
    ['Blue white', { type: 'unknown-word', word: 'Blue', position: 0 }],
    ['blue white', undefined],
    ['green blue purple blue pink blue white', undefined],
  ];
  test.each(cases)('"%s"', (text, problem) => {
    expect(documentProblem(tinyLanguage, words(text))).toEqual(problem);
  });
});
