// What the screen writes for a frame: in bytes, and as a terminal shows it.
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test, vi } from 'vitest';
import { changes } from '../../src/terminal/changes.ts';
import { oneCell, rowOf } from '../../src/terminal/rows.ts';
import { Screen } from '../../src/terminal/screen.ts';
import { asItComes, columns, rows, shown } from './shown.ts';

/** A terminal that takes what it is sent, and remembers it. */
class Receiver {
  columns = columns;
  rows = rows;
  writableNeedDrain = false;
  readonly written: string[] = [];
  readonly #listeners = new Map<string, () => void>();

  write(text: string, done?: () => void): boolean {
    if (text !== '') this.written.push(text);
    done?.();
    return true;
  }

  on(event: string, listener: () => void): void {
    this.#listeners.set(event, listener);
  }

  off(event: string): void {
    this.#listeners.delete(event);
  }

  emit(event: string): void {
    this.#listeners.get(event)?.();
  }

  /** What was written since the last time. */
  news(): string {
    return this.written.splice(0).join('');
  }
}

function opened(): { screen: Screen; receiver: Receiver } {
  const receiver = new Receiver();
  const screen = new Screen(receiver);
  screen.open();
  receiver.news();
  return { screen, receiver };
}

const codes = [
  '1',
  '2',
  '3',
  '4',
  '7',
  '22',
  '24',
  '27',
  '31',
  '38;5;231',
  '39',
  '48;5;54',
  '49',
  '0',
];
const letters = ['a', 'b', ' ', ' ', '●', '│', 'é', 'ß', '한', 'e\u0301', '👍', '⣿'];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...letters) },
  fc.constantFrom(...codes).map((code) => `\x1b[${code}m`),
  fc.constantFrom('          ', 'pongpt', '────'),
);
/** No wider than the screen, as Ink's are; a style does not outlast its line. */
const line = fc.array(piece, { maxLength: 16 }).map((pieces) => {
  let text = '';
  for (const next of pieces) if (stringWidth(text + next) <= columns) text += next;
  return `${text}\x1b[0m`;
});
const frame = fc
  .array(fc.oneof(line, fc.constant('')), { minLength: 2, maxLength: rows })
  .map((all) => all.join('\n'));
const frames = fc.array(frame, { minLength: 1, maxLength: 6 });

describe('after any frames, the screen is what the last one would be alone', () => {
  test('cell by cell, as Ink hands it over', async () => {
    await fc.assert(
      fc.asyncProperty(frames, async (all) => {
        const { screen, receiver } = opened();
        for (const each of all) screen.write(each);
        expect(await shown(receiver.news())).toEqual(await shown(asItComes(all.at(-1) ?? '')));
      }),
    );
  });

  test('whatever the terminal made of it in between, once it is repainted', async () => {
    await fc.assert(
      fc.asyncProperty(frames, frame, async (all, noise) => {
        const { screen, receiver } = opened();
        for (const each of all) screen.write(each);
        const before = receiver.news();
        screen.repaint();
        expect(await shown(before + asItComes(noise) + receiver.news())).toEqual(
          await shown(asItComes(all.at(-1) ?? '')),
        );
      }),
    );
  });

  test('at another size too, cut off at its edges', async () => {
    const { screen, receiver } = opened();
    screen.write('abcdefgh\n\x1b[31mred\x1b[39m\nthird');
    receiver.columns = 4;
    receiver.rows = 2;
    receiver.emit('resize');
    screen.write('abcdefgh\n\x1b[31mred\x1b[39m\nthird');
    const cells = await shown(receiver.news(), { columns: 4, rows: 2 });
    expect(cells.map((row) => row.map(({ text }) => text).join(''))).toEqual(['abcd', 'red ']);
  });
});

describe('it writes', () => {
  const after = (before: string, next: string): string => {
    const { screen, receiver } = opened();
    screen.write(before);
    receiver.news();
    screen.write(next);
    return receiver.news().replace('\x1b[?2026h', '').replace('\x1b[?2026l', '');
  };

  test.each([
    ['nothing for a frame that is the same', 'one\ntwo', 'one\ntwo', ''],
    ['only the letter that is another', 'one\ntwo', 'one\ntoo', '\x1b[2;2Ho'],
    ['a short stretch between two of them again', 'abcde', 'xbcdy', '\x1b[1Hxbcdy'],
    ['a jump over a long one', 'abcdefgh', 'xbcdefgy', '\x1b[1Hx\x1b[6Cy'],
    ['an end of the line for what is gone', 'one two\nx', 'one\nx', '\x1b[1;4H\x1b[K'],
    [
      'two codes for what changes of a style',
      ' ',
      '\x1b[1;31mab\x1b[32mc\x1b[0m',
      '\x1b[1H\x1b[1;31mab\x1b[32mc\x1b[m',
    ],
    [
      'no colour for the blank in a chip',
      ' ',
      '\x1b[37;45m a b \x1b[0m',
      '\x1b[1H\x1b[37;45m a b \x1b[m',
    ],
    [
      'each colour once where they take turns',
      ' ',
      '\x1b[38;5;16;48;5;54mA\x1b[48;5;27mB\x1b[48;5;54mA\x1b[48;5;27mB\x1b[0m',
      '\x1b[1;2H\x1b[38;5;16;48;5;27mB\x1b[CB\x1b[1H\x1b[48;5;54mA\x1b[CA\x1b[m',
    ],
    ['a line with a wide letter as a whole', 'a\nb', 'a\n한b', '\x1b[2H\x1b[2K한b\x1b[m'],
    ['and the line that takes its place', 'a\n한b', 'a\nc', '\x1b[2H\x1b[2K\x1b[2Hc'],
  ])('%s', (_, before, next, bytes) => {
    expect(after(before, next)).toBe(bytes);
  });

  test('a frame in one go, and as one picture', () => {
    const { screen, receiver } = opened();
    screen.write('one');
    expect(receiver.written).toEqual(['\x1b[?2026h\x1b[2J\x1b[1Hone\x1b[?2026l']);
  });

  test('the alternate screen without a cursor, and the way back', () => {
    const receiver = new Receiver();
    const screen = new Screen(receiver);
    screen.open();
    expect(receiver.news()).toBe('\x1b[?1049h\x1b[?25l\x1b[?2004h');
    // Ink shows the cursor when it is done: here it is shown on the main screen.
    screen.write('\x1b[?25h');
    screen.close();
    expect(receiver.news()).toBe('\x1b[?2004l\x1b[?1049l\x1b[?25h');
    screen.repaint();
    expect(receiver.news()).toBe('');
  });
});

describe('while the terminal takes nothing', () => {
  test('frames are left out, and the newest is shown when it does', () => {
    const { screen, receiver } = opened();
    screen.write('one');
    receiver.news();
    receiver.writableNeedDrain = true;
    for (const text of ['two', 'three', 'four']) screen.write(text);
    expect(receiver.news()).toBe('');
    receiver.writableNeedDrain = false;
    receiver.emit('drain');
    expect(receiver.news()).toContain('four');
  });

  test('Ink hears that it is done when the terminal is', () => {
    const { screen, receiver } = opened();
    const waiting: (() => void)[] = [];
    receiver.write = (_: string, done?: () => void) => {
      if (done) waiting.push(done);
      return true;
    };
    const written = vi.fn();
    screen.write('', written);
    expect(written).not.toHaveBeenCalled();
    for (const done of waiting) done();
    return vi.waitFor(() => expect(written).toHaveBeenCalled());
  });
});

test('every character that counts as one cell is one cell wide, and stands alone', () => {
  const is = new RegExp(`[${oneCell}]`);
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (text) => is.test(text),
  );
  expect(all.filter((text) => stringWidth(text) !== 1)).toEqual([]);
  expect([...new Intl.Segmenter().segment(all.join(''))]).toHaveLength(all.length);
});

test('a screen that is drawn from nothing costs what a row costs, not its blanks', () => {
  const picture = Array.from({ length: rows }, () => rowOf(`${' '.repeat(columns - 1)}x`, columns));
  expect(changes([], picture, columns).length).toBeLessThan(rows * 10);
});
