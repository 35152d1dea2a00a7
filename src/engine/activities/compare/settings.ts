// What a level of this kind sets: two hidden rules, six rules to choose from, four rules to measure.
// Left out: anything about right answers. Those are worked out from documents and tables.
import * as v from 'valibot';
import { tinyLanguage } from '../../language.ts';
import { type Rule, ruleByName, ruleNames } from '../../rules.ts';
import { whole } from '../settings.ts';
import { tenths } from './judge.ts';
import { type Both, type Side, sides } from './state.ts';

export interface CompareSettings {
  /** The hidden rule of each side, by its short name. */
  readonly left: string;
  readonly right: string;
  /** Other pairs of rules, any of which a seed may deal in their place. */
  readonly others?: readonly Both<string>[] | undefined;
  /** How many documents each side is trained on. */
  readonly documents: number;
  /** How many pairs of documents are free to see, how many more there are, and the bits for each. */
  readonly look: { readonly free: number; readonly more: number; readonly price: number };
  /** How many documents the learner judges; without, there is no bet, and no look has a price. */
  readonly mysteries?: number | undefined;
  /** Whose rule the learner names. */
  readonly name: Side | 'both';
  /** The rules to choose from, both hidden ones among them. */
  readonly rules: readonly string[];
  /** Rules to measure; without them, the level ends when the rules are named. */
  readonly survival?: Survival | undefined;
}

/** Each rule is measured on a model that was trained on documents written under it. */
export interface Survival {
  readonly rules: readonly string[];
  readonly documents: number;
  readonly draws: number;
}

const ruleSetting = v.picklist(
  ruleNames,
  'must be the short name of a rule, such as never-pink or no-double',
);

function isInTenths(bits: number): boolean {
  return Math.abs(bits - tenths(bits)) < 1e-9;
}

const rulesSetting = (least: number, most: number) =>
  v.pipe(
    v.array(ruleSetting, 'must be a list of rules'),
    v.minLength(least, `must name at least ${least} rules`),
    v.maxLength(most, `must name at most ${most} rules`),
    v.check((names) => new Set(names).size === names.length, 'must name each rule only once'),
  );

export const compareSettings = v.pipe(
  v.strictObject({
    left: ruleSetting,
    right: ruleSetting,
    others: v.optional(
      v.array(
        v.strictObject({ left: ruleSetting, right: ruleSetting }),
        'must be a list of pairs of rules, such as {left: never-pink, right: no-double}',
      ),
    ),
    documents: whole(10, 40),
    look: v.strictObject({
      free: whole(1, 4),
      more: whole(0, 4),
      price: v.pipe(
        v.number('must be a number of bits'),
        v.minValue(0, 'must be 0 bits or more'),
        v.maxValue(0.5, 'must be at most half a bit'),
        v.check(isInTenths, 'must be in tenths of a bit, such as 0.2'),
      ),
    }),
    mysteries: v.optional(whole(3, 6)),
    name: v.optional(v.picklist([...sides, 'both'], 'must be left, right or both'), 'both'),
    rules: rulesSetting(2, 6),
    survival: v.optional(
      v.strictObject({
        rules: rulesSetting(1, 4),
        documents: whole(50, 1000),
        draws: whole(100, 10_000),
      }),
    ),
  }),
  v.check(
    (settings) => pairsOf(settings).every(({ left, right }) => left !== right),
    'must give left and right two different rules: there is nothing to compare otherwise',
  ),
  v.check(
    (settings) =>
      pairsOf(settings).every(({ left, right }) =>
        [left, right].every((name) => settings.rules.includes(name)),
      ),
    'must have the rules of left and right among the rules to choose from',
  ),
  v.check(
    ({ look, mysteries }) => mysteries !== undefined || look.price === 0,
    'must give looks no price (price: 0) where there are no mysteries to bet on',
  ),
  v.check(
    ({ look }) => look.free + look.more <= 6,
    'must show at most 6 pairs in all, so that they fit on the screen',
  ),
  v.check(
    (settings) =>
      settings.survival === undefined ||
      pairsOf(settings).every(({ left, right }) =>
        [left, right].some((name) => ruleFrom(name).type === 'never'),
      ),
    'must give one side a rule such as never-pink, so that it has a bin without balls to ask about',
  ),
);

/** All pairs of hidden rules that a seed may deal; those of the level's left and right come first. */
export function pairsOf({
  left,
  right,
  others = [],
}: Pick<CompareSettings, 'left' | 'right' | 'others'>): readonly Both<string>[] {
  return [{ left, right }, ...others];
}

/** What is measured. Throws a RangeError where nothing is; then nobody can get this far. */
export function survivalOf({ survival }: CompareSettings): Survival {
  if (survival === undefined) throw new RangeError('this level measures no rules');
  return survival;
}

/**
 * The rule of a name that was checked before: ruleFrom('never-pink') → {type: 'never', word: 'pink'}
 * Throws a RangeError for a name that no rule has.
 */
export function ruleFrom(name: string): Rule {
  const rule = ruleByName(name, tinyLanguage);
  if (rule === undefined) throw new RangeError(`no rule is called ${name}`);
  return rule;
}
