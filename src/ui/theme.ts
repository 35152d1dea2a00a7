// The look of every word and mark: shapes, letters and colours, in Unicode and in ASCII.
import { createContext, useContext } from 'react';
import type { Word } from '../engine/language.ts';
import { withSpaces } from '../texts/one-piece.ts';
import { say } from '../texts/say.ts';

/** How this terminal and this player want to see the game. */
export interface Look {
  readonly colour: boolean;
  readonly ascii: boolean;
  readonly motion: boolean;
}

const LookContext = createContext<Look>({ colour: true, ascii: false, motion: true });
export const LookProvider = LookContext.Provider;
export const useLook = (): Look => useContext(LookContext);

interface WordLook {
  readonly shape: string;
  readonly ascii: string;
  readonly background: string;
  readonly text: string;
}

// The colours stand in the palette of 256 that every terminal has: fewer bytes than by their parts.
// 54 is #5f0087, 27 #005fff, 114 #87d787, 175 #d787af, 231 #ffffff, 16 #000000.
const words = {
  purple: {
    shape: '●',
    ascii: '@',
    background: 'ansi256(54)',
    text: 'ansi256(231)',
  },
  blue: {
    shape: '■',
    ascii: '#',
    background: 'ansi256(27)',
    text: 'ansi256(231)',
  },
  green: {
    shape: '▲',
    ascii: '^',
    background: 'ansi256(114)',
    text: 'ansi256(16)',
  },
  pink: {
    shape: '♦',
    ascii: '*',
    background: 'ansi256(175)',
    text: 'ansi256(16)',
  },
  white: {
    shape: '○',
    ascii: 'o',
    background: 'ansi256(231)',
    text: 'ansi256(16)',
  },
} as const satisfies Record<string, WordLook>;

const unknownWord: WordLook = {
  shape: '?',
  ascii: '?',
  background: 'ansi256(244)',
  text: 'ansi256(231)',
};

function isKnown(word: Word): word is keyof typeof words {
  return Object.hasOwn(words, word);
}

function wordLook(word: Word): WordLook {
  return isKnown(word) ? words[word] : unknownWord;
}

/** The three letters of a word: lettersOf('purple') → 'PUR' */
export function lettersOf(word: Word): string {
  return isKnown(word) ? say(`letters.${word}`) : '???';
}

/** Its one letter, for dense grids: letterOf('pink') → 'K' */
export function letterOf(word: Word): string {
  return isKnown(word) ? say(`letters.${word}One`) : '?';
}

/** The shape of a word as this terminal can draw it. */
export function shapeOf(word: Word, look: Look): string {
  const { shape, ascii } = wordLook(word);
  return look.ascii ? ascii : shape;
}

/** Colour props for a chip, or none at all where colour is off. */
export function chipColours(
  word: Word,
  look: Look,
): { readonly backgroundColor?: string; readonly color?: string } {
  if (!look.colour) return {};
  const { background, text } = wordLook(word);
  return { backgroundColor: background, color: text };
}

const unicodeMarks = {
  star: '★',
  noStar: '☆',
  done: '✓',
  pointer: '>',
  arrow: '→',
  bar: '█',
  // The last block of a bar, in eighths.
  barParts: ['▏', '▎', '▍', '▌', '▋', '▊', '▉'],
  emptyBar: '░',
  shades: [' ', '░', '▒', '▓', '█'],
  rule: '─',
  vertical: '│',
  // Not ▲: that is green.
  down: '↓',
  up: '↑',
  cornerDownRight: '╰',
  cornerDownLeft: '╯',
  cornerRight: '╭',
  cornerLeft: '╮',
  teeDown: '┬',
  teeUp: '┴',
  heavyRule: '━',
  heavyVertical: '┃',
  ellipsis: '…',
  dot: '·',
  slot: '·',
  times: '×',
  alike: '≈',
} as const;

const asciiMarks = {
  star: '*',
  noStar: '.',
  done: '+',
  pointer: '>',
  arrow: '->',
  bar: '#',
  barParts: [],
  emptyBar: '.',
  shades: [' ', '.', ':', '+', '#'],
  rule: '-',
  vertical: '|',
  down: 'v',
  up: '^',
  cornerDownRight: '+',
  cornerDownLeft: '+',
  cornerRight: '+',
  cornerLeft: '+',
  teeDown: '+',
  teeUp: '+',
  heavyRule: '=',
  heavyVertical: '!',
  ellipsis: '...',
  dot: '-',
  slot: '.',
  times: 'x',
  alike: '~',
} as const satisfies Record<keyof typeof unicodeMarks, string | readonly string[]>;

export type Marks = {
  readonly [K in keyof typeof unicodeMarks]: (typeof unicodeMarks)[K] extends string
    ? string
    : readonly string[];
};

/** The marks that are not words: stars, bars, arrows, lines. */
export function marks(look: Look): Marks {
  return look.ascii ? asciiMarks : unicodeMarks;
}

export function borderOf(look: Look): 'round' | 'classic' {
  return look.ascii ? 'classic' : 'round';
}

/** Heavy above and below, and the sides as ever: the rows of balls need not be written again. */
const selectedBorder = {
  topLeft: '┍',
  top: '━',
  topRight: '┑',
  left: '│',
  right: '│',
  bottomLeft: '┕',
  bottom: '━',
  bottomRight: '┙',
} as const;

export function selectedBorderOf(look: Look): 'classic' | typeof selectedBorder {
  return look.ascii ? 'classic' : selectedBorder;
}

const asciiFor: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  '→': '->',
  '×': 'x',
  '≈': '~',
  '∞': 'inf',
  // Times, between matrices: a minus would say something else.
  '·': '.',
  ᵀ: '^T',
  '√': 'sqrt ',
  '★': '*',
  '☆': '.',
};

/** What ASCII has, and the spaces at which no line ends: they are spaces again once lines are made. */
function isKept(letter: string): boolean {
  return letter.charCodeAt(0) < 127 || withSpaces(letter) === ' ';
}

/** Text as this terminal can show it. */
export function spell(text: string, look: Look): string {
  if (!look.ascii) return text;
  return [...text].map((letter) => asciiFor[letter] ?? (isKept(letter) ? letter : '?')).join('');
}
