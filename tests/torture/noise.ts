// What a terminal may send: keys of the game, sequences that terminals really send, and rubbish.
import type { Dice } from './dice.ts';

/** Parts that arrive one after the other, with a moment in between. */
export type Event = readonly Uint8Array[];

const arrows = ['\x1b[A', '\x1b[B', '\x1b[C', '\x1b[D', '\x1bOA', '\x1bOB', '\x1bOC', '\x1bOD'];
const keys = [
  ...'\r\r\r\r\r\r\r \x7f\t11223344556789hgurnsxywljkbam?',
  ...arrows,
  '\x1b[H',
  '\x1b[F',
  '\x1b[5~',
  '\x1b[6~',
  '\x1b[3~',
  '\x1b[Z',
] as const;

/** None of them is Ctrl+C. */
const sequences = [
  // Function keys with Ctrl, Alt and Shift, as xterm, rxvt, the Linux console and screen send them.
  '\x1b[1;5P',
  '\x1b[1;3Q',
  '\x1b[15;5~',
  '\x1b[24;6~',
  '\x1bOP',
  '\x1b[[A',
  '\x1b[11^',
  '\x1b[25$',
  '\x1b[1;2A',
  '\x1b[1;5C',
  '\x1bOa',
  // Alt with a letter, and twice Escape.
  '\x1bq',
  '\x1by',
  '\x1b\x1b',
  // The mouse in its four ways, and the wheel.
  '\x1b[<0;3;4M',
  '\x1b[<0;3;4m',
  '\x1b[<64;10;10M',
  '\x1b[M !!',
  '\x1b[32;12;12M',
  // Focus, cursor reports, attributes, versions, colours, settings, the clipboard.
  '\x1b[I',
  '\x1b[O',
  '\x1b[12;40R',
  '\x1b[?1;2c',
  '\x1b[?62;4;22c',
  '\x1b[>41;354;0c',
  '\x1b[8;24;80t',
  '\x1b[?2026;2$y',
  '\x1b]11;rgb:1e1e/1e1e/1e1e\x07',
  '\x1b]4;1;rgb:cc/00/00\x1b\\',
  '\x1b]52;c;aGVsbG8=\x07',
  '\x1bP>|XTerm(390)\x1b\\',
  '\x1bP1$r0m\x1b\\',
  '\x1b_Gi=1;OK\x1b\\',
  // Keys by their codes, as kitty and xterm's modifyOtherKeys send them.
  '\x1b[?0u',
  '\x1b[27u',
  '\x1b[97;1:3u',
  '\x1b[106u',
  '\x1b[57399u',
  '\x1b[13;2u',
  '\x1b[27;5;9~',
  '\x1b[1;1:3A',
  // What was pasted.
  '\x1b[200~two words\r\n\x1b[201~',
  '\x1b[200~',
  '\x1b[201~',
  // The one-byte forms, locks and stops of old, shells, deletes.
  '\x9b1;5P',
  '\x11\x13\x1a\x1c',
  '\x04\x01\x05\x0b\x15\x17',
  '\x1b[1;9999999999999999999999A',
  `\x1b[${';'.repeat(300)}m`,
] as const;

const letters = ['é', 'ß', '中', '한', '☃', '🏓', 'e\u0301', '\u202e', '\ufeff', '👩‍🚀'] as const;

/** One thing that happens, at random; about six in ten are keys of the game. */
export function eventFrom(dice: Dice): Event {
  const kind = dice.between(1, 1000);
  if (kind <= 620) return [Buffer.from(dice.oneOf(keys))];
  if (kind <= 760) return [Buffer.from(dice.oneOf(sequences))];
  if (kind <= 800) return split(Buffer.from(dice.oneOf(sequences)), dice);
  if (kind <= 830) return split(Buffer.from(dice.oneOf(letters)), dice);
  if (kind <= 850) return [Buffer.from(dice.oneOf(letters)).subarray(0, 1)];
  if (kind <= 900) return [Buffer.from(dice.oneOf(keys).repeat(dice.between(2, 20)))];
  if (kind <= 940) return [withoutInterrupt(dice.bytes(dice.between(1, 40)))];
  if (kind <= 950) return [Buffer.from('\x1b')];
  if (kind <= 960) return [Buffer.from(`\x1b[200~${paste(dice, 2000)}\x1b[201~`)];
  if (kind <= 961) return [Buffer.from(`\x1b[200~${paste(dice, 100_000)}`)];
  if (kind <= 962) return [Buffer.from('q')];
  return [Buffer.from(`${dice.oneOf(sequences)}${dice.oneOf(keys)}${dice.oneOf(sequences)}`)];
}

/** The same with an `x` for whatever leaves a game; Ctrl+C is never in it. */
export function withoutLeaving(event: Event, leaves: RegExp): Event {
  return event.map((part) =>
    Buffer.from(Buffer.from(part).toString('latin1').replaceAll(leaves, 'x'), 'latin1'),
  );
}

function paste(dice: Dice, longest: number): string {
  return dice
    .oneOf(['blue white\r\n', 'z5€é', '\t\t', '{"a":1}', '中文 '])
    .repeat(dice.between(1, Math.ceil(longest / 8)));
}

function split(bytes: Buffer, dice: Dice): Event {
  const at = dice.between(1, Math.max(1, bytes.length - 1));
  return [bytes.subarray(0, at), bytes.subarray(at)];
}

function withoutInterrupt(bytes: Buffer): Buffer {
  return bytes.map((byte) => (byte === 3 ? 2 : byte)) as Buffer;
}
