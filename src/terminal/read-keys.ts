// Text from a terminal, cut into keys. Left out: time and streams, which are in clean-input.ts.
//
// Decisions:
// - Only sequences that the game knows become keys: arrows, Home, End, Page Up and Down, Delete,
//   Shift+Tab, with or without modifiers. Mouse, focus and cursor reports, replies of the terminal,
//   and function keys are dropped.
// - What is pasted was not pressed: all of it is one key of its own, Ctrl+C in it too, for whoever
//   takes a text. One whose end does not come is given up, as every other sequence.
// - Alt with a letter (ESC and a letter in one go) is dropped: it must not type the letter.
// - Of the control characters only Enter, Tab, Backspace and Ctrl+C are keys. Ctrl+Z is dropped:
//   the game does not suspend itself.
// - A control character ends an unfinished sequence, so that Ctrl+C and Enter are never swallowed.

/** One key press, in the bytes that Ink understands: 'j', '\r', '\x1b[A', `escapeKey`; or a pasted text. */
export type Key = string;

/** Escape in a form that cannot run together with the key that follows it. */
export const escapeKey: Key = '\x1b[27u';

export const interruptKey: Key = '\x03';

const pasteStart = '\x1b[200~';
const pasteEnd = '\x1b[201~';

/** Of a text that is pasted, so much is kept, in characters. */
export const longestPaste = 1024;

/** pasted('two\r\nwords\x03') → a key whose text is 'two words' */
export function pasted(text: string): Key {
  const letters = [...text.replaceAll(/\s+/gu, ' ')].filter((letter) => typed.test(letter));
  return `${pasteStart}${letters.join('')}${pasteEnd}`;
}

/** Whether the end of a pasted text has not come yet. */
export function isOpenPaste(rest: string): boolean {
  return rest.startsWith(pasteStart);
}

export interface Reading {
  readonly keys: readonly Key[];
  /** The beginning of a sequence whose end has not come yet. */
  readonly rest: string;
}

/** A sequence that is longer than this is not worth waiting for, in characters. */
export const longestSequence = 4096;

/** A whole sequence: CSI, SS3, a string (OSC, DCS, SOS, PM, APC), or Alt with a character. */
const whole = new RegExp(
  [
    /\x1b\[(?:\[(?:[A-E]|\d~)|[235678]\$|M[^\x00-\x1f]{3}|(?![[M])[0-?]*[ -/]*[@-~])/,
    /\x1bO[\d;]*[@-~]/,
    /\x1b[\]PX^_][^\x00-\x1f\x7f\x9c]*(?:\x07|\x9c|\x1b\\)/,
    /\x1b[^\x03\x1b[\]OPX^_]/,
  ]
    .map((part) => part.source)
    .join('|'),
  'uy',
);

/** As much of a sequence as is there; at least its ESC. */
const begun =
  /\x1b(?:\[(?:\[\d?|M[^\x00-\x1f]{0,2}|[0-?]*[ -/]*)|O[\d;]*|[\]PX^_][^\x00-\x1f\x7f\x9c]*(?:\x1b$)?)?/uy;

/** The sequences that are keys of the game, as xterm and rxvt send them. */
const known =
  /^\x1b(?:[[O][A-DFH]|\[1;\d\d?[A-DFH]|[[O][a-d]|\[Z|\[1;\d\d?Z|\[[1345678](?:;\d\d?)?~|\[[35678][$^])$/;

/** A key of the number pad in application mode: ESC O p is 0, ESC O M is Enter. */
const numberPad = /^\x1bO([IMj-y])$/;

/** A key as its character code, from a terminal that another program left in such a mode. */
const byCode = /^\x1b\[(?:(\d{1,5})(?:;(\d{1,3}))?u|27;(\d{1,3});(\d{1,5})~)$/;

const typed = /^[^\p{Cc}\p{Cs}\p{Co}\ufffd]$/u;

/**
 * The keys in a stretch of text, and what must wait for more.
 * readKeys('j\x1b[A\x1b') → {keys: ['j', '\x1b[A'], rest: '\x1b'}
 * readKeys('\x1b[<0;3;4M\r\n') → {keys: ['\r'], rest: ''}
 */
export function readKeys(text: string): Reading {
  const keys: Key[] = [];
  let at = 0;
  while (at < text.length) {
    const piece = pieceAt(text, at);
    if (piece === undefined) break;
    keys.push(...keysOf(piece));
    at += piece.length;
  }
  const rest = text.slice(at);
  if (isOpenPaste(rest)) return { keys, rest: shortened(rest) };
  return { keys, rest: rest.length > longestSequence ? '' : rest };
}

/** Half an end of the text may stand at the end; the space keeps it apart from what was before. */
function shortened(rest: string): string {
  const most = pasteStart.length + longestPaste;
  const end = rest.slice(1 - pasteEnd.length);
  return rest.length > most + 2 * pasteEnd.length ? `${rest.slice(0, most)} ${end}` : rest;
}

/**
 * What an unfinished sequence turns out to be when nothing more comes: a lone ESC is the Escape
 * key, anything longer is noise, and so is a pasted text without an end.
 * giveUp('\x1b') → [escapeKey]; giveUp('\x1b[1;') → []
 */
export function giveUp(rest: string): readonly Key[] {
  return !isOpenPaste(rest) && rest.endsWith('\x1b') ? [escapeKey] : [];
}

/** The sequence or character at a position; undefined while it may still grow. */
function pieceAt(text: string, at: number): string | undefined {
  if (text[at] !== '\x1b') {
    return text.startsWith('\r\n', at) ? '\r\n' : String.fromCodePoint(text.codePointAt(at) ?? 0);
  }
  if (text.startsWith(pasteStart, at)) {
    const end = text.indexOf(pasteEnd, at);
    return end < 0 ? undefined : text.slice(at, end + pasteEnd.length);
  }
  const sequence = matchAt(whole, text, at);
  if (sequence !== undefined) return sequence;
  const start = matchAt(begun, text, at) ?? '\x1b';
  return at + start.length < text.length ? start : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The keys that one piece stands for: one, or none when it is noise. */
function keysOf(piece: string): readonly Key[] {
  if (piece === '\r' || piece === '\n' || piece === '\r\n') return ['\r'];
  if (piece === '\b' || piece === '\x7f') return ['\b'];
  if (piece === '\x1b') return [escapeKey];
  if (piece.startsWith(pasteStart)) {
    const text = piece.slice(pasteStart.length, -pasteEnd.length);
    return [pasted(text.slice(0, longestPaste))];
  }
  if (piece === '\t' || piece === interruptKey || typed.test(piece) || known.test(piece)) {
    return [piece];
  }
  const pad = numberPad.exec(piece)?.[1];
  if (pad !== undefined) return keysOf(String.fromCharCode(pad.charCodeAt(0) - 0x40));
  const code = byCode.exec(piece);
  return code === null
    ? []
    : keyByCode(Number(code[1] ?? code[4]), Number(code[2] ?? code[3] ?? 1));
}

/** keyByCode(27, 1) → [escapeKey]; keyByCode(99, 5) → Ctrl+C; keyByCode(97, 3), Alt+a → [] */
function keyByCode(code: number, modifiers: number): readonly Key[] {
  const held = (modifiers - 1) & 0b111111;
  const [shift, control] = [1, 4];
  if (held === control && String.fromCharCode(code) === 'c') return [interruptKey];
  return held === 0 || held === shift ? keysOf(String.fromCodePoint(code)) : [];
}
