// How far apart two colours look: CIEDE2000, after G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000
// color-difference formula", Color Research & Application 30 (2005). And how colours look to people
// with a colour-vision deficiency: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
// physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15 (2009), at
// full severity.

/** From 0 to 1 each, as screens are sent them. */
export type Rgb = readonly [number, number, number];
export type Lab = readonly [number, number, number];

/** colourOf('#5f0087') → [0.37…, 0, 0.53…] */
export function colourOf(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** The colour of a number from 16 in the palette of 256: paletteColour(54) → '#5f0087' */
export function paletteColour(number: number): string {
  const grey = 8 + 10 * (number - 232);
  const step = (n: number) => [0, 95, 135, 175, 215, 255][n % 6] ?? 0;
  const cube = number - 16;
  const parts =
    number >= 232
      ? [grey, grey, grey]
      : [step(Math.floor(cube / 36)), step(Math.floor(cube / 6)), step(cube)];
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** The eyes that the colours are for. */
export type Vision = 'usual' | keyof typeof deficiencies;
export const visions: readonly Vision[] = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'];

/** A colour as these eyes see it. The matrices are for light, not for what screens are sent. */
export function seenBy(vision: Vision, colour: Rgb): Rgb {
  if (vision === 'usual') return colour;
  return map(throughMatrix(vision, map(colour, toLight)), fromLight);
}

/** The matrix alone, kept to what a screen can show. */
export function throughMatrix(vision: keyof typeof deficiencies, [r, g, b]: Rgb): Rgb {
  const [red, green, blue] = deficiencies[vision];
  const row = ([x, y, z]: Rgb) => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(red), row(green), row(blue)];
}

function map([r, g, b]: Rgb, change: (value: number) => number): Rgb {
  return [change(r), change(g), change(b)];
}

function toLight(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function fromLight(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

/** In the space where distances are measured, for daylight (D65). */
export function labOf(colour: Rgb): Lab {
  const [r, g, b] = map(colour, toLight);
  const root = (value: number) =>
    value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29;
  const x = root((0.4123908 * r + 0.3575843 * g + 0.1804808 * b) / 0.9504559);
  const y = root(0.212639 * r + 0.7151687 * g + 0.0721923 * b);
  const z = root((0.0193308 * r + 0.1191948 * g + 0.9505322 * b) / 1.0890578);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** difference([50, 2.6772, -79.7751], [50, 0, -82.7485]) → 2.0425 */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const [c1, c2] = [Math.hypot(a1 * (1 + g), b1), Math.hypot(a2 * (1 + g), b2)];
  const [h1, h2] = [hue(a1 * (1 + g), b1), hue(a2 * (1 + g), b2)];
  const grey = c1 * c2 === 0;
  const apart = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  // Where two hues are opposite, the published data take the sum that is nearer to 360.
  const turn = Math.abs(h1 - h2) <= 180 ? 0 : h1 + h2 < 360 ? 360 : -360;
  const h = grey ? h1 + h2 : (h1 + h2 + turn) / 2;
  const [dL, dC, dH] = [l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * sin(apart / 2)];
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t =
    1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sC, sH] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const twist =
    -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * sin(60 * Math.exp(-(((h - 275) / 25) ** 2)));
  return Math.sqrt(
    (dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + twist * (dC / sC) * (dH / sH),
  );
}

function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
