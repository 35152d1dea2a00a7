// The texts of a language against the English ones: names, slots, plural forms. What is wrong is told
// apart from what is only missing, where English or the form "other" stands in.
// Left out: what they say, and whether they fit on a screen.
import { isDeepStrictEqual } from 'node:util';
import { isGroup, type PlainYaml } from '../levels/plain-yaml.ts';
import { knownName, type LevelProblem, type Report, shown } from '../levels/problems.ts';
import { type Area, type Catalogue, type Plural, slotsIn, type Text } from '../texts/catalogue.ts';

const everyForm: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

export interface CheckedTexts {
  /** The texts without a problem. */
  readonly texts: Catalogue;
  /** The texts and the forms that are not translated yet. */
  readonly missing: readonly Gap[];
}

/** What a file lacks. It is none of its mistakes: the game can be played without. */
export type Gap = Omit<LevelProblem, 'file'>;

/** Every mistake is reported with its line; what is only missing is given back. */
export function checkTexts(
  yaml: PlainYaml,
  english: Catalogue,
  tag: string,
  report: Report,
): CheckedTexts {
  const needed = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const forms = everyForm.filter((form) => needed.includes(form));
  unknownNames(yaml, [], yaml.value, english, report);
  const missing: Gap[] = [];
  const areas = Object.entries(english).map(([area, texts]) => {
    const given = ownOf(yaml.value, area) ?? undefined;
    if (given !== undefined && !isGroup(given)) {
      report(yaml.lineOf([area]), area, shown(given), 'write texts under it, by their names');
      return [area, {}] as const;
    }
    unknownNames(yaml, [area], given ?? {}, texts, report);
    const checked = Object.entries(texts).flatMap(([name, text]) => {
      const own = withoutEmpty(ownOf(given ?? {}, name));
      const field = `${area}.${name}`;
      const say = `say in this language: ${typeof text === 'string' ? text : text.other}`;
      if (own === undefined) {
        missing.push({ line: 0, field, found: 'nothing', fix: say });
        return [];
      }
      const line = yaml.lineOf([area, name]);
      if (isUntouched(own, text, forms)) {
        missing.push({ line, field, found: 'the English text', fix: say });
        return [];
      }
      const fine = textOf(own, text, forms, {
        refuse: (found, fix) => report(line, field, found, fix),
        lack: (found, fix) => missing.push({ line, field, found, fix }),
      });
      return fine === undefined ? [] : [[name, fine] as const];
    });
    return [area, Object.fromEntries(checked)] as const;
  });
  const texts: Catalogue = Object.fromEntries(areas);
  letters(texts.letters ?? {}, english.letters ?? {}, yaml, report);
  return { texts, missing };
}

/** A text with the forms that are filled in; undefined if nothing is. */
function withoutEmpty(own: unknown): unknown {
  const isEmpty = (value: unknown) => value === undefined || value === null || value === '';
  if (!isGroup(own)) return isEmpty(own) ? undefined : own;
  const filled = Object.entries(own).filter(([, form]) => !isEmpty(form));
  return filled.every(([form]) => form === 'plural') ? undefined : Object.fromEntries(filled);
}

/** Whether it is the English text as it was printed, in a language that has other forms. */
function isUntouched(own: unknown, english: Text, forms: readonly string[]): boolean {
  if (typeof english === 'string' || !isDeepStrictEqual(own, english)) return false;
  return !isDeepStrictEqual(new Set(Object.keys(english)), new Set(['plural', ...forms]));
}

function ownOf(group: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(group, name) ? group[name] : undefined;
}

function unknownNames(
  yaml: PlainYaml,
  path: readonly string[],
  given: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, unknown>>,
  report: Report,
): void {
  const names = Object.keys(known);
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    const at = [...path, name];
    const fix = knownName(name, names, 'take it out');
    report(yaml.lineOf(at), at.join('.'), 'a name that is not known', fix);
  }
}

type Complain = (found: string, fix: string) => void;

/** One text, if it can be said in every case: with the slots of the English one, in all forms. */
function textOf(
  own: unknown,
  english: Text,
  forms: readonly Intl.LDMLPluralRule[],
  tell: { readonly refuse: Complain; readonly lack: Complain },
): Text | undefined {
  let fine = true;
  const refuse: Complain = (found, fix) => {
    fine = false;
    tell.refuse(found, fix);
  };
  const known = slotsIn(english);
  if (typeof own === 'string') {
    if (typeof english !== 'string' && forms.length > 1) {
      refuse('one text for every number', `give its forms: ${['plural', ...forms].join(', ')}`);
    }
    slots(own, known, typeof english === 'string' ? undefined : english.plural, '', refuse);
    return fine ? own : undefined;
  }
  if (!isGroup(own) || !Object.values(own).every((form) => typeof form === 'string')) {
    refuse(shown(own), 'write a text, or its plural forms');
    return undefined;
  }
  const given = own as Readonly<Record<string, string>>;
  const { plural, ...texts } = given;
  if (plural === undefined || !known.includes(plural)) {
    const fix =
      known.length === 0
        ? 'write one text'
        : knownName(plural ?? '', known, 'name the slot of the number');
    refuse(`plural: ${shown(plural)}`, fix);
    return undefined;
  }
  for (const form of forms) {
    if (texts[form] === undefined) {
      tell.lack(`no form "${form}"`, `add it: this language has ${forms.join(', ')}`);
    }
  }
  for (const [form, text] of Object.entries(texts)) {
    if (!forms.some((each) => each === form)) {
      refuse(`the form "${form}"`, `take it out: this language has ${forms.join(', ')}`);
    }
    slots(text, known, plural, ` in "${form}"`, refuse);
  }
  // The form "other" stands in for the others; for it, only the English text can.
  return fine && texts.other !== undefined ? (given as unknown as Plural) : undefined;
}

/** Every slot of the English text is there, but for the number, which a form may say in words. */
function slots(
  text: string,
  known: readonly string[],
  number: string | undefined,
  where: string,
  complain: Complain,
): void {
  const own = slotsIn(text);
  for (const slot of own.filter((each) => !known.includes(each))) {
    complain(`the slot {${slot}}${where}`, knownName(slot, known, 'take it out'));
  }
  for (const slot of known.filter((each) => !own.includes(each) && each !== number)) {
    complain(`no slot {${slot}}${where}`, 'put it where its word belongs');
  }
  if (/[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, ''))) {
    complain(`a brace without its partner${where}`, 'write slots like {this}');
  }
}

/** Chips have room for three letters or one, and are told apart by them. */
function letters(own: Area, english: Area, yaml: PlainYaml, report: Report): void {
  const seen = new Map<string, string>();
  for (const [name, text] of Object.entries(own)) {
    const wanted = english[name];
    if (typeof text !== 'string' || typeof wanted !== 'string') continue;
    const line = yaml.lineOf(['letters', name]);
    const field = `letters.${name}`;
    if ([...text].length !== wanted.length) {
      report(
        line,
        field,
        shown(text),
        `use ${wanted.length === 1 ? 'one letter' : 'three letters'}`,
      );
    }
    const other = seen.get(text);
    if (other !== undefined) report(line, field, shown(text), `choose another: ${other} has it`);
    seen.set(text, field);
  }
}
