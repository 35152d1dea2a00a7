// Finds the keys that play the engine's own solution, by trying where the cursor can go.
import { isDeepStrictEqual } from 'node:util';
import { bindings } from '../src/ui/bindings.ts';
import { activityOf, type GameAction, type GameState, type GameWorld } from '../src/ui/game.ts';
import type { Binding, KeyName } from '../src/ui/keys.ts';

/** Keys that every keyboard has: digits, letters and Enter. */
function isPlainKey(key: KeyName): boolean {
  return key === 'enter' || /^[a-z0-9]$/.test(key);
}

/**
 * The keys to press next: Enter on a card, else the way to the next move of the solution.
 * Throws if no keys lead there, which is a mistake in the view.
 */
export function nextKeys(
  world: GameWorld,
  state: GameState,
  usable: (key: KeyName) => boolean = isPlainKey,
): readonly KeyName[] {
  const { screen } = state;
  if (screen.at !== 'level') throw new Error(`there is nothing to solve on the ${screen.at}`);
  if (screen.session.stage.at !== 'activity') return ['enter'];
  const activity = activityOf(world, screen.level);
  const move = activity.solve(screen.level.settings, screen.session.state);
  const isMove = (action: GameAction) =>
    action.type === 'session' &&
    action.move.type === 'play' &&
    isDeepStrictEqual(action.move.move, move);

  const seen = new Set([JSON.stringify(screen.cursor)]);
  let ways: { cursor: unknown; keys: readonly KeyName[] }[] = [{ cursor: screen.cursor, keys: [] }];
  while (ways.length > 0) {
    const next: typeof ways = [];
    for (const { cursor, keys } of ways) {
      const table = bindings(world, { ...state, screen: { ...screen, cursor } });
      for (const binding of table) {
        const key = heard(table, binding, usable);
        if (key === undefined) continue;
        if (isMove(binding.action)) return [...keys, key];
        if (binding.action.type !== 'cursor') continue;
        const place = JSON.stringify(binding.action.cursor);
        if (seen.has(place)) continue;
        seen.add(place);
        next.push({ cursor: binding.action.cursor, keys: [...keys, key] });
      }
    }
    ways = next;
  }
  throw new Error(`no keys play ${JSON.stringify(move)} in ${screen.level.id}`);
}

/** A key of this binding that no earlier one takes away. */
function heard(
  table: readonly Binding<GameAction>[],
  binding: Binding<GameAction>,
  usable: (key: KeyName) => boolean,
): KeyName | undefined {
  return binding.keys.find(
    (key) => usable(key) && table.find(({ keys }) => keys.includes(key)) === binding,
  );
}
