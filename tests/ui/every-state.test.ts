// In every state of every level: what a hint leaves alone, what Escape does while one is read, and the
// bar at the bottom of the smallest window.
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/columns.ts';
import { bindings } from '../../src/ui/bindings.ts';
import { barOf } from '../../src/ui/components/KeyBar.tsx';
import { type GameAction, type GameState, type LevelScreen, viewOf } from '../../src/ui/game.ts';
import { bindingFor, type Entry, legend } from '../../src/ui/keys.ts';
import { reduce } from '../../src/ui/reduce.ts';
import { levels, world } from '../course.ts';
import { states } from './steps.ts';

const hint: GameAction = { type: 'session', move: { type: 'hint' } };

/** The columns of a bar in a window of 60, with an empty one at each side. */
const narrow = 58;

function having(state: GameState, action: GameAction | undefined): GameState {
  if (action === undefined) throw new Error('no such key');
  return reduce(world, state, action, 'seed').state;
}

function levelOf({ screen }: GameState): LevelScreen {
  if (screen.at !== 'level') throw new Error(`on the ${screen.at}`);
  return screen;
}

function pressed(state: GameState, key: string): GameState {
  return having(state, bindingFor(bindings(world, state), key)?.action);
}

function widthOf(entries: readonly Entry[], space: number): number {
  return entries.reduce(
    (sum, { keys, label }) => sum + columnsOf(keys) + 1 + columnsOf(label) + space,
    -space,
  );
}

describe.each(levels.map((level) => [level.id, level] as const))('%s', (_, level) => {
  const inActivity = states
    .of(level)
    .filter((state) => levelOf(state).session.stage.at === 'activity' && !levelOf(state).work);

  test('three hints leave the activity and what is begun on the screen as they are', () => {
    for (const state of inActivity) {
      const { cursor, session } = levelOf(state);
      let now = state;
      for (let n = 1; n <= 3; n += 1) {
        const paid = levelOf(now).session.slips.length;
        now = having(now, hint);
        const text = levelOf(now).message?.text ?? '';
        expect(text.includes('This hint counts as a slip.')).toBe(
          levelOf(now).session.slips.length > paid,
        );
        expect(levelOf(now).message?.tone).toBe('hint');
        expect(levelOf(now).cursor).toEqual(cursor);
        expect(levelOf(now).session.state).toBe(session.state);
      }
    }
  });

  test('Escape closes a hint first, and leads to the map only then', () => {
    for (const state of inActivity) {
      const closed = pressed(having(state, hint), 'escape');
      expect(levelOf(closed)).toMatchObject({ message: null, cursor: levelOf(state).cursor });
      expect(pressed(closed, 'escape').screen.at).toBe('map');
    }
  });

  test('at 60 columns, hint, help, what Enter does and what plays are always shown', () => {
    for (const state of inActivity) {
      const { cursor, session } = levelOf(state);
      const view = viewOf(world, level);
      const own = legend(view.bindings(level.settings, session.state, cursor), false);
      const all = legend(bindings(world, state), false);
      const { shown, space } = barOf(all, narrow);
      const labels = shown.map(({ label }) => label);
      expect(widthOf(shown, space)).toBeLessThanOrEqual(narrow);
      const always = all.filter(({ keys }) => ['h', '?', 'Enter'].includes(keys));
      expect(labels).toEqual(expect.arrayContaining(always.map(({ label }) => label)));
      expect(labels).toEqual(expect.arrayContaining(own.map(({ label }) => label)));
    }
  });
});
