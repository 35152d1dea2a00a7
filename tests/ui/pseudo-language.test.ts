// Every screen of every level in a language whose texts are all 40 % longer: nothing is hard-coded,
// and nothing is cut at 80 x 24.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Level } from '../../src/engine/level.ts';
import { speak } from '../../src/texts/say.ts';
import { bindings } from '../../src/ui/bindings.ts';
import { type GameState, type GameWorld, viewOf, withTexts } from '../../src/ui/game.ts';
import { bindingFor } from '../../src/ui/keys.ts';
import { gameWith, notebooks, world } from '../course.ts';
import { linesOf } from '../frame.tsx';
import {
  madeWordsOf,
  ownWordsOf,
  pseudoLanguage,
  pseudoWorlds,
  strangers,
} from '../pseudo-language.ts';
import { nextKeys } from '../solver.ts';
import { screenLines } from './activities/screen-lines.tsx';

const spoken: GameWorld = { ...world, worlds: pseudoWorlds(world.worlds) };
const size = { columns: 80, rows: 24 };

/** Every state on the way of the level's own solution, with all three hints at every step. */
function* statesOf(level: Level): Generator<GameState> {
  const game = gameWith('pseudo', {
    world: spoken,
    notebook: notebooks['three short documents'] ?? [],
  });
  game.dispatch({ type: 'open', levelId: level.id });
  for (let n = 0; n < 2000; n += 1) {
    yield game.getState();
    const { screen } = game.getState();
    if (screen.at !== 'level' || screen.session.stage.at === 'result') return;
    if (screen.session.stage.at === 'activity') {
      for (let hint = 1; hint <= 3; hint += 1) {
        game.dispatch({ type: 'session', move: { type: 'hint' } });
        yield game.getState();
      }
    }
    for (const key of nextKeys(spoken, game.getState())) {
      const binding = bindingFor(bindings(spoken, game.getState()), key);
      if (binding) game.dispatch(binding.action);
      yield game.getState();
    }
  }
}

beforeAll(() => speak(pseudoLanguage));
afterAll(() => speak());

describe.each(
  spoken.worlds.flatMap(({ levels }) => levels.map((level) => [level.id, level] as const)),
)('%s', (_, level) => {
  test('its activity says nothing that is not in the catalogue, and shows all of it', () => {
    const allowed = ownWordsOf(withTexts(spoken, level));
    for (const { screen } of statesOf(level)) {
      if (screen.at !== 'level' || screen.session.stage.at !== 'activity') continue;
      const { settings } = screen.level;
      const { state } = screen.session;
      const view = viewOf(spoken, level);
      const own = [
        ...screenLines(view, { settings, state, cursor: screen.cursor, look: 'colour' }),
        view.status(settings, state),
        ...view.bindings(settings, state, screen.cursor).map(({ label }) => label),
      ];
      expect(strangers(own, allowed, madeWordsOf(state)), own.join('\n')).toEqual([]);
    }
  });

  test('all that is around it is in the catalogue too, and is shown whole', () => {
    const allowed = ownWordsOf(withTexts(spoken, level));
    const seen = new Set<string>();
    for (const state of statesOf(level)) {
      const lines = linesOf(spoken, state, size);
      const shown = lines.join('\n');
      if (seen.has(shown)) continue;
      seen.add(shown);
      const { screen } = state;
      const made = madeWordsOf(screen.at === 'level' ? screen.session.state : null);
      expect(strangers(lines, allowed, made), shown).toEqual([]);
    }
    expect(seen.size).toBeGreaterThan(level.cards.length);
  });
});
