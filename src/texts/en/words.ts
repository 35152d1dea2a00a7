// The five words of the tiny language, as they stand in sentences and on stickies.

export const words = {
  purple: 'purple',
  blue: 'blue',
  green: 'green',
  pink: 'pink',
  white: 'white',
} as const;

/** Three letters each, and one for dense grids; no two alike. */
export const letters = {
  purple: 'PUR',
  blue: 'BLU',
  green: 'GRN',
  pink: 'PNK',
  white: 'WHT',
  purpleOne: 'P',
  blueOne: 'B',
  greenOne: 'G',
  pinkOne: 'K',
  whiteOne: 'W',
} as const;
