// The hidden rules of a seed, and those to choose from.
// Left out: rules that a model of one word cannot keep. What a side writes would speak against them.
import type { CompareSettings } from '../activities/compare/settings.ts';
import { colours } from '../language.ts';
import { type Rng, randomBelow, shuffled } from '../rng.ts';
import { type Rule, ruleName } from '../rules.ts';

/**
 * Other rules in place of those of the level, as many as it has. No rule says what another says, so
 * that the documents can tell them apart. Where survival is measured, one side never writes a word.
 */
export function dealRules(
  rng: Rng,
  { rules, survival }: CompareSettings,
): Pick<CompareSettings, 'left' | 'right' | 'others' | 'rules'> {
  const [[a = '', b = '', c = '', d = ''], afterColours] = shuffled(rng, colours);
  const never: Rule = { type: 'never', word: a };
  const [[left = never, right = never], afterHidden] = shuffled<Rule>(afterColours, [
    { type: 'no-double' },
    never,
    { type: 'ends-with', word: b },
  ]);
  const [coin, afterCoin] = randomBelow(afterHidden, 2);
  const hidden =
    survival === undefined || left === never || right === never
      ? [left, right]
      : coin === 0
        ? [never, right]
        : [left, never];
  const more: readonly Rule[] = [
    { type: 'no-double' },
    never,
    { type: 'ends-with', word: b },
    { type: 'never-pair', first: c, second: d },
    { type: 'never', word: b },
    { type: 'ends-with', word: c },
  ];
  const names = [...new Set([...hidden, ...more].map((rule) => ruleName(rule)))];
  const [choices] = shuffled(afterCoin, names.slice(0, rules.length));
  const [first = '', second = ''] = names;
  return { left: first, right: second, others: undefined, rules: choices };
}
