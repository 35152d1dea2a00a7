// What the command for a warm-up accepts, and what it makes of it.
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { seedOfDay, warmUpGame } from '../../src/commands/warm-up.ts';
import { registerWarmUp, roomSeed } from '../../src/commands/warm-up-command.ts';
import { fitting } from '../../src/engine/warm-up.ts';
import { say } from '../../src/texts/say.ts';
import { translated } from '../../src/translations/translated.ts';
import { warmUpWorld } from '../warm-up.ts';

const now = new Date(2026, 10, 28, 23, 59);

describe('the seed', () => {
  test('is the date where the player is, if none is given', () => {
    expect(seedOfDay(now)).toBe('2026-11-28');
    expect(seedOfDay(new Date(2027, 0, 2))).toBe('2027-01-02');
    const { route } = warmUpGame([warmUpWorld], { minutes: 8 }, now);
    expect(route).toEqual({ type: 'path', seed: '2026-11-28', options: [] });
  });

  test('is taken as it was typed, in any script', () => {
    for (const seed of ['room 7', 'Föhr', '教室_2', 'a.b-c', '7'])
      expect(roomSeed(seed)).toBe(seed);
    expect(roomSeed('  room 7 ')).toBe('room 7');
  });

  test.each(['', '   ', '...', 'a"b', 'a\nb', '\x1b[31m', '$HOME', '🎈', 'x'.repeat(31)])(
    'is refused where a room could not read it out: %j',
    (seed) => {
      expect(() => roomSeed(seed)).toThrow(/It must/);
    },
  );
});

describe('the minutes', () => {
  test('choose the exercises, and are remembered for the way back', () => {
    const game = warmUpGame([warmUpWorld], { seed: 'room 7', minutes: 5 }, now);
    expect(game.worlds.flatMap(({ levels }) => levels.map(({ id }) => id))).toEqual(
      fitting(warmUpWorld.levels, 5).map(({ id }) => id),
    );
    expect(game.route).toMatchObject({ options: ['--minutes', '5'] });
  });

  test('are told in the help as the exercises have them', () => {
    const told = [...say('warmUp.help').matchAll(/^ +(\d+) {2}(.+)$/gm)];
    let before = 0;
    for (const [, minutes, titles] of told) {
      const levels = fitting(warmUpWorld.levels, Number(minutes));
      const added = levels.slice(before).map(({ title }) => title);
      expect(titles?.replace(/^and /, '').split(', ')).toEqual(added);
      expect(fitting(warmUpWorld.levels, Number(minutes) - 1).length).toBeLessThan(levels.length);
      before = levels.length;
    }
    expect(before).toBe(warmUpWorld.levels.length);
  });

  test.each(['2', '21', '8.5', '-8', 'eight', ''])('are refused: %j', async (minutes) => {
    const program = new Command().exitOverride().configureOutput({ outputError: () => {} });
    registerWarmUp(program, async () => {});
    for (const command of program.commands) {
      command.exitOverride().configureOutput({ outputError: () => {} });
    }
    await expect(
      program.parseAsync(['node', 'pongpt', 'warmup', `--minutes=${minutes}`]),
    ).rejects.toThrow('It must be a whole number, 3 to 20.');
  });
});

test('a translation gives the exercises other words and the same puzzles', () => {
  const [first] = warmUpWorld.levels;
  if (first === undefined) throw new Error('there is no exercise');
  const german = { ...warmUpWorld, talk: ['Warum?'], levels: [{ ...first, title: 'Lesen' }] };
  const [dealt] = warmUpGame([warmUpWorld], { seed: 'a', minutes: 3 }, now).worlds;
  const inGerman = translated([warmUpWorld], { worlds: [german], levels: german.levels });
  const [other] = warmUpGame(inGerman, { seed: 'a', minutes: 3 }, now).worlds;
  expect(other?.talk).toEqual(['Warum?']);
  expect(other?.levels.map(({ title }) => title)).toEqual(['Lesen', 'Draw two documents']);
  expect(other?.levels.map(({ settings }) => settings)).toEqual(
    dealt?.levels.map(({ settings }) => settings),
  );
});

test('levels that someone else wrote are a warm-up in the order of their worlds', () => {
  const [first, second, ...rest] = warmUpWorld.levels;
  if (first === undefined || second === undefined) throw new Error('there are too few');
  const worlds = [
    { ...warmUpWorld, levels: [first], talk: ['Why?'] },
    { ...warmUpWorld, id: 'two', levels: [second, ...rest], talk: ['What for?'] },
  ];
  const { worlds: played } = warmUpGame(worlds, { seed: 'a', minutes: 3 }, now);
  expect(played).toHaveLength(1);
  expect(played[0]?.levels.map(({ id }) => id)).toEqual([first.id, second.id]);
  expect(played[0]?.talk).toEqual(['Why?', 'What for?']);
});
