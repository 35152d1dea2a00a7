import { describe, expect, test } from 'vitest';
import { longestLine, readLines } from '../../src/terminal/read-lines.ts';
import { wrapped } from '../../src/terminal/wrap-lines.ts';
import { inOnePiece } from '../../src/texts/one-piece.ts';

async function* bytes(...pieces: readonly (string | Uint8Array)[]) {
  for (const piece of pieces) {
    yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
  }
}

async function linesIn(...pieces: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of readLines(bytes(...pieces))) lines.push(line);
  return lines;
}

describe('lines', () => {
  test('are the same however the bytes arrive', async () => {
    const text = 'green\n\n1\r\n“blue”\nlast';
    const whole = ['green', '', '1', '“blue”', 'last'];
    expect(await linesIn(text)).toEqual(whole);
    const all = new TextEncoder().encode(text);
    expect(await linesIn(...[...all].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  test('end with the input, with or without a last end of line', async () => {
    expect(await linesIn('1\n')).toEqual(['1']);
    expect(await linesIn('1')).toEqual(['1']);
    expect(await linesIn('\n')).toEqual(['']);
    expect(await linesIn('')).toEqual([]);
    expect(await linesIn()).toEqual([]);
  });

  test('lose control characters and escape sequences', async () => {
    expect(await linesIn('gr\x1b[Dee\x1b[31mn\x07\x00\n\x1b]0;title\x07blue\n')).toEqual([
      'green',
      'blue',
    ]);
  });

  test('that are not UTF-8 are read all the same', async () => {
    expect(await linesIn(Uint8Array.of(0xff, 0x31, 0x0a, 0x32))).toEqual(['\ufffd1', '2']);
  });

  test('that are too long are cut, and the next one is whole', async () => {
    const [long, next] = await linesIn('x'.repeat(100_000), 'x'.repeat(100_000), 'y\n2\n');
    expect(long).toBe('x'.repeat(longestLine));
    expect(next).toBe('2');
  });

  test('without any end take no memory', async () => {
    async function* endless() {
      for (let n = 0; n < 20_000; n += 1) yield new Uint8Array(10_000).fill(0x78);
    }
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
    const lines: string[] = [];
    for await (const line of readLines(endless())) lines.push(line);
    const more = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed - before;
    expect(lines.map((line) => line.length)).toEqual([longestLine]);
    // 200 MB went through; what is waiting to be collected may be a good part of a few pieces.
    expect(more).toBeLessThan(100_000_000);
  });
});

describe('long lines on a terminal', () => {
  test('are cut between words', () => {
    expect(wrapped('one ball at a time', 10)).toEqual(['one ball', 'at a time']);
    expect(wrapped('', 10)).toEqual(['']);
  });

  test('are not cut in what is one piece, and its spaces are as any others', () => {
    const line = `the / ${inOnePiece('_h en')}`;
    expect(wrapped(line, 8)).toEqual(['the /', '_h en']);
    expect(wrapped(line, 80)).toEqual(['the / _h en']);
  });

  test('keep their spaces where they fit, and lose those that would stand alone', () => {
    expect(wrapped('     le chat', 12)).toEqual(['     le chat']);
    expect(wrapped('le    1    0', 12)).toEqual(['le    1    0']);
    expect(wrapped('     le chat', 11)).toEqual(['le chat']);
  });

  test('keep a word that is longer than the terminal', () => {
    expect(wrapped('a extraordinarily b', 5)).toEqual(['a', 'extraordinarily', 'b']);
  });
});
