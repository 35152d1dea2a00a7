// The result of a level in sentences: the stars, what each lost one was lost for, and what comes next.
// Left out: how many of them there is room for (screens/Result.tsx).
import type { Level } from '../engine/level.ts';
import type { Score } from '../engine/score.ts';
import type { Slip } from '../engine/session.ts';
import { list, say } from '../texts/say.ts';
import { levelName, sentence, starsAre } from './text.ts';

/** So many levels are named that are left. */
const mostNamed = 2;

const verdicts = {
  3: 'shell.cleanRun',
  2: 'shell.nearlyClean',
  1: 'shell.finished',
} as const;

/** Clean is only what has no slip: resultVerdict(level, {stars: 3, slips: []}) → 'A clean run: Draw a document' */
export function resultVerdict({ title }: Level, { stars, slips }: Score): string {
  if (stars === 3 && slips.length > 0) return say('shell.threeStars', { title });
  return say(verdicts[stars], { title });
}

/** What stands above the slips: '1 slip and 1 hint cost 2 stars:' */
export function lostFor({ stars }: Level, { slips, stars: earned }: Score): string {
  if (slips.length === 0) return say('shell.nothingLost');
  const hints = slips.filter(({ type }) => type === 'hint').length;
  const what = list([
    ...(slips.length > hints ? [say('shell.slips', { n: slips.length - hints })] : []),
    ...(hints > 0 ? [say('shell.hints', { n: hints })] : []),
  ]);
  return earned === 3
    ? say('shell.freeHere', { what, free: stars.three })
    : say('shell.costStars', { what, stars: 3 - earned });
}

/** A line for each wrong answer and lost bet, in the order of play, and one for all hints together. */
export function slipLines(slips: readonly Slip[]): readonly string[] {
  const hints = slips.filter(({ type }) => type === 'hint');
  const ofHints =
    hints.length === 1
      ? say('shell.aHint', { hint: hints[0]?.what ?? '' })
      : say('shell.severalHints', { n: hints.length });
  const [first] = hints;
  return countedOnce(
    slips.flatMap((slip) => {
      if (slip.type !== 'hint') return [slip.what];
      return slip === first ? [ofHints] : [];
    }),
  );
}

/** The same slip made several times takes one line: Not this. (2 times) */
function countedOnce(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].map((line) => {
    const times = lines.filter((other) => other === line).length;
    return times === 1 ? line : say('shell.severalTimes', { slip: line, times });
  });
}

/**
 * What is to be known after that: what the stars are given for, a better result of before, how to try
 * again, and the next level or those that were left out.
 */
export function afterwards(
  level: Level,
  { stars }: Score,
  best: number,
  next: Level | undefined,
  unfinished: readonly Level[],
  tryAgain = say('shell.tryAgain'),
): readonly string[] {
  return [
    ...(stars < 3 ? [starsAre(level)] : []),
    ...(best > stars ? [say('shell.bestIsStill', { stars: best })] : []),
    ...(stars < 3 ? [tryAgain] : []),
    ...(next
      ? [say('shell.nextIs', { level: sentence(levelName(next)), goal: next.goal })]
      : [say('shell.lastLevel'), ...leftOut(unfinished)]),
  ];
}

/** The levels that are still to be finished by name, or how many where they are many. */
function leftOut(unfinished: readonly Level[]): readonly string[] {
  const n = unfinished.length;
  if (n === 0) return [];
  if (n > mostNamed) return [say('shell.manyNotFinished', { n })];
  return [say('shell.notFinished', { levels: sentence(list(unfinished.map(levelName))) })];
}
