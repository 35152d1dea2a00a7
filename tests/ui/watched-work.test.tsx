// Work that is watched: its picture moves, at a rate that leaves room for keys; it can be stopped.
import { stripVTControlCharacters } from 'node:util';
import { Text } from 'ink';
import { render } from 'ink-testing-library';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Activity, played } from '../../src/engine/activity.ts';
import { inWatchedSlices, toBeWatched } from '../../src/engine/work.ts';
import { App } from '../../src/ui/App.tsx';
import type { ActivityProps, ActivityView, UnfinishedProps } from '../../src/ui/activity-view.ts';
import { bindings } from '../../src/ui/bindings.ts';
import type { GameAction, GameState, GameWorld } from '../../src/ui/game.ts';
import { createGame, type Game, withoutWaiting } from '../../src/ui/store.ts';
import { memoryStore } from '../course.ts';
import { linesOf } from '../frame.tsx';
import { smallWorld } from '../small-course.ts';

const slices = 10;
const says = 'It grows, letter by letter, and is whole when the last of ten is there.';

function GrowingScreen({ soFar }: UnfinishedProps<unknown, string, string>): ReactNode {
  return <Text>{`grown: ${soFar}.`}</Text>;
}

function WholeScreen({ state }: ActivityProps<unknown, string, number>): ReactNode {
  return <Text>{`whole: ${state.repeat(slices)}`}</Text>;
}

/** A text that grows by a letter a slice, and must be whole before the level can go on. */
function growingWorld(reducedMotion = false): GameWorld {
  const growing = inWatchedSlices<readonly [string], string, string>(function* (seed) {
    let text = '';
    for (let n = 0; n < slices; n += 1) {
      yield { done: n / slices, soFar: text };
      text += seed;
    }
    return text;
  });
  const activity: Activity<unknown, string, string> = {
    ...(smallWorld.activities.draw as unknown as Activity<unknown, string, string>),
    start: (_, { seed }) => seed,
    play: (_, state) => played(state),
    isDone: () => false,
    canUndo: () => true,
    clues: () => ({ nudge: 'Think.', place: 'Here.', answer: 'Grow.' }),
    work: (_, seed) => toBeWatched(growing, says, seed),
  };
  const view: ActivityView<unknown, string, string, number, string> = {
    kind: 'draw',
    cursor: () => 0,
    bindings: () => [{ keys: ['1'], label: 'look', action: { do: 'play', move: 'look' } }],
    status: () => 'growing',
    Screen: WholeScreen,
    Unfinished: GrowingScreen,
  };
  return {
    ...smallWorld,
    activities: { draw: activity as GameWorld['activities'][string] },
    views: { draw: view as GameWorld['views'][string] },
    terminal: { ...smallWorld.terminal, reducedMotion },
  };
}

const size = { columns: 80, rows: 24 };
const work: GameAction = { type: 'work' };
const see: GameAction = { type: 'see' };
const stop: GameAction = { type: 'watch', going: false };
const resume: GameAction = { type: 'watch', going: true };
const turn: GameAction = { type: 'session', move: { type: 'next' } };
const times = (n: number, action: GameAction) => Array<GameAction>(n).fill(action);

function opened(world: GameWorld): Game {
  const game = createGame(world, memoryStore(), () => 's');
  game.dispatch({ type: 'open', levelId: 'first' });
  game.dispatch(turn);
  game.dispatch(turn);
  return game;
}

function having(game: Game, ...actions: readonly GameAction[]): GameState {
  for (const action of actions) game.dispatch(action);
  return game.getState();
}

const screenOf = ({ world, getState }: Game, at = size) =>
  linesOf(world, getState(), at).join('\n');
const keysOf = ({ world, getState }: Game) =>
  bindings(world, getState()).flatMap(({ keys }) => keys);

describe('work that is watched', () => {
  test('is seen from its beginning, and tells nobody of a slice until it is looked at', () => {
    const game = opened(growingWorld());
    expect(screenOf(game)).toMatch(/grown: \.[\s\S]*is there\.\n ░+ 0 %/);
    const before = game.getState();
    expect(having(game, ...times(3, work))).toBe(before);
    having(game, see);
    expect(screenOf(game)).toMatch(/grown: sss\.[\s\S]*█+░+ 30 %/);
  });

  test('gives the level back when it is done', () => {
    const game = opened(growingWorld());
    having(game, ...times(slices, work));
    expect(game.getState().screen).toMatchObject({ work: null });
    expect(screenOf(game)).toContain('whole: ssssssssss');
    expect(keysOf(game)).toEqual(expect.arrayContaining(['1', 'h']));
    expect(keysOf(game)).not.toContain('p');
  });

  test('goes no further than it should have come by now', () => {
    const game = opened(growingWorld());
    having(game, ...times(9, { type: 'work', upTo: 0.25 }), see);
    expect(screenOf(game)).toContain('grown: sss.');
  });

  test('stops, and no key but those that let it go on changes that', () => {
    const game = opened(growingWorld());
    having(game, ...times(3, work));
    expect(keysOf(game)).toEqual(expect.arrayContaining(['p', 'q', 'g', '?']));
    expect(keysOf(game)).not.toContain('enter');
    const stopped = having(game, stop);
    expect(screenOf(game)).toMatch(/paused[\s\S]*grown: sss\./);
    expect(having(game, work, see)).toBe(stopped);
    expect(keysOf(game)).toEqual(expect.arrayContaining(['p', 'enter', 'space', 'q']));
    having(game, resume, work, see);
    expect(screenOf(game)).toMatch(/working[\s\S]*grown: ssss\./);
  });

  test.each([
    ['done at once', times(slices, work)],
    ['stopped and resumed', [work, work, stop, work, see, resume, ...times(8, work)]],
    [
      'left and come back to',
      [work, work, { type: 'to-map' }, work, { type: 'open', levelId: 'first' }, ...times(8, work)],
    ],
  ] as const)('comes to the same when it is %s', (_, actions) => {
    const game = opened(growingWorld());
    having(game, ...actions);
    expect(screenOf(game)).toContain('whole: ssssssssss');
  });

  test('goes on where it stood after the level was left, even if it was stopped', () => {
    const game = opened(growingWorld());
    having(game, work, work, stop, { type: 'to-map' }, { type: 'open', levelId: 'first' });
    expect(game.getState().screen).toMatchObject({
      work: { percent: 20, watch: { going: true, soFar: 'ss' } },
    });
  });

  test('leaves nothing of itself in what is saved', () => {
    const store = memoryStore();
    const game = createGame(growingWorld(), store, () => 's');
    having(game, { type: 'open', levelId: 'first' }, turn, turn);
    const saved = JSON.stringify(store.progress);
    having(game, work, work, see, stop);
    expect(JSON.stringify(store.progress)).toBe(saved);
  });

  test('shows only a bar where nothing may move', () => {
    const game = opened(growingWorld(true));
    having(game, ...times(3, work), see);
    expect(screenOf(game)).not.toContain('grown');
    expect(screenOf(game)).toMatch(/█+░+ 30 %/);
  });

  test('keeps its bar in a window in which its sentence needs two rows', () => {
    const game = opened(growingWorld());
    const lines = linesOf(game.world, game.getState(), { columns: 60, rows: 20 });
    expect(lines).toHaveLength(19);
    expect(lines.join('\n')).toMatch(/grown[\s\S]*It grows[\s\S]*\n.*there\.\n ░+ 0 %/);
  });

  test('is told line by line as it begins and as it ends, and done at once', () => {
    const said: string[] = [];
    const game = withoutWaiting(
      createGame(growingWorld(), memoryStore(), () => 's'),
      (line) => said.push(line),
    );
    having(game, { type: 'open', levelId: 'first' }, turn, turn);
    expect(said).toEqual([says, 'Done.']);
    expect(game.getState().screen).toMatchObject({ work: null });
  });
});

describe('while the clock runs', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  });
  const apps: { unmount(): void }[] = [];
  afterEach(() => {
    for (const app of apps.splice(0)) app.unmount();
    vi.useRealTimers();
  });

  /** Shows a game, and counts how often it asks to be drawn again. */
  async function watching(world: GameWorld) {
    const game = opened(world);
    const app = render(<App game={game} />);
    apps.push(app);
    let drawn = 0;
    game.subscribe(() => {
      drawn += 1;
    });
    const settled = async (timers: number) => {
      // Whatever React has to do is done in turns of its own, which are not part of the clock.
      for (let turn = 0; turn < 1000 && vi.getTimerCount() !== timers; turn += 1) {
        await new Promise((next) => setImmediate(next));
      }
      expect(vi.getTimerCount()).toBe(timers);
    };
    await settled(2);
    return {
      game,
      settled,
      press: (key: string) => app.stdin.write(key),
      frame: () => stripVTControlCharacters(app.lastFrame() ?? ''),
      drawnIn: (milliseconds: number) => {
        drawn = 0;
        vi.advanceTimersByTime(milliseconds);
        return drawn;
      },
    };
  }

  test('it is drawn at most twenty times a second, and lasts between two and three seconds', async () => {
    const { game, drawnIn, settled } = await watching(growingWorld());
    const drawn = drawnIn(1000);
    expect(drawn).toBeGreaterThan(10);
    expect(drawn).toBeLessThanOrEqual(20);
    drawnIn(1000);
    expect(game.getState().screen).toMatchObject({ work: { needed: true } });
    drawnIn(1000);
    expect(game.getState().screen).toMatchObject({ work: null });
    await settled(0);
  });

  test('where nothing may move it takes no longer than it must, and is drawn seldom', async () => {
    const { game, drawnIn, settled } = await watching(growingWorld(true));
    expect(drawnIn(slices + 1)).toBeLessThanOrEqual(1);
    expect(game.getState().screen).toMatchObject({ work: null });
    await settled(0);
  });

  test('nothing runs and nothing is drawn while it is stopped', async () => {
    const { press, drawnIn, settled, game } = await watching(growingWorld());
    drawnIn(1000);
    press('p');
    await settled(0);
    expect(drawnIn(5000)).toBe(0);
    const { screen } = game.getState();
    press('p');
    await settled(2);
    drawnIn(1000);
    expect(game.getState().screen).not.toEqual(screen);
  });

  test('it waits while something stands over it', async () => {
    const { press, drawnIn, settled } = await watching(growingWorld());
    press('?');
    await settled(0);
    expect(drawnIn(5000)).toBe(0);
    press('q');
    await settled(2);
  });

  test('a level that is left takes it along', async () => {
    const { press, settled, frame } = await watching(growingWorld());
    press('q');
    await settled(0);
    expect(frame()).toContain('The first one');
  });
});
