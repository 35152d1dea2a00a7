// Every level of every world, played line by line by its own solution.
import { describe, expect, test } from 'vitest';
import { asked } from '../../src/ui/plain/asked.ts';
import { greeting, hear } from '../../src/ui/plain/driver.ts';
import { gameWith, levels, notebooks, world } from '../course.ts';
import { nextLine } from '../ui/plain/answering.ts';

/** What no line may have in it: control characters, and what pictures are drawn with. */
const drawn = /[\p{Cc}\u2500-\u259f●■▲▼♦★☆✓↑↓]/u;

describe.each(levels.map((level) => [level.id, level] as const))('%s', (id, level) => {
  test.each(Object.entries(notebooks))(
    'is won with three stars by typed lines with %s',
    (_, notebook) => {
      const game = gameWith('lines', { notebook });
      game.dispatch({ type: 'open', levelId: id });
      const said = [...greeting(game)];
      for (let n = 0; n < 2000; n += 1) {
        const { screen } = game.getState();
        if (screen.at !== 'level' || screen.session.stage.at === 'result') break;
        const lines = hear(game, nextLine(world, game.getState()));
        // There is always something new to read, and to answer.
        expect(lines.join('').trim()).not.toBe('');
        said.push(...lines);
      }
      expect(game.getState().progress.results[id]).toEqual({ stars: 3 });
      for (const line of said.flatMap((text) => text.split('\n'))) {
        expect(line).not.toMatch(drawn);
        expect(line).toMatch(/\S/);
        expect(line).not.toMatch(/[{}]|undefined|NaN|\[object/);
      }
    },
  );

  test('can be read again whole at every step, with its question', () => {
    const game = gameWith('lines', { notebook: notebooks['three short documents'] ?? [] });
    game.dispatch({ type: 'open', levelId: id });
    for (let n = 0; n < 2000; n += 1) {
      const { screen } = game.getState();
      if (screen.at !== 'level' || screen.session.stage.at === 'result') break;
      const before = game.getState();
      const question = asked(world, before).lines;
      expect(hear(game, 'a').slice(-question.length)).toEqual(question);
      expect(game.getState()).toBe(before);
      hear(game, nextLine(world, before));
    }
    expect(game.getState().progress.results[id]).toEqual({ stars: 3 });
  });

  test('answers nonsense with a sentence, and nothing changes by it', () => {
    const game = gameWith('lines');
    game.dispatch({ type: 'open', levelId: level.id });
    for (let n = 0; n < 2000; n += 1) {
      const { screen } = game.getState();
      if (screen.at !== 'level' || screen.session.stage.at === 'result') break;
      const before = game.getState();
      for (const nonsense of [
        'no such answer',
        '-98765',
        '7 7 7 7 7 7 7',
        '99999999999999999999',
      ]) {
        expect(hear(game, nonsense).join('\n')).toMatch(/\w.*[.?]$/s);
        expect(game.getState()).toBe(before);
      }
      hear(game, nextLine(world, before));
    }
  });
});
