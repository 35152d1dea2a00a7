// The rule behind `--check`, in the language of a model.
import type { Language } from '../engine/language.ts';
import { type Rule, ruleByName, ruleName, ruleNames, rulesOf } from '../engine/rules.ts';
import { meant } from '../nearest.ts';
import { Refusal } from './io.ts';

/**
 * The rule of that name: ruleNamed('never-pink', tinyLanguage) → {type: 'never', word: 'pink'}
 * Of a large language only the words in the name are tried; throws a `Refusal` naming the nearest.
 */
export function ruleNamed(name: string, { words, end }: Language): Rule {
  const language = { words: words.filter((word) => name.includes(word)), end };
  const rule = ruleByName(name, language);
  if (rule) return rule;
  const small = words.length > 50 ? language : { words, end };
  const near = meant(name, [...rulesOf(small).map((each) => ruleName(each, small)), ...ruleNames]);
  const hint = near === undefined ? '`pongpt rules` lists them.' : `Did you mean ${near}?`;
  throw new Refusal(`There is no rule "${name}" in this language. ${hint}`);
}
