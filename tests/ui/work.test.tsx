// Work between moves: done slice by slice, shown where it is needed, left and gone on with.
import { Text } from 'ink';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { type Activity, played } from '../../src/engine/activity.ts';
import { inSlices } from '../../src/engine/work.ts';
import { emptyProgress } from '../../src/progress.ts';
import type { ActivityProps, ActivityView } from '../../src/ui/activity-view.ts';
import { bindings } from '../../src/ui/bindings.ts';
import { firstState, type GameAction, type GameState, type GameWorld } from '../../src/ui/game.ts';
import { reduce } from '../../src/ui/reduce.ts';
import { createGame, withoutWaiting } from '../../src/ui/store.ts';
import { memoryStore } from '../course.ts';
import { linesOf } from '../frame.tsx';
import { smallWorld } from '../small-course.ts';

interface Counting {
  readonly at: 'before' | 'counted';
  readonly seed: string;
}

function CountingScreen({ state }: ActivityProps<unknown, Counting, number>): ReactNode {
  return <Text>{state.at}</Text>;
}

/** Counts to ten in slices before its one move can be made; then ahead, to twenty. */
function countingWorld(): GameWorld {
  const counts = inSlices<readonly [string, string], number>(function* (_, name) {
    for (let n = 1; n <= 10; n += 1) yield n / 10;
    return name.length;
  });
  const activity: Activity<unknown, Counting, string> = {
    ...(smallWorld.activities.draw as unknown as Activity<unknown, Counting, string>),
    start: (_, { seed }) => ({ at: 'before', seed }),
    play: (_, state, move) =>
      move === 'count' ? played({ ...state, at: 'counted' }) : played(state),
    isDone: () => false,
    canUndo: () => true,
    clues: () => ({ nudge: 'Think.', place: 'Here.', answer: 'Count.' }),
    work: (_, { at, seed }) => {
      const name = at === 'before' ? 'needed' : 'ahead';
      const done = counts.progress(seed, name);
      if (done === undefined) return undefined;
      return {
        says: `Counting what is ${name}.`,
        done,
        needed: at === 'before',
        goOn: () => counts.goOn(seed, name),
      };
    },
  };
  const view: ActivityView<unknown, Counting, string, number> = {
    kind: 'draw',
    cursor: () => 0,
    bindings: () => [{ keys: ['enter'], label: 'count', action: { do: 'play', move: 'count' } }],
    status: () => 'counting',
    Screen: CountingScreen,
  };
  return {
    ...smallWorld,
    activities: { draw: activity as GameWorld['activities'][string] },
    views: { draw: view as GameWorld['views'][string] },
  };
}

const size = { columns: 80, rows: 24 };
const work: GameAction = { type: 'work' };
const turn: GameAction = { type: 'session', move: { type: 'next' } };
const count: GameAction = { type: 'session', move: { type: 'play', move: 'count' } };

function having(world: GameWorld, state: GameState, ...actions: readonly GameAction[]): GameState {
  return actions.reduce((now, action) => reduce(world, now, action, 'seed').state, state);
}

function opened(world: GameWorld): GameState {
  return having(
    world,
    firstState(world, emptyProgress()),
    { type: 'open', levelId: 'first' },
    turn,
    turn,
  );
}

const keysOf = (world: GameWorld, state: GameState) =>
  bindings(world, state).flatMap(({ keys }) => keys);

describe('work that is needed', () => {
  test('stands alone on the screen, with a bar, and only keys that need no result', () => {
    const world = countingWorld();
    const state = having(world, opened(world), work, work, work);
    const screen = linesOf(world, state, size).join('\n');
    expect(screen).toContain('Counting what is needed.');
    expect(screen).toMatch(/█+░+ +30 %/);
    expect(screen).toContain('working');
    expect(keysOf(world, state)).toEqual(expect.arrayContaining(['q', 'g', 'r', '?']));
    expect(keysOf(world, state)).not.toContain('enter');
    expect(keysOf(world, state)).not.toContain('h');
  });

  test('gives the level back when it is done', () => {
    const world = countingWorld();
    const state = having(world, opened(world), ...Array<GameAction>(11).fill(work));
    expect(linesOf(world, state, size).join('\n')).toContain('before');
    expect(keysOf(world, state)).toEqual(expect.arrayContaining(['enter', 'h']));
    expect(state.screen).toMatchObject({ work: null });
  });

  test('goes on where it stood after the level was left', () => {
    const world = countingWorld();
    const left = having(world, opened(world), work, work, work, { type: 'to-map' });
    expect(having(world, left, work)).toBe(left);
    const back = having(world, left, { type: 'open', levelId: 'first' }, turn, turn);
    expect(back.screen).toMatchObject({ work: { percent: 30 } });
  });
});

test('work that is done ahead leaves the keys and the screen alone', () => {
  const world = countingWorld();
  const ready = having(world, opened(world), ...Array<GameAction>(11).fill(work));
  const counted = having(world, ready, count);
  expect(counted.screen).toMatchObject({ work: { needed: false } });
  expect(linesOf(world, counted, size).join('\n')).toContain('counted');
  expect(keysOf(world, counted)).toContain('enter');
  expect(having(world, counted, work)).toBe(counted);
  const done = having(world, counted, ...Array<GameAction>(11).fill(work));
  expect(done.screen).toMatchObject({ work: null });
});

test('what is soon done is done before anything is drawn, and a slice that shows nowhere tells nobody', () => {
  const world = countingWorld();
  const game = createGame(world, memoryStore(), () => 'seed');
  game.dispatch({ type: 'open', levelId: 'first' });
  game.dispatch(turn);
  let told = 0;
  game.subscribe(() => {
    told += 1;
  });
  game.dispatch(turn);
  expect(game.getState().screen).toMatchObject({ work: null });
  game.dispatch(count);
  expect(game.getState().screen).toMatchObject({ work: { needed: false } });
  expect(told).toBe(2);
  game.dispatch(work);
  expect(told).toBe(2);
});

test('a game that does not wait has done its work after every key', () => {
  const world = countingWorld();
  const game = withoutWaiting(createGame(world, memoryStore(), () => 'seed'));
  game.dispatch({ type: 'open', levelId: 'first' });
  game.dispatch(turn);
  game.dispatch(turn);
  expect(game.getState().screen).toMatchObject({ work: null });
});
