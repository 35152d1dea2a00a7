// The first and the last screens of the warm-up in a language whose texts are all 40 % longer.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyProgress } from '../../src/progress.ts';
import { speak } from '../../src/texts/say.ts';
import type { GameWorld, PathScreen } from '../../src/ui/game.ts';
import { createGame } from '../../src/ui/store.ts';
import { memoryStore } from '../course.ts';
import { linesOf } from '../frame.tsx';
import { pseudoLanguage, pseudoWorlds, strangers } from '../pseudo-language.ts';
import { warmUpGameWorld } from '../warm-up.ts';

const size = { columns: 80, rows: 24 };
const allowed = new Set(['room', 'pongpt', 'enter', 'backspace']);

beforeAll(() => speak(pseudoLanguage));
afterAll(() => speak());

const screens: readonly PathScreen[] = [
  { at: 'opening' },
  { at: 'end', page: 'result' },
  { at: 'end', page: 'talk' },
];

test.each(screens)('%j says nothing that is not in the catalogue, and is whole', (screen) => {
  const english = warmUpGameWorld({ seed: 'room 7' });
  const world: GameWorld = { ...english, worlds: pseudoWorlds(english.worlds) };
  const game = createGame(world, memoryStore(emptyProgress()), () => '');
  const lines = linesOf(world, { ...game.getState(), screen }, size);
  expect(strangers(lines, allowed), lines.join('\n')).toEqual([]);
});
