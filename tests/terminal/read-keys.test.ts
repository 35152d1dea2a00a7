import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeKey,
  giveUp,
  interruptKey,
  longestPaste,
  longestSequence,
  pasted,
  readKeys,
} from '../../src/terminal/read-keys.ts';

const whole: readonly [what: string, text: string, keys: readonly string[]][] = [
  ['keys in one read', 'jjj', ['j', 'j', 'j']],
  ['letters and Enter in one read', 'ab\r', ['a', 'b', '\r']],
  ['LF as Enter', '\n', ['\r']],
  ['CR LF as one Enter', 'a\r\nb\r\n', ['a', '\r', 'b', '\r']],
  ['two Enters', '\r\r', ['\r', '\r']],
  ['DEL and BS as Backspace', '\x7f\b', ['\b', '\b']],
  ['Tab and Space', '\t ', ['\t', ' ']],
  ['characters beyond ASCII', 'é日🎈', ['é', '日', '🎈']],
  ['arrows', '\x1b[A\x1b[B\x1bOC\x1bOD', ['\x1b[A', '\x1b[B', '\x1bOC', '\x1bOD']],
  [
    'arrows with modifiers',
    '\x1b[1;5A\x1b[1;2D\x1b[1;10C',
    ['\x1b[1;5A', '\x1b[1;2D', '\x1b[1;10C'],
  ],
  [
    'Home and End',
    '\x1b[H\x1b[F\x1b[1~\x1b[4~\x1b[7~',
    ['\x1b[H', '\x1b[F', '\x1b[1~', '\x1b[4~', '\x1b[7~'],
  ],
  ['Page Up and Down, Delete', '\x1b[5~\x1b[6;5~\x1b[3~', ['\x1b[5~', '\x1b[6;5~', '\x1b[3~']],
  ['Shift+Tab', '\x1b[Z', ['\x1b[Z']],
  ['arrows of rxvt', '\x1b[a\x1bOd\x1b[3$', ['\x1b[a', '\x1bOd', '\x1b[3$']],
  ['the number pad', '\x1bOp\x1bOy\x1bOM\x1bOk', ['0', '9', '\r', '+']],
  ['Escape twice', '\x1b\x1b[A', [escapeKey, '\x1b[A']],
  [
    'Escape, a letter and Ctrl+C by their codes',
    '\x1b[27u\x1b[97u\x1b[99;5u',
    [escapeKey, 'a', interruptKey],
  ],
  ['Ctrl+C as xterm can send it', '\x1b[27;5;99~', [interruptKey]],
  ['Enter and Backspace by their codes', '\x1b[13u\x1b[127;1u', ['\r', '\b']],

  ['Ctrl+C behind other bytes', 'jj\x03', ['j', 'j', interruptKey]],
  ['Ctrl+C behind an Escape', '\x1b\x03', [escapeKey, interruptKey]],
  ['Ctrl+C inside a CSI', '\x1b[1;\x03', [interruptKey]],
  ['Ctrl+C inside an SS3', '\x1bO\x03', [interruptKey]],
  ['Ctrl+C inside an OSC', '\x1b]11;rgb:\x03j', [interruptKey, 'j']],
  ['Ctrl+C inside a mouse report', '\x1b[M !\x03', [interruptKey]],
  ['Enter inside an OSC', '\x1b]0;title\r', ['\r']],
  ['an arrow inside an OSC', '\x1b]0;title\x1b[A', ['\x1b[A']],

  ['pasted text as one text', 'j\x1b[200~two\r\nwords\x1b[201~k', ['j', pasted('two words'), 'k']],
  [
    'Ctrl+C and Escape in pasted text as nothing',
    '\x1b[200~a\x03\x1b\x1b[A\x1b[201~',
    [pasted('a[A')],
  ],
  ['an end of pasted text without its beginning', '\x1b[201~j', ['j']],
  ['a mouse report', 'a\x1b[<0;12;5M\x1b[<0;12;5mb', ['a', 'b']],
  ['a mouse report of the old kind', 'a\x1b[M !!b', ['a', 'b']],
  ['a mouse report of urxvt', 'a\x1b[32;10;20Mb', ['a', 'b']],
  ['a cursor report', 'a\x1b[24;80Rb', ['a', 'b']],
  ['Ctrl+F1', 'a\x1b[1;5Pb', ['a', 'b']],
  ['function keys', '\x1bOP\x1b[15~\x1b[[A\x1b[[5~\x1b[24;2~', []],
  ['Insert', '\x1b[2~', []],
  ['focus events', '\x1b[I\x1b[O', []],
  ['device attributes and mode reports', '\x1b[?64;1;2c\x1b[?2026;2$y\x1b[?1u', []],
  ['an OSC reply ended by BEL', 'a\x1b]11;rgb:ff/ff/ff\x07b', ['a', 'b']],
  ['an OSC reply ended by ST', 'a\x1b]11;rgb:ff/ff/ff\x1b\\b', ['a', 'b']],
  ['a DCS reply', 'a\x1bP>|XTerm(390)\x1b\\b', ['a', 'b']],
  ['an APC reply', 'a\x1b_Gi=1;OK\x1b\\b', ['a', 'b']],
  ['Alt with a letter', '\x1bj\x1bé\x1b🎈', []],
  ['Alt with Enter and Backspace', '\x1b\r\x1b\x7f', []],
  ['a letter with Alt or Ctrl by its code', '\x1b[97;3u\x1b[97;5u', []],
  ['a code that is no character', '\x1b[57358u\x1b[55296u\x1b[99999999u', []],
  ['a key that is let go', '\x1b[97;1:3u\x1b[1;1:3A', []],
  ['Ctrl+Z and other control characters', '\x00\x04\x1a\x1c\x9b', []],
  ['bytes that are no text', '\ufffd', []],
  ['a broken CSI', '\x1b[1;é', ['é']],
];

describe('readKeys', () => {
  it.each(whole)('reads %s', (_, text, keys) => {
    expect(readKeys(text)).toEqual({ keys, rest: '' });
  });

  it.each([
    '\x1b',
    '\x1b[',
    '\x1b[1',
    '\x1b[1;5',
    '\x1b[[',
    '\x1b[[5',
    '\x1b[M',
    '\x1b[M !',
    '\x1bO',
    '\x1bO1;',
    '\x1b]',
    '\x1b]11;rgb:ff',
    '\x1b]11;rgb:ff\x1b',
    '\x1bP',
    '\x1b[200~q\x03\x1b[20',
  ])('waits for the end of %j', (rest) => {
    expect(readKeys(`j${rest}`)).toEqual({ keys: ['j'], rest });
  });

  it.each(whole)('reads %s just the same when it comes in two parts', (_, text, keys) => {
    for (let cut = 1; cut < text.length; cut++) {
      if (
        text.slice(cut - 1, cut + 1) === '\r\n' ||
        text.codePointAt(cut - 1) !== text.charCodeAt(cut - 1)
      )
        continue;
      const first = readKeys(text.slice(0, cut));
      const second = readKeys(first.rest + text.slice(cut));
      expect([...first.keys, ...second.keys]).toEqual(keys);
      expect(second.rest).toBe('');
    }
  });

  it('does not wait for a sequence that is longer than any', () => {
    expect(readKeys(`\x1b]${'x'.repeat(longestSequence)}`)).toEqual({ keys: [], rest: '' });
    expect(readKeys(`\x1b[${'1'.repeat(longestSequence)}`)).toEqual({ keys: [], rest: '' });
  });

  it('keeps the beginning of a long pasted text, and finds its end', () => {
    const text = 'é'.repeat(5000);
    const bytes = `\x1b[200~${text}\x1b[201~j`;
    let rest = '';
    const keys = [...bytes].flatMap((byte) => {
      const reading = readKeys(rest + byte);
      rest = reading.rest;
      expect(rest.length).toBeLessThan(2 * longestPaste);
      return reading.keys;
    });
    expect({ keys, rest }).toEqual({ keys: [pasted(text.slice(0, longestPaste)), 'j'], rest: '' });
  });

  it('lets Ctrl+C through, whatever comes before it', () => {
    const byte = fc.constantFrom(...'\x1b\x1b\x1b[]OPM;<1a~\r\x07\\', 'é');
    fc.assert(
      fc.property(fc.string({ unit: byte, maxLength: 12 }), (before) => {
        expect(readKeys(`${before}\x03`)).toMatchObject({ rest: '' });
        expect(readKeys(`${before}\x03`).keys.at(-1)).toBe(interruptKey);
      }),
    );
  });
});

describe('giveUp', () => {
  it.each([
    ['a lone ESC is the Escape key', '\x1b', [escapeKey]],
    ['ESC inside a string that never ends is the Escape key', '\x1b]0;\x1b', [escapeKey]],
    ['the beginning of a sequence is noise', '\x1b[1;', []],
    ['a string that never ends is noise', '\x1b]0;title', []],
    ['pasted text that never ends is noise', '\x1b[200~q\x1b', []],
    ['nothing stays nothing', '', []],
  ])('%s', (_, rest, keys) => {
    expect(giveUp(rest)).toEqual(keys);
  });
});
