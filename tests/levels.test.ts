// Plays every level of every world: to three stars by its own solution, and in every wrong way.
import { describe, expect, test } from 'vitest';
import type { Given } from '../src/engine/activity.ts';
import type { Level } from '../src/engine/level.ts';
import { playSession } from '../src/engine/play-session.ts';
import { replaySession, saveSession } from '../src/engine/replay.ts';
import { score } from '../src/engine/score.ts';
import { hintsOf, type Session, startSession } from '../src/engine/session.ts';
import { bindings } from '../src/ui/bindings.ts';
import { activityOf } from '../src/ui/game.ts';
import { bindingFor } from '../src/ui/keys.ts';
import { gameWith, levels, notebooks, world } from './course.ts';
import { nextKeys } from './solver.ts';

const manyMoves = 2000;

/** Every session on the way of the level's own solution, from the first card to the result. */
function* solution(level: Level, given: Given): Generator<Session> {
  const activity = activityOf(world, level);
  let session = startSession(level, activity, given);
  yield session;
  for (let n = 0; n < manyMoves && session.stage.at !== 'result'; n += 1) {
    const outcome = playSession(
      level,
      activity,
      session,
      session.stage.at === 'activity'
        ? { type: 'play', move: activity.solve(level.settings, session.state) }
        : { type: 'next' },
    );
    if (outcome.type === 'refused') throw new Error(`${level.id} refused: ${outcome.reason}`);
    session = outcome.session;
    yield session;
  }
}

function solved(level: Level, given: Given): Session {
  const last = [...solution(level, given)].at(-1);
  if (last?.stage.at !== 'result') throw new Error(`${level.id} did not come to its end`);
  return last;
}

const given: Given = { seed: 'test', notebook: notebooks['three short documents'] ?? [] };

describe.each(levels.map((level) => [level.id, level] as const))('%s', (_, level) => {
  const activity = activityOf(world, level);

  test.each(Object.entries(notebooks))('is won with three stars with %s', (__, notebook) => {
    for (const seed of ['1', '2', '3']) {
      const { stars, slips } = score(level, activity, solved(level, { seed, notebook }));
      expect(slips).toEqual([]);
      expect(stars).toBe(3);
    }
  });

  test('is not finished by doing nothing', () => {
    let session = startSession(level, activity, given);
    for (let n = 0; n < level.cards.length + 5; n += 1) {
      session = playSession(level, activity, session, { type: 'next' }).session;
    }
    expect(session.stage).toEqual({ at: 'activity' });
  });

  test('survives JSON and replays from its moves at every step', () => {
    for (const session of solution(level, given)) {
      expect(JSON.parse(JSON.stringify(session))).toEqual(session);
    }
    const last = solved(level, given);
    expect(replaySession(level, activity, saveSession(last))).toEqual(last);
  });

  test('refuses what makes no sense, with a reason, and stays as it was', () => {
    const nonsense = [
      { type: 'no such move' },
      { type: 'chip', option: 99, by: 1 },
      { type: 'open-bin', bin: 'no such word' },
    ];
    for (const session of solution(level, given)) {
      if (session.stage.at !== 'activity') continue;
      for (const move of nonsense) {
        const outcome = activity.play(level.settings, session.state, move);
        expect(outcome).toMatchObject({
          type: 'refused',
          reason: expect.stringMatching(/\w.*\.$/s),
        });
      }
    }
  });

  test('gives three different hints with nothing left to fill in, at every step', () => {
    for (const session of solution(level, given)) {
      if (session.stage.at !== 'activity') continue;
      const hints = hintsOf(level, activity, { ...session, hintsShown: 3 });
      expect(new Set(hints).size).toBe(3);
      for (const hint of hints) expect(hint).toMatch(/^[^{}]*\w[^{}]*$/s);
    }
  });

  test('loses a star for each of two wrong answers or hints, beyond what is free', () => {
    const finished = solved(level, given);
    const slip = { type: 'wrong', what: 'Not so.', after: 0 } as const;
    const withSlips = (n: number) =>
      score(level, activity, { ...finished, slips: Array.from({ length: n }, () => slip) }).stars;
    expect(withSlips(level.stars.three)).toBe(3);
    expect(withSlips(level.stars.three + 1)).toBe(2);
    expect(withSlips(level.stars.two + 1)).toBe(1);
  });

  test('can be played with digits, letters and Enter alone, and every refused key says why', () => {
    const game = gameWith('keys', { notebook: given.notebook });
    game.dispatch({ type: 'open', levelId: level.id });
    for (let n = 0; n < manyMoves; n += 1) {
      const { screen } = game.getState();
      if (screen.at !== 'level' || screen.session.stage.at === 'result') break;
      for (const key of nextKeys(world, game.getState())) {
        const binding = bindingFor(bindings(world, game.getState()), key);
        if (binding) game.dispatch(binding.action);
      }
    }
    expect(game.getState().progress.results[level.id]).toEqual({ stars: 3 });
  });

  test('refuses a wrong key with a sentence and keeps the state, wherever it is pressed', () => {
    const game = gameWith('keys', { notebook: given.notebook });
    game.dispatch({ type: 'open', levelId: level.id });
    let refusals = 0;
    for (let n = 0; n < manyMoves; n += 1) {
      const { screen } = game.getState();
      if (screen.at !== 'level' || screen.session.stage.at === 'result') break;
      for (const { action } of bindings(world, game.getState())) {
        if (action.type !== 'session' || action.move.type !== 'play') continue;
        const outcome = playSession(level, activity, screen.session, action.move);
        if (outcome.type === 'played') continue;
        refusals += 1;
        expect(outcome.reason).toMatch(/^[A-Z0-9].{8,}[.?]$/s);
        expect(outcome.session.state).toBe(screen.session.state);
        expect(outcome.session.moves).toBe(screen.session.moves);
      }
      for (const key of nextKeys(world, game.getState())) {
        const binding = bindingFor(bindings(world, game.getState()), key);
        if (binding) game.dispatch(binding.action);
      }
    }
    expect(refusals).toBeGreaterThan(0);
  });
});
