// Every screen of the two sides: whole at every size, and the important things to be read on it.
import { describe, expect, test } from 'vitest';
import type { CompareSettings } from '../../../src/engine/activities/compare/settings.ts';
import type { CompareMove, CompareState } from '../../../src/engine/activities/compare/state.ts';
import { compareActivity } from '../../../src/engine/activities/compare.ts';
import type { CompareCursor } from '../../../src/ui/activities/compare/props.ts';
import { pagesOf, wallLayout } from '../../../src/ui/activities/compare/wall-layout.ts';
import { columnsOf, formFor } from '../../../src/ui/activities/compare/words-layout.ts';
import { compareView } from '../../../src/ui/activities/compare.tsx';
import { bindingFor, legend } from '../../../src/ui/keys.ts';
import { doc, moved, statesOf } from '../../engine/activities/playing.ts';
import { compareSettings } from '../../fixtures/settings/compare.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings: CompareSettings = {
  ...compareSettings,
  survival: { ...compareSettings.survival, documents: 100 },
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

const chosen = (option: number): CompareCursor => ({ option, page: 0, said: -1 });
const bar = (state: CompareState, cursor: CompareCursor = chosen(-1)) =>
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
    expect(bar(three)).toEqual(['1 one more', 'Enter bet']);
  });

  test('looking: after the last pair no further one is offered, but the key is answered', () => {
    const six = having(begin, ...Array.from({ length: 6 }, () => ({ type: 'draw-pair' }) as const));
    expect(text(six)).toContain('That was the last pair. Now the bets.');
    expect(bar(six)).toEqual(['Enter bet']);
    const keys = compareView.bindings(settings, six, chosen(-1));
    expect(bindingFor(keys, '1')?.action).toEqual({ do: 'play', move: { type: 'draw-pair' } });
  });

  test('looking: a long document changes nothing about those before it', () => {
    const nine = doc('pbgpbgpbw');
    const short = { left: doc('pbgw'), right: doc('pbgw') };
    const lines = (state: CompareState) =>
      screenLines(compareView, { settings, state, size: '60x20' }).find((line) => line[0] === '@');
    const one = { ...begin, shown: [short] };
    expect(lines({ ...one, shown: [short, { left: nine, right: nine }] })).toBe(lines(one));
  });

  test('betting: the chips on both sides and what either answer would cost', () => {
    expect(text(at('bet'))).toMatch(/Left {2}5 #{10}\.{10} 5 {2}Right/);
    expect(text(at('bet'))).toContain('Whoever it is, you pay 1 bit.');
    const eight = { ...at('bet'), phase: 'bet', left: 8 } as const;
    expect(text(eight)).toContain('If it is Left, you pay 0.3 bits. If Right, 2.2 bits.');
    expect(bar(eight)).toEqual(['left/right chips', 'Enter bet']);
  });

  test('betting: three blocks with an empty row between them, whatever was looked at', () => {
    for (const n of [3, 4, 5, 6]) {
      const shown = Array.from({ length: n }, () => ({ left: doc('pbgw'), right: doc('pbgw') }));
      for (const size of ['60x20', '80x24'] as const) {
        const lines = screenLines(compareView, { settings, state: { ...at('bet'), shown }, size });
        const chips = lines.findIndex((line) => line.startsWith('Left  5'));
        const pairs = lines.findIndex((line) => /^Left +\|/.test(line));
        expect([lines[chips - 1], lines[pairs - 1]]).toEqual(['', '']);
      }
    }
  });

  test('the verdict: which side it was, how often each writes it, and what a judge bets', () => {
    const shown = text(at('verdict'));
    expect(shown).toMatch(/^(Left|Right) wrote it\.$/m);
    expect(shown).toMatch(/^(you|judge) +Left +\d+ #*\.* \d+ +Right$/m);
    expect(shown).toMatch(/^Left (writes exactly this 1 time in|never writes this: its)/m);
    expect(shown).toMatch(/A perfect judge knows both tables: \d+ % (Left|Right), \d+ chips\./);
    expect(shown).toMatch(/So far, in bits: you \d\.\d, judge \d\.\d, even spread 1\.0\./);
  });

  test('the bill: every bet and the even spread; looks only where some were paid', () => {
    const bill = at('bill');
    const shown = text(bill);
    expect(shown.match(/^\d .* \d\.\d +\d\.\d$/gm)).toHaveLength(5);
    expect(shown).not.toContain('look');
    expect(shown).toMatch(/an even spread +5\.0/);
    const paid = { ...bill, shown: Array.from({ length: 6 }, () => ({ left: [], right: [] })) };
    const even = text({ ...paid, bets: [5, 5, 5, 5, 5] });
    expect(even).toMatch(/3 paid looks at 0\.2 +0\.6/);
    expect(even.replaceAll('\n', ' ')).toContain(
      'Your bets and 3 looks at 0.2 bits cost 5.6 bits; an even spread costs 5 bits.',
    );
  });

  test('the bill: the numbers in a column add up to the total under it', () => {
    const shown = Array.from({ length: 5 }, () => ({ left: [], right: [] }));
    const lines = screenLines(compareView, {
      settings,
      state: { ...at('bill'), bets: [9, 6, 9, 8, 3], shown },
    });
    const column = (ends: number) =>
      lines.flatMap((line) => {
        const [number] = line.slice(ends - 5, ends).match(/\d+\.\d/) ?? [];
        return number === undefined ? [] : [Math.round(Number(number) * 10)];
      });
    const you = column(71).slice(0, -1); // without the even spread
    const judge = column(78);
    for (const numbers of [you, judge]) {
      const total = numbers.at(-1);
      expect(numbers.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(total);
    }
    expect([you.length, judge.length]).toEqual([7, 6]);
  });

  test('naming: the rules, the chosen one pointed at, and who keeps each once it is found', () => {
    const state = at('name');
    expect(text(state, chosen(4))).toMatch(/^> 5 There is never a pink\.$/m);
    const found = having(state, compareActivity.solve(settings, state));
    expect(text(found)).toMatch(/^> 5 There is never a pink\. +20 of 20$/m);
  });

  test('naming: the document that speaks against a rule is marked, until another rule is chosen', () => {
    const state = at('name');
    const pointed = (cursor: CompareCursor) =>
      text(state, cursor)
        .split('\n')
        .slice(0, 6)
        .filter((line) => line.includes('>')).length;
    expect(pointed(chosen(2))).toBe(0);
    expect(pointed({ ...chosen(2), said: 2 })).toBe(1);
    expect(pointed({ ...chosen(3), said: 2 })).toBe(0);
    const enter = bindingFor(compareView.bindings(settings, state, chosen(2)), 'enter');
    expect(enter?.action).toMatchObject({ cursor: { option: 2, said: 2 } });
  });

  test('measuring: what was said, whether it was right, the meter and the percent', () => {
    expect(text(at('predict'), chosen(1))).toContain('> 2 no, some break it');
    expect(text(at('measured'))).toMatch(/you said yes: right #+ 100 % keep it/);
  });

  test('the tables: covered while guessing, then numbers with shades and how far apart', () => {
    expect(text(at('guess-bin'), chosen(3))).toMatch(/^> 4 \[\*K\][ .]+$/m);
    const shown = text(at('tables'));
    expect(shown).toMatch(/^> 4 \[\*K\] {3}- empty: no ball .* 100 % <$/m);
    expect(shown).toContain('The numbers are percent.');
    expect(text(at('tables'), undefined, '80x24')).toContain(
      'Percent. : from 5, = from 15, # from 30 points apart.',
    );
    expect(shown).toContain('An empty bin shares nothing');
    expect(shown.replaceAll('\n', ' ')).toMatch(
      /(\d+) % apart: of 100 balls in Left's purple bin, swap \1 and it is like Right's\./,
    );
  });

  test('the tables: every number ends in the same column, its shade behind it', () => {
    const rowsOf = (size: '60x20' | '80x24', rows: RegExp) =>
      text(at('tables'), undefined, size)
        .split('\n')
        .filter((line) => rows.test(line));
    expect(rowsOf('80x24', /^[> ] [123] /)).toHaveLength(3);
    for (const line of rowsOf('80x24', /^[> ] [123] /)) {
      expect(line).toMatch(/(([ \d]{2}\d [ :=#]){5} *){2}/);
      expect(line).not.toMatch(/\d[:=#]/);
    }
    // Where there is no room for a shade apart from its number there is none, nor beside an empty bin.
    for (const line of rowsOf('60x20', /^[> ] [1234] /))
      expect(line.slice(9)).not.toMatch(/\d ?[:=#]/);
    for (const line of rowsOf('80x24', /^[> ] 4 /)) expect(line.slice(13)).not.toMatch(/\d ?[:=#]/);
  });

  test('a first bet that nobody touched is not lost by an Enter too many', () => {
    const first = at('bet');
    const keys = compareView.bindings(settings, first, chosen(-1));
    const enter = bindingFor(keys, 'enter')?.action;
    expect(enter?.do).toBe('look');
    if (enter?.do !== 'look') return;
    expect(text(first, enter.cursor)).toContain('Move a chip, or press e to stay even.');
    expect(bindingFor(keys, 'e')?.action).toEqual({ do: 'play', move: { type: 'reveal' } });
    const moved = having(first, { type: 'chip', to: 'left' });
    expect(bindingFor(compareView.bindings(settings, moved, chosen(-1)), 'enter')?.action).toEqual({
      do: 'play',
      move: { type: 'reveal' },
    });
  });

  test('an unseen prompt: three outcomes, which stay, then an empty bin beside a full one', () => {
    expect(text(at('prompt'))).toContain('You prompt Left with pink. What comes next?');
    for (const size of ['60x20', '71x21', '80x24'] as const) {
      const shown = text(at('empty'), undefined, size);
      expect(shown).toContain('nothing comes. The bin is empty.');
      expect(shown).toMatch(/^ {2}1 White: it stops at once\.$/m);
      expect(shown).toMatch(/^> 3 Nothing: there is no ball to draw\. +so it is$/m);
      expect(shown).toContain('A real model has no empty bin.');
    }
  });
});

describe('keys', () => {
  test('digits and arrows only choose; Enter answers', () => {
    const state = at('predict');
    const cursor = chosen(-1);
    const keys = compareView.bindings(settings, state, cursor);
    expect(bindingFor(keys, '2')?.action).toEqual({ do: 'look', cursor: chosen(1) });
    expect(bindingFor(keys, 'down')?.action).toEqual({
      do: 'look',
      cursor: chosen(0),
    });
    expect(bindingFor(keys, 'enter')?.action).toEqual({
      do: 'play',
      move: { type: 'answer', option: -1 },
      cursor,
    });
  });

  test('arrows turn the pages of a wall that is too large for one, and say so', () => {
    const wall = { left: Array.from({ length: 20 }, () => longest), right: begin.wall.right };
    const state = { ...at('name'), wall };
    expect(text(state)).toContain('page 1 of 2');
    expect(bar(state)).toContain('left/right turn the page');
    expect(bar(at('name'))).toEqual(['1-6 choose', 'Enter say so']);
    const keys = compareView.bindings(settings, state, chosen(-1));
    const second = { ...chosen(-1), page: 1 };
    expect(bindingFor(keys, 'right')?.action).toEqual({ do: 'look', cursor: second });
    expect(bindingFor(keys, 'left')?.action).toEqual({ do: 'look', cursor: second });
    expect(text(state, second)).toContain('page 2 of 2');
  });

  test('a wrong rule turns to the page with the document that speaks against it', () => {
    const odd = doc('pkpgw');
    const left = [odd, ...Array.from({ length: 20 }, () => doc('bbbbbbbbbbbbw'))];
    const state = { ...at('name'), wall: { left, right: begin.wall.right } };
    expect(pagesOf(left, 6).findIndex((page) => page.includes(odd))).toBe(1);
    const saying = (option: number) =>
      bindingFor(compareView.bindings(settings, state, chosen(option)), 'enter')?.action;
    expect(saying(4)).toMatchObject({ cursor: { option: 4, said: 4, page: 1 } });
    expect(saying(1)).toMatchObject({ cursor: { option: 1, said: 1, page: 0 } });
    const marked = text(state, { option: 4, said: 4, page: 1 });
    expect(marked).toMatch(/> @?P \*?K @?P \^?G o?W/);
  });
});

describe('where words stand', () => {
  test('three balls with gaps take eight columns', () => {
    expect(columnsOf(3, 'ball')).toBe(8);
    expect(columnsOf(3, 'letter')).toBe(5);
  });

  test('words never touch: where there is no room for balls, letters stand alone', () => {
    expect([formFor(60, 7), formFor(60, 10), formFor(38), formFor(28)]).toEqual([
      'full',
      'short',
      'ball',
      'letter',
    ]);
  });

  test('a wall takes the widest form that fits, and every document of a column begins in the same place', () => {
    const short = Array.from({ length: 6 }, () => doc('pbw'));
    expect(wallLayout(short, 60, 4)).toMatchObject({ form: 'short' });
    expect(wallLayout(short, 21, 4)).toMatchObject({ form: 'ball' });
    expect(wallLayout(short, 17, 4)).toMatchObject({ form: 'letter' });
    expect(wallLayout(short, 15, 4)).toMatchObject({ form: 'letter' });
  });

  test('pages are the same in every terminal, and hold every document once', () => {
    const left = begin.wall.left;
    expect(pagesOf(left, 6)).toHaveLength(1);
    const many = [...left, ...begin.wall.right];
    const pages = pagesOf(many, 6);
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(pages.flat())).toEqual(new Set(many));
  });
});
