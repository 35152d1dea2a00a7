// The map of a course with more than one world.
import { describe, expect, test } from 'vitest';
import type { World } from '../../src/engine/level.ts';
import { createGame } from '../../src/ui/store.ts';
import { memoryStore } from '../course.ts';
import { linesOf } from '../frame.tsx';
import { smallWorld } from '../small-course.ts';

const size = { columns: 80, rows: 24 };
const [first] = smallWorld.worlds;
if (!first) throw new Error('the small course has a world');

const second: World = {
  ...first,
  id: 'second-world',
  number: 2,
  title: 'Another world',
  levels: first.levels.slice(0, 1).map((level, at) => ({
    ...level,
    id: `another-${at}`,
    world: 'second-world',
    number: 4 + at,
    title: `Another level ${at}`,
    needs: [],
  })),
};

function map(row = 0) {
  const world = { ...smallWorld, worlds: [first as World, second] };
  const game = createGame(world, memoryStore(), () => 'a');
  game.dispatch({ type: 'row', row });
  return linesOf(world, game.getState(), size);
}

describe('a map of two worlds', () => {
  test('has a heading for each, and an empty line between them', () => {
    const lines = map();
    const at = lines.findIndex((line) => line.includes('World 2  Another world'));
    expect(lines.findIndex((line) => line.includes('World 1'))).toBeLessThan(at);
    expect(lines[at - 1]?.slice(0, 50).trim()).toBe('');
    expect(lines[at + 1]).toContain('Another level 0');
  });

  test('shows a free place for each star of the world that the pointer is in', () => {
    const places = (lines: readonly string[]) =>
      lines
        .map((line) => line.slice(40))
        .join('')
        .split('·').length - 1;
    expect(places(map())).toBe(3 * first.levels.length);
    expect(places(map(first.levels.length))).toBe(3 * second.levels.length);
  });
});
