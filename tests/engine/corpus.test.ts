import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpusSlices, endOfText, fewest, shortage } from '../../src/engine/corpus.ts';
import { cutWords } from '../../src/engine/text.ts';
import { inSlices } from '../../src/engine/work.ts';

const corpora = inSlices(corpusSlices);
const corpusOf = (text: string) => corpora.result(text);
const documentsOf = (text: string) => {
  const { training, heldOut } = corpusOf(text);
  return [...training, ...heldOut].map((document) => document.join(' '));
};

const paragraph = (n: number) => `Paragraph ${'x'.repeat(n + 1)} begins here.\nIt ends there.`;
const paragraphs = (count: number) => Array.from({ length: count }, (_, n) => paragraph(n));

describe('the documents of a text', () => {
  test('are its paragraphs, each closed by an end word', () => {
    const documents = documentsOf(paragraphs(10).join('\n\n'));
    expect(documents).toHaveLength(10);
    expect(documents[0]).toBe('paragraph x begins here . it ends there . <end>');
  });

  test('are its lines where there are fewer than ten paragraphs', () => {
    expect(documentsOf(paragraphs(6).join('\n\n'))).toHaveLength(12);
  });

  test('are its sentences where there are fewer than ten lines', () => {
    const documents = documentsOf('One two. Three! Is it four? And the rest');
    expect(documents).toEqual([
      'one two . <end>',
      'three ! <end>',
      'is it four ? <end>',
      'and the rest <end>',
    ]);
  });

  test('do not hold the note at the top', () => {
    expect(documentsOf('# A title\n# by me\n\nOne. Two.')).toEqual(['one . <end>', 'two . <end>']);
    expect(documentsOf('One.\n# Two.')).toEqual(['one . <end>', 'two . <end>']);
  });
});

test('what is in no word is counted, once, without the note at the top', () => {
  expect(corpusOf('# 1851\nOne (1). Two.').leftOut).toBe(3);
  expect(corpusOf(`${paragraphs(12).join('\n\n')} 3 + 4`).leftOut).toBe(3);
});

describe('what is kept back', () => {
  test('is the last tenth of the documents, and the rest is trained on', () => {
    const text = Array.from({ length: 40 }, (_, n) => `${`word${'x'.repeat(n)} `.repeat(20)}.`);
    const { training, heldOut, trainingWords, heldOutWords } = corpusOf(text.join('\n\n'));
    expect([training.length, heldOut.length]).toEqual([36, 4]);
    expect([trainingWords, heldOutWords]).toEqual([36 * 21, 4 * 21]);
    expect(heldOut[0]?.[0]).toBe(`word${'x'.repeat(36)}`);
  });

  test('is more where the last documents are too short to say anything', () => {
    const text = [...Array.from({ length: 20 }, () => 'a b c d e f g h i j k l m n.'), 'The end.'];
    const { heldOut, heldOutWords } = corpusOf(text.join('\n\n'));
    expect(heldOut.length).toBeGreaterThan(3);
    expect(heldOutWords).toBeGreaterThanOrEqual(40);
  });
});

test('no word of any text is lost, and none is in both parts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('sea', 'goat', '.', '!', '\n', '\n\n', 'boat,'), { maxLength: 300 }),
      (pieces) => {
        const text = pieces.join(' ');
        const { training, heldOut, trainingWords, heldOutWords } = corpusOf(text);
        const words = [...training, ...heldOut].flat().filter((word) => word !== endOfText);
        expect(words).toEqual(cutWords(text));
        expect(trainingWords + heldOutWords).toBe(words.length);
        if (words.length > 0) expect(training.length).toBeGreaterThan(0);
      },
    ),
  );
});

test('a text that is too short says how much it has', () => {
  expect(shortage(corpusOf('One two. Three.'))).toEqual({ words: 5, documents: 2 });
  expect(shortage(corpusOf(''))).toEqual({ words: 0, documents: 0 });
  expect(shortage(corpusOf('word '.repeat(600)))).toEqual({ words: 600, documents: 1 });
  const enough = Array.from({ length: fewest.documents }, () => 'word '.repeat(50)).join('\n\n');
  expect(shortage(corpusOf(enough))).toBeUndefined();
});
