// Charts of shares that are turned until they match, line by line.
import { type Digits, isMatch, percentText } from '../../engine/activities/charts.ts';
import type { Word } from '../../engine/language.ts';
import { list, say } from '../../texts/say.ts';
import { nameOf } from '../../texts/word-names.ts';

/** A chart in a row: '10 % purple, 20 % blue and 70 % green' */
export function chartLine(
  words: readonly Word[],
  shares: readonly number[],
  digits: Digits = 0,
): string {
  return list(
    words.map((word, index) =>
      say('temperature.shareOfWord', {
        share: percentText(shares[index] ?? 0, digits),
        word: nameOf(word),
      }),
    ),
  );
}

/** Which words have the same share in both charts. */
export function alikeLine(
  words: readonly Word[],
  target: readonly number[],
  yours: readonly number[],
  digits: Digits = 0,
): string {
  const same = words.filter((_, index) => isMatch(target[index] ?? 0, yours[index] ?? 0, digits));
  if (same.length === 0) return say('temperature.noneSame');
  return same.length === words.length
    ? say('temperature.allSame')
    : say('temperature.someSame', { words: list(same.map(nameOf)) });
}
