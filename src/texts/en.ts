// The game in English: every text that is not a level's. Other languages have the same names.
import { draw } from './en/draw.ts';
import { everywhere } from './en/everywhere.ts';
import { plain } from './en/plain.ts';
import { letters, words } from './en/words.ts';

export const english = { words, letters, everywhere, plain, draw } as const;
