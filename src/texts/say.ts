// Saying a text of the catalogue in the language of this run. A process speaks one language: it is
// chosen once, before anything is said. Left out: where the texts of other languages come from.
import type { Catalogue, SlotNamesOf, SlotsOf, Text, TextId } from './catalogue.ts';
import { slotPattern } from './catalogue.ts';
import { english } from './en.ts';
import { type Numerals, numeralsOf } from './numerals.ts';

export interface Language {
  /** A BCP 47 tag, such as 'en' or 'de-CH': for plurals, numbers and lists. */
  readonly tag: string;
  readonly texts: Catalogue;
}

const englishLanguage: Language = { tag: 'en', texts: english };

let texts: Catalogue = english;
let numerals: Numerals = numeralsOf('en');

/** From now on, texts are said in this language; those that it lacks in English. */
export function speak(language: Language = englishLanguage): void {
  texts = language.texts;
  numerals = numeralsOf(language.tag);
}

/**
 * A text, its slots filled. Numbers are written as the language writes them.
 * say('shell.stars', {stars: 1}) → '1 star'
 */
export function say<Id extends TextId>(id: Id, ...[slots]: SlotsOf<Id>): string {
  return sayLoosely(id, slots ?? {});
}

function sayLoosely(id: TextId, given: Readonly<Record<string, string | number>>): string {
  const [area = '', name = ''] = id.split('.');
  const text = texts[area]?.[name];
  if (text !== undefined) return filled(text, given, numerals);
  const fallback = (english as Catalogue)[area]?.[name];
  if (fallback === undefined) throw new RangeError(`there is no text ${id}`);
  return filled(fallback, given, numeralsOf('en'));
}

function filled(
  text: Text,
  slots: Readonly<Record<string, string | number>>,
  { form, whole }: Numerals,
): string {
  const template =
    typeof text === 'string' ? text : (text[form(Number(slots[text.plural]))] ?? text.other);
  return template.replaceAll(slotPattern, (braces, name: string) => {
    const value = slots[name];
    if (value === undefined) return braces;
    return typeof value === 'number' ? whole(value) : value;
  });
}

/** Marks the place of a part; no text has this character in it. */
const hole = '\uE000';

/**
 * A text with parts in it that are not text, such as pictures of words: its pieces in their order.
 * sayAround('pictures.ballIntoBin', {ball: chip, bin: other}) → ['a ', chip, ' ball into the ', other, ' bin']
 */
export function sayAround<
  Id extends TextId,
  Slots extends Readonly<Record<SlotNamesOf<Id>, string | number | object>>,
>(id: Id, slots: Slots): readonly (string | PartsOf<Slots>)[] {
  const parts: PartsOf<Slots>[] = [];
  const entries = Object.entries<string | number | object>(slots).map(([name, value]) => {
    if (typeof value !== 'object') return [name, value] as const;
    parts.push(value as PartsOf<Slots>);
    return [name, `${hole}${parts.length - 1}${hole}`] as const;
  });
  return sayLoosely(id, Object.fromEntries(entries))
    .split(hole)
    .flatMap((piece, at): readonly (string | PartsOf<Slots>)[] => {
      if (at % 2 === 0) return piece === '' ? [] : [piece];
      const part = parts[Number(piece)];
      return part === undefined ? [] : [part];
    });
}

type PartsOf<Slots> = Exclude<Slots[keyof Slots], string | number>;

/** A number with so many decimals, as the language writes it: decimal(1.25, 1) → '1.3' */
export function decimal(value: number, decimals: number): string {
  return numerals.decimal(value, decimals);
}

/** A number with the decimals that it has: exactly(-0.35) → '-0.35' */
export function exactly(value: number): string {
  const parts = /^-?\d+(?:\.(\d+))?(?:e-(\d+))?/.exec(String(value)) ?? [];
  const [, fraction = '', shift = '0'] = parts;
  return decimal(value, Math.min(100, fraction.length + Number(shift)));
}

/** Several things in a row: list(['bins', 'balls', 'stickies']) → 'bins, balls and stickies' */
export function list(items: readonly string[], kind: 'and' | 'or' = 'and'): string {
  return numerals.list(items, kind);
}

/** A sentence's first letter made large: capital('purple') → 'Purple' */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(numerals.tag) + text.slice(first.length);
}
