// The warm-up line by line: its first screen, its exercises, its end.
import { expect, test } from 'vitest';
import { emptyProgress } from '../../../src/progress.ts';
import { farewell } from '../../../src/ui/farewell.ts';
import { commands } from '../../../src/ui/plain/commands.ts';
import { greeting, hear } from '../../../src/ui/plain/driver.ts';
import { createGame } from '../../../src/ui/store.ts';
import { memoryStore } from '../../course.ts';
import { warmUpGameWorld, warmUpWorld } from '../../warm-up.ts';

function gameOf(minutes = 8) {
  const world = warmUpGameWorld({ seed: 'room 7', minutes });
  return createGame(world, memoryStore(emptyProgress()), () => '');
}

test('the first screen reads out the seed and what is to come', () => {
  expect(greeting(gameOf(3)).slice(1)).toEqual([
    'Warm-up, seed room 7.',
    'Same seed, same puzzle: compare it with your neighbours.',
    '2 exercises. Take your time: no clock ends a try.',
    '1. Read the table. 1 minute.',
    '2. Draw two documents. 2 minutes.',
    'Enter: begin.',
  ]);
});

test('an exercise can be left out, begun again, and left; there is no map and there are no stars', () => {
  const game = gameOf(3);
  expect(hear(game, '')[0]).toMatch(/^Exercise 1 of 2: Read the table\. /);
  const letters = commands(game.world, game.getState()).map(({ letter }) => letter);
  expect(letters).toEqual(expect.arrayContaining(['g', 'r', 'n', 'q']));
  expect(letters).not.toContain('m');
  expect(hear(game, 'g').join('\n')).toContain('Answer two questions.');
  expect(hear(game, 'g').join('\n')).not.toMatch(/stars/i);
  hear(game, 'n');
  expect(hear(game, '').join('\n')).toContain('Draw two documents');
  hear(game, 'n');
  const end = hear(game, '');
  expect(end).toEqual(expect.arrayContaining(['1. Read the table. Not finished.', '0 of 2 done.']));
  expect(hear(game, '')).toEqual(
    expect.arrayContaining(['To talk about in the room.', ...warmUpWorld.talk]),
  );
  hear(game, 'q');
  expect(game.getState().screen).toEqual({ at: 'left', code: 0 });
  expect(farewell(game)).toContain('Go on from here: pongpt warmup --seed "room 7" --minutes 3');
});
