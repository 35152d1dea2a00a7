// The game in English: every text that is not a level's. Other languages have the same names.
import { compare } from './en/compare.ts';
import { draw } from './en/draw.ts';
import { everywhere } from './en/everywhere.ts';
import { plain } from './en/plain.ts';
import { rules } from './en/rules.ts';
import { letters, words } from './en/words.ts';

export const english = { words, letters, everywhere, plain, rules, compare, draw } as const;
