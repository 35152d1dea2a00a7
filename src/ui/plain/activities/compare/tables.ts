// The two tables, bin by bin.
import { distances, unseen } from '../../../../engine/activities/compare/answers.ts';
import { models } from '../../../../engine/activities/compare/deal.ts';
import { percent, sideName } from '../../../../engine/activities/compare/say.ts';
import type { CompareState, Side } from '../../../../engine/activities/compare/state.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../../engine/language.ts';
import { bin, percentages, row, type Table } from '../../../../engine/ngram.ts';
import { list, say } from '../../../../texts/say.ts';
import { nameOf } from '../../../../texts/word-names.ts';
import { ballsOf } from '../../sentences.ts';

/** 'The purple bins, 42 % apart. Left: 19 purple, 27 blue and 31 white. Right: …' */
export function bothBins(state: CompareState): readonly string[] {
  const { left, right } = models(state.wall);
  const far = distances(state);
  return tinyLanguage.words.map((word, index) =>
    say('compare.bothBins', {
      word: nameOf(word),
      far: percent(far[index] ?? 0),
      left: sharesOf(left, word),
      right: sharesOf(right, word),
    }),
  );
}

/** The shares of a bin in percent; words without a ball are left out. */
function sharesOf(table: Table, word: Word): string {
  const shares = percentages(row(table, [word]));
  const cells = vocabulary(tinyLanguage).flatMap((ball, index) => {
    const n = Math.round(shares[index] ?? 0);
    return n > 0 ? [say('plain.ballsOfWord', { n, word: nameOf(ball) })] : [];
  });
  return cells.length === 0 ? say('plain.noBalls') : list(cells);
}

/** The bin of the word that one side never wrote. */
export function unseenBin(state: CompareState, side: Side): string {
  const { word } = unseen(state);
  return say('compare.binOfSide', {
    side: sideName(side),
    word: nameOf(word),
    balls: ballsOf(bin(models(state.wall)[side], [word]), tinyLanguage),
  });
}
