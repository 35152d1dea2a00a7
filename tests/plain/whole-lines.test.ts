// What a typed line did is taken back and told as one thing.
import { expect, test } from 'vitest';
import { hear } from '../../src/ui/plain/driver.ts';
import type { Game } from '../../src/ui/store.ts';
import { gameWith } from '../course.ts';

function playing(levelId: string, ...lines: readonly string[]) {
  const game = gameWith('lines');
  game.dispatch({ type: 'open', levelId });
  for (let card = 0; card < 9 && stageOf(game) === 'story'; card += 1) hear(game, '');
  return { game, said: lines.map((line) => hear(game, line)).at(-1) ?? [] };
}

function stageOf(game: Game) {
  const { screen } = game.getState();
  return screen.at === 'level' ? screen.session.stage.at : undefined;
}

function movesOf(game: Game) {
  const { screen } = game.getState();
  return screen.at === 'level' ? screen.session.moves : [];
}

test('undo takes back both knobs that a line has turned, and the line before with the next undo', () => {
  const { game } = playing('hot-and-cold', '0.5 4');
  const first = movesOf(game);
  expect(first.length).toBeGreaterThan(1);
  hear(game, '1.5 2');
  expect(hear(game, 'u')[0]).toBe('The last move is taken back.');
  expect(movesOf(game)).toEqual(first);
  hear(game, 'undo');
  expect(movesOf(game)).toEqual([]);
  expect(hear(game, 'u')).toEqual(['There is nothing to take back.']);
});

test('undo takes back a document that was typed in one line', () => {
  const { game } = playing('write-your-documents', 'green blue pink');
  expect(movesOf(game)).toHaveLength(3);
  hear(game, 'u');
  expect(movesOf(game)).toEqual([]);
});

test('a single move after a line of several is taken back alone', () => {
  const { game } = playing('hot-and-cold', '0.5 4', '0.5 3', 'u');
  const all = movesOf(game).length;
  hear(game, '0.75 4');
  expect(movesOf(game)).toHaveLength(all + 1);
  hear(game, 'u');
  expect(movesOf(game)).toHaveLength(all);
});

test('after a move was taken back only the state is told, not the tables again', () => {
  const { said } = playing('fill-the-bins', '2', '2', 'u');
  expect(said).toEqual(['The last move is taken back.', 'The purple bin holds 1 blue.']);
});

test('a ball that is put in tells what the bin holds now, and nothing else', () => {
  expect(playing('fill-the-bins', '2').said).toEqual(['The purple bin holds 1 blue.']);
  expect(playing('fill-the-bins', '2', 'a').said.at(-1)).toBe(
    '1 purple, 2 blue, 3 green, 4 pink or 5 white.',
  );
});
