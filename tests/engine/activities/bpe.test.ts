// Pieces of words: what is right, wrong and refused, with numbers counted by hand.
import { readFileSync } from 'node:fs';
import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  handCandidates,
  handChunks,
  handMerges,
  kindsAfter,
  wordAfter,
} from '../../../src/engine/activities/bpe/by-hand.ts';
import { pairText, pieceText, sizeOf } from '../../../src/engine/activities/bpe/candidates.ts';
import {
  priceOf,
  rightPrice,
  sizeOfSentence,
  strangeTokens,
  workOf,
} from '../../../src/engine/activities/bpe/languages.ts';
import {
  comparisonOf,
  greedyPick,
  idlePieces,
  ownCandidates,
} from '../../../src/engine/activities/bpe/own.ts';
import type { BpeMove, BpeState } from '../../../src/engine/activities/bpe/state.ts';
import { bpeActivity } from '../../../src/engine/activities/bpe.ts';
import {
  byteCount,
  countPairs,
  encodeChunks,
  type Merges,
  mostFrequent,
  nextMerge,
} from '../../../src/engine/bpe.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { bpeSettings as setting } from './bpe-settings.ts';
import { moved, statesOf, stateWhere } from './playing.ts';

const bay = readFileSync(new URL('../../../levels/texts/tolley-bay.txt', import.meta.url), 'utf8');
const read = (name: string) => (name === 'tolley-bay' ? bay : undefined);
const without = parse(bpeActivity.settings, setting);
const settings = bpeActivity.withTexts?.(without, read) ?? without;
const given = { seed: '1', notebook: [] };
const start = bpeActivity.start(settings, given);
const at = (holds: (state: BpeState) => boolean) => stateWhere(bpeActivity, settings, given, holds);

function reasonFor(state: BpeState, move: BpeMove) {
  const outcome = bpeActivity.play(settings, state, move);
  if (outcome.type === 'played') throw new Error('it was played');
  return outcome;
}

describe('a whole level', () => {
  test('takes no more than 27 moves, ten of them a digit each, and brings no slip', () => {
    const states = statesOf(bpeActivity, settings, given);
    expect(states.length - 1).toBeLessThanOrEqual(27);
    const last = states.at(-1) ?? start;
    expect(bpeActivity.slips(settings, last)).toEqual([]);
    for (const state of states) expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  test('can be played without the text that it names: then nothing is glued', () => {
    const last = statesOf(bpeActivity, without, given).at(-1) ?? start;
    expect(bpeActivity.slips(without, last)).toEqual([]);
    expect(sizeOfSentence(without, 'home')).toEqual({ characters: 61, bytes: 61, tokens: 61 });
  });
});

describe('merging by hand', () => {
  const pairs = (merged: number) =>
    handCandidates(settings, merged).map(({ pair, count }) => [
      pairText(pair, handMerges(settings)),
      count,
    ]);

  test('offers the frequent pairs in the order of the text', () => {
    expect(pairs(0)).toEqual([
      ['t + h', 7],
      ['h + e', 7],
      ['o + t', 4],
      ['e + r', 5],
      ['_ + b', 2],
    ]);
    expect(pairs(1).slice(0, 3)).toEqual([
      ['th + e', 7],
      ['o + th', 4],
      ['e + r', 5],
    ]);
  });

  test('the text shrinks as the kinds of piece grow', () => {
    const sizes = [0, 1, 2, 3, 4].map((n) => sizeOf(handChunks(settings, n)));
    expect(sizes).toEqual([42, 35, 28, 23, 19]);
    expect([0, 4].map((n) => kindsAfter(settings, n))).toEqual([9, 13]);
  });

  test('a rarer pair is refused with the counts', () => {
    expect(reasonFor(start, { type: 'choose', option: 3 })).toEqual({
      type: 'refused',
      wrong: true,
      reason: 'e + r stands only 5 times. Another pair here stands 7 times.',
    });
  });

  test('of two equal ones the later is refused, and the rule is said', () => {
    expect(reasonFor(start, { type: 'choose', option: 1 }).reason).toBe(
      'h + e stands 7 times, and so does another pair, which comes first in the text.',
    );
  });

  test('nothing chosen is no mistake', () => {
    expect(reasonFor(start, { type: 'choose', option: -1 }).wrong).toBe(false);
    expect(reasonFor(start, { type: 'go-on' }).wrong).toBe(false);
    const all = at((state) => state.phase === 'merge' && state.merged === 4);
    expect(reasonFor(all, { type: 'choose', option: 0 }).wrong).toBe(false);
  });
});

describe('a word never seen', () => {
  const steps = (n: number) => at((state) => state.phase === 'split' && state.steps === n);

  test('is glued in the order in which the merges were learnt', () => {
    const shown = (n: number) =>
      wordAfter(settings, n)
        .map((token) => pieceText(token, handMerges(settings)))
        .join(' ');
    expect([0, 1, 2, 3].map(shown)).toEqual([
      't h e o r e m',
      'th e o r e m',
      'the o r e m',
      'the o r e m',
    ]);
  });

  test('a merge that does not fit yet is refused, and says what is missing', () => {
    expect(reasonFor(steps(0), { type: 'choose', option: 1 })).toEqual({
      type: 'refused',
      wrong: true,
      reason: 'th and e do not stand side by side in this word now.',
    });
  });

  test('it is not done before nothing fits', () => {
    expect(reasonFor(steps(1), { type: 'choose', option: 4 }).reason).toContain('still fits');
    expect(moved(bpeActivity, settings, steps(2), { type: 'choose', option: 4 }).phase).toBe('cut');
  });

  test('the list is not gone through to its end: a merge may wait for neighbours that never come', () => {
    expect(reasonFor(steps(2), { type: 'choose', option: 2 })).toMatchObject({
      wrong: true,
      reason: 'the and r do not stand side by side in this word now.',
    });
    expect(reasonFor(steps(2), { type: 'choose', option: 3 }).wrong).toBe(true);
  });

  test('an earlier merge comes first, even where a later one fits', () => {
    const early = { ...settings, byHand: { text: 'ab,ab,xy,xy', merges: 2, word: 'abxy' } };
    const state = { phase: 'split', steps: 0 } as const;
    expect(bpeActivity.play(early, state, { type: 'choose', option: 1 })).toMatchObject({
      wrong: true,
      reason: 'Merge 2 would fit, but one that was learned before it fits as well.',
    });
  });

  test('nothing chosen is no mistake', () => {
    expect(reasonFor(steps(0), { type: 'choose', option: -1 }).wrong).toBe(false);
    expect(reasonFor(steps(0), { type: 'choose', option: 5 }).wrong).toBe(false);
  });
});

describe('pieces of your own', () => {
  const own = at(({ phase }) => phase === 'own');

  /** Ten picks, each one chosen by a rule from what is offered. */
  function picked(choose: (texts: readonly string[]) => number): Merges {
    let state = own;
    for (let n = 0; n < 10; n += 1) {
      const { picks } = state.phase === 'own' ? state : { picks: [] };
      const texts = ownCandidates(settings, picks).map(({ pair }) =>
        pair.map((token) => pieceText(token, picks)).join(''),
      );
      state = moved(bpeActivity, settings, state, { type: 'pick', option: choose(texts) });
    }
    return state.phase === 'own' ? state.picks : [];
  }

  /** How often a piece stands in another text: what somebody knows who has read a lot. */
  const known = (text: string) => bay.split(text.replaceAll('_', ' ')).length;

  test('the machine learns a name by heart that the other story does not have', () => {
    const { greedy, seen, unseen } = comparisonOf(settings, []);
    expect([seen.greedy, unseen.greedy]).toEqual([98, 118]);
    const pieces = greedy.map((_, n) => pieceText(byteCount + n, greedy));
    expect(idlePieces(settings, greedy).map((n) => pieces[n])).toEqual([
      'ob',
      'Bob',
      'Bobb',
      'Bobbin',
      '_Bobbin',
    ]);
  });

  test('who knows English needs fewer tokens than the machine, and more on the story that was seen', () => {
    const picks = picked((texts) =>
      texts.reduce((best, text, n) => (known(text) > known(texts[best] ?? '') ? n : best), 0),
    );
    const { seen, unseen, lost } = comparisonOf(settings, picks);
    expect(unseen.yours).toBeLessThan(unseen.greedy);
    expect(seen.yours).toBeGreaterThan(seen.greedy);
    expect(lost).toBe(false);
  });

  test('who always takes the first pair, or the last, loses a star, and is told why', () => {
    for (const choose of [() => 0, (texts: readonly string[]) => texts.length - 1]) {
      const picks = picked(choose);
      const { unseen, lost } = comparisonOf(settings, picks);
      expect(lost).toBe(true);
      const state: BpeState = { phase: 'compared', picks };
      expect(bpeActivity.slips(settings, state)).toEqual([
        `Your pieces cut the other story into ${unseen.yours} tokens, those of the machine into 118.`,
      ]);
      expect(bpeActivity.slips(settings, { phase: 'own', picks })).toEqual([]);
    }
  });

  test('blind picks seldom keep the star', () => {
    let kept = 0;
    let number = 7;
    for (let n = 0; n < 100; n += 1) {
      const picks = picked((texts) => {
        number = (number * 16807) % 2147483647;
        return number % texts.length;
      });
      if (!comparisonOf(settings, picks).lost) kept += 1;
    }
    expect(kept).toBeLessThan(25);
  });

  test('a pair keeps its digit while it is offered, and new ones fill the gaps', () => {
    const offered = (picks: Merges) =>
      ownCandidates(settings, picks).map(({ pair }) => pairText(pair, picks));
    expect(offered([])).toEqual([
      'B + o',
      'o + b',
      'b + b',
      'b + i',
      'i + n',
      '_ + t',
      't + h',
      'h + e',
      '_ + h',
    ]);
    expect(offered([[104, 101]])).toEqual([
      'B + o',
      'o + b',
      'b + b',
      'b + i',
      'i + n',
      '_ + t',
      't + he',
      '_ + B',
      '_ + a',
    ]);
  });

  test('always the nine most frequent pairs are offered, and the most frequent is among them', () => {
    let picks: Merges = [];
    for (let n = 0; n < 10; n += 1) {
      const pairs = countPairs(encodeChunks(settings.own.text, picks));
      const counts = pairs.map(({ count }) => count).toSorted((a, b) => b - a);
      const shown = ownCandidates(settings, picks);
      expect(shown.map(({ count }) => count).toSorted((a, b) => b - a)).toEqual(counts.slice(0, 9));
      const greedy = shown[greedyPick(settings, picks)];
      expect(greedy).toEqual(mostFrequent(pairs));
      const other = shown[(n * 5) % 9]?.pair;
      if (other) picks = [...picks, other];
    }
  });

  test('picks can be taken back until the stories are compared', () => {
    expect(bpeActivity.canUndo({ type: 'pick', option: 0 })).toBe(true);
    expect(bpeActivity.canUndo({ type: 'go-on' })).toBe(false);
    expect(bpeActivity.canUndo({ type: 'choose', option: 0 })).toBe(false);
  });

  test('ten are picked, not more and not fewer', () => {
    expect(reasonFor(own, { type: 'go-on' })).toMatchObject({
      wrong: false,
      reason: 'Pick 10 more pieces first.',
    });
    expect(reasonFor(own, { type: 'pick', option: 9 }).wrong).toBe(false);
    const full = at((state) => state.phase === 'own' && state.picks.length === 10);
    expect(reasonFor(full, { type: 'pick', option: 0 }).wrong).toBe(false);
    expect(moved(bpeActivity, settings, full, { type: 'go-on' }).phase).toBe('compared');
  });
});

describe('two languages and a stranger', () => {
  test('the same bytes cost twice as many tokens in the other language', () => {
    expect(sizeOfSentence(settings, 'home')).toEqual({ characters: 61, bytes: 61, tokens: 18 });
    expect(sizeOfSentence(settings, 'away')).toEqual({ characters: 59, bytes: 61, tokens: 36 });
    expect(priceOf(settings)).toBe(2);
    expect(rightPrice(settings)).toBe(3);
  });

  test('a goat is four bytes', () => {
    expect(strangeTokens(settings)).toEqual([0xf0, 0x9f, 0x90, 0x90]);
  });

  test('a guess costs nothing, but it has to be made', () => {
    for (const phase of ['price', 'strange'] as const) {
      const state = at((each) => each.phase === phase);
      expect(bpeActivity.stake?.(settings, state)).toBe('guess');
      expect(reasonFor(state, { type: 'choose', option: -1 }).wrong).toBe(false);
      const after = moved(bpeActivity, settings, state, { type: 'choose', option: 0 });
      expect(bpeActivity.slips(settings, after)).toEqual([]);
    }
  });

  test('the merges are learnt ahead, in slices, and needed only where they are shown', () => {
    const fresh = { ...settings, languages: { ...settings.languages, text: `${bay} ` } };
    const work = workOf(fresh, start);
    expect(work).toMatchObject({ done: 0, needed: false });
    work?.goOn();
    const paid: BpeState = { phase: 'paid', picks: [], guess: 0 };
    expect(workOf(fresh, paid)).toMatchObject({ done: 1 / 500, needed: true });
    for (let n = 0; n < 500; n += 1) workOf(fresh, paid)?.goOn();
    expect(workOf(fresh, paid)).toBeUndefined();
    expect(sizeOfSentence(fresh, 'home').tokens).toBe(18);
  });
});

describe('settings', () => {
  const problems = (change: object) =>
    safeParse(bpeActivity.settings, { ...setting, ...change }).issues?.map(
      ({ message }) => message,
    );

  test('a text with nothing to glue is refused', () => {
    expect(problems({ byHand: { ...setting.byHand, text: 'abc' } })?.[0]).toContain(
      'a pair stands at least twice',
    );
    expect(problems({ own: { ...setting.own, text: 'abc' } })?.[0]).toContain(
      'a pair stands at least twice',
    );
  });

  test('the word is one that the text does not have, and that a merge fits in', () => {
    expect(problems({ byHand: { ...setting.byHand, word: 'brother' } })?.[0]).toContain(
      'does not stand in the text',
    );
    expect(problems({ byHand: { ...setting.byHand, word: 'zoo' } })?.[0]).toContain(
      'at least one of the merges fits',
    );
  });

  test('the word has no letter that the text does not have', () => {
    expect(problems({ byHand: { ...setting.byHand, word: 'heather' } })).toEqual([
      'must have a word of letters that stand in the text',
    ]);
  });

  test('control characters and a character of one byte are refused', () => {
    expect(problems({ strange: { ...setting.strange, text: 'x' } })).toEqual([
      'must have more than one byte',
    ]);
    expect(problems({ strange: { ...setting.strange, text: '\u001B🐐' } })).toEqual([
      'must be one line, without control characters',
    ]);
  });
});

test('the hint about the stranger names the bytes of a letter that was just seen', () => {
  const strange = at(({ phase }) => phase === 'strange');
  expect(bpeActivity.clues(settings, strange).nudge).toContain('the French sentence');
  expect(bpeActivity.clues(settings, strange).nudge).toContain('<C3><A8>');
  const { languages } = settings;
  const plain = { ...settings, languages: { ...languages, away: languages.home } };
  expect(bpeActivity.clues(plain, strange).nudge).not.toContain('<');
});

test('hints lead the way in every state', () => {
  for (const state of statesOf(bpeActivity, settings, given)) {
    const { nudge, place, answer } = bpeActivity.clues(settings, state);
    for (const text of [nudge, place, answer]) expect(text).toMatch(/^[A-Z_].*[.?]$/);
  }
  expect(bpeActivity.clues(settings, start).answer).toBe(
    'Glue t + h: it stands 7 times, and no pair that often comes before it.',
  );
});

test('in the word of level 22, two merges fit more than once, and the one learnt first is next', () => {
  const level = settingsOfLevel(bpeActivity, 'pieces-of-words');
  const merges = handMerges(level);
  const fitting = [0, 1, 2].map((steps) =>
    merges.flatMap((pair, at) => (nextMerge(wordAfter(level, steps), [pair]) === 0 ? [at] : [])),
  );
  expect(fitting).toEqual([[0, 1], [1, 2], [2]]);
  const split: BpeState = { phase: 'split', steps: 1 };
  expect(bpeActivity.play(level, split, { type: 'choose', option: 2 })).toMatchObject({
    type: 'refused',
    reason: 'Merge 3 would fit, but one that was learned before it fits as well.',
  });
});
