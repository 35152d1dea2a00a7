// What is said of a right answer goes once the next one was wrong, and nothing else moves.
import { describe, expect, test } from 'vitest';
import { type GameAction, type GameState, levelById } from '../../src/ui/game.ts';
import { reduce } from '../../src/ui/reduce.ts';
import { gameWith, world } from '../course.ts';
import { linesOf } from '../frame.tsx';

const play = (move: unknown): GameAction => ({ type: 'session', move: { type: 'play', move } });

/** The level after a right answer. */
function answered(id: string, right: unknown): GameState {
  if (levelById(world, id) === undefined) throw new Error(`no level ${id}`);
  const game = gameWith('verdicts', { world });
  game.dispatch({ type: 'open', levelId: id });
  game.dispatch({ type: 'session', move: { type: 'skip-story' } });
  game.dispatch(play(right));
  return game.getState();
}

const lights = (at: number) => Array.from({ length: 6 }, (_, n) => (n === at ? 1 : 0));

describe.each([
  [
    'a-phrase-book',
    { type: 'pair', from: 'chat', to: 'cat' },
    { type: 'pair', from: 'est', to: 'cat' },
  ],
  ['one-light-each', { type: 'encode', lights: lights(3) }, { type: 'encode', lights: lights(3) }],
])('in %s', (id, right, wrong) => {
  const before = answered(id, right);

  test.each([
    [60, 20],
    [80, 24],
  ])('at %d x %d', (columns, rows) => {
    const size = { columns, rows };
    const verdictsIn = (state: GameState) =>
      linesOf(world, state, size).filter((line) => /^ +✓ /.test(line));
    const after = reduce(world, before, play(wrong), 'seed').state;
    expect(after.screen).toMatchObject({ message: { tone: 'wrong' }, slipped: true });
    expect(verdictsIn(before)).toHaveLength(1);
    expect(verdictsIn(after)).toEqual([]);
    const rowOf = (state: GameState, text: string) =>
      linesOf(world, state, size).findIndex((line) => line.includes(text));
    expect(rowOf(after, 'table')).toBe(rowOf(before, 'table'));
  });
});
