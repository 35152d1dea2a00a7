// Words of any script in cells of a table: as wide as a terminal draws them, cut and filled up so that
// columns stay in line. Left out: stickies, which have chips.
import { columnsOf, cut as cutTo, padded, paddedLeft } from '../../columns.ts';
import type { Word } from '../../engine/language.ts';
import { visible } from '../../levels/safe-text.ts';
import { decimal } from '../../texts/say.ts';
import { type Look, marks } from '../theme.ts';

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Tells a terminal that turns words round that they end here, before the numbers that follow. */
const leftToRightMark = '\u200e';

/**
 * A word as this terminal can show it: without what it would take for a command, and in ASCII without
 * accents, with ? for a letter that is not in it.
 */
export function shownWord(word: Word, look: Look): string {
  const safe = /^[!-~]*$/.test(word) ? word : visible(word);
  if (!look.ascii) return rightToLeft.test(safe) ? `${safe}${leftToRightMark}` : safe;
  return safe
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]/gu, '?');
}

/** A text cut to a width, with a mark where it was longer. */
export function cut(text: string, width: number, look: Look): string {
  if (columnsOf(text) <= width) return text;
  const { ellipsis } = marks(look);
  return `${cutTo(text, width - ellipsis.length)}${ellipsis}`;
}

/** A text in a cell of so many columns, at its left edge or at its right one. */
export function cell(
  text: string,
  width: number,
  look: Look,
  side: 'left' | 'right' = 'left',
): string {
  const shown = cut(text, width, look);
  return side === 'left' ? padded(shown, width) : paddedLeft(shown, width);
}

/** A number in few columns: shortNumber(12345, 6) → '12,345'; shortNumber(12345, 4) → '12k' */
export function shortNumber(n: number, width: number): string {
  const digits = decimal(n, 0);
  if (digits.length <= width) return digits;
  return n >= 1e6 ? `${Math.floor(n / 1e6)}M` : `${Math.floor(n / 1000)}k`;
}

/** Shares from which the second, third and fourth shade begin. */
const shadeSteps = [0.15, 0.35, 0.6] as const;

/** The four shades, the lightest first: '░▒▓█' */
export function shadesOf(look: Look): string {
  return look.ascii ? ':=+#' : marks(look).shades.slice(1).join('');
}

/** The shade of a share from 0 to 1, in four steps; nothing for nothing. */
export function shadeOf(share: number, look: Look): string {
  const step = share <= 0 ? 0 : shadeSteps.filter((from) => share >= from).length + 1;
  return step === 0 ? ' ' : (shadesOf(look)[step - 1] ?? ' ');
}
