// The pictures of README: drawn from the built command, the same each time, and fit for a page.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { pictures } from '../../scripts/screenshots/pictures.ts';
import { svgOf } from '../../scripts/screenshots/svg.ts';
import { take } from '../../scripts/screenshots/take.ts';
import { themes } from '../../scripts/screenshots/themes.ts';
import { closeTerminals } from './pty.ts';
import type { Cell } from './screen.ts';

afterEach(closeTerminals);

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const files = readdirSync(folder).map((file) => ({
  file,
  svg: readFileSync(path.join(folder, file), 'utf8'),
}));

const blank: Cell = {
  text: ' ',
  foreground: 'default',
  background: 'default',
  bold: false,
  dim: false,
  italic: false,
  underline: false,
  inverse: false,
};

function cells(text: string, style: Partial<Cell> = {}): readonly Cell[] {
  return [...text].map((character) => ({ ...blank, ...style, text: character }));
}

function bodyOf(...rows: readonly (readonly Cell[])[]): string {
  const svg = svgOf(rows, themes.light, 'A title');
  return svg.slice(svg.indexOf('<g '));
}

describe('cells as SVG', () => {
  test('words stand where their cells are, as wide as their cells', () => {
    expect(bodyOf(cells('ab  c d'))).toContain(
      '<text x="12" y="25.5" textLength="16.8" lengthAdjust="spacingAndGlyphs" fill="#24292f">ab</text>\n' +
        '<text x="45.6" y="25.5" textLength="25.2" lengthAdjust="spacingAndGlyphs" fill="#24292f">c d</text>',
    );
  });

  test('a shape has a cell of its own, whatever its font makes of it', () => {
    expect(bodyOf(cells('●a'))).toContain(
      'textLength="8.4" lengthAdjust="spacingAndGlyphs" fill="#24292f">●<',
    );
  });

  test('lines are drawn as lines, and those in a row as one', () => {
    expect(bodyOf(cells('──│'))).toContain('d="M20.4 21H12M20.4 21H28.8M33 21V12M33 21V30"');
  });

  test('a background is one rectangle, also under several shapes', () => {
    expect(bodyOf(cells(' ● ', { background: '#5f0087' }))).toContain(
      '<rect x="12" y="12" width="25.2" height="18" fill="#5f0087"/>',
    );
  });

  test('inverse exchanges the two colours, and palette colours are known', () => {
    const body = bodyOf(cells('x', { inverse: true, foreground: 'palette 54' }));
    expect(body).toContain('height="18" fill="#5f0087"/>');
    expect(body).toContain(`fill="${themes.light.background}">x<`);
  });

  test('what means something in SVG is spelt out', () => {
    expect(bodyOf(cells('<&>'))).toContain('>&lt;&amp;&gt;</text>');
  });
});

test('there is a file for each picture in each theme, and no other', () => {
  expect(files.map(({ file }) => file).sort()).toEqual(
    pictures.flatMap(({ name }) => [`${name}-dark.svg`, `${name}-light.svg`]).sort(),
  );
});

describe.each(files)('$file', ({ svg }) => {
  test('is small, has a title and fetches nothing', () => {
    expect(svg.length).toBeLessThan(60_000);
    expect(svg).toMatch(/<title id="title">[^<]{20,}<\/title>/);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /https?:|url\(|href|@import|<script|<image/,
    );
  });
});

test('a picture comes out the same each time', async () => {
  const picture = pictures.find(({ name }) => name === 'draw');
  if (!picture) throw new Error('there is no picture of drawing');
  expect(await take(picture)).toEqual(await take(picture));
});
