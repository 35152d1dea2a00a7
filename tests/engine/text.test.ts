import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DocumentKind,
  leftOutIn,
  readOn,
  readRest,
  startReading,
} from '../../src/engine/reading.ts';
import { cutTokens, cutWords, joinWords, leftOutOf } from '../../src/engine/text.ts';

describe('a text is cut into words', () => {
  test.each([
    ['in small letters', 'See SPOT', ['see', 'spot']],
    [
      'marks are words',
      'a.b,c!d?e;f:',
      ['a', '.', 'b', ',', 'c', '!', 'd', '?', 'e', ';', 'f', ':'],
    ],
    ['inner apostrophes and hyphens belong to it', "don't well-known", ["don't", 'well-known']],
    ['outer ones do not', "'tis the dogs' -end-", ['tis', 'the', 'dogs', 'end']],
    ['two hyphens divide', 'now--then', ['now', 'then']],
    ['curly apostrophes are plain ones', 'don’t', ["don't"]],
    ['digits, quotes and brackets only divide', '"3 dogs" (or 4)', ['dogs', 'or']],
    ['Cyrillic', 'Привет, мир!', ['привет', ',', 'мир', '!']],
    ['letters with signs, as in Hindi', 'नमस्ते दुनिया', ['नमस्ते', 'दुनिया']],
    ['an accent is the same in one character or two', 'caf\u00e9 cafe\u0301', ['café', 'café']],
    ['characters of Chinese between spaces', '你好 世界', ['你好', '世界']],
    ['nothing at all', ' \n\t 12 ', []],
  ])('%s', (_, text, words) => {
    expect(cutWords(text)).toEqual(words);
  });

  test('words written out are cut into the same words', () => {
    const text = "Run, Spot! Don't: well-known; yes?";
    expect(joinWords(cutWords(text))).toBe("run, spot! don't: well-known; yes?");
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (any) => {
        const words = cutWords(any);
        expect(cutWords(joinWords(words))).toEqual(words);
      }),
    );
  });
});

describe('what is in no word is counted', () => {
  test.each([
    ['digits and signs', '9.81 m/s²', 5],
    ['quotes and brackets', '"Run" (now)', 4],
    ['dashes between words, not hyphens in them', 'well-known \u2013 so\u2014so', 2],
    ['apostrophes outside of words', "'tis don't", 1],
    ['a picture as one', 'Hello \u{1f642}\ufe0f', 1],
    ['no gaps, however they are written', 'a\u00a0b\u2003c\n\n\td\u3000e', 0],
    ['no letters, marks or accents', 'Cafe\u0301, नमस्ते. \u{1d463}!', 0],
  ])('%s', (_, text, signs) => {
    expect(leftOutOf(text, cutTokens(text))).toBe(signs);
  });

  test('however the text comes in pieces', () => {
    const text = 'g = 9.81 m/s²\n\n1 + 1 = 2\n42';
    for (const size of [1, 3, 100]) {
      let reading = startReading('line');
      for (let at = 0; at < text.length; at += size) {
        reading = readOn(reading, text.slice(at, at + size))[0];
      }
      expect(leftOutIn(reading)).toBe(13);
    }
  });
});

/** The documents of a text that is read in these pieces, each as its words. */
function documentsOf(by: DocumentKind, pieces: readonly string[]): readonly (readonly string[])[] {
  const documents: string[][] = [];
  let words: string[] = [];
  let reading = startReading(by);
  const take = (passages: ReturnType<typeof readRest>) => {
    for (const passage of passages) {
      words.push(...passage.words);
      if (!passage.closes) continue;
      documents.push(words);
      words = [];
    }
  };
  for (const piece of pieces) {
    const [next, passages] = readOn(reading, piece);
    reading = next;
    take(passages);
  }
  take(readRest(reading));
  return documents;
}

describe('a text is divided into documents', () => {
  const text = '\n\nSee Spot\nrun.\r\n \r\nJump,\n\n\nSpot';
  test.each([
    ['line', [['see', 'spot'], ['run', '.'], ['jump', ','], ['spot']]],
    ['paragraph', [['see', 'spot', 'run', '.'], ['jump', ','], ['spot']]],
    ['file', [['see', 'spot', 'run', '.', 'jump', ',', 'spot']]],
  ] as const)('by %s', (by, documents) => {
    expect(documentsOf(by, [text])).toEqual(documents);
  });

  test('however it comes in pieces, the documents are the same', () => {
    const piece = fc.stringMatching(/^[ab'.\- \n\r\té]{0,8}$/);
    fc.assert(
      fc.property(
        fc.constantFrom<DocumentKind>('line', 'paragraph', 'file'),
        fc.array(piece, { maxLength: 12 }),
        (by, pieces) => {
          expect(documentsOf(by, pieces)).toEqual(documentsOf(by, [pieces.join('')]));
        },
      ),
    );
  });

  test('every passage knows the line that it stands on', () => {
    const passages = readRest({ ...startReading('file'), rest: 'a\n\n\nb c\nd' });
    expect(passages.map(({ line, words }) => [line, ...words])).toEqual([
      [1, 'a'],
      [4, 'b', 'c'],
      [5, 'd'],
      [5],
    ]);
  });

  test('a text without any gap is not held for ever', () => {
    const [reading, passages] = readOn(startReading('file'), 'a'.repeat(3_000_000));
    expect(reading.rest).toBe('');
    expect(passages[0]?.words[0]?.length).toBe(3_000_000);
  });
});
