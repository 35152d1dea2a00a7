// The colours of a light and of a dark terminal.

export interface Theme {
  readonly foreground: string;
  readonly background: string;
  /** The line around the picture. */
  readonly frame: string;
}

export const themes = {
  light: { foreground: '#24292f', background: '#f3f4f6', frame: '#d0d7de' },
  dark: { foreground: '#e6e6e6', background: '#16181d', frame: '#3d444d' },
} as const satisfies Record<string, Theme>;

/** The 16 colours that a terminal may choose for itself. */
const sixteen = [
  ...['#000000', '#cd3131', '#0b8a5a', '#949800', '#2472c8', '#a347a3', '#0b7d94', '#c8c8c8'],
  ...['#666666', '#f14c4c', '#23d18b', '#c8c800', '#3b8eea', '#d670d6', '#29b8db', '#ffffff'],
];

/** colourOf('default', '#24292f') → '#24292f'; colourOf('palette 54', …) → '#5f0087' */
export function colourOf(cell: string, otherwise: string): string {
  if (cell === 'default') return otherwise;
  const number = /^palette (\d+)$/.exec(cell)?.[1];
  return number === undefined ? cell : ofPalette(Number(number));
}

/** The 256 colours: 16 of the terminal's own, a cube of 6 x 6 x 6, and 24 greys. */
function ofPalette(number: number): string {
  const own = sixteen[number];
  if (own !== undefined) return own;
  const grey = 8 + 10 * (number - 232);
  if (number > 231) return hex(grey, grey, grey);
  const level = (step: number) => (step === 0 ? 0 : 55 + 40 * step);
  const n = number - 16;
  return hex(level(Math.floor(n / 36)), level(Math.floor(n / 6) % 6), level(n % 6));
}

function hex(...channels: readonly number[]): string {
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
