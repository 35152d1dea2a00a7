// The stand-in for Ink's Output, beside Ink's own.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import InkOutput from '../../node_modules/ink/build/output.js';
import Output from '../../src/terminal/output.ts';
import { asItComes, columns, rows, shown } from './shown.ts';

type Step = (output: InkOutput | Output) => void;

const place = fc.record({
  x: fc.integer({ min: -4, max: columns }),
  y: fc.integer({ min: -2, max: rows }),
});
const red = (line: string) => `\x1b[31m${line}\x1b[39m`;
const numbered = (line: string, index: number) =>
  index % 2 === 0 ? line : `\x1b[7m${line}\x1b[27m`;
const text = (letters: readonly string[]) =>
  fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((all) => all.join(''));
const plainLetters = [
  'a',
  'b ',
  ' ',
  '●',
  '│',
  'é',
  '\n',
  '\x1b[1mc\x1b[22m',
  '\x1b[48;5;54m d \x1b[49m',
];

function steps(letters: readonly string[]): fc.Arbitrary<readonly Step[]> {
  const write = fc.tuple(place, text(letters), fc.subarray([red, numbered])).map(
    ([{ x, y }, all, transformers]): Step =>
      (output) =>
        output.write(x, y, all, { transformers }),
  );
  const side = (most: number) => fc.option(fc.integer({ min: 0, max: most }), { nil: undefined });
  const clip = fc
    .tuple(side(columns), side(columns), side(rows), side(rows), fc.array(write, { maxLength: 4 }))
    .map(
      ([x1, x2, y1, y2, inner]): Step =>
        (output) => {
          // Ink's boxes are clipped on both sides or on none.
          const across = x1 !== undefined && x2 !== undefined;
          const down = y1 !== undefined && y2 !== undefined;
          output.clip({
            x1: across ? x1 : undefined,
            x2: across ? x2 : undefined,
            y1: down ? y1 : undefined,
            y2: down ? y2 : undefined,
          });
          for (const step of inner) step(output);
          output.unclip();
        },
    );
  return fc.array(fc.oneof(write, clip), { maxLength: 8 });
}

/** The cells of the frame; what Ink writes beyond its edge is not looked at. */
async function put(output: InkOutput | Output, all: readonly Step[]): Promise<unknown> {
  for (const step of all) step(output);
  const frame = output.get();
  expect(frame.height).toBe(rows);
  const cells = await shown(asItComes(frame.output), { columns: 10 * columns, rows });
  return cells.map((row) => row.slice(0, columns));
}

test.each([
  ['plain', plainLetters],
  ['of any width', [...plainLetters, '한', 'e\u0301', '👍']],
])('text that is %s ends up in the cells where Ink would put it', async (_, letters) => {
  const size = { width: columns, height: rows };
  await fc.assert(
    fc.asyncProperty(steps(letters), async (all) => {
      expect(await put(new Output(size), all)).toEqual(await put(new InkOutput(size), all));
    }),
  );
});
