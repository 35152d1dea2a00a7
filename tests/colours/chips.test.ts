// The five words hold apart for every eye: by how far their colours are from one another, and where
// no colour is left, by shape and letters.
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { tinyLanguage, vocabulary, type Word } from '../../src/engine/language.ts';
import { chipColours, letterOf, lettersOf, shapeOf } from '../../src/ui/theme.ts';
import {
  colourOf,
  difference,
  type Lab,
  labOf,
  paletteColour,
  seenBy,
  throughMatrix,
  type Vision,
  visions,
} from './difference.ts';

const look = { colour: true, ascii: false, motion: true };
const words = vocabulary(tinyLanguage);
const pairs = words.flatMap((one, at) => words.slice(at + 1).map((other) => [one, other] as const));

/** As the game sends them: numbers of the palette that every terminal with 256 colours has. */
function hexOf(word: Word, which: 'backgroundColor' | 'color'): string {
  const number = /^ansi256\((\d+)\)$/.exec(chipColours(word, look)[which] ?? '')?.[1];
  if (number === undefined) throw new Error(`${word} has no colour of the palette`);
  return paletteColour(Number(number));
}

describe('the backgrounds of the five words', () => {
  test('are those of the table in the design', () => {
    expect(words.map((word) => [word, hexOf(word, 'backgroundColor')])).toEqual([
      ['purple', '#5f0087'],
      ['blue', '#005fff'],
      ['green', '#87d787'],
      ['pink', '#d787af'],
      ['white', '#ffffff'],
    ]);
  });

  test.each(visions)('are at least 18 apart, two by two: %s', (vision: Vision) => {
    for (const [one, other] of pairs) {
      const [a, b] = [one, other].map((word) =>
        labOf(seenBy(vision, colourOf(hexOf(word, 'backgroundColor')))),
      ) as [Lab, Lab];
      expect(difference(a, b), `${one} and ${other}`).toBeGreaterThanOrEqual(18);
    }
  });

  test('are so as well if the screen mixes what it is sent instead of light', () => {
    for (const vision of ['protanopia', 'deuteranopia', 'tritanopia'] as const) {
      for (const pair of pairs) {
        const [a, b] = pair.map((word) =>
          labOf(throughMatrix(vision, colourOf(hexOf(word, 'backgroundColor')))),
        ) as [Lab, Lab];
        expect(difference(a, b), `${vision}: ${pair}`).toBeGreaterThanOrEqual(18);
      }
    }
  });

  test('are told apart in grey as well, each by 5 of lightness', () => {
    const light = words
      .map((word) => labOf(colourOf(hexOf(word, 'backgroundColor')))[0])
      .sort((a, b) => a - b);
    for (const [at, value] of light.slice(1).entries()) {
      expect(value - (light[at] ?? 0)).toBeGreaterThan(5);
    }
  });

  test('let their own letters be read, with a contrast of 4.5 to 1', () => {
    const light = (hex: string) => ((labOf(colourOf(hex))[0] + 16) / 116) ** 3;
    for (const word of words) {
      const both = [hexOf(word, 'backgroundColor'), hexOf(word, 'color')].map(light);
      const contrast = (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
      expect(contrast, word).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('without any colour, shape, letters and letter are different for each word', () => {
  for (const ascii of [false, true]) {
    expect(new Set(words.map((word) => shapeOf(word, { ...look, ascii }))).size).toBe(5);
  }
  expect(new Set(words.map(lettersOf)).size).toBe(5);
  expect(new Set(words.map(letterOf)).size).toBe(5);
});

describe('the measure itself', () => {
  // The test data of the paper: two colours in Lab, and how far they are apart.
  test.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
    [[50, 2.8361, -74.02], [50, 0, -82.7485], 3.4412],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, -1, 2], [50, 0, 0], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
    [[61.2901, 3.7196, -5.3901], [61.4292, 2.248, -4.962], 1.8731],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
    [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('is that of the paper: %j and %j are %f apart', (one, other, apart) => {
    expect(difference(one, other)).toBeCloseTo(apart, 4);
    expect(difference(other, one)).toBeCloseTo(apart, 4);
  });

  test('is that of an independent library, and so is what other eyes see', () => {
    const theirs = differenceCiede2000();
    for (const [one, other] of pairs) {
      const [a, b] = [one, other].map((word) => hexOf(word, 'backgroundColor')) as [string, string];
      expect(difference(labOf(colourOf(a)), labOf(colourOf(b)))).toBeCloseTo(theirs(a, b), 0);
    }
    for (const word of words) {
      const hex = hexOf(word, 'backgroundColor');
      for (const [vision, filter] of [
        ['protanopia', filterDeficiencyProt(1)],
        ['deuteranopia', filterDeficiencyDeuter(1)],
        ['tritanopia', filterDeficiencyTrit(1)],
      ] as const) {
        // The library takes what screens are sent for light, and leaves what no screen can show.
        const { r, g, b } = filter(hex);
        const inside = [r, g, b].map((value) => Math.min(1, Math.max(0, value ?? 0)));
        for (const [at, part] of throughMatrix(vision, colourOf(hex)).entries()) {
          expect(part).toBeCloseTo(inside[at] ?? -1, 3);
        }
      }
    }
  });
});
