// Playing line by line in a language whose texts are all marked: nothing that is said is hard-coded.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speak } from '../../src/texts/say.ts';
import type { GameWorld } from '../../src/ui/game.ts';
import { greeting, hear } from '../../src/ui/plain/driver.ts';
import { gameWith, notebooks, world } from '../course.ts';
import {
  madeWordsOf,
  ownWordsOf,
  pseudoLanguage,
  pseudoWorlds,
  strangers,
} from '../pseudo-language.ts';
import { nextLine } from '../ui/plain/answering.ts';

const spoken: GameWorld = { ...world, worlds: pseudoWorlds(world.worlds) };
const playable = spoken.worlds.flatMap(({ levels }) => levels);

beforeAll(() => speak(pseudoLanguage));
afterAll(() => speak());

describe.each(playable.map(({ id }) => id))('%s', (id) => {
  test('says nothing that is not in the catalogue, at every step', () => {
    const game = gameWith('pseudo', {
      world: spoken,
      notebook: notebooks['three short documents'] ?? [],
    });
    const said = new Set(greeting(game));
    game.dispatch({ type: 'open', levelId: id });
    const { screen: opened } = game.getState();
    if (opened.at !== 'level') throw new Error(`${id} did not open`);
    const allowed = ownWordsOf(opened.level);
    const made = new Set<string>();
    for (let n = 0; n < 2000; n += 1) {
      const { screen } = game.getState();
      if (screen.at !== 'level' || screen.session.stage.at === 'result') break;
      for (const word of madeWordsOf(screen.session.state)) made.add(word);
      const asides = ['a', 'h', '?', 'no such answer'].flatMap((line) => hear(game, line));
      for (const line of asides) said.add(line);
      for (const line of hear(game, nextLine(spoken, game.getState()))) said.add(line);
    }
    for (const command of ['g', 'w', 'r', 'n', 's', '1', 'm']) {
      for (const line of hear(game, command)) said.add(line);
    }
    for (const line of said) expect(strangers([line], allowed, made), line).toEqual([]);
  });
});
