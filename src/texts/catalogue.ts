// What a catalogue of texts is: two levels of names, and under each name a text with {slots}.
// Left out: the texts themselves (en/), and choosing a language (say.ts).
import type { english } from './en.ts';

/** A text that depends on a number: `plural` names the slot that holds it. Forms as Intl names them. */
export interface Plural {
  readonly plural: string;
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** One text: the same for every number, or one form for each kind of number. */
export type Text = string | Plural;

/** The texts of one part of the game, such as a kind of activity, by their names. */
export type Area = Readonly<Record<string, Text>>;

/** Texts in another language. What is missing is said in English. */
export type Catalogue = Readonly<Record<string, Area>>;

type English = typeof english;

/** The name of a text: its area and its name there, as in 'draw.openBin'. */
export type TextId = {
  [A in keyof English & string]: `${A}.${keyof English[A] & string}`;
}[keyof English & string];

type TextOf<Id extends TextId> = Id extends `${infer A extends keyof English & string}.${infer N}`
  ? N extends keyof English[A]
    ? English[A][N]
    : never
  : never;

type SlotsIn<T> = T extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsIn<Rest> : never;

/** The names between braces; a plural text has those of its last form, and its number. */
type SlotNames<T> = T extends string
  ? SlotsIn<T>
  : T extends { readonly plural: infer N extends string; readonly other: infer Other }
    ? N | SlotsIn<Other>
    : never;

/** The names of the slots of a text. */
export type SlotNamesOf<Id extends TextId> = SlotNames<TextOf<Id>>;

/** What is put into the slots of a text; nothing for a text without any. */
export type SlotsOf<Id extends TextId> = [SlotNames<TextOf<Id>>] extends [never]
  ? readonly []
  : readonly [Readonly<Record<SlotNames<TextOf<Id>>, string | number>>];

/** The names between the braces of a text, each once: slotsIn('{ball} from the {bin} bin') → ['ball', 'bin'] */
export function slotsIn(text: Text): readonly string[] {
  const forms = typeof text === 'string' ? [text] : formsOf(text);
  const names = forms.flatMap((form) =>
    [...form.matchAll(slotPattern)].map(([, name]) => name ?? ''),
  );
  return [...new Set(typeof text === 'string' ? names : [text.plural, ...names])];
}

export const slotPattern = /\{([^{}]+)\}/g;

function formsOf({ plural: _, ...forms }: Plural): readonly string[] {
  return Object.values(forms);
}
