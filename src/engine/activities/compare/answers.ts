// The right answer to every question of the level, worked out from documents, tables and fresh draws.
// Left out: bets. They have no right answer, only a price, and judge.ts knows it.
import type { TextId } from '../../../texts/catalogue.ts';
import { binDistance, firstWords, survival } from '../../compare.ts';
import { type Document, tinyLanguage, type Word } from '../../language.ts';
import { bin, type Table, train } from '../../ngram.ts';
import { type Rng, randomBelow } from '../../rng.ts';
import { authorDocuments, keepsRule, type Rule } from '../../rules.ts';
import { breaking, drawDocument, models } from './deal.ts';
import { type CompareSettings, ruleFrom, survivalOf } from './settings.ts';
import { type CompareState, type Measured, type Side, sides } from './state.ts';

/** Yes stands before no. */
export const yesOrNo = ['yes', 'no'] as const;

/** What may come of a prompt that a side has no bin for; the last one is right. */
export const afterUnseen = [
  'compare.itStops',
  'compare.anyColour',
  'compare.nothing',
] as const satisfies readonly TextId[];
export const rightAfterUnseen = afterUnseen.indexOf('compare.nothing');

/** A rule that is being measured: the documents are written under it, a model trained, and asked. */
export interface Trial {
  readonly rule: Rule;
  readonly measured: Omit<Measured, 'said'>;
  readonly rng: Rng;
}

/**
 * How many of, say, 1,000 fresh documents keep the rule that a model of one word was trained under,
 * and one that does not.
 * trial(settings, 'no-double', rng) → {measured: {kept: 1000, count: 1000, broken: null}, …}
 */
function trial(settings: CompareSettings, name: string, rng: Rng): Trial {
  const room = survivalOf(settings);
  const rule = ruleFrom(name);
  const [documents, next] = authorDocuments(rng, rule, tinyLanguage, room.documents);
  const table = train(documents, 1, tinyLanguage);
  const prompts = firstWords(documents, 1, tinyLanguage);
  const found = survival(next, [table], rule, { prompts, count: room.draws });
  const { kept, count } = found;
  const [broken, after] =
    kept === count ? [null, found.rng] : brokenDocument(found.rng, table, rule, prompts);
  return { rule, measured: { kept, count, broken }, rng: after };
}

/** A fresh document that breaks the rule, short enough to be shown; null if chance gives none. */
function brokenDocument(
  rng: Rng,
  table: Table,
  rule: Rule,
  prompts: readonly Document[],
): readonly [Document | null, Rng] {
  let generator = rng;
  for (let tries = 0; tries < 200; tries += 1) {
    const [index, next] = randomBelow(generator, prompts.length);
    const [document, after] = drawDocument(next, table, prompts[index]?.[0] ?? '');
    generator = after;
    if (!keepsRule(rule, document, tinyLanguage)) return [document, generator];
  }
  return [null, generator];
}

/** The trial that the learner is asked about now. */
export function presentTrial(settings: CompareSettings, state: CompareState): Trial {
  return trial(settings, survivalOf(settings).rules[state.measured.length] ?? '', state.bulk);
}

/** Whether a rule is kept by every single fresh document: then a model of one word can keep it. */
export function isKept({ kept, count }: Omit<Measured, 'said'>): boolean {
  return kept === count;
}

/** How far apart the bins of each word are, 0 to 1, in the order of the words. */
export function distances(state: CompareState): readonly number[] {
  const { left, right } = models(state.wall);
  return tinyLanguage.words.map((word) => binDistance(left, right, [word]));
}

/** The words whose bins differ most; several only when they differ just as much. */
export function mostDifferent(state: CompareState): readonly Word[] {
  const far = distances(state);
  const most = Math.max(...far);
  return tinyLanguage.words.filter((_, index) => most - (far[index] ?? 0) < 1e-9);
}

/** A side that has no balls for a word which the other side knows. The level's settings see to it. */
export function unseen(state: CompareState): { readonly side: Side; readonly word: Word } {
  const tables = models(state.wall);
  for (const side of sides) {
    const word = tinyLanguage.words.find((each) => bin(tables[side], [each]).size === 0);
    if (word !== undefined) return { side, word };
  }
  throw new RangeError('both sides have balls in every bin');
}

/** How many documents of a side keep each of the rules, in the order of the rules. */
export function keptOnTheWall(
  settings: CompareSettings,
  state: CompareState,
  side: Side,
): readonly number[] {
  const documents = state.wall[side];
  return settings.rules.map((name) => documents.length - breaking(name, documents).length);
}
