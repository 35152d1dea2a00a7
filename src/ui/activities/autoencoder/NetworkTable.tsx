import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { cut } from '../../../columns.ts';
import type { Word } from '../../../engine/language.ts';
import type { Matrix } from '../../../engine/matrix.ts';
import { say } from '../../../texts/say.ts';
import { inForm } from '../../matrix-numbers.ts';
import { type Marks, marks, spell, useLook } from '../../theme.ts';

export interface NetworkTableProps {
  readonly words: readonly Word[];
  /** (8 x n) */
  readonly codes: Matrix;
  /** (8 x 8) What comes out for each word; without it, codes alone. */
  readonly shares?: Matrix | undefined;
  readonly width: number;
  /** A key in front of each word, and the word that is chosen; -1 for none. */
  readonly chosen?: number | undefined;
}

/** Columns for a number of a code, the space before it included. */
const number = 5;
/** In the narrow form a share is a shade; in the wide one its percent stand beside it. */
const shadeWidth = { narrow: 3, wide: 6 } as const;
/** In the narrow form a word's own share stands at the end of its row. */
const ownWidth = 5;

/** The columns of a code, and whether percents fit beside the shades. */
function formOf(words: readonly Word[], codes: Matrix, width: number) {
  const wordWidth = Math.max(...words.map((word) => word.length)) + 1;
  const heads = say('autoencoder.codes').length + 1;
  const codeWidth = Math.max(number * (codes[0]?.length ?? 0), heads);
  const rest = width - wordWidth - codeWidth - 2;
  const form = rest >= words.length * shadeWidth.wide + 2 ? 'wide' : 'narrow';
  return { codeWidth, form } as const;
}

/** What the columns of a table of this width are. */
export function legendOf(width: number, codes: Matrix, words: readonly Word[]): string {
  const { form } = formOf(words, codes, width);
  return say(form === 'wide' ? 'autoencoder.legendWide' : 'autoencoder.legendNarrow');
}

/** Each word that goes in: its code in the middle, and the shares that come out. A line and one a word. */
export function NetworkTable(props: NetworkTableProps): ReactNode {
  const { words, codes, shares, width, chosen } = props;
  const look = useLook();
  const m = marks(look);
  const keys = chosen === undefined ? 0 : 4;
  const wordWidth = Math.max(...words.map((word) => word.length)) + 1;
  const head = say('autoencoder.codes');
  const { codeWidth, form } = formOf(words, codes, width - keys);
  const nameWidth = shadeWidth[form] - 1;
  const names = words.map((word) => {
    const name = cut(word, nameWidth);
    // Over the number, which ends the cell, or over the shade, which begins it.
    return `${form === 'wide' ? name.padStart(nameWidth) : name.padEnd(nameWidth)} `;
  });
  const own = form === 'wide' ? '' : ` ${say('autoencoder.headOwn')}`;
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Text>
        {' '.repeat(keys)}
        {spell(say('autoencoder.headIn'), look).padEnd(wordWidth)}
        {` ${spell(head, look)}`.padEnd(codeWidth)}
        {shares && `  ${names.join('')}${own}`.trimEnd()}
      </Text>
      {words.map((word, row) => {
        const bold = chosen === row;
        const key = `${bold ? m.pointer : ' '} ${row + 1} `;
        const code = (codes[row] ?? []).map((value) => inForm(value, 'two').padStart(number));
        return (
          <Text key={word} bold={bold}>
            {keys > 0 && key}
            {word.padEnd(wordWidth)}
            {code.join('').padStart(codeWidth)}
            {shares && `  ${sharesText(shares[row] ?? [], row, form, m)}`}
          </Text>
        );
      })}
    </Box>
  );
}

/** A row of shares, and a mark where the largest is the word's own. */
function sharesText(
  shares: readonly number[],
  own: number,
  form: keyof typeof shadeWidth,
  m: Marks,
): string {
  const cells = shares.map((share) => {
    const shade = shadeOf(share, m);
    return form === 'wide'
      ? `${shade}${inForm(share, 'percent').padStart(3)} `
      : shade.padEnd(shadeWidth.narrow);
  });
  const percent = say('everywhere.percent', { n: Math.round(100 * (shares[own] ?? 0)) });
  const right = shares.indexOf(Math.max(...shares)) === own ? m.done : ' ';
  return `${cells.join('')}${form === 'wide' ? '' : percent.padStart(ownWidth)} ${right}`;
}

/** Two squares, the darker the larger the share. A share that is not nothing is never blank. */
function shadeOf(share: number, { shades }: Marks): string {
  const step = Math.round(share * (shades.length - 1));
  return (shades[share >= 0.05 ? Math.max(1, step) : step] ?? ' ').repeat(2);
}
