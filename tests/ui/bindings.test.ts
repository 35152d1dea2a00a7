// The tables of keys: on every screen and at every step of every level, a key does one thing, and
// the bar says which.
import { describe, expect, test } from 'vitest';
import type { Progress } from '../../src/progress.ts';
import { bindings, onScreen, opening } from '../../src/ui/bindings.ts';
import { type GameAction, type GameState, viewOf } from '../../src/ui/game.ts';
import { bindingFor } from '../../src/ui/keys.ts';
import { levels, notebooks, world } from '../course.ts';
import { smallLevel, smallWorld } from '../small-course.ts';
import { states } from './steps.ts';

/** Keys that mean the same at every step; an activity leaves them alone. */
const always = ['?', 'h', 'g', 'r', 'u', 'q', 'escape', 'ctrl-c'];
/** Skip, and closing the note about the save file, which are not always there. */
const sometimes = ['n', 'x'];

const progress: Progress = {
  ...states.empty.progress,
  results: { first: { stars: 2 } },
};
const at = (change: Partial<GameState>): GameState => ({ ...states.empty, progress, ...change });
const ask = {
  type: 'ask',
  question: 'Really?',
  detail: 'Yes or no.',
  yes: { type: 'to-map' },
  loses: true,
} as const;

const screens: Readonly<Record<string, GameState>> = {
  'the map': at({ screen: { at: 'map', row: 1 } }),
  'the map with a note': at({ screen: { at: 'map', row: 1 }, banner: 'A note.' }),
  settings: at({ screen: { at: 'settings', row: 0, mapRow: 0 } }),
  'the list of what can be forgotten': at({ screen: { at: 'reset', row: 0, mapRow: 0 } }),
  'the help': at({ overlay: { type: 'help', page: 'keys' } }),
  'the words': at({ overlay: { type: 'help', page: 'words' } }),
  'the goal': at({ overlay: { type: 'goal' } }),
  'a question that loses something': at({ overlay: ask }),
  'a question that loses nothing': at({ overlay: { ...ask, loses: false } }),
};

function twice(keys: readonly string[]): readonly string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

describe.each(Object.entries(screens))('on %s', (_, state) => {
  const table = bindings(smallWorld, state);

  test('no key is bound twice', () => {
    expect(twice(table.flatMap(({ keys }) => keys))).toEqual([]);
  });

  test('q and Escape lead back, and Ctrl+C out', () => {
    const back = bindingFor(table, 'q')?.action;
    expect(back).toBeDefined();
    // Escape pressed once too often does not end the game: on the map only q does.
    const onTheMap = back?.type === 'leave';
    expect(bindingFor(table, 'escape')?.action).toEqual(onTheMap ? undefined : back);
    expect(bindingFor(table, 'ctrl-c')?.action).toEqual({ type: 'leave', code: 130 });
  });
});

test('a yes that loses something is not given by Enter or Space', () => {
  const heard = (state: GameState, key: string) => bindingFor(bindings(smallWorld, state), key);
  for (const key of ['enter', 'space', 'right']) {
    expect(heard(at({ overlay: ask }), key)).toBeUndefined();
  }
  expect(heard(at({ overlay: { ...ask, loses: false } }), 'enter')?.action).toEqual(ask.yes);
  expect(heard(at({ overlay: ask }), 'y')?.action).toEqual(ask.yes);
});

test('a level opens at once when it was begun or done before, whatever it builds on', () => {
  const third = smallLevel('third');
  const open: GameAction = { type: 'open', levelId: 'third' };
  expect(opening(smallWorld, progress, third)).toMatchObject({ type: 'overlay' });
  const done = { ...progress, results: { third: { stars: 1 } } } as const;
  expect(opening(smallWorld, done, third)).toEqual(open);
});

describe.each(levels.map((level) => [level.id, level] as const))('%s', (_, level) => {
  test.each(['an empty notebook', 'three short documents'])(
    'at every step with %s, a key does one thing and the bar tells the truth',
    (name) => {
      for (const state of states.of(level, notebooks[name] ?? [])) {
        const table = bindings(world, state);
        expect(twice(table.flatMap(({ keys }) => keys))).toEqual([]);
        for (const { keys, action } of onScreen(world, state)) {
          for (const key of keys) expect(bindingFor(table, key)?.action).toEqual(action);
        }
      }
    },
  );

  test('its activity leaves the keys of the game alone, and they are heard at every step', () => {
    const view = viewOf(world, level);
    for (const state of states.of(level)) {
      const { screen } = state;
      if (screen.at !== 'level' || screen.session.stage.at !== 'activity') continue;
      const own = view.bindings(level.settings, screen.session.state, screen.cursor);
      const keys = own.flatMap((binding) => binding.keys);
      expect(twice(keys)).toEqual([]);
      expect(keys.filter((key) => [...always, ...sometimes].includes(key))).toEqual([]);
      for (const key of always) expect(bindingFor(bindings(world, state), key)).toBeDefined();
    }
  });
});
