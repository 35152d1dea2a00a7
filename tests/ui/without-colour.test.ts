// Colour never carries meaning alone: without it every screen of every level says the same, in the same
// places. Only the edges of stickies, which colour draws, become brackets.
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { bindings } from '../../src/ui/bindings.ts';
import type { GameState, GameWorld } from '../../src/ui/game.ts';
import { bindingFor } from '../../src/ui/keys.ts';
import { gameWith, levels, world } from '../course.ts';
import { frameOf } from '../frame.tsx';
import { nextKeys } from '../solver.ts';

const size = { columns: 80, rows: 24 };
const plain: GameWorld = { ...world, terminal: { ...world.terminal, colour: false } };

/** The states from the first card to the result, not all of a long row of the same. */
function statesOf(levelId: string): readonly GameState[] {
  const game = gameWith('colour');
  game.dispatch({ type: 'open', levelId });
  const states = [game.getState()];
  for (let n = 0; n < 2000; n += 1) {
    const { screen } = game.getState();
    if (screen.at !== 'level' || screen.session.stage.at === 'result') return states;
    for (const key of nextKeys(world, game.getState())) {
      const binding = bindingFor(bindings(world, game.getState()), key);
      if (binding) game.dispatch(binding.action);
    }
    states.push(game.getState());
  }
  throw new Error(`${levelId} does not end`);
}

describe('without colour, a level looks the same but for its colours', () => {
  // One level of every kind.
  const ofEachKind = [...new Map(levels.map((level) => [level.kind, level])).values()];

  test.each(ofEachKind.map(({ kind, id }) => [kind, id] as const))('%s: %s', (_, id) => {
    const states = statesOf(id);
    const every = Math.ceil(states.length / 12);
    for (const state of states.filter((_, at) => at % every === 0 || at === states.length - 1)) {
      const withColour = stripVTControlCharacters(frameOf(world, state, size));
      // That no style at all is written then, not even bold, tests/e2e/looks.test.ts sees.
      const without = stripVTControlCharacters(frameOf(plain, state, size));
      expect(unbracketed(without)).toBe(unbracketed(withColour));
    }
  });
});

function unbracketed(frame: string): string {
  return frame
    .replaceAll(/[[\]]/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
