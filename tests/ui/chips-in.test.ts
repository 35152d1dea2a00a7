import { expect, test } from 'vitest';
import { say } from '../../src/texts/say.ts';
import { chipsIn, slot } from '../../src/ui/chips-in.ts';

test('a sticky stands where the slot of a text is, in whatever order a language has them', () => {
  const words = { word: 'pink', after: 'blue' };
  const text = say('tabulate.howOften', { word: slot('word'), after: slot('after') });
  expect(chipsIn(text, words)).toEqual([
    { type: 'plain', text: 'How often does ' },
    { type: 'chip', word: 'pink' },
    { type: 'plain', text: ' come right after ' },
    { type: 'chip', word: 'blue' },
    { type: 'plain', text: '?' },
  ]);
  expect(chipsIn('{after}: {word}', words).map((span) => span.type)).toEqual([
    'chip',
    'plain',
    'chip',
  ]);
});

test('a slot without a word stays as it is', () => {
  expect(
    chipsIn('after {other}', {}).map((span) => (span.type === 'plain' ? span.text : '')),
  ).toEqual(['after ', '{other}']);
});
