// The warm-up as a game: its keys, its frames, what is saved of it, and its result as text.
import { describe, expect, test } from 'vitest';
import { warmUpGame } from '../../src/commands/warm-up.ts';
import { saveSession } from '../../src/engine/replay.ts';
import { emptyProgress, type Progress } from '../../src/progress.ts';
import { bindings, onScreen } from '../../src/ui/bindings.ts';
import { farewell } from '../../src/ui/farewell.ts';
import type { GameWorld } from '../../src/ui/game.ts';
import { bindingFor, type KeyName, legend } from '../../src/ui/keys.ts';
import { totalLoss } from '../../src/ui/menus.ts';
import { createGame, type Game } from '../../src/ui/store.ts';
import { bigLetters } from '../../src/ui/warm-up/letters.ts';
import { inShapes } from '../../src/ui/warm-up/result.ts';
import { memoryStore, world } from '../course.ts';
import { nextKeys } from '../solver.ts';
import { warmUpGameWorld, warmUpWorld } from '../warm-up.ts';
import { expectWhole, frame, views } from './whole.ts';

const ascii = { colour: false, ascii: true, reducedMotion: true };

function worldOf(seed?: string, minutes = 8, terminal = world.terminal): GameWorld {
  return warmUpGameWorld(seed === undefined ? { minutes } : { seed, minutes }, terminal);
}

function gameOf(game = worldOf('room 7'), progress: Progress = emptyProgress()): Game {
  return createGame(game, memoryStore(progress), () => 'never used');
}

function press(game: Game, ...keys: readonly KeyName[]): void {
  for (const key of keys) {
    const binding = bindingFor(bindings(game.world, game.getState()), key);
    if (!binding) throw new Error(`nothing hears ${key}`);
    game.dispatch(binding.action);
  }
}

/** Plays by the keys of the solution until something holds. */
function playUntil(game: Game, holds: (game: Game) => boolean): void {
  for (let n = 0; !holds(game); n += 1) {
    if (n > 500) throw new Error('it does not come to its end');
    press(game, ...nextKeys(game.world, game.getState()));
  }
}

const ended = (game: Game) => game.getState().screen.at === 'end';

function here(game: Game): string {
  const { screen } = game.getState();
  return screen.at === 'level' ? screen.level.id : screen.at;
}

function played(game: Game): Game {
  press(game, 'enter');
  playUntil(game, ended);
  return game;
}

test('a hint says nothing of what it costs: there are no stars', () => {
  const game = gameOf();
  press(game, 'enter');
  const inActivity = ({ screen }: ReturnType<Game['getState']>) =>
    screen.at === 'level' && screen.session.stage.at === 'activity';
  playUntil(game, () => inActivity(game.getState()));
  press(game, 'h');
  const { screen } = game.getState();
  const message = screen.at === 'level' ? screen.message : null;
  expect(message).toMatchObject({ tone: 'hint' });
  expect(message?.text).not.toContain('counts as a slip');
});

describe('the way through', () => {
  test('from the seed over every exercise to the result, the questions, and out', () => {
    const game = gameOf();
    expect(here(game)).toBe('opening');
    press(game, 'enter');
    const seen = new Set<string>();
    playUntil(game, (now) => {
      seen.add(here(now));
      return ended(now);
    });
    expect([...seen]).toEqual([
      'read-the-table',
      'draw-two-documents',
      'train-on-a-document',
      'guess-the-rule',
      'end',
    ]);
    expect(game.getState().screen).toEqual({ at: 'end', page: 'result' });
    press(game, 'enter');
    expect(game.getState().screen).toEqual({ at: 'end', page: 'talk' });
    press(game, 'backspace', 'backspace');
    expect(here(game)).toBe('opening');
    press(game, 'enter', 'enter', 'enter');
    expect(game.getState().screen).toEqual({ at: 'left', code: 0 });
  });

  test('an exercise that is left out is said to be, and offered again', () => {
    const game = gameOf();
    press(game, 'enter', 'n');
    expect(game.getState().overlay).toMatchObject({ question: 'Skip to Draw two documents?' });
    press(game, 'enter');
    expect(here(game)).toBe('draw-two-documents');
    playUntil(game, ended);
    expect(farewell(game)).toContain('1  Read the table       not finished');
    expect(farewell(game)).toContain('3 of 4 done');
    press(game, 'backspace', 'enter');
    expect(here(game)).toBe('read-the-table');
    press(game, 'n');
    expect(game.getState().overlay).toMatchObject({ question: 'Skip to the result?' });
    press(game, 'enter');
    expect(ended(game)).toBe(true);
  });

  test('there is no map, and q leaves from everywhere', () => {
    const game = gameOf();
    for (const keys of [[], ['enter'], ['enter'], ['enter']] as const) {
      press(game, ...keys);
      const labels = legend(onScreen(game.world, game.getState()), false).map(({ label }) => label);
      expect(labels).not.toContain('map');
      expect(labels).toContain('leave');
    }
    press(game, 'q');
    expect(game.getState().screen).toEqual({ at: 'left', code: 0 });
  });

  test('an exercise begun again is the same puzzle', () => {
    const game = gameOf();
    press(game, 'enter', 'enter', 'enter', '9', 'enter');
    const session = () => {
      const { screen } = game.getState();
      return screen.at === 'level' ? screen.session : undefined;
    };
    const given = session()?.given;
    expect(session()?.slips).toHaveLength(1);
    press(game, 'r');
    expect(game.getState().overlay).toMatchObject({ loses: true });
    press(game, 'y');
    expect(session()).toMatchObject({ given, slips: [], stage: { at: 'story' } });
  });

  test('without questions for the room, the result is the last page', () => {
    const game = worldOf('room 7', 3);
    const quiet = { ...game, worlds: game.worlds.map((each) => ({ ...each, talk: [] })) };
    const silent = played(gameOf(quiet));
    press(silent, 'enter');
    expect(silent.getState().screen.at).toBe('left');
    expect(farewell(silent)).not.toContain('To talk about');
  });
});

describe('what is saved', () => {
  const before: Progress = {
    ...emptyProgress(),
    notebook: [['pink', 'white']],
    model: { documents: [['pink', 'white']], contextLength: 1 },
    results: { train: { stars: 2 } },
    lastLevel: 'train',
  };

  test('never touches results, sessions, notebook or model', () => {
    const game = played(gameOf(worldOf('room 7', 20), before));
    const { warmUp, ...rest } = game.getState().progress;
    expect(rest).toEqual(before);
    expect(warmUp?.seed).toBe('room 7');
  });

  test('a game that is killed goes on at the same step, whatever the step', () => {
    const game = gameOf();
    press(game, 'enter');
    playUntil(game, (now) => {
      const { screen, progress } = now.getState();
      if (screen.at !== 'level') return true;
      const saved = JSON.parse(JSON.stringify(progress)) as Progress;
      const after = gameOf(worldOf('room 7'), saved);
      expect(here(after)).toBe('opening');
      press(after, 'enter');
      const resumed = after.getState().screen;
      if (resumed.at !== 'level') throw new Error('it did not go on');
      expect(saveSession(resumed.session)).toEqual(saveSession(screen.session));
      return false;
    });
  });

  test('another seed, and so another day, starts afresh', () => {
    const { progress } = played(gameOf()).getState();
    const other = gameOf(worldOf(), progress);
    expect(legend(onScreen(other.world, other.getState()), true)[0]?.label).toBe('begin');
    press(other, 'enter');
    expect(here(other)).toBe('read-the-table');
    expect(other.getState().progress.warmUp).toMatchObject({ seed: '2026-11-28' });
  });

  test('with more minutes, the same seed goes on with what is added', () => {
    const { progress } = played(gameOf()).getState();
    const longer = gameOf(worldOf('room 7', 10), progress);
    press(longer, 'enter');
    expect(here(longer)).toBe('two-steps-ahead');
  });

  test('starting over asks, and forgets this warm-up alone', () => {
    const { progress } = played(gameOf(worldOf('room 7'), before)).getState();
    const game = gameOf(worldOf('room 7'), progress);
    press(game, 'r', 'n');
    expect(game.getState().progress).toBe(progress);
    press(game, 'r', 'y');
    expect(here(game)).toBe('opening');
    const { warmUp, ...rest } = game.getState().progress;
    expect(rest).toEqual(before);
    expect(warmUp).toEqual({ seed: 'room 7', at: null, sessions: {} });
  });

  test('forgetting everything says that the warm-up is lost, too', () => {
    const { progress } = played(gameOf(worldOf('room 7', 3))).getState();
    expect(totalLoss(progress)).toBe('your warm-up');
    expect(totalLoss(emptyProgress())).toBe('');
  });

  test('a session that does not fit its exercise any more starts it afresh, and says so', () => {
    const game = gameOf();
    press(game, 'enter', 'enter', 'enter', '1');
    const { progress } = game.getState();
    const session = progress.warmUp?.sessions['read-the-table'];
    if (session === undefined) throw new Error('nothing was saved');
    const strange = { ...session, moves: ['no move'] };
    const after = gameOf(worldOf('room 7'), {
      ...progress,
      warmUp: { seed: 'room 7', at: 'read-the-table', sessions: { 'read-the-table': strange } },
    });
    press(after, 'enter');
    expect(after.getState().screen).toMatchObject({ message: { tone: 'note' } });
    expect(farewell(after)).toContain('1  Read the table       not finished');
  });
});

describe('the result', () => {
  const whole = `To talk about in the room
1  Everybody here drew the same balls. Was that chance?
   What would be different with another seed?
2  A model learns from documents and from nothing else.
   What might it learn that nobody meant to teach?
3  The colours meant nothing to the model, and still it
   wrote. How is that unlike a chatbot, and unlike you?

PongPT warm-up, seed room 7
1  Read the table       no slip
2  Draw two documents   no slip
   ◆PNK ◆PNK ▲GRN ■BLU ◆PNK ▲GRN ○WHT
   ▲GRN ●PUR ◆PNK ●PUR ○WHT
3  Train on a document  no slip
   ◆PNK ■BLU ○WHT
4  Guess the rule       no slip
4 of 4 done

The same puzzles again: pongpt warmup --seed "room 7"
The whole game: pongpt`;

  test('of a clean run, for this seed, to the letter', () => {
    expect(farewell(played(gameOf()))).toBe(whole);
  });

  test('in ASCII has letters only', () => {
    const text = farewell(played(gameOf(worldOf('room 7', 8, ascii))));
    expect(text).toMatch(/^[ -~\n]*$/);
    expect(text).not.toMatch(/[*#@^]/);
  });

  test('of someone who leaves early says what was done so far, and how to go on', () => {
    const game = gameOf(worldOf('room7', 5));
    expect(farewell(game)).toBe(
      [
        'PongPT warm-up, seed room7',
        '1  Read the table       not begun',
        '2  Draw two documents   not begun',
        '3  Train on a document  not begun',
        '0 of 3 done',
        '',
        'Go on from here: pongpt warmup --seed room7 --minutes 5',
      ].join('\n'),
    );
    press(game, 'enter', 'enter', 'enter', '9', 'enter', 'h', 'h');
    playUntil(game, () => here(game) === 'draw-two-documents');
    expect(farewell(game)).toContain(
      [
        '1  Read the table       1 slip, 2 hints',
        '2  Draw two documents   not finished',
        '3  Train on a document  not begun',
        '1 of 3 done',
      ].join('\n'),
    );
  });

  test('says what is wrong with the save file', () => {
    const store = memoryStore(emptyProgress(), { type: 'unwritable', reason: 'the disk is full' });
    const game = createGame(worldOf('room 7'), store, () => '');
    expect(farewell(game)).toContain('the disk is full');
  });

  test('writes long documents by single letters, and no sign that chats take for their own', () => {
    expect(inShapes(['purple', 'pink', 'white'], false)).toBe('●PUR ◆PNK ○WHT');
    expect(inShapes(['purple', 'pink', 'white'], true)).toBe('purple pink white');
    const long = Array.from({ length: 12 }, () => 'blue');
    expect(inShapes([...long, 'white'], false)).toBe(`${'■B '.repeat(12)}○W`);
    expect(inShapes([...long, 'white'], true)).toBe(`${'BLU '.repeat(12)}WHT`);
  });
});

describe('the seed in large letters', () => {
  test('has five rows of the same length, for every day of a century', () => {
    for (let day = 0; day < 36525; day += 29) {
      const [path] = [warmUpGame([warmUpWorld], { minutes: 8 }, new Date(2026, 0, day)).route];
      if (path.type !== 'path') throw new Error('there is no path');
      const rows = bigLetters(path.seed, 58, '#') ?? [];
      expect(rows).toHaveLength(5);
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });

  test('knows every letter and digit, each as another picture', () => {
    const all = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._ '];
    const pictures = all.map((letter) => bigLetters(letter, 10, '#')?.join('\n'));
    expect(new Set(pictures).size).toBe(all.length);
    expect(bigLetters('a', 10, '#')).toEqual(bigLetters('A', 10, '#'));
    expect(bigLetters('7', 10, '█')).toEqual(['█████', '   ██', '  ██ ', ' ██  ', ' ██  ']);
  });

  test('gives way to plain ones where a letter is not drawn, or there is no room', () => {
    expect(bigLetters('Föhr', 58, '#')).toBeUndefined();
    expect(bigLetters('a seed that is too long', 58, '#')).toBeUndefined();
  });
});

describe.each(views)('at %s', (...view) => {
  const [, , terminal] = view;

  test.each([
    ['room 7', 3],
    ['2026-11-28', 8],
    ['WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW', 20],
    ['Ελληνικά 中文 and more 12345678', 20],
  ])('the first screen is whole: %s for %i minutes', (seed, minutes) => {
    const game = worldOf(seed, minutes, terminal);
    const lines = frame(game, gameOf(game).getState(), view);
    expect(lines.at(-1)).toMatch(/Enter begin .*\? help$/);
    expectWhole(lines, terminal, 'Same seed, same puzzle: compare it with your neighbours.');
    expectWhole(lines, terminal, 'Take your time: no clock ends a try.');
    if (seed.length <= 12 || !terminal.ascii) expectWhole(lines, terminal, seed);
  });

  test('every step is whole, with its goal and its help', () => {
    const game = gameOf(worldOf('2026-11-28', 20, terminal));
    press(game, 'enter');
    playUntil(game, (now) => {
      const lines = frame(now.world, now.getState(), view);
      expect(lines.at(-1)).toMatch(/\? help$/);
      return ended(now);
    });
    const goal = gameOf(worldOf('2026-11-28', 20, terminal));
    press(goal, 'enter', 'g');
    const lines = frame(goal.world, goal.getState(), view);
    expectWhole(lines, terminal, 'Answer two questions. The table has every answer.');
    expect(lines.join(' ')).not.toMatch(/stars/i);
  });

  test('result and questions are whole', () => {
    const game = played(gameOf(worldOf('2026-11-28', 8, terminal)));
    expectWhole(frame(game.world, game.getState(), view), terminal, ...resultOf(game));
    press(game, 'enter');
    const lines = frame(game.world, game.getState(), view);
    expectWhole(lines, terminal, ...warmUpWorld.talk);
    press(game, 'r');
    expectWhole(
      frame(game.world, game.getState(), view),
      terminal,
      'Start the whole warm-up again?',
    );
  });

  test('titles and questions may be as long as a file lets them be', () => {
    const title = 'A title of sixty letters and no more, which is quite enough'.padEnd(60, '.');
    const talk = Array.from({ length: 4 }, (_, n) =>
      `${n} Why is a question of one hundred and twenty letters so much longer than one thinks, on a small screen?`.padEnd(
        120,
        '?',
      ),
    );
    const game = worldOf('2026-11-28', 3, terminal);
    const long = {
      ...game,
      worlds: game.worlds.map((each) => ({
        ...each,
        talk,
        levels: each.levels.map((level) => ({ ...level, title })),
      })),
    };
    const opening = gameOf(long);
    expectWhole(frame(long, opening.getState(), view), terminal, '1 minute', '2 minutes');
    const end = played(opening);
    expectWhole(frame(long, end.getState(), view), terminal, '2 of 2 done');
    press(end, 'enter');
    expectWhole(frame(long, end.getState(), view), terminal, ...talk);
  });

  test('a result that does not fit still says how many are done', () => {
    const game = played(gameOf(worldOf('2026-11-28', 20, terminal)));
    expectWhole(frame(game.world, game.getState(), view), terminal, '8 of 8 done');
  });
});

/** The printed result, line by line, without what comes after it. */
function resultOf(game: Game): readonly string[] {
  const result = farewell(game)
    .split('\n\n')
    .find((part) => part.startsWith('PongPT'));
  return result?.split('\n') ?? [];
}
