// The maps of attention as lines: scores, shares, what the keys hold, what comes out of each row.
import { sumsOf, swappedMachine } from '../../../../engine/activities/attention/axis.ts';
import { translated } from '../../../../engine/activities/attention/mixing.ts';
import { lookingOf, wordsAbout } from '../../../../engine/activities/attention/pronoun.ts';
import type { PronounSettings } from '../../../../engine/activities/attention/pronoun-settings.ts';
import type { AttentionSettings } from '../../../../engine/activities/attention/settings.ts';
import { scoreText, sizeRows } from '../../../../engine/activities/attention/sizes.ts';
import type { Knobs } from '../../../../engine/activities/attention/state.ts';
import {
  mixShare,
  percent,
  type Translation,
} from '../../../../engine/activities/attention/translator.ts';
import type { Axis } from '../../../../engine/attention.ts';
import { keysOf } from '../../../../engine/dictionary.ts';
import { oneHot } from '../../../../engine/one-hot.ts';
import { decimal, exactly, list, say } from '../../../../texts/say.ts';
import { matrixLines } from '../../matrices.ts';

/** The scores of all rows, or of those that are found, each below its key. */
export function scoreLines(
  settings: AttentionSettings,
  found: readonly string[] = settings.sentence,
): readonly string[] {
  const { sentence, dictionary } = settings;
  return matrixLines({
    name: say('attention.scoresName'),
    rows: sentence,
    columns: keysOf(dictionary),
    cells: translated(settings).scores.map((row, at) =>
      found.includes(sentence[at] ?? '') ? row : row.map(() => null),
    ),
  });
}

/** The lights of the query that is asked about, and those of all keys. */
export function lightLines({ dictionary }: AttentionSettings, word: string): readonly string[] {
  const from = keysOf(dictionary);
  const slots = (of: string) => ({
    word: of,
    lights: oneHot(from.indexOf(of), from.length).join(' '),
  });
  return [
    say('attention.queryLights', slots(word)),
    ...from.map((key) => say('attention.keyLights', slots(key))),
  ];
}

/** The shares, what each key holds, and what comes out. */
export function shareLines(settings: AttentionSettings, knobs: Knobs): readonly string[] {
  const { dictionary, sentence } = settings;
  const translation = translated(settings, knobs);
  const holds = dictionary.map(([key, value]) => say('attention.keyHolds', { key, value }));
  return [
    ...mapLines(settings, sentence, translation),
    say('attention.keysHold', { holds: list(holds) }),
    comesOut(translation, sentence),
  ];
}

/** The words that come out, each with its share: 'What comes out: le gives the 48 %, chat gives cat 35 % …' */
function comesOut(translation: Translation, sentence: readonly string[]): string {
  const words = translation.words.map((word, row) =>
    say('attention.rowGives', {
      row: sentence[row] ?? '',
      word,
      share: percent(mixShare(translation, row, word)),
    }),
  );
  return say('attention.wordsComeOut', { words: list(words) });
}

/** The machine whose sums are looked at, with softmax along one axis or the other. */
export function sumLines(settings: AttentionSettings, axis: Axis): readonly string[] {
  const machine = swappedMachine(settings, axis);
  const { rows, columns } = sumsOf(machine);
  return [
    ...mapLines(settings, settings.swapped.sentence, machine),
    say('attention.rowsSum', { sums: list(rows.map(String)) }),
    say('attention.columnsSumTo', { sums: list(columns.map(String)) }),
    comesOut(machine, settings.swapped.sentence),
  ];
}

function mapLines(
  { dictionary }: AttentionSettings,
  sentence: readonly string[],
  { shares }: Translation,
): readonly string[] {
  return matrixLines({
    name: say('attention.sharesName'),
    rows: sentence,
    columns: keysOf(dictionary),
    cells: shares,
    form: 'percent',
  });
}

/** The key of every word, a row each. */
export function keyLines({ words, features, keys }: PronounSettings): readonly string[] {
  return matrixLines({
    name: say('attention.keysName'),
    rows: words,
    columns: features,
    cells: keys,
  });
}

/** How the query stands, and where it looks: the largest shares first, as far as they can be seen. */
export function lookLines(pronoun: PronounSettings, query: readonly number[]): readonly string[] {
  const turns = pronoun.features.map((feature, at) =>
    say('attention.featureAt', { feature, value: exactly(query[at] ?? 0) }),
  );
  const shares = lookingOf(pronoun, query)
    .shares.map((share, at) => ({ key: pronoun.words[at] ?? '', share: percent(share) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
    .map((slots) => say('attention.shareOfKey', slots));
  const { it } = wordsAbout(pronoun, query);
  return [
    say('attention.queryStands', { it, turns: list(turns) }),
    say('attention.looksAt', { shares: list(shares) }),
  ];
}

/** A line for each number of numbers in a query: its typical score, and what softmax makes of it. */
export function sizeLines(settings: AttentionSettings): readonly string[] {
  return [
    say('attention.sizesOf', { n: settings.dictionary.length - 1 }),
    ...sizeRows(settings).map(({ length, score, share, dividedShare }) =>
      say('attention.sizeRow', {
        length,
        score: scoreText(score),
        share: decimal(100 * share, 1),
        divided: decimal(100 * dividedShare, 1),
      }),
    ),
  ];
}
