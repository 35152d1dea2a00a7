// Stands in for Ink's own Output in the built command, which puts the texts of a frame into lines.
// Ink's takes every text to pieces for every frame; this one remembers them. Text whose width is
// not plain is left to Ink's. Left out: which text stands where, which Ink has worked out.
// Ink does not export it: this is where it is, and the build stops if it is not.
import InkOutput from '../../node_modules/ink/build/output.js';
import { type Cells, cellsOf } from './rows.ts';
import { change, plain, type Style } from './style.ts';

type Transformer = (line: string, index: number) => string;

/** The cells that may be drawn in; a side that is not there is open. */
interface Clip {
  readonly x1: number | undefined;
  readonly x2: number | undefined;
  readonly y1: number | undefined;
  readonly y2: number | undefined;
}

type Step =
  | {
      readonly type: 'write';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly transformers: readonly Transformer[];
    }
  | { readonly type: 'clip'; readonly clip: Clip }
  | { readonly type: 'unclip' };

const open: Clip = { x1: undefined, x2: undefined, y1: undefined, y2: undefined };

/** So many texts are remembered; a screen has a few hundred. */
const most = 2048;
const remembered = new Map<string, Cells | undefined>();

function remember(text: string): Cells | undefined {
  if (remembered.has(text)) return remembered.get(text);
  if (remembered.size >= most) remembered.clear();
  const cells = cellsOf(text);
  remembered.set(text, cells);
  return cells;
}

export default class Output {
  readonly width: number;
  readonly height: number;
  readonly #steps: Step[] = [];

  constructor({ width, height }: { readonly width: number; readonly height: number }) {
    this.width = width;
    this.height = height;
  }

  write(
    x: number,
    y: number,
    text: string,
    { transformers }: { transformers: Transformer[] },
  ): void {
    if (text !== '') this.#steps.push({ type: 'write', x, y, text, transformers });
  }

  clip(clip: Clip): void {
    this.#steps.push({ type: 'clip', clip });
  }

  unclip(): void {
    this.#steps.push({ type: 'unclip' });
  }

  get(): { output: string; height: number } {
    const grid = new Grid(this.width, this.height);
    const clips: Clip[] = [];
    for (const step of this.#steps) {
      const clip = clips.at(-1) ?? open;
      if (step.type === 'clip') clips.push(within(clip, step.clip));
      else if (step.type === 'unclip') clips.pop();
      else if (!draw(grid, clip, step)) return this.#leaveToInk();
    }
    return { output: grid.lines().join('\n'), height: this.height };
  }

  #leaveToInk(): { output: string; height: number } {
    const output = new InkOutput({ width: this.width, height: this.height });
    for (const step of this.#steps) {
      if (step.type === 'clip') output.clip(step.clip);
      else if (step.type === 'unclip') output.unclip();
      else output.write(step.x, step.y, step.text, { transformers: [...step.transformers] });
    }
    return output.get();
  }
}

function within(outer: Clip, inner: Clip): Clip {
  return {
    x1: tighter(Math.max, outer.x1, inner.x1),
    x2: tighter(Math.min, outer.x2, inner.x2),
    y1: tighter(Math.max, outer.y1, inner.y1),
    y2: tighter(Math.min, outer.y2, inner.y2),
  };
}

function tighter(
  choose: (one: number, other: number) => number,
  one: number | undefined,
  other: number | undefined,
): number | undefined {
  return one === undefined ? other : other === undefined ? one : choose(one, other);
}

/** Draws one text; false if its width is not plain. */
function draw(
  grid: Grid,
  clip: Clip,
  { x, y, text, transformers }: Step & { type: 'write' },
): boolean {
  for (const [index, line] of text.split('\n').entries()) {
    const row = y + index;
    const styledLine = transformers.reduce((all, transform) => transform(all, index), line);
    const cells = remember(styledLine);
    if (cells === undefined) return false;
    if (row >= (clip.y1 ?? 0) && row < (clip.y2 ?? grid.height)) {
      grid.put(row, x, cells, clip.x1 ?? 0, clip.x2 ?? grid.width);
    }
  }
  return true;
}

/** A frame that is being put together. */
class Grid {
  readonly width: number;
  readonly height: number;
  readonly #text: string[][];
  readonly #styles: Style[][];

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#text = Array.from({ length: height }, () => new Array<string>(width).fill(' '));
    this.#styles = Array.from({ length: height }, () => new Array<Style>(width).fill(plain));
  }

  put(row: number, x: number, cells: Cells, from: number, to: number): void {
    const text = this.#text[row];
    const styles = this.#styles[row];
    if (!text || !styles) return;
    const end = Math.min(x + cells.text.length, to, this.width);
    for (let column = Math.max(x, from, 0); column < end; column += 1) {
      text[column] = cells.text[column - x] ?? ' ';
      styles[column] = cells.styles[column - x] ?? plain;
    }
  }

  lines(): readonly string[] {
    return this.#text.map((text, row) => lineOf(text, this.#styles[row] ?? []));
  }
}

function lineOf(text: readonly string[], styles: readonly Style[]): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ' && styles[end - 1] === plain) end -= 1;
  let line = '';
  let style = plain;
  for (let column = 0; column < end; column += 1) {
    const next = styles[column] ?? plain;
    line += change(style, next) + text[column];
    style = next;
  }
  return line + change(style, plain);
}
