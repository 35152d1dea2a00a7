// The numbers of a matrix as texts, all in the same form.
import type { Matrix } from '../engine/matrix.ts';
import { decimal } from '../texts/say.ts';

/** As whole numbers, with so many decimals, or shares as whole percent, without a sign. */
export type NumberForm = 'whole' | 'one' | 'two' | 'three' | 'percent';

const decimals: Readonly<Record<Exclude<NumberForm, 'percent'>, number>> = {
  whole: 0,
  one: 1,
  two: 2,
  three: 3,
};

/** matrixNumbers([[0.5, null]], 'two', '·') → [['0.50', '·']] */
export function matrixNumbers(
  cells: readonly (readonly (number | null)[])[],
  form: NumberForm,
  slot: string,
): readonly (readonly string[])[] {
  return cells.map((row) => row.map((value) => (value === null ? slot : inForm(value, form))));
}

/** inForm(0.352, 'percent') → '35'; inForm(-0.001, 'two') → '0.00', not '-0.00' */
export function inForm(value: number, form: NumberForm): string {
  if (form === 'percent') return decimal(100 * value, 0);
  const rounded = Number(value.toFixed(decimals[form]));
  return decimal(rounded === 0 ? 0 : value, decimals[form]);
}

/** As few decimals as show every number whole, up to three: formOf([[1, 0.25]]) → 'two' */
export function formOf(cells: Matrix): NumberForm {
  const forms = ['whole', 'one', 'two'] as const;
  const shows = (form: (typeof forms)[number]) =>
    cells.flat().every((value) => Number(value.toFixed(decimals[form])) === value);
  return forms.find(shows) ?? 'three';
}
