// Every screen of the two sides: whole at every size, and the important things to be read on it.
import { describe, expect, test } from 'vitest';
import type { CompareSettings } from '../../../src/engine/activities/compare/settings.ts';
import type { CompareMove, CompareState } from '../../../src/engine/activities/compare/state.ts';
import { compareActivity } from '../../../src/engine/activities/compare.ts';
import type { CompareCursor } from '../../../src/ui/activities/compare/props.ts';
import { columnsOf, wallLayout } from '../../../src/ui/activities/compare/words-layout.ts';
import { compareView } from '../../../src/ui/activities/compare.tsx';
import { bindingFor, legend } from '../../../src/ui/keys.ts';
import { doc, moved, statesOf } from '../../engine/activities/playing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings: CompareSettings = {
  left: 'never-pink',
  right: 'no-double',
  documents: 20,
  look: { free: 3, more: 3, price: 0.2 },
  mysteries: 5,
  rules: [
    'at-most-5',
    'no-double',
    'never-green',
    'never-a-b-a',
    'never-pink',
    'never-blue-then-green',
  ],
  survival: {
    rules: ['no-double', 'after-double-white', 'ends-with-pink', 'at-least-6'],
    documents: 100,
    draws: 1000,
  },
};

const begin = compareActivity.start(settings, { seed: 'a', notebook: [] });
const states = statesOf(compareActivity, settings, { seed: 'a', notebook: [] });
const having = (state: CompareState, ...moves: readonly CompareMove[]) =>
  moved(compareActivity, settings, state, ...moves);

/** The states that look different: one move of a chip is like another. */
const screens = (all: readonly CompareState[]) =>
  all.filter((state, index) => state.phase !== 'bet' || all[index - 1]?.phase !== 'bet');

function at(phase: CompareState['phase']): CompareState {
  const found = states.find((state) => state.phase === phase);
  if (!found) throw new Error(`the solution never comes to ${phase}`);
  return found;
}

function text(state: CompareState, cursor?: CompareCursor, size: SizeName = '60x20'): string {
  const shot = { settings, state, size, ...(cursor ? { cursor } : {}) };
  return screenLines(compareView, shot).join('\n');
}

const bar = (state: CompareState, cursor: CompareCursor = { option: -1, page: 0 }) =>
  legend(compareView.bindings(settings, state, cursor), true).map(
    ({ keys, label }) => `${keys} ${label}`,
  );

/** The longest documents there can be, everywhere where a document is shown. */
const longest = doc('pbgpbgpbgpbgw');
const full = (state: CompareState): CompareState => ({
  ...state,
  shown: Array.from({ length: 6 }, () => ({ left: longest, right: longest })),
  mysteries: state.mysteries.map(({ side }) => ({ side, document: longest })),
  measured: state.measured.map((measured) => ({ ...measured, broken: longest })),
});

describe('nothing is cut and nothing wraps', () => {
  test('on the way of the solution', () => {
    for (const state of screens(states)) {
      expect(misfits(compareView, settings, state)).toEqual([]);
    }
  });

  test('with the longest documents and every pair that can be seen', () => {
    for (const state of screens(states)) {
      expect(misfits(compareView, settings, full(state))).toEqual([]);
    }
  });

  test('on a wall of the longest documents', () => {
    const wall = { left: Array.from({ length: 20 }, () => longest), right: begin.wall.right };
    expect(misfits(compareView, settings, { ...at('name'), wall })).toEqual([]);
  });

  test('while a pair is being written and while a meter grows', () => {
    const pair = having(begin, { type: 'draw-pair' });
    expect(compareView.frames?.(begin, pair)).toBeGreaterThan(0);
    expect(compareView.frames?.(at('predict'), at('measured'))).toBeGreaterThan(0);
    expect(compareView.frames?.(at('bet'), at('verdict'))).toBe(0);
    for (const motion of [0, 0.5]) {
      expect(misfits(compareView, settings, pair, motion)).toEqual([]);
      expect(misfits(compareView, settings, at('measured'), motion)).toEqual([]);
    }
  });
});

describe('what can be read, without colour', () => {
  test('looking: both sides, what is free, and what one more pair costs', () => {
    expect(text(begin)).toContain('3 free pairs to draw.');
    expect(bar(begin)).toEqual(['Enter draw a pair']);
    const three = having(
      begin,
      ...Array.from({ length: 3 }, () => ({ type: 'draw-pair' }) as const),
    );
    expect(text(three)).toMatch(/^Left +\| Right$/m);
    expect(text(three)).toContain('one more pair for 0.2 bits (3 pairs left)');
    expect(bar(three)).toEqual(['1 one more pair', 'Enter to the bets']);
  });

  test('betting: the chips on both sides and what either answer would cost', () => {
    expect(text(at('bet'))).toMatch(/Left {2}5 #{10}\.{10} 5 {2}Right/);
    const eight = { ...at('bet'), phase: 'bet', left: 8 } as const;
    expect(text(eight)).toContain('If it was Left, this costs 0.35 bits. If Right, 2.22 bits.');
    expect(bar(eight)).toContain('left/right a chip to that side');
  });

  test('the verdict: which side it was, how often each writes it, and how sure a judge is', () => {
    const shown = text(at('verdict'));
    expect(shown).toMatch(/It was (Left|Right)\./);
    expect(shown).toMatch(/(1 time in [\d,]+|never: its \w+ bin holds no \w+)/);
    expect(shown).toMatch(/So far, in bits: you \d\.\d\d, judge \d\.\d\d, even spread 1\.00\./);
  });

  test('the bill: every bet, the looks, and the even spread', () => {
    const shown = text(at('bill'));
    expect(shown.match(/^\d .* \d\.\d\d/gm)).toHaveLength(5);
    expect(shown).toMatch(/0 paid looks at 0\.2 +0\.00/);
    expect(shown).toMatch(/an even spread +5\.00/);
  });

  test('naming: the rules, the chosen one pointed at, and who keeps each once it is found', () => {
    const state = at('name');
    expect(text(state, { option: 4, page: 0 })).toMatch(/^> 5 There is never a pink\.$/m);
    const found = having(state, compareActivity.solve(settings, state));
    expect(text(found)).toMatch(/^> 5 There is never a pink\. +20 of 20$/m);
  });

  test('measuring: what was said, the meter and the percent', () => {
    expect(text(at('predict'), { option: 1, page: 0 })).toContain('> 2 no, some break it');
    expect(text(at('measured'))).toMatch(/you: yes, so it is +#+ 100 % keep it/);
  });

  test('the tables: covered while guessing, then numbers with shades and how far apart', () => {
    expect(text(at('guess-bin'), { option: 3, page: 0 })).toMatch(/^> 4 \[\*K\][ .]+$/m);
    const shown = text(at('tables'));
    expect(shown).toMatch(/^> 4 \[\*K\].*100 %$/m);
    expect(shown).toContain('Shaded from . 5  : 15  + 30 points apart.');
  });

  test('an unseen prompt: three outcomes, then an empty bin beside a full one', () => {
    expect(text(at('prompt'))).toContain('You prompt Left with pink. What comes next?');
    const shown = text(at('empty'));
    expect(shown).toContain('nothing comes. The bin is empty.');
    expect(shown.replaceAll(/\s+/g, ' ')).toContain('none is ever exactly zero');
  });
});

describe('keys', () => {
  test('digits and arrows only choose; Enter answers', () => {
    const state = at('predict');
    const cursor = { option: -1, page: 0 };
    const keys = compareView.bindings(settings, state, cursor);
    expect(bindingFor(keys, '2')?.action).toEqual({ do: 'look', cursor: { option: 1, page: 0 } });
    expect(bindingFor(keys, 'down')?.action).toEqual({
      do: 'look',
      cursor: { option: 0, page: 0 },
    });
    expect(bindingFor(keys, 'enter')?.action).toEqual({
      do: 'play',
      move: { type: 'answer', option: -1 },
    });
  });

  test('arrows turn the pages of a wall that is too large for one', () => {
    const wall = { left: Array.from({ length: 20 }, () => longest), right: begin.wall.right };
    const state = { ...at('name'), wall };
    expect(text(state)).toContain('page 1 of 2, arrows turn it.');
    const keys = compareView.bindings(settings, state, { option: -1, page: 0 });
    expect(bindingFor(keys, 'right')?.action).toEqual({
      do: 'look',
      cursor: { option: -1, page: 1 },
    });
    expect(text(state, { option: -1, page: 1 })).toContain('page 2 of 2');
  });
});

describe('where words stand', () => {
  test('three balls with gaps take eight columns', () => {
    expect(columnsOf(3, { chip: 'ball', gap: 1 })).toBe(8);
  });

  test('a wall takes the widest form that fits on one page', () => {
    const short = Array.from({ length: 6 }, () => doc('pbw'));
    expect(wallLayout(short, 60, 3)).toMatchObject({ form: { chip: 'short', gap: 1 } });
    expect(wallLayout(short, 20, 3)).toMatchObject({ form: { chip: 'ball', gap: 1 } });
    expect(wallLayout(short, 15, 3)).toMatchObject({ form: { chip: 'ball', gap: 0 } });
    expect(wallLayout(short, 10, 3).pages).toHaveLength(2);
  });
});
