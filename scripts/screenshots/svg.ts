// A terminal's cells as an SVG picture: text that can be selected, nothing fetched from elsewhere.
// The same cells give the same bytes.
import type { Cell } from '../../tests/e2e/screen.ts';
import { blockOpacity, type Grid, isHeavy, linePath, px } from './glyphs.ts';
import { type Run, runsOf } from './runs.ts';
import type { Theme } from './themes.ts';

const grid: Grid = { width: 8.4, height: 18 };
const margin = 12;
/** From the top of a cell to the line that its letters stand on. */
const baseline = 13.5;
const fonts =
  "ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono','DejaVu Sans Mono',monospace";
const style = [
  `text{font:14px ${fonts}}`,
  'path{fill:none;stroke-linecap:square}',
  '.b{font-weight:700}.i{font-style:italic}.u{text-decoration:underline}.d{opacity:.6}',
].join('');

/** The picture of these rows of cells. `title` says what can be seen, for those who cannot see it. */
export function svgOf(rows: readonly (readonly Cell[])[], theme: Theme, title: string): string {
  const columns = Math.max(...rows.map(({ length }) => length));
  const width = columns * grid.width + 2 * margin;
  const height = rows.length * grid.height + 2 * margin;
  const runs = rows.map((cells) => runsOf(cells, theme));
  const each = (draw: (run: Run, row: number) => readonly string[]) =>
    runs.flatMap((inRow, row) => inRow.flatMap((run) => draw(run, row)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(title)}</title>`,
    `<style>${style}</style>`,
    `<rect x=".5" y=".5" width="${px(width - 1)}" height="${px(height - 1)}" rx="6" fill="${theme.background}" stroke="${theme.frame}"/>`,
    '<g shape-rendering="crispEdges">',
    ...runs.flatMap((inRow, row) => backgroundsOf(inRow, row, theme)),
    ...each(blockOf),
    '</g>',
    ...linesOf(runs),
    ...each(textsOf),
    '</svg>',
    '',
  ].join('\n');
}

/** What lies behind the text; side by side in one colour is one rectangle, without a seam. */
function backgroundsOf(runs: readonly Run[], row: number, theme: Theme): readonly string[] {
  const areas: Run[] = [];
  for (const run of runs) {
    const last = areas.at(-1);
    if (last?.background !== run.background) areas.push(run);
    else areas[areas.length - 1] = { ...last, cells: last.cells + run.cells };
  }
  return areas
    .filter(({ background }) => background !== theme.background)
    .map(({ column, cells, background }) => rectangle(column, row, cells, background, 1));
}

/** All lines of one colour and weight as one path. */
function linesOf(rows: readonly (readonly Run[])[]): readonly string[] {
  const paths = new Map<string, string>();
  for (const [row, runs] of rows.entries()) {
    for (const { column, cells, text, foreground } of runs) {
      const [first = ''] = text;
      // A run of lines is one long line: its cell is as wide as all of them.
      const wide = { ...grid, width: cells * grid.width };
      const path = linePath(first, left(column), top(row), wide);
      if (path === undefined) continue;
      const pen = `stroke="${foreground}"${isHeavy(first) ? ' stroke-width="2.8"' : ''}`;
      paths.set(pen, (paths.get(pen) ?? '') + path);
    }
  }
  return [...paths].map(([pen, path]) => `<path ${pen} d="${path}"/>`);
}

function blockOf({ column, cells, text, foreground }: Run, row: number): readonly string[] {
  const [first = ''] = text;
  const opacity = blockOpacity(first);
  return opacity === undefined ? [] : [rectangle(column, row, cells, foreground, opacity)];
}

function rectangle(column: number, row: number, cells: number, fill: string, opacity: number) {
  const place = `x="${px(left(column))}" y="${px(top(row))}"`;
  const size = `width="${px(cells * grid.width)}" height="${px(grid.height)}"`;
  const see = opacity === 1 ? '' : ` fill-opacity="${opacity}"`;
  return `<rect ${place} ${size} fill="${fill}"${see}/>`;
}

/** The words of a run, each stretched to its cells whatever the font's own width is. */
function textsOf(run: Run, row: number): readonly string[] {
  const [first = ''] = run.text;
  if (blockOpacity(first) !== undefined || linePath(first, 0, 0, grid) !== undefined) return [];
  return [...run.text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => {
    const cells = run.text.length === 1 ? run.cells : text.length;
    const place = `x="${px(left(run.column + index))}" y="${px(top(row) + baseline)}"`;
    const fit = `textLength="${px(cells * grid.width)}" lengthAdjust="spacingAndGlyphs"`;
    const look = run.style === '' ? '' : ` class="${run.style}"`;
    return `<text ${place} ${fit} fill="${run.foreground}"${look}>${escaped(text)}</text>`;
  });
}

function left(column: number): number {
  return margin + column * grid.width;
}

function top(row: number): number {
  return margin + row * grid.height;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
