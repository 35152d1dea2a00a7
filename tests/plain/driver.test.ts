// Playing line by line as data: a typed line in, the lines to read out.
import { describe, expect, test } from 'vitest';
import type { SavedSession } from '../../src/engine/replay.ts';
import { emptyProgress, type Progress, type SaveProblem } from '../../src/progress.ts';
import { greeting, hear } from '../../src/ui/plain/driver.ts';
import { createGame, type Game } from '../../src/ui/store.ts';
import { memoryStore, world } from '../course.ts';
import { smallWorld } from '../small-course.ts';

function gameOf(progress: Partial<Progress> = {}, problem?: SaveProblem): Game {
  return createGame(
    smallWorld,
    memoryStore({ ...emptyProgress(), ...progress }, problem),
    () => 'plain',
  );
}

/** What is read after the last of these lines. */
function reply(game: Game, ...lines: readonly string[]): readonly string[] {
  return lines.map((line) => hear(game, line)).at(-1) ?? [];
}

const inFirst = (...lines: readonly string[]) => {
  const game = gameOf();
  return { game, said: reply(game, '1', ...lines) };
};

describe('the map', () => {
  test('is read as a list, with stars in words and what comes next', () => {
    const game = gameOf({ results: { first: { stars: 2 } } });
    expect(greeting(game)).toEqual([
      'PongPT, line by line. Type ? for help, q to leave. Everything is saved at once.',
      'World 1: A small world.',
      '1. The first one. 2 of 3 stars.',
      '2. The second one. Next.',
      'World 2: The world beyond.',
      '3. The third one.',
      'Type the number of a level. Enter: 2 The second one.',
    ]);
  });

  test('opens a level by its number, by its title, and the next one by Enter', () => {
    for (const line of ['1', 'the first one', '']) {
      expect(reply(gameOf(), line)).toEqual([
        'Level 1: The first one. About 2 minutes.',
        'Your goal: Draw one document.',
        'Card 1 of 2: The first card of The first one.',
        'A white ball ends the document, and it comes soon.',
        'A document: purple blue green pink white.',
        'Enter: go on.',
      ]);
    }
  });

  test('asks before it opens a level whose groundwork is missing', () => {
    const game = gameOf();
    expect(reply(game, '2')).toEqual([
      'Open 2 The second one all the same?',
      'It builds on 1 The first one, which you have not finished yet. Nothing is lost either way.',
      'Type y for yes or n for no. Enter means yes.',
    ]);
    expect(reply(game, 'perhaps')).toEqual([
      'Type y for yes or n for no. Type ? for help, q to leave.',
    ]);
    expect(reply(game, 'n').at(-1)).toContain('Type the number of a level.');
    expect(reply(game, '2', 'Y')[0]).toBe(
      'Level 2: The second one. About 3 minutes. Builds on 1 The first one.',
    );
  });

  test('says what can be typed when a line is no level', () => {
    for (const line of ['7', 'draw', '0', '-1', '1e3']) {
      expect(reply(gameOf(), line)).toEqual(['Type 1, 2 or 3. Type ? for help, q to leave.']);
    }
  });

  test('tells about the save file once', () => {
    const game = gameOf({}, { type: 'unwritable', reason: 'no space left' });
    expect(greeting(game).slice(0, 2)).toEqual([
      'PongPT, line by line. Type ? for help, q to leave.',
      'Your progress cannot be saved (no space left), so for now it lasts only until you quit.',
    ]);
    expect(reply(game, '1').join('\n')).not.toContain('cannot be saved');
  });
});

test('a save file that was broken is begun anew, so everything is saved all the same', () => {
  const game = gameOf({}, { type: 'broken', copy: '/the/copy', kept: false });
  expect(greeting(game)[0]).toContain('Everything is saved at once.');
});

describe('a level', () => {
  test('goes from card to card, back as well, and to its first question', () => {
    const { game, said } = inFirst('');
    expect(said[0]).toMatch(/^Card 2 of 2: /);
    expect(reply(game, 'b')[0]).toMatch(/^Card 1 of 2: /);
    expect(reply(game, 'b')).toEqual(['This is the first card.']);
    expect(reply(game, '', '').at(-1)).toBe('1 purple, 2 blue, 3 green or 4 pink.');
  });

  test('hears words by name and by number, in small and large letters', () => {
    for (const line of ['pink', '4', 'PINK', '  pink  ']) {
      expect(inFirst('', '', line).said.at(-1)).toBe('Enter: draw a ball.');
    }
  });

  test('says what is wrong with a wrong answer, and does not repeat the question', () => {
    const { game, said } = inFirst('', '', 'purple');
    expect(said).toEqual(['Not so: The last sticky is pink, so the ball comes from the pink bin.']);
    expect(reply(game, '1')).toEqual(said);
    expect(reply(game, 'white')).toEqual([expect.stringMatching(/^Not so: |^\w.*\.$/)]);
  });

  test('an empty line where there is something to decide decides nothing', () => {
    const { game, said } = inFirst('', '', '');
    expect(said).toEqual(['Type 1, 2, 3 or 4. Type ? for help, q to leave.']);
    expect(game.getState().screen).toMatchObject({ session: { moves: [] } });
  });

  test('gives hints in three steps, the goal, and the words of the game', () => {
    const { game, said } = inFirst('', '', 'h');
    expect(said).toEqual([expect.stringMatching(/^Hint: \w/)]);
    expect(reply(game, 'h', 'h')[0]).toContain('pink');
    expect(reply(game, 'h')).toEqual(['That was the last hint.']);
    expect(reply(game, 'G').slice(0, 2)).toEqual([
      'Your goal: Draw one document.',
      expect.stringContaining('Three stars for'),
    ]);
    expect(reply(game, 'w')).toContain('bin: the balls for one context');
    expect(reply(game, 'w')).not.toContain('vector: numbers in a row, here for a word');
  });

  test('gives the words of the world that one is in', () => {
    const game = createGame(world, memoryStore(emptyProgress()), () => 'plain');
    const vector = 'vector: numbers in a row, here for a word';
    expect(reply(game, 'w')).not.toContain(vector);
    expect(reply(game, '15', 'y', 'w')).toContain(vector);
    expect(reply(game, 'm', 'w')).toContain(vector);
  });

  test('lists in its help every letter that does something', () => {
    const { game, said } = inFirst('', '', '?');
    const listed = said.flatMap((line) => /^(\S): /.exec(line)?.[1] ?? []);
    expect(listed).toEqual(['h', 'g', 'r', 'n', 'a', 'm', 'w', '?', 'q']);
    expect(said).toContain('h: hint');
    expect(reply(game, '4', '', '?').join('\n')).not.toContain('u: undo');
  });

  test('hears commands as whole words, too', () => {
    const { game, said } = inFirst('', '', 'Hint');
    expect(said).toEqual([expect.stringMatching(/^Hint: \w/)]);
    expect(reply(game, 'help')).toEqual(reply(game, '?'));
    expect(reply(game, 'help')).toContain(
      'Words do as well as these letters: hint, goal, restart, skip, again, map, words, help and quit.',
    );
    expect(reply(game, 'again')).toEqual(reply(game, 'a'));
    expect(reply(game, 'undo')).toEqual(['There is nothing to take back.']);
    expect(reply(game, 'map')[0]).toBe('World 1: A small world.');
    for (const word of ['quit', 'exit', 'leave']) {
      const leaving = gameOf();
      reply(leaving, '1', word);
      expect(leaving.getState().screen).toEqual({ at: 'left', code: 0 });
    }
  });

  test('a number where there is nothing to choose does nothing', () => {
    const { game, said } = inFirst('1');
    expect(said).toEqual([
      'There is nothing to decide here: press Enter. Type ? for help, q to leave.',
    ]);
    expect(reply(game, '')[0]).toMatch(/^Card 2/);
  });

  test('says in its help how this question is answered', () => {
    const { game, said } = inFirst('?');
    expect(said).toContain('Enter: go on.');
    expect(said.join('\n')).not.toContain('its name');
    expect(reply(game, '', '', '?').join('\n')).toContain('its name');
  });

  test('starts again after asking, and keeps going after a no', () => {
    const { game, said } = inFirst('', '', '4', 'r');
    expect(said).toEqual([
      'Start The first one again from its first card?',
      'What you did in this level since its start is lost. Stars and your documents stay.',
      'Type y for yes or n for no.',
    ]);
    expect(reply(game, '')).toEqual(['Type y for yes or n for no. Type ? for help, q to leave.']);
    expect(reply(game, 'n').at(-1)).toBe('Enter: draw a ball.');
    expect(reply(game, 'r', 'yes')[0]).toMatch(/^Card 1 of 2/);
  });

  test('skips to the next level after asking', () => {
    const { game, said } = inFirst('n');
    expect(said[0]).toBe('Skip to 2 The second one?');
    expect(reply(game, '')[0]).toBe(
      'Level 2: The second one. About 3 minutes. Builds on 1 The first one.',
    );
  });

  test('goes on where it was left, and is read whole', () => {
    const { game } = inFirst('', '', '4', 'm');
    expect(reply(game, '1')).toEqual([
      'Level 1: The first one. About 2 minutes.',
      'Your goal: Draw one document.',
      'You stopped in the middle of it; it goes on from there.',
      'Document 1 of 1.',
      ...['purple', 'blue', 'green', 'pink'].map((bin) =>
        expect.stringMatching(`^The ${bin} bin: `),
      ),
      expect.stringContaining('The document so far: pink.'),
      expect.any(String),
      'Enter: draw a ball.',
    ]);
  });

  test('that has changed since it was left says so', () => {
    const session: SavedSession = {
      levelId: 'first',
      given: { seed: 'old', notebook: [] },
      stage: { at: 'activity' },
      moves: [{ type: 'no such move' }],
      slips: [],
      hintsShown: 0,
    };
    const said = reply(gameOf({ sessions: { first: session } }), '1');
    expect(said).toContain('This level has changed since you left it, so it starts afresh.');
    expect(said).toContainEqual(expect.stringMatching(/^Card 1 of 2/));
  });
});

describe('leaving', () => {
  test('q leaves from everywhere with exit code 0, m goes to the map', () => {
    for (const lines of [[], ['1'], ['1', '', ''], ['s'], ['2']]) {
      const game = gameOf();
      reply(game, ...lines, 'q');
      expect(game.getState().screen).toEqual({ at: 'left', code: 0 });
    }
    expect(inFirst('m').said[0]).toBe('World 1: A small world.');
  });
});

describe('settings', () => {
  test('offer to start over, and ask twice before anything is forgotten', () => {
    const game = gameOf({ results: { first: { stars: 3 } } });
    expect(reply(game, 's')).toEqual([
      'Settings. Colours, shapes and motion are for the drawn game: pongpt --no-plain',
      '1. Start over. Forget one level, or everything. You will be asked twice.',
      'Type 1, or m for the map.',
    ]);
    expect(reply(game, '1')).toEqual([
      'What is to be forgotten?',
      '1. The first one. Lost: 3 stars.',
      '0. Everything. Lost: 3 stars.',
      'Type 1 or 0, or m for the map.',
    ]);
    expect(reply(game, '1')).toEqual([
      'Forget 1 The first one?',
      'You would lose 3 stars.',
      'Type y for yes or n for no.',
    ]);
    expect(reply(game, 'y')[0]).toBe('Really? This cannot be undone.');
    expect(reply(game, 'y')).toEqual([
      'What is to be forgotten?',
      'There is nothing to forget yet.',
      'Type m for the map.',
    ]);
    expect(game.getState().progress.results).toEqual({});
  });
});
