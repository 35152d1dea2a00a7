// A game started as the command line asks: on the map or in a level, with the texts that levels name.
// Left out: how it is played. That is play.tsx on the screen, and plain-play.ts line by line.
import { ownText, type ReadText } from './engine/activity.ts';
import { freshSeed, type PlayOptions } from './play-options.ts';
import { keepOwnText, readOwnText } from './progress/own-text.ts';
import { openProgress } from './progress.ts';
import type { GameWorld } from './ui/game.ts';
import { createGame, type Game } from './ui/store.ts';

/** The game, before its level is opened, and the way to open it. */
export interface StartedGame {
  readonly game: Game;
  readonly openLevel: () => void;
}

/** A text of the learner's own is kept beside the save file, so that the level goes on with it. */
export function startGame(
  { seed, levelId, text, readText }: PlayOptions,
  world: Omit<GameWorld, 'readText'>,
): StartedGame {
  const isNew = text !== undefined && text !== readOwnText();
  const kept = isNew && keepOwnText(text);
  const readAll: ReadText = (name) => {
    if (name !== ownText) return readText(name);
    // Where no copy could be kept, the text is at hand for as long as the game runs.
    return isNew && !kept ? text : readOwnText();
  };
  const whole: GameWorld = { ...world, readText: readAll };
  const game = createGame(whole, openProgress(), () => seed ?? freshSeed());
  return {
    game,
    openLevel() {
      if (levelId !== undefined) game.dispatch({ type: 'open', levelId });
      // What was done with another text would mean nothing for this one.
      if (isNew) game.dispatch({ type: 'restart' });
    },
  };
}
