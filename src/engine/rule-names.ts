// What a rule is called in a level file, and how it is told to a learner.
// Left out: what the rules mean. That is rules.ts.
import { type Language, tinyLanguage, type Word } from './language.ts';
import type { Rule } from './rules.ts';

/** The numbers of words that a rule of length may ask for: two, so that it says something, to eleven. */
const lengths = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/**
 * A rule as one plain sentence.
 * ruleText({type: 'never-pair', first: 'blue', second: 'green'}) → 'Blue is never followed by green.'
 */
export function ruleText(rule: Rule, language: Language = tinyLanguage): string {
  switch (rule.type) {
    case 'no-double':
      return 'No word comes twice in a row.';
    case 'after-double-end':
      return `After the same word twice in a row, ${language.end} comes next.`;
    case 'never-back':
      return 'No word returns two places later (no A B A or A A A).';
    case 'never':
      return `There is never a ${rule.word}.`;
    case 'contains':
      return `There is always a ${rule.word} somewhere.`;
    case 'starts-with':
      return `The first word is ${rule.word}.`;
    case 'ends-with':
      return `The last word before ${language.end} is ${rule.word}.`;
    case 'never-pair':
      return `${capital(rule.first)} is never followed by ${rule.second}.`;
    case 'at-most':
      return `There are at most ${rule.words} words, ${language.end} not counted.`;
    case 'at-least':
      return `There are at least ${rule.words} words, ${language.end} not counted.`;
  }
}

/**
 * The short name of a rule, as a level file writes it.
 * ruleName({type: 'never', word: 'pink'}) → 'never-pink'
 */
export function ruleName(rule: Rule, language: Language = tinyLanguage): string {
  switch (rule.type) {
    case 'no-double':
      return 'no-double';
    case 'after-double-end':
      return `after-double-${language.end}`;
    case 'never-back':
      return 'never-a-b-a';
    case 'never':
    case 'contains':
    case 'starts-with':
    case 'ends-with':
      return `${rule.type}-${rule.word}`;
    case 'never-pair':
      return `never-${rule.first}-then-${rule.second}`;
    case 'at-most':
    case 'at-least':
      return `${rule.type}-${rule.words}`;
  }
}

/** Every rule that can be named in a language; meant for small ones, as pairs grow with its square. */
export function rulesOf(language: Language): readonly Rule[] {
  const { words } = language;
  return [
    { type: 'no-double' },
    { type: 'after-double-end' },
    { type: 'never-back' },
    ...words.flatMap((word): Rule[] => [
      { type: 'never', word },
      { type: 'contains', word },
      { type: 'starts-with', word },
      { type: 'ends-with', word },
    ]),
    ...words.flatMap((first) => words.map((second) => pair(first, second))),
    ...lengths.flatMap((n): Rule[] => [
      { type: 'at-most', words: n },
      { type: 'at-least', words: n },
    ]),
  ];
}

/** The names of all rules of the tiny language: 'no-double', 'never-pink', 'at-most-4' … */
export const ruleNames: readonly string[] = rulesOf(tinyLanguage).map((rule) => ruleName(rule));

/**
 * The rule of that name, or undefined if there is none.
 * ruleByName('at-least-6') → {type: 'at-least', words: 6}; ruleByName('never-pnik') → undefined
 */
export function ruleByName(name: string, language: Language = tinyLanguage): Rule | undefined {
  return rulesOf(language).find((rule) => ruleName(rule, language) === name);
}

function pair(first: Word, second: Word): Rule {
  return { type: 'never-pair', first, second };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
