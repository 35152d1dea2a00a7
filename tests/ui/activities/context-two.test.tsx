import { Box, renderToString } from 'ink';
import { describe, expect, test } from 'vitest';
import type { ContextTwoState, Now } from '../../../src/engine/activities/context-two/state.ts';
import { contextTwoActivity } from '../../../src/engine/activities/context-two.ts';
import type { Document } from '../../../src/engine/language.ts';
import {
  ballRuns,
  formFor,
  linesOf,
  runsWidth,
} from '../../../src/ui/activities/context-two/balls.ts';
import type { ContextTwoCursor } from '../../../src/ui/activities/context-two/cursor.ts';
import { contextTwoView as view } from '../../../src/ui/activities/context-two.tsx';
import type { Size } from '../../../src/ui/activity-view.ts';
import { fitting } from '../../../src/ui/components/KeyBar.tsx';
import { bindingFor, legend } from '../../../src/ui/keys.ts';
import { type Look, LookProvider } from '../../../src/ui/theme.ts';
import { notebooks, settings } from '../../engine/activities/context-two-states.ts';
import { doc, statesOf } from '../../engine/activities/playing.ts';

const wide: Size = { width: 78, height: 17 };
const narrow: Size = { width: 58, height: 13 };
const sizes = [wide, narrow, { width: 67, height: 15 }];
const plainLook: Look = { colour: false, ascii: true, motion: true };
const colourful: Look = { colour: true, ascii: false, motion: true };

/** The dots of something that was cut; ten dots in a row are places for chips. */
const cutOff = /…|(?<!\.)\.{3}(?!\.)/;

const escapes = /\u001b\[[0-9;]*m/g;

function frame(
  state: ContextTwoState,
  size: Size,
  { look = plainLook, motion = 1, cursor = view.cursor(settings, state, undefined) } = {},
): string {
  const picture = (
    <LookProvider value={look}>
      <Box width={size.width}>
        <view.Screen
          settings={settings}
          state={state}
          cursor={cursor}
          size={size}
          motion={motion}
        />
      </Box>
    </LookProvider>
  );
  return renderToString(picture, { columns: size.width + 20 }).replace(escapes, '');
}

function played(notebook: readonly Document[] = [], seed = '1'): readonly ContextTwoState[] {
  return statesOf(contextTwoActivity, settings, { seed, notebook });
}

const states = played();

function first(phase: Now['phase'], holds: (state: ContextTwoState) => boolean = () => true) {
  const state = states.find((each) => each.now.phase === phase && holds(each));
  if (state === undefined) throw new Error(`no state in ${phase}`);
  return state;
}

/** One state for each screen, and for each step of naming a bin. */
function different(all: readonly ContextTwoState[]): readonly ContextTwoState[] {
  const seen = new Map(
    all.map((state) => {
      const { now } = state;
      const step = 'named' in now ? now.named.length : 'poured' in now ? now.poured.length : 0;
      return [`${now.phase} ${step} ${'last' in now && now.last !== null}`, state];
    }),
  );
  return [...seen.values()];
}

/** The frames at which a state is looked at: on its way only if something moves. */
function motions(state: ContextTwoState, all: readonly ContextTwoState[]): readonly number[] {
  const before = all[all.indexOf(state) - 1];
  return before && (view.frames?.(before, state) ?? 0) > 0 ? [0, 0.5, 1] : [1];
}

describe.each(notebooks)('with %s', (_, notebook) => {
  const all = played(notebook);

  test.each(sizes)('every picture fits into %o, moving or not, and nothing is cut', (size) => {
    for (const state of different(all)) {
      for (const motion of motions(state, all)) {
        const lines = frame(state, size, { motion }).split('\n');
        expect(lines.length).toBeLessThanOrEqual(size.height);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(size.width);
        if (state.now.phase !== 'copies') expect(lines.join('\n')).not.toMatch(cutOff);
      }
    }
  });
});

test.each(sizes)('in colour every picture fits into %o too', (size) => {
  for (const state of different(states)) {
    const lines = frame(state, size, { look: colourful }).split('\n');
    expect(lines.length).toBeLessThanOrEqual(size.height);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(size.width);
  }
});

test('without colour and beyond ASCII nothing is drawn', () => {
  for (const state of different(states)) expect(frame(state, narrow)).toMatch(/^[\n -~]*$/);
});

describe('the sixteen bins', () => {
  test.each(sizes)('all stand there with name and balls at %o', (size) => {
    const picture = frame(first('sixteen'), size);
    const edges = size.width >= 74 ? ['[', ']'] : ['', ''];
    for (const older of ['@P', '#B', '^G', '*K']) {
      for (const newer of ['@P', '#B', '^G', '*K']) {
        expect(picture).toContain([older, newer].map((word) => edges.join(word)).join(''));
      }
    }
    expect(picture.match(/ empty/g)?.length).toBe(8);
    expect(picture).toContain('9 of 16 bins hold a ball. 7 are empty');
    expect(picture).toContain('KKW');
  });

  test('the named word points to its row, and the open bin is in brackets of its own', () => {
    const older = first('train', ({ now }) => now.phase === 'train' && now.named.length === 1);
    const open = first('train', ({ now }) => now.phase === 'train' && now.named.length === 2);
    expect(frame(older, narrow)).toMatch(/^>3 \^G@P/m);
    expect(frame(open, narrow)).toContain('>^G*K<');
    expect(frame(open, wide)).toContain('>[^G][*K]<');
  });

  test('the stickies are tied to the name of their bin', () => {
    const open = first('train', ({ now }) => now.phase === 'train' && now.named.length === 2);
    const lines = frame(open, narrow).split('\n');
    expect(lines.slice(1, 4)).toEqual([
      '[^ GRN] [* PNK] [@ PUR] [# BLU] [# BLU] [o WHT]',
      '   +-------+       + ball',
      ' bin [^G][*K]',
    ]);
  });

  test('the ball that went in last is marked beside its bin', () => {
    const put = first('train', ({ now }) => now.phase === 'train' && now.last !== null);
    const lines = frame(put, narrow).split('\n');
    const row = lines.findIndex((line) => line.includes('^G*K  P'));
    expect(lines[row + 1]?.indexOf('+P')).toBe((lines[row]?.indexOf('^G*K  P') ?? 0) + 6);
  });

  test('the cursor of the arrow keys marks a bin', () => {
    const cursor = { phase: 'train', at: 6 } as const;
    expect(frame(first('train'), narrow, { cursor })).toContain('>#B^G<');
  });
});

describe('the balls of a bin', () => {
  const words = doc('pbgkw');

  test.each([
    ['balls', [3, 1, 0, 0, 2], 'PPP B WW', 6],
    ['counts', [3, 1, 0, 0, 12], 'P3 B1 W12', 9],
    ['tight', [3, 1, 0, 0, 12], 'P3 B1 W12', 7],
    ['shares', [30, 10, 0, 0, 20], 'PPPPPP BB WWWW', 12],
    ['shares', [1, 0, 0, 0, 99], 'P WWWWWWWWWWW', 12],
  ] as const)('as %s: %j is %s', (form, counts, text, width) => {
    const runs = ballRuns(counts, words, form, 12);
    expect(runs.map((run) => run.text).join(' ')).toBe(text);
    expect(runsWidth(runs, form)).toBe(width);
  });

  test.each([
    [[[3, 1, 0, 0, 2]], 'balls'],
    [
      [
        [3, 1, 0, 0, 2],
        [9, 0, 0, 0, 9],
      ],
      'counts',
    ],
    [[[10, 10, 10, 10, 0]], 'tight'],
    [[[10, 10, 10, 10, 10]], 'shares'],
  ] as const)('%j take the form %s, all alike', (bins, form) => {
    expect(formFor(bins, words, 12)).toBe(form);
  });

  test.each([
    ['balls', [3, 2, 0, 0, 0], ['PPPB', 'B']],
    ['balls', [0, 9, 0, 0, 0], ['BBBB', 'BBBB', 'B']],
    ['counts', [3, 2, 0, 0, 1], ['P3B2', 'W1']],
    ['tight', [3, 2, 0, 0, 12], ['P3B2', 'W12']],
  ] as const)('as %s %j go into lines: %j', (form, counts, lines) => {
    const filled = linesOf(ballRuns(counts, words, form, 5), form, form === 'counts' ? 5 : 4);
    expect(filled.map((line) => line.map(({ text }) => text).join(''))).toEqual(lines);
  });

  test('in two lines more balls keep their letters', () => {
    expect(formFor([[9, 9, 0, 0, 0]], words, 9)).toBe('counts');
    expect(formFor([[9, 9, 0, 0, 0]], words, 9, 2)).toBe('balls');
  });
});

test.each<[Now['phase'], readonly string[]]>([
  ['bet', ['How many of the sixteen bins', 'Chips left: 10 of 10', '13 to 16 bins']],
  ['copies', ['one word: 0 of 6 copied', 'two words: 2 of 6 copied', 'copy']],
  ['rule', ['After the same word twice in a row, white comes next.', 'Nobody tells the model']],
  ['predict', ['one word of memory', 'two words of memory', '2 most, not all']],
  ['measured', ['two words of memory', '200  as you said', 'wrote this, too']],
  ['pour', ['[@ PUR] 0', 'empty']],
  ['poured', ['sixteen bins', 'poured into four', 'only the older word']],
  ['what-now', ['Which of these still uses what was learned?', '3 Forget the older word', 'empty']],
  ['shorter', ['dropped away', '[     ]', 'empty', 'This is backing off']],
  ['backed-off', ['Out of the bin']],
])('the screen of %s shows what matters at both sizes', (phase, texts) => {
  for (const size of [wide, narrow]) {
    const picture = frame(first(phase), size).replaceAll(/\s*\n\s*/g, ' ');
    for (const text of texts) expect(picture).toContain(text);
  }
});

test('the first bet names all sixteen bins, at 60x20 beside its answers', () => {
  const name = /(?<!\S)[@#^*][PBGK][@#^*][PBGK](?!\S)/g;
  for (const size of sizes) expect(frame(first('bet'), size).match(name)).toHaveLength(16);
  expect(frame(first('bet'), narrow)).toMatch(/ 1 to \d bins +@P@P @P#B @P\^G @P\*K$/m);
});

test('a poured column says so, and its bin counts the balls', () => {
  const poured = first('pour', ({ now }) => now.phase === 'pour' && now.poured.length === 1);
  const picture = frame(poured, narrow);
  expect(picture.match(/poured/g)?.length).toBe(4);
  expect(picture).toMatch(/\[@ PUR\] [1-9]/);
});

function pressed(state: ContextTwoState, cursor: ContextTwoCursor, key: string) {
  return bindingFor(view.bindings(settings, state, cursor), key)?.action;
}

function barOf(state: ContextTwoState, cursor: ContextTwoCursor): readonly string[] {
  return legend(view.bindings(settings, state, cursor), true).map(
    ({ keys, label }) => `${keys} ${label}`,
  );
}

describe('the keys', () => {
  test('digits and Enter alone play the whole level', () => {
    for (const state of states.filter(({ now }) => now.phase !== 'done')) {
      const move = contextTwoActivity.solve(settings, state);
      const usable = (cursor: ContextTwoCursor) =>
        view
          .bindings(settings, state, cursor)
          .filter(({ keys }) => keys.some((key) => /^([1-5]|enter)$/.test(key)))
          .map(({ action }) => action);
      const start = view.cursor(settings, state, undefined);
      const pointed = usable(start).flatMap((action) =>
        action.do === 'look' ? usable(action.cursor) : [],
      );
      expect([...usable(start), ...pointed]).toContainEqual(
        expect.objectContaining({ do: 'play', move }),
      );
    }
  });

  test('those that play stand in the bar, at 60 columns too', () => {
    for (const state of different(states)) {
      const cursor = view.cursor(settings, state, undefined);
      for (const ascii of [true, false]) {
        const help = { keys: '?', label: 'help' };
        const entries = [...legend(view.bindings(settings, state, cursor), ascii), help];
        const needed = entries.filter(({ keys }) => /^(\d|Enter|\?)/.test(keys));
        expect(fitting(entries, 58)).toEqual(expect.arrayContaining(needed));
      }
    }
  });

  test('at an empty bin nothing is pointed to at first, digits only point, and Enter acts', () => {
    const state = first('what-now');
    const start = view.cursor(settings, state, undefined);
    expect(frame(state, narrow)).not.toContain('>');
    expect(barOf(state, start)).toEqual(['1-3 choose']);
    const two = pressed(state, start, '2');
    expect(two).toMatchObject({ do: 'look', cursor: { at: 1 } });
    if (two?.do !== 'look') throw new Error('2 should only point');
    expect(frame(state, narrow, { cursor: two.cursor })).toContain('> 2 Draw any of the five');
    expect(barOf(state, two.cursor)).toEqual(['1-3 choose', 'Enter do this']);
    expect(pressed(state, two.cursor, 'enter')).toMatchObject({ move: { option: 1 } });
  });

  test('in the prediction the pointer goes where the digit says, and Enter measures', () => {
    const rest = first('predict');
    const none = view.cursor(settings, rest, undefined);
    expect(frame(rest, narrow, { cursor: none })).not.toMatch(/> \d/);
    expect(frame(rest, narrow, { cursor: none })).toContain('> one word of memory');
    expect(pressed(rest, none, 'enter')).toMatchObject({ move: { memory: 0, option: -1 } });
    expect(barOf(rest, none)).not.toContain('Enter take this');
    expect(pressed(rest, none, 'down')).toMatchObject({ cursor: { at: 0 } });
    const state: ContextTwoState = { ...rest, guesses: [1, null] };
    const cursor = view.cursor(settings, state, undefined);
    expect(frame(state, narrow, { cursor })).toContain('> two words of memory');
    expect(pressed(state, cursor, 'down')).toMatchObject({ cursor: { at: 3 } });
    const two = pressed(state, cursor, '2');
    expect(two).toMatchObject({ move: { memory: 1, option: 1 }, cursor: { at: 4 } });
    const done: ContextTwoState = { ...rest, guesses: [1, 1] };
    const at = view.cursor(settings, done, { phase: 'predict', at: 4 });
    expect(barOf(done, at)).toEqual(['1-3 choose', 'Enter measure', 'left/right other']);
    expect(frame(done, narrow, { cursor: at })).toMatch(
      / {2}2 most, not all {2}\(yours\) +> 2 most, not all {2}\(yours\)/,
    );
    const up = pressed(done, at, 'up');
    if (up?.do !== 'look') throw new Error('up should only point');
    expect(barOf(done, up.cursor)).toContain('Enter take this');
    expect(pressed(done, at, 'left')).toMatchObject({ cursor: { at: 1 } });
  });

  test('arrows go from bin to bin and Enter opens the one they are at', () => {
    const state = first('train');
    let cursor = view.cursor(settings, state, undefined);
    for (const key of ['down', 'down', 'down', 'right', 'left', 'right', 'right']) {
      const binding = view.bindings(settings, state, cursor).find(({ keys }) => keys[0] === key);
      if (binding?.action.do === 'look') cursor = binding.action.cursor;
    }
    const enter = view.bindings(settings, state, cursor).find(({ keys }) => keys[0] === 'enter');
    expect(enter).toMatchObject({
      label: 'open this bin',
      action: { move: { type: 'open', older: 'green', newer: 'green' } },
    });
  });
});

test('a ball that moves is over the picture only while it moves', () => {
  const put = first('train', ({ now }) => now.phase === 'train' && now.last !== null);
  const before = states[states.indexOf(put) - 1];
  if (before === undefined) throw new Error('no state before');
  expect(view.frames?.(before, put)).toBeGreaterThan(0);
  expect(frame(put, wide, { motion: 0.5 })).toContain('Purple goes into the bin green pink.');
  expect(frame(put, wide)).not.toContain('goes into');
});

test('copies that show nothing are not drawn for ever: after 40 draws it is said why', () => {
  const state = first('copies');
  const after = (drawn: number, one: number, two: number) =>
    frame(
      { ...state, now: { phase: 'copies', rows: [], tally: { drawn, copies: [one, two] } } },
      wide,
    );
  const tooFew = 'These documents are too few or too alike to show it.';
  expect(after(36, 2, 1)).toContain('Luck: so far one word copied more. Draw some more.');
  expect(after(36, 1, 1)).toContain('No difference so far.');
  expect(after(42, 2, 1)).toContain(tooFew);
  expect(after(42, 1, 1)).toContain(tooFew);
  expect(after(42, 1, 2)).not.toContain(tooFew);
});
