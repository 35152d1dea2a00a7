// The first answer to the open question: from level 1 into the save file, and from there into level 14.
import { describe, expect, test } from 'vitest';
import { whyAnswers } from '../src/engine/activities/why.ts';
import { readSave, writeSave } from '../src/progress/reading.ts';
import { emptyProgress } from '../src/progress.ts';
import { createGame, type Game } from '../src/ui/store.ts';
import { levels, memoryStore, pastStory, world } from './course.ts';

const question = 'why-did-it-say-that';

function gameFrom(progress = emptyProgress()): Game {
  return createGame(world, memoryStore(progress), () => 'room 7');
}

/** Opens level 1 and gives an answer there. */
function answer(game: Game, index: number): void {
  game.dispatch({ type: 'open', levelId: 'what-is-a-model' });
  game.dispatch({ type: 'restart' });
  pastStory(game);
  const move = { type: 'why', answer: whyAnswers[index] };
  game.dispatch({ type: 'session', move: { type: 'play', move } });
}

/** What the last level knows of the earlier answer. */
function earlierIn(game: Game): unknown {
  game.dispatch({ type: 'open', levelId: 'what-does-it-mean' });
  const { screen } = game.getState();
  if (screen.at !== 'level') throw new Error('no level is open');
  const { state } = screen.session;
  return typeof state === 'object' && state !== null && 'earlier' in state ? state.earlier : null;
}

test('both levels are there', () => {
  const ids = levels.map(({ id }) => id);
  expect(ids[0]).toBe('what-is-a-model');
  expect(ids).toContain('what-does-it-mean');
});

describe('the answer', () => {
  test('is kept as soon as it is given, and stands in the last level', () => {
    const game = gameFrom();
    answer(game, 1);
    expect(game.getState().progress.answers).toEqual({ [question]: 'looked-up' });
    expect(earlierIn(game)).toBe('looked-up');
  });

  test('is the first one, however often level 1 is played', () => {
    const game = gameFrom();
    answer(game, 0);
    answer(game, 2);
    expect(game.getState().progress.answers).toEqual({ [question]: 'understood' });
  });

  test('outlives the save file, and a session that brings it along is sound', () => {
    const game = gameFrom();
    answer(game, 3);
    earlierIn(game);
    const reading = readSave(writeSave(game.getState().progress));
    expect(reading.type).toBe('whole');
    if (!('progress' in reading)) throw new Error(reading.type);
    expect(earlierIn(gameFrom(reading.progress))).toBe('person');
  });

  test('is missing for whoever was never asked', () => {
    expect(earlierIn(gameFrom())).toBeNull();
  });
});
