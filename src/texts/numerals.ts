// How a language writes numbers, chooses between plural forms, and strings things together: by Intl.

export interface Numerals {
  readonly tag: string;
  readonly form: (n: number) => Intl.LDMLPluralRule;
  readonly whole: (n: number) => string;
  readonly decimal: (n: number, decimals: number) => string;
  readonly list: (items: readonly string[], kind: 'and' | 'or') => string;
}

/**
 * The numerals of a language. Intl takes 20 ms to load its data, so it is asked only when it is
 * needed; for lists in English, and its numbers up to 999, which is all that the first screen shows, it is not.
 */
export function numeralsOf(tag: string): Numerals {
  const numbers = once(() => new Intl.NumberFormat(tag));
  const plurals = once(() => new Intl.PluralRules(tag));
  const lists = {
    and: once(() => new Intl.ListFormat(tag, { type: 'conjunction' })),
    or: once(() => new Intl.ListFormat(tag, { type: 'disjunction' })),
  };
  const plain = (n: number) => tag === 'en' && Number.isInteger(n) && n >= 0 && n < 1000;
  const whole = (n: number) => (plain(n) ? String(n) : numbers().format(n));
  return {
    tag,
    whole,
    form: (n) => (plain(n) ? (n === 1 ? 'one' : 'other') : plurals().select(n)),
    decimal(n, decimals) {
      const [digits = '', fraction = ''] = n.toFixed(decimals).split('.');
      if (fraction === '') return whole(Number(digits));
      // toFixed rounds the number that there is; Intl would round its shortest spelling.
      const sign = digits.startsWith('-') ? '-' : '';
      const before = digits.replace('-', '');
      if (tag === 'en' && before.length < 4) return `${sign}${before}.${fraction}`;
      const point = numbers()
        .formatToParts(0.5)
        .find(({ type }) => type === 'decimal')?.value;
      const spelt = [...fraction].map((digit) => numbers().format(Number(digit))).join('');
      return `${sign}${numbers().format(Number(before))}${point ?? '.'}${spelt}`;
    },
    list(items, kind) {
      if (items.length < 2) return items.join('');
      if (tag !== 'en') return lists[kind]().format(items);
      return `${items.slice(0, -1).join(', ')} ${kind} ${items.at(-1)}`;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
