// The game with its save file: what is told when saving fails, and on the way out.
import { describe, expect, test } from 'vitest';
import { emptyProgress, type Progress } from '../../src/progress.ts';
import { farewell } from '../../src/ui/farewell.ts';
import { firstState } from '../../src/ui/game.ts';
import { createGame } from '../../src/ui/store.ts';
import { memoryStore } from '../course.ts';
import { smallWorld as world } from '../small-course.ts';

const nothing = emptyProgress();

describe('the note about the save file', () => {
  const problem = { type: 'unwritable', reason: 'the disk is full' } as const;
  const said =
    'Your progress cannot be saved (the disk is full), so for now it lasts only until you quit.';

  test('stands until it is closed, and does not come back for the same problem', () => {
    const store = memoryStore(nothing, problem);
    // A store that meets the same problem at every save makes it anew.
    const game = createGame(
      world,
      {
        ...store,
        get problem() {
          return { ...problem };
        },
      },
      () => 'seed',
    );
    expect(game.getState().banner).toBe(said);
    game.dispatch({ type: 'open', levelId: 'first' });
    expect(game.getState().banner).toBe(said);
    game.dispatch({ type: 'close-banner' });
    game.dispatch({ type: 'session', move: { type: 'next' } });
    expect(game.getState().banner).toBeNull();
  });

  test('is part of the goodbye, closed or not', () => {
    const game = createGame(world, memoryStore(nothing, problem), () => 'seed');
    game.dispatch({ type: 'close-banner' });
    expect(farewell(game)).toBe(
      `PongPT: 0 of 3 levels done, 0 of 9 stars.\nNext: 1 The first one.\n${said}`,
    );
    const mended = createGame(
      world,
      memoryStore(nothing, { type: 'broken', copy: '/the/copy', kept: true }),
      () => 'seed',
    );
    expect(farewell(mended)).toContain(
      'kept as /the/copy.\nEverything is saved. Start again with: pongpt',
    );
  });

  test('there is none when all is well', () => {
    expect(firstState(world, nothing).banner).toBeNull();
    const done: Progress = {
      ...nothing,
      results: { first: { stars: 3 }, second: { stars: 2 }, third: { stars: 1 } },
    };
    expect(farewell(createGame(world, memoryStore(done), () => 'seed'))).toBe(
      'PongPT: 3 of 3 levels done, 6 of 9 stars.\nEverything is saved. Start again with: pongpt',
    );
  });
});
