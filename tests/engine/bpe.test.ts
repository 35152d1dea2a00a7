// Byte pair encoding: worked by hand, as properties, and against another implementation.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Tiktoken } from 'js-tiktoken/lite';
import gpt2 from 'js-tiktoken/ranks/gpt2';
import { describe, expect, test } from 'vitest';
import {
  byteCount,
  bytesOfToken,
  chunksOf,
  countPairs,
  decode,
  encode,
  encodeChunk,
  inBytes,
  type Merges,
  mergeIn,
  mostFrequent,
  nextMerge,
  trainMerges,
} from '../../src/engine/bpe.ts';
import { bytesOf, spelled } from '../../src/engine/bytes.ts';
import { anyString, anyText, wellFormed } from './any-text.ts';

/** 'the' → t and h, then th and e */
const the: Merges = [
  [116, 104],
  [256, 101],
];

/** Texts in which pairs come again, so that there is something to learn. */
const repetitive = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'aba', ' ', 'é', '🐐', '7', ',', '\n'), {
    minLength: 1,
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

const merges = fc
  .tuple(repetitive, fc.nat({ max: 12 }))
  .map(([text, count]) => trainMerges(text, count));

describe('by hand', () => {
  test('a text falls into words, each with the space before it', () => {
    expect(chunksOf("The hen's 12 eggs,  too!\n")).toEqual([
      'The',
      ' hen',
      "'",
      's',
      ' 12',
      ' eggs',
      ',',
      '  ',
      'too',
      '!',
      '\n',
    ]);
    expect(chunksOf('')).toEqual([]);
  });

  test('pairs are counted in the order in which they first come', () => {
    expect(countPairs(inBytes('abab ba'))).toEqual([
      { pair: [97, 98], count: 2 },
      { pair: [98, 97], count: 2 },
      { pair: [32, 98], count: 1 },
    ]);
    expect(countPairs([[1, 2]], [5])).toEqual([{ pair: [1, 2], count: 5 }]);
  });

  test('no pair reaches from one word into the next', () => {
    expect(countPairs(inBytes('a a'))).toEqual([{ pair: [32, 97], count: 1 }]);
  });

  test('of equally frequent pairs, the one that comes first in the text is taken', () => {
    expect(mostFrequent(countPairs(inBytes('xyab ab xy')))?.pair).toEqual([120, 121]);
    expect(mostFrequent(countPairs(inBytes('abxy ab xy')))?.pair).toEqual([97, 98]);
    expect(mostFrequent([])).toBeUndefined();
  });

  test('a merge goes from left to right', () => {
    expect(mergeIn([1, 1, 1, 2], [1, 1], 9)).toEqual([9, 1, 2]);
    expect(mergeIn([1, 2, 1, 2], [1, 2], 9)).toEqual([9, 9]);
    expect(mergeIn([], [1, 2], 9)).toEqual([]);
  });

  test('the text of the level teaches t + h, th + e, the + r, o + ther', () => {
    const learnt = trainMerges('the other brother bothers the mother there', 4);
    expect(learnt).toEqual([
      [116, 104],
      [256, 101],
      [257, 114],
      [111, 258],
    ]);
    expect(learnt.map((_, n) => spelled(bytesOfToken(byteCount + n, learnt)))).toEqual([
      'th',
      'the',
      'ther',
      'other',
    ]);
    expect(encode('heather', learnt)).toEqual([104, 101, 97, 258]);
  });

  test('training ends where no pair stands twice', () => {
    expect(trainMerges('abc', 3)).toEqual([]);
    expect(trainMerges('the the', 9)).toEqual([
      [116, 104],
      [256, 101],
    ]);
  });

  test('the next merge of a word is the one that was learnt first of those that fit', () => {
    expect(nextMerge([116, 104, 101], the)).toBe(0);
    expect(nextMerge([256, 101], the)).toBe(1);
    expect(nextMerge([104, 101], the)).toBeUndefined();
  });

  test('what was never seen is cut into bytes', () => {
    expect(encode('then é', the)).toEqual([257, 110, 32, 0xc3, 0xa9]);
    expect(decode([257, 110], the)).toBe('then');
    expect(() => bytesOfToken(258, the)).toThrow(RangeError);
  });
});

describe('on any text', () => {
  test('decoding undoes encoding, whatever the merges; only half surrogate pairs become U+FFFD', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, anyText, repetitive), merges, (text, learnt) => {
        expect(decode(encode(text, learnt), learnt)).toBe(wellFormed(text));
      }),
    );
  });

  test('words put together are the text', () => {
    fc.assert(fc.property(anyText, (text) => chunksOf(text).join('') === text));
  });

  test('every merge takes as many tokens from the text as its pair stands apart', () => {
    fc.assert(
      fc.property(repetitive, (text) => {
        const learnt = trainMerges(text, 8);
        for (let n = 0; n < learnt.length; n += 1) {
          const before = encode(text, learnt.slice(0, n));
          const after = encode(text, learnt.slice(0, n + 1));
          expect(before.length - after.length).toBe(
            after.filter((t) => t === byteCount + n).length,
          );
        }
      }),
    );
  });

  test('each merge is the most frequent pair of the text as it was cut then', () => {
    fc.assert(
      fc.property(repetitive, (text) => {
        const learnt = trainMerges(text, 8);
        for (const [n, pair] of learnt.entries()) {
          const cut = chunksOf(text).map((chunk) => encodeChunk(chunk, learnt.slice(0, n)));
          expect(mostFrequent(countPairs(cut))?.pair).toEqual(pair);
        }
      }),
    );
  });

  test('taking the first merge that fits, step by step, ends in the same pieces', () => {
    fc.assert(
      fc.property(repetitive, merges, (text, learnt) => {
        for (const chunk of chunksOf(text)) {
          let tokens = bytesOf(chunk);
          for (;;) {
            const next = nextMerge(tokens, learnt);
            const pair = next === undefined ? undefined : learnt[next];
            if (next === undefined || pair === undefined) break;
            tokens = mergeIn(tokens, pair, byteCount + next);
          }
          expect(tokens).toEqual(encodeChunk(chunk, learnt));
        }
      }),
    );
  });
});

const bay = readFileSync(new URL('../../levels/texts/tolley-bay.txt', import.meta.url), 'utf8');

/** The same tokens in js-tiktoken, which knows nothing of pairs: only of bytes and their ranks. */
function tiktokenWith(learnt: Merges): Tiktoken {
  const ranks = Array.from({ length: byteCount + learnt.length }, (_, token) =>
    Buffer.from(bytesOfToken(token, learnt)).toString('base64'),
  );
  return new Tiktoken({
    pat_str: ' ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+',
    special_tokens: {},
    bpe_ranks: `! 0 ${ranks.join(' ')}`,
  });
}

describe('against js-tiktoken, given the same merges', () => {
  test('any text is cut into the same tokens', () => {
    fc.assert(
      fc.property(fc.oneof(repetitive, anyText), merges, (text, learnt) => {
        expect(tiktokenWith(learnt).encode(text)).toEqual(encode(text, learnt));
      }),
    );
  });

  test('so is the text that 500 merges were learnt from', () => {
    const learnt = trainMerges(bay, 500);
    expect(learnt).toHaveLength(500);
    expect(tiktokenWith(learnt).encode(bay)).toEqual(encode(bay, learnt));
  });
});

describe("against GPT-2's own tokens", () => {
  const { special_tokens: specials, bpe_ranks: packed } = gpt2;
  const byRank = packed.split(' ').slice(2);
  const rankOf = new Map(
    byRank.map((token, rank) => [Buffer.from(token, 'base64').toString('hex'), rank]),
  );

  /** The two pieces, by their ranks, of which a token is made: it is cut by all that came before it. */
  function madeOf(rank: number): readonly [number, number] {
    const bytes = [...Buffer.from(byRank[rank] ?? '', 'base64')];
    let parts = bytes.map((byte) => [byte]);
    while (parts.length > 2) {
      const ranks = parts.slice(1).map((part, at) => {
        const found = rankOf.get(Buffer.from([...(parts[at] ?? []), ...part]).toString('hex'));
        return found === undefined || found >= rank ? Number.POSITIVE_INFINITY : found;
      });
      const at = ranks.indexOf(Math.min(...ranks));
      parts = [
        ...parts.slice(0, at),
        [...(parts[at] ?? []), ...(parts[at + 1] ?? [])],
        ...parts.slice(at + 2),
      ];
    }
    const [left = -1, right = -1] = parts.map((part) =>
      rankOf.get(Buffer.from(part).toString('hex')),
    );
    return [left, right];
  }

  // Its first 256 ranks are the bytes, in another order than ours.
  const tokenOf = (rank: number) =>
    rank < byteCount ? (Buffer.from(byRank[rank] ?? '', 'base64')[0] ?? 0) : rank;
  const learnt: Merges = byRank.slice(byteCount).map((_, index) => {
    const [left, right] = madeOf(byteCount + index);
    return [tokenOf(left), tokenOf(right)];
  });

  test('it has 256 bytes, 50,000 merges and one mark, as the level says', () => {
    expect(learnt).toHaveLength(50_000);
    expect(Object.keys(specials)).toHaveLength(1);
    expect(byteCount + learnt.length + 1).toBe(50_257);
  });

  test('words are cut as GPT-2 cuts them, given its merges', () => {
    const theirs = new Tiktoken(gpt2);
    for (const word of ['heather', ' weather', ' lighthouses', ' près', ' Tolley', '🐐', ' déjà']) {
      expect(encodeChunk(word, learnt)).toEqual(theirs.encode(word).map(tokenOf));
    }
  });
});
