// Does the rule survive? Predict it for one word of memory and for two, then measure it.
// Left out: chips. What is asked is of which sort the answer is, not how large it is.
import type { TextId } from '../../../texts/catalogue.ts';
import { say } from '../../../texts/say.ts';
import { notNow, type Outcome, played } from '../../activity.ts';
import { firstWords, survival } from '../../compare.ts';
import { type Document, tinyLanguage } from '../../language.ts';
import type { Table } from '../../ngram.ts';
import { randomBelow, stream } from '../../rng.ts';
import { keepsRule, type Rule, ruleByName } from '../../rules.ts';
import { generate } from '../../sampling.ts';
import { ruleTable } from './by-hand.ts';
import type { ContextTwoSettings } from './settings.ts';
import type { ContextTwoMove, ContextTwoState, Kept } from './state.ts';

/** What can become of a rule; the same three answers for one word of memory and for two. */
export const fates = [
  'contextTwo.allOfThem',
  'contextTwo.mostOfThem',
  'contextTwo.halfOrFewer',
] as const satisfies readonly TextId[];

/** What the two models are called, in the order of the guesses. */
export const memories = [
  'contextTwo.oneWord',
  'contextTwo.twoWords',
] as const satisfies readonly TextId[];

/** fateOf({kept: 803, count: 1000, broken: …}) → 1, 'most, not all' */
export function fateOf({ kept, count }: Kept): number {
  if (kept === count) return 0;
  return kept * 2 > count ? 1 : 2;
}

export function ruleOf({ rule }: ContextTwoSettings): Rule {
  return ruleByName(rule) ?? { type: 'never-back' };
}

/**
 * How many fresh documents keep the rule. Each begins with the first word of one of the documents
 * written under it, and every measurement uses the same luck, so that only the tables differ.
 */
export function measure(
  settings: ContextTwoSettings,
  { seed, authored }: ContextTwoState,
  tables: readonly Table[],
): Kept {
  const prompts = firstWords(authored, 1, tinyLanguage);
  const luck = stream(seed, 'survival');
  const { kept } = survival(luck, tables, ruleOf(settings), { prompts, count: settings.fresh });
  const broken = kept === settings.fresh ? null : firstBroken(settings, seed, tables, prompts);
  return { kept, count: settings.fresh, broken };
}

/** The first document of at most seven words that breaks the rule, to look at. */
function firstBroken(
  settings: ContextTwoSettings,
  seed: string,
  tables: readonly Table[],
  prompts: readonly Document[],
): Document | null {
  let rng = stream(seed, 'broken');
  for (let n = 0; n < settings.fresh; n += 1) {
    const [index, next] = randomBelow(rng, prompts.length);
    const drawn = generate(next, tables, prompts[index] ?? [], { maxWords: 8 });
    rng = drawn.rng;
    const ended = drawn.ending === 'ended';
    if (ended && !keepsRule(ruleOf(settings), drawn.document, tinyLanguage)) return drawn.document;
  }
  return null;
}

/** Both measurements. At two words the very first ball has one word before it, and backs off to one. */
export function measureBoth(
  settings: ContextTwoSettings,
  state: ContextTwoState,
): readonly [Kept, Kept] {
  const [one, two] = [ruleTable(state, 1), ruleTable(state, 2)];
  return [measure(settings, state, [one]), measure(settings, state, [two, one])];
}

export function playPredict(
  settings: ContextTwoSettings,
  state: ContextTwoState,
  move: ContextTwoMove,
): Outcome<ContextTwoState> {
  const [one, two] = state.guesses;
  switch (move.type) {
    case 'guess': {
      const { memory, option } = move;
      if (![0, 1, 2].includes(option)) return notNow(say('contextTwo.chooseForBoth'));
      return played({ ...state, guesses: memory === 0 ? [option, two] : [one, option] });
    }
    case 'reveal':
      if (one === null) return notNow(say('contextTwo.firstOne'));
      if (two === null) return notNow(say('contextTwo.firstTwo'));
      return played({
        ...state,
        measured: measureBoth(settings, state),
        now: { phase: 'measured' },
      });
    default:
      return notNow(say('contextTwo.expectThenMeasure'));
  }
}

/** One sentence for every guess that turned out wrong. */
export function lostGuesses({ guesses, measured }: ContextTwoState): readonly string[] {
  return (measured ?? []).flatMap((kept, memory) => {
    const guess = guesses[memory] ?? null;
    const fate = guess === null ? undefined : fates[guess];
    if (fate === undefined || guess === fateOf(kept)) return [];
    return [
      say(memory === 0 ? 'contextTwo.slipOne' : 'contextTwo.slipTwo', {
        fate: say(fate),
        kept: kept.kept,
        all: kept.count,
      }),
    ];
  });
}

/**
 * The position of the word that breaks the rule: the first that cannot stand where it stands.
 * breaksAt(after a double white, ['blue', 'blue', 'pink', 'white']) → 2
 */
export function breaksAt(settings: ContextTwoSettings, document: Document): number {
  const rule = ruleOf(settings);
  return document.findIndex((_, at) => !keepsRule(rule, document.slice(0, at + 1), tinyLanguage));
}
