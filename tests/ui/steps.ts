// The states that a level goes through when it is played by the keys of the engine's own solution.
import type { Document } from '../../src/engine/language.ts';
import type { Level } from '../../src/engine/level.ts';
import { emptyProgress } from '../../src/progress.ts';
import { bindings } from '../../src/ui/bindings.ts';
import { firstState, type GameState } from '../../src/ui/game.ts';
import { bindingFor } from '../../src/ui/keys.ts';
import { gameWith, world } from '../course.ts';
import { smallWorld } from '../small-course.ts';
import { nextKeys } from '../solver.ts';

const manySteps = 2000;

/** Every state after a key, from the first card to the result. */
function* statesOf(level: Level, notebook: readonly Document[]): Generator<GameState> {
  const game = gameWith('steps', { notebook });
  game.dispatch({ type: 'open', levelId: level.id });
  yield game.getState();
  for (let n = 0; n < manySteps; n += 1) {
    const { screen } = game.getState();
    if (screen.at !== 'level' || screen.session.stage.at === 'result') return;
    for (const key of nextKeys(world, game.getState())) {
      const binding = bindingFor(bindings(world, game.getState()), key);
      if (binding) game.dispatch(binding.action);
      yield game.getState();
    }
  }
}

export const states = {
  /** The map of the small course, with nothing done. */
  empty: firstState(smallWorld, emptyProgress()),
  of: (level: Level, notebook: readonly Document[] = []): readonly GameState[] => [
    ...statesOf(level, notebook),
  ],
};
