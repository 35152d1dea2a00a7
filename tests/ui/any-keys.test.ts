// Whatever is pressed, in whatever order, on any level: no exception, and a state that can be saved,
// written down, and played again to the same end.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replaySession, saveSession } from '../../src/engine/replay.ts';
import { readSave, writeSave } from '../../src/progress/reading.ts';
import { bindings } from '../../src/ui/bindings.ts';
import { activityOf, type GameState, type GameWorld } from '../../src/ui/game.ts';
import type { Game } from '../../src/ui/store.ts';
import { createGame } from '../../src/ui/store.ts';
import { gameWith, levels, memoryStore, notebooks, world } from '../course.ts';
import { exercise, warmUpGameWorld, warmUpWorld } from '../warm-up.ts';

/** Numbers from 0 to 1 that each choose one of the keys that do something just then. */
const choices = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: 1,
  maxLength: 40,
});

/** Presses such keys; the states after each. The player does not leave, and half of them solve. */
function pressAny(game: Game, chosen: readonly number[]): readonly GameState[] {
  return chosen.map((number) => {
    const { screen } = game.getState();
    if (screen.at === 'level' && screen.session.stage.at !== 'result' && number < 0.4) {
      const { level, session } = screen;
      const move =
        session.stage.at === 'activity'
          ? ({
              type: 'play',
              move: activityOf(game.world, level).solve(level.settings, session.state),
            } as const)
          : ({ type: 'next' } as const);
      game.dispatch({ type: 'session', move });
    } else {
      const table = bindings(game.world, game.getState()).filter(
        ({ action }) => action.type !== 'leave',
      );
      const binding = table[Math.floor(number * table.length)];
      if (binding) game.dispatch(binding.action);
    }
    return game.getState();
  });
}

function expectSound(game: GameWorld, state: GameState): void {
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  const { screen, progress } = state;
  expect(readSave(writeSave(progress))).toEqual({ type: 'whole', progress });
  if (screen.at !== 'level') return;
  const { level, session } = screen;
  expect(replaySession(level, activityOf(game, level), saveSession(session))).toEqual(session);
}

describe('any keys', () => {
  const from = fc.constantFrom(...levels.map(({ id }) => id));
  const notebook = fc.constantFrom(...Object.values(notebooks));

  test('in any level leave a sound state, and the same keys the same one', () => {
    fc.assert(
      fc.property(from, notebook, choices, (levelId, documents, chosen) => {
        const play = () => {
          const game = gameWith('any', { notebook: documents });
          game.dispatch({ type: 'open', levelId });
          return pressAny(game, chosen);
        };
        const states = play();
        for (const state of states) expectSound(world, state);
        expect(play()).toEqual(states);
      }),
      { numRuns: 60 },
    );
  });

  test('in a warm-up, too', () => {
    const warmUp = warmUpGameWorld({ seed: 'any' });
    fc.assert(
      fc.property(choices, (chosen) => {
        const game = createGame(warmUp, memoryStore(), () => 'any');
        for (const state of pressAny(game, chosen)) expectSound(warmUp, state);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a session from a save file that holds anything at all as its moves', () => {
  const every = [...levels, ...warmUpWorld.levels.map(({ id }) => exercise('any', id))];

  test.each(every.map((level) => [level.id, level] as const))('%s', (_, level) => {
    const activity = activityOf(world, level);
    const given = { seed: 'any', notebook: [] };
    const start = activity.start(level.settings, given);
    const right = { ...(activity.solve(level.settings, start) as { readonly type?: string }) };
    const anyMove = fc.oneof(
      fc.jsonValue(),
      fc.constant(right),
      fc.dictionary(fc.constantFrom(...Object.keys(right), 'type'), fc.jsonValue()),
      // Of the right kind, with anything else in it.
      fc
        .tuple(fc.dictionary(fc.constantFrom(...Object.keys(right)), fc.jsonValue()))
        .map(([rest]) => ({ ...rest, type: right.type })),
    );
    const moves = fc.array(anyMove, { maxLength: 4 });
    fc.assert(
      fc.property(moves, (played) => {
        const saved = {
          levelId: level.id,
          given,
          stage: { at: 'activity' as const },
          moves: played,
          slips: [],
          hintsShown: 0,
        };
        const session = replaySession(level, activity, saved);
        if (session === undefined) return;
        // It was taken: then it can be shown, hinted at and gone on with.
        expect(JSON.parse(JSON.stringify(session))).toEqual(session);
        activity.clues(level.settings, session.state);
        activity.slips(level.settings, session.state);
        activity.solve(level.settings, session.state);
        world.views[level.kind]?.cursor(level.settings, session.state, undefined);
      }),
      { numRuns: 100 },
    );
  });
});
