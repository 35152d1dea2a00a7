// How a cell is drawn, and the shortest way to say so. Left out: where it stands.

/** Colours as a terminal is told them, such as '31' or '38;5;231'; '' is the terminal's own. */
export interface Style {
  readonly ink: string;
  readonly paper: string;
  /** One bit for each of `manners`. */
  readonly manner: number;
}

/** What turns a manner on and off: bold, faint, italic, underlined, inverse, hidden, struck out. */
const manners = [
  ['1', '22'],
  ['2', '22'],
  ['3', '23'],
  ['4', '24'],
  ['7', '27'],
  ['8', '28'],
  ['9', '29'],
] as const;

/** Manners that show where there is no letter: underlined, inverse, struck out. */
const seenOnBlank = 0b1011000;

/** Every style there is once, so that two of them are the same if they are identical. */
const known = new Map<string, Style>();

function styleOf(ink: string, paper: string, manner: number): Style {
  const name = `${ink} ${paper} ${manner}`;
  const found = known.get(name);
  if (found) return found;
  const style = { ink, paper, manner };
  known.set(name, style);
  return style;
}

export const plain = styleOf('', '', 0);

/** What is left of a style on a blank: its paper. blankStyle(bold red on blue) → on blue */
export function blankStyle(style: Style): Style {
  return (style.manner & seenOnBlank) === 0 ? styleOf('', style.paper, 0) : style;
}

/** Whether a blank drawn in this style looks as it should. looksBlank(bold on blue, on blue) → true */
export function looksBlank(style: Style, blank: Style): boolean {
  return blankStyle(style) === blank;
}

/** The style after the parameters of one SGR sequence. styled(plain, '1;38;5;231') */
export function styled(before: Style, parameters: string): Style {
  let { ink, paper, manner } = before;
  const codes = parameters.split(';');
  for (let at = 0; at < codes.length; at += 1) {
    const code = Number(codes[at]);
    if (code === 38 || code === 48) {
      const length = codes[at + 1] === '2' ? 5 : 3;
      const colour = codes.slice(at, at + length).join(';');
      if (code === 38) ink = colour;
      else paper = colour;
      at += length - 1;
    } else if (code === 0) {
      ink = '';
      paper = '';
      manner = 0;
    } else if (code === 39) ink = '';
    else if (code === 49) paper = '';
    else if ((code >= 30 && code <= 37) || (code >= 90 && code <= 97)) ink = String(code);
    else if ((code >= 40 && code <= 47) || (code >= 100 && code <= 107)) paper = String(code);
    else manner = mannerAfter(manner, String(code));
  }
  return styleOf(ink, paper, manner);
}

function mannerAfter(before: number, code: string): number {
  let manner = before;
  for (const [bit, [on, off]] of manners.entries()) {
    if (code === on) manner |= 1 << bit;
    if (code === off) manner &= ~(1 << bit);
  }
  return manner;
}

const ways = new Map<Style, Map<Style, string>>();

/** The fewest bytes from one style to another. change(bold, plain) → '\x1b[m' */
export function change(from: Style, to: Style): string {
  if (from === to) return '';
  let known = ways.get(from);
  if (!known) {
    known = new Map();
    ways.set(from, known);
  }
  let way = known.get(to);
  if (way === undefined) {
    const afresh = ['', ...codesOf(to)].join(';');
    const onwards = difference(from, to).join(';');
    way = `\x1b[${afresh.length <= onwards.length ? afresh : onwards}m`;
    known.set(to, way);
  }
  return way;
}

function codesOf({ ink, paper, manner }: Style): readonly string[] {
  return [...on(manner), ink, paper].filter((code) => code !== '');
}

function difference(from: Style, to: Style): readonly string[] {
  const off = manners.flatMap(([, code], bit) =>
    ((from.manner & ~to.manner) >> bit) & 1 ? [code] : [],
  );
  // Bold and faint are turned off together: what stays must be turned on again.
  const kept = off.includes('22') ? from.manner & ~0b11 : from.manner;
  return [
    ...new Set(off),
    ...on(to.manner & ~kept),
    ...(from.ink === to.ink ? [] : [to.ink || '39']),
    ...(from.paper === to.paper ? [] : [to.paper || '49']),
  ];
}

function on(manner: number): readonly string[] {
  return manners.flatMap(([code], bit) => ((manner >> bit) & 1 ? [code] : []));
}
