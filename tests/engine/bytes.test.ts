// Bytes: worked examples by hand, and every text there and back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, spelled, textOf } from '../../src/engine/bytes.ts';
import { anyString, anyText, wellFormed } from './any-text.ts';

describe('a text as bytes', () => {
  test.each([
    ['at', [0x61, 0x74]],
    ['é', [0xc3, 0xa9]],
    ['€', [0xe2, 0x82, 0xac]],
    ['🐐', [0xf0, 0x9f, 0x90, 0x90]],
    ['', []],
  ])('%s', (text, bytes) => {
    expect(bytesOf(text)).toEqual(bytes);
    expect(textOf(bytes)).toBe(text);
  });

  test('comes back as it was, a byte order mark too', () => {
    fc.assert(
      fc.property(anyText, (text) => textOf(bytesOf(text)) === text),
      { examples: [['\uFEFFa'], ['e\u0301'], ['\0']] },
    );
  });

  test('comes back with U+FFFD for each half of a surrogate pair that stands alone', () => {
    expect(bytesOf('\uD83D')).toEqual([0xef, 0xbf, 0xbd]);
    expect(textOf(bytesOf('a\uDC10b'))).toBe('a\uFFFDb');
    fc.assert(fc.property(anyString, (text) => textOf(bytesOf(text)) === wellFormed(text)));
  });
});

describe('bytes that are shown', () => {
  test.each([
    ['letters as they are', [0x74, 0x68, 0x65], 'the'],
    ['a space as a mark', [0x20, 0x61], '_a'],
    ['the mark itself by its number', [0x5f], '<5F>'],
    ['a character of several bytes', [0xc3, 0xa9], 'é'],
    ['half of it by its number', [0xc3], '<C3>'],
    ['what follows half a character', [0xf0, 0x9f, 0x61], '<F0><9F>a'],
    ['a byte that no character begins with', [0xa9], '<A9>'],
    ['an escape, which a terminal would obey', [0x1b, 0x5b, 0x41], '<1B>[A'],
    ['a line break', [0x0a], '<0A>'],
    ['a control character of two bytes', [0xc2, 0x9b], '<C2><9B>'],
    ['a mark that turns the writing round', [0xe2, 0x80, 0xae], '<E2><80><AE>'],
    ['an accent with no letter under it', [0xcc, 0x81], '<CC><81>'],
    ['an overlong zero', [0xc0, 0x80], '<C0><80>'],
    ['half a surrogate pair', [0xed, 0xa0, 0x80], '<ED><A0><80>'],
  ])('%s', (_, bytes, shown) => {
    expect(spelled(bytes)).toBe(shown);
  });

  test('never have anything in them that a terminal acts on, nor a space', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(spelled([...bytes])).not.toMatch(/[\p{C}\p{Z}\p{M}]/u);
      }),
    );
  });

  test('never look alike where they differ, but for the marks of numbers themselves', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 4 }),
        fc.uint8Array({ maxLength: 4 }),
        (one, other) => {
          fc.pre(![...one, ...other].includes(0x3c));
          const [a, b] = [[...one], [...other]];
          expect(spelled(a) === spelled(b)).toBe(a.join() === b.join());
        },
      ),
    );
  });
});
