// What a rule is called in a level file, and how it is told to a learner.
// Left out: what the rules mean. That is rules.ts.
import { capital, say } from '../texts/say.ts';
import { nameOf } from '../texts/word-names.ts';
import { type Language, tinyLanguage, type Word } from './language.ts';
import type { Rule } from './rules.ts';

/** The numbers of words that a rule of length may ask for: two, so that it says something, to eleven. */
const lengths = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/**
 * A rule as one plain sentence.
 * ruleText({type: 'never-pair', first: 'blue', second: 'green'}) → 'Blue is never followed by green.'
 */
export function ruleText(rule: Rule, language: Language = tinyLanguage): string {
  const end = nameOf(language.end);
  switch (rule.type) {
    case 'no-double':
      return say('rules.noDouble');
    case 'after-double-end':
      return say('rules.afterDoubleEnd', { end });
    case 'never-back':
      return say('rules.neverBack');
    case 'never':
      return say('rules.never', { word: nameOf(rule.word) });
    case 'contains':
      return say('rules.contains', { word: nameOf(rule.word) });
    case 'starts-with':
      return say('rules.startsWith', { word: nameOf(rule.word) });
    case 'ends-with':
      return say('rules.endsWith', { end, word: nameOf(rule.word) });
    case 'never-pair':
      return say('rules.neverPair', {
        first: capital(nameOf(rule.first)),
        second: nameOf(rule.second),
      });
    case 'at-most':
      return say('rules.atMost', { words: rule.words, end });
    case 'at-least':
      return say('rules.atLeast', { words: rule.words, end });
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
