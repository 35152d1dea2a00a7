// The reducer: a literal state, one action, and what becomes of both state and save file.
import { describe, expect, test } from 'vitest';
import { emptyProgress, type Progress } from '../../src/progress.ts';
import { bindings } from '../../src/ui/bindings.ts';
import {
  type GameAction,
  type GameState,
  type GameWorld,
  nextRow,
  type Step,
  settingsOf,
  unmetNeeds,
  worldHere,
} from '../../src/ui/game.ts';
import { bindingFor } from '../../src/ui/keys.ts';
import { reduce } from '../../src/ui/reduce.ts';
import { world as course, gameWith, pastStory } from '../course.ts';
import { smallLevel, smallWorld as world } from '../small-course.ts';

const nothing = emptyProgress();
const onMap: GameState = {
  screen: { at: 'map', row: 0 },
  overlay: null,
  progress: nothing,
  banner: null,
};

const reduced = (state: GameState, action: GameAction): Step =>
  reduce(world, state, action, 'seed');

const inFirst = reduced(onMap, { type: 'open', levelId: 'first' }).state;

/** The state after these actions, its progress left alone. */
const having = (state: GameState, ...actions: readonly GameAction[]): GameState =>
  actions.reduce((now, action) => reduced(now, action).state, state);

const next: GameAction = { type: 'session', move: { type: 'next' } };
const play = (move: unknown): GameAction => ({ type: 'session', move: { type: 'play', move } });

describe('a level', () => {
  test('is opened afresh with the seed and the notebook, and saved at once', () => {
    const progress: Progress = { ...nothing, notebook: [['pink', 'white']] };
    const { state, changes } = reduced({ ...onMap, progress }, { type: 'open', levelId: 'first' });
    const given = { seed: 'seed', notebook: [['pink', 'white']] };
    expect(state.screen).toMatchObject({
      at: 'level',
      level: { id: 'first' },
      session: { given, stage: { at: 'story', card: 0 } },
      message: null,
    });
    expect(changes).toMatchObject([{ type: 'session', session: { levelId: 'first', given } }]);
  });

  test('goes on from its saved session, hint and all, and nothing new is saved', () => {
    const played = having(inFirst, next, next, { type: 'session', move: { type: 'hint' } });
    if (played.screen.at !== 'level') throw new Error('not in the level');
    const { state: _, ...session } = played.screen.session;
    const progress: Progress = { ...nothing, sessions: { first: session } };
    const { state, changes } = reduced({ ...onMap, progress }, { type: 'open', levelId: 'first' });
    expect(state.screen).toEqual({ ...played.screen, message: expect.anything() });
    expect(state.screen).toMatchObject({ message: { tone: 'hint' } });
    expect(changes).toEqual([]);
  });

  test('that has changed since it was saved starts afresh and says so', () => {
    const session = {
      levelId: 'first',
      given: { seed: 'old', notebook: [] },
      stage: { at: 'activity' },
      moves: [{ type: 'no such move' }],
      slips: [],
      hintsShown: 0,
    } as const;
    const progress: Progress = { ...nothing, sessions: { first: session } };
    const { state, changes } = reduced({ ...onMap, progress }, { type: 'open', levelId: 'first' });
    expect(state.screen).toMatchObject({
      session: { stage: { at: 'story', card: 0 }, given: { seed: 'seed' } },
      message: { text: 'This level has changed since you left it, so it starts afresh.' },
    });
    expect(changes).toMatchObject([{ type: 'session' }]);
  });

  test('that does not exist is not opened', () => {
    expect(reduced(onMap, { type: 'open', levelId: 'fourth' })).toEqual({
      state: onMap,
      changes: [],
    });
  });

  test('saves every move that is accepted', () => {
    const { state, changes } = reduced(inFirst, next);
    expect(state.screen).toMatchObject({ session: { stage: { at: 'story', card: 1 } } });
    expect(changes).toMatchObject([{ type: 'session', session: { stage: { card: 1 } } }]);
  });

  test('says of every new hint that it costs, and not of one that was paid for', () => {
    const hint: GameAction = { type: 'session', move: { type: 'hint' } };
    const said = (state: GameState) =>
      state.screen.at === 'level' ? state.screen.message?.text : undefined;
    const first = having(inFirst, next, next, hint);
    const all = having(first, hint, hint);
    expect(said(first)).toMatch(/\(This hint counts as a slip\.\)$/);
    expect(said(all)).toMatch(/\(This hint counts as a slip\.\)$/);
    const wrong = having(all, play({ type: 'open-bin', bin: 'blue' }));
    expect(said(wrong)).not.toContain('counts as a slip');
    const again = having(
      all,
      play({ type: 'open-bin', bin: 'pink' }),
      { type: 'session', move: { type: 'undo' } },
      hint,
    );
    expect(said(again)).not.toContain('counts as a slip');
  });

  test('saves a wrong answer as a slip, and says what is wrong', () => {
    const inActivity = having(inFirst, next, next);
    const { state, changes } = reduced(inActivity, play({ type: 'open-bin', bin: 'blue' }));
    const text = 'The last sticky is pink, so the ball comes from the pink bin.';
    expect(state.screen).toMatchObject({ message: { tone: 'wrong', text } });
    expect(changes).toMatchObject([{ session: { moves: [], slips: [{ what: text }] } }]);
    expect(reduced(state, play({ type: 'open-bin', bin: 'blue' })).changes).toEqual([]);
  });

  test('a wrong answer ends what was said of a right one, until the next answer', () => {
    const slipped = ({ screen }: GameState) => screen.at === 'level' && screen.slipped;
    const wrong = having(inFirst, next, next, play({ type: 'open-bin', bin: 'blue' }));
    expect(slipped(having(inFirst, next, next))).toBe(false);
    expect(slipped(wrong)).toBe(true);
    expect(slipped(having(wrong, { type: 'session', move: { type: 'hint' } }))).toBe(true);
    expect(slipped(having(wrong, play({ type: 'draw' })))).toBe(true);
    expect(slipped(having(wrong, play({ type: 'open-bin', bin: 'pink' })))).toBe(false);
  });

  test('Escape closes a wrong answer and what came with it first', () => {
    const wrong = having(inFirst, next, next, play({ type: 'open-bin', bin: 'blue' }));
    const escaped = (state: GameState) =>
      having(state, bindingFor(bindings(world, state), 'escape')?.action ?? { type: 'tick' });
    expect(escaped(wrong).screen).toMatchObject({ at: 'level', message: null });
    expect(escaped(escaped(wrong)).screen.at).toBe('map');
    expect(bindingFor(bindings(world, wrong), 'q')?.action).toEqual({ type: 'to-map' });
  });

  test('a step back into another part of it says where one is', () => {
    const game = gameWith('back', { world: course });
    game.dispatch({ type: 'open', levelId: 'your-own-words' });
    pastStory(game);
    game.dispatch(play({ type: 'choose', text: 0 }));
    game.dispatch({ type: 'session', move: { type: 'undo' } });
    expect(game.getState().screen).toMatchObject({
      session: { moves: [] },
      message: { tone: 'note', text: 'Back at: choose a text.' },
    });
  });

  test('notes a move that cannot be made now, and saves nothing', () => {
    const inActivity = having(inFirst, next, next);
    const { state, changes } = reduced(inActivity, play({ type: 'draw' }));
    expect(state.screen).toMatchObject({ message: { text: expect.stringContaining('bin') } });
    expect(changes).toEqual([]);
  });

  test('starts again with a new seed', () => {
    const { state, changes } = reduce(world, having(inFirst, next), { type: 'restart' }, 'other');
    const fresh = { given: { seed: 'other' }, stage: { at: 'story', card: 0 }, moves: [] };
    expect(state.screen).toMatchObject({ session: fresh });
    expect(changes).toMatchObject([{ type: 'session', session: fresh }]);
  });

  test('is left for the map with the pointer on it, and on the next one once it is finished', () => {
    expect(having(inFirst, next, { type: 'to-map' }).screen).toEqual({ at: 'map', row: 0 });
    if (inFirst.screen.at !== 'level') throw new Error('not in the level');
    const { session } = inFirst.screen;
    const finished: GameState = {
      ...inFirst,
      screen: { ...inFirst.screen, session: { ...session, stage: { at: 'result' } } },
    };
    expect(having(finished, { type: 'to-map' }).screen).toEqual({ at: 'map', row: 1 });
  });
});

describe('a picture that moves', () => {
  const moving = { ...world, terminal: { ...world.terminal, reducedMotion: false } };
  const withBall = having(
    inFirst,
    next,
    next,
    play({ type: 'open-bin', bin: 'pink' }),
    play({ type: 'draw' }),
  );
  const stuck = reduce(moving, withBall, play({ type: 'stick' }), 'seed').state;

  test('starts with the move, goes on by ticks and ends', () => {
    expect(stuck.screen).toMatchObject({ motion: { frame: 0 } });
    let state = stuck;
    let ticks = 0;
    while (state.screen.at === 'level' && state.screen.motion !== null) {
      state = reduce(moving, state, { type: 'tick' }, 'seed').state;
      ticks += 1;
    }
    expect(ticks).toBeGreaterThan(1);
    expect(ticks).toBeLessThan(25);
    expect(state.screen).toMatchObject({ motion: null });
  });

  test('is skipped by the next key', () => {
    const { state } = reduce(moving, stuck, { type: 'session', move: { type: 'hint' } }, 'seed');
    expect(state.screen).toMatchObject({ motion: null });
  });

  test('is only ended by a wrong answer: it was an answer to what is no longer there', () => {
    const { state, changes } = reduce(
      moving,
      stuck,
      play({ type: 'open-bin', bin: 'pink' }),
      'seed',
    );
    if (stuck.screen.at !== 'level') throw new Error('not in the level');
    expect(state.screen).toEqual({ ...stuck.screen, motion: null });
    expect(changes).toEqual([]);
    const again = reduce(moving, state, play({ type: 'open-bin', bin: 'pink' }), 'seed').state;
    expect(again.screen).toMatchObject({ message: { tone: 'wrong' }, session: { slips: [{}] } });
  });

  test('loses no right answer that is given while it moves', () => {
    if (stuck.screen.at !== 'level') throw new Error('not in the level');
    const { document } = stuck.screen.session.state as { document: readonly string[] };
    const right = play({ type: 'open-bin', bin: document.at(-1) });
    const { screen } = reduce(moving, stuck, right, 'seed').state;
    expect(screen).toMatchObject({ session: { moves: { length: 4 }, slips: [] } });
  });

  test('is not passed while it shows a result that is to be read', () => {
    const read: GameWorld = {
      ...moving,
      views: Object.fromEntries(
        Object.entries(moving.views).map(([kind, view]) => [
          kind,
          { ...view, toBeRead: () => true },
        ]),
      ),
    };
    if (stuck.screen.at !== 'level') throw new Error('not in the level');
    const { document } = stuck.screen.session.state as { document: readonly string[] };
    const right = play({ type: 'open-bin', bin: document.at(-1) });
    const ended = reduce(read, stuck, right, 'seed').state;
    expect(ended.screen).toEqual({ ...stuck.screen, motion: null });
    expect(reduce(read, ended, right, 'seed').state.screen).toMatchObject({
      session: { moves: { length: 4 } },
    });
  });

  test('does not move where motion is off', () => {
    expect(having(withBall, play({ type: 'stick' })).screen).toMatchObject({ motion: null });
  });
});

describe('around the levels', () => {
  test.each<[string, GameAction, Partial<GameState>]>([
    ['settings', { type: 'to-settings' }, { screen: { at: 'settings', row: 0, mapRow: 0 } }],
    [
      'the list of what can be forgotten',
      { type: 'to-reset' },
      { screen: { at: 'reset', row: 0, mapRow: 0 } },
    ],
    ['another row', { type: 'row', row: 2 }, { screen: { at: 'map', row: 2 } }],
    [
      'the help',
      { type: 'overlay', overlay: { type: 'help', page: 'keys' } },
      { overlay: { type: 'help', page: 'keys' } },
    ],
    ['the way out', { type: 'leave', code: 130 }, { screen: { at: 'left', code: 130 } }],
    ['moves of a level are not heard', next, {}],
    ['ticks are not heard', { type: 'tick' }, {}],
  ])('from the map: %s', (_, action, change) => {
    expect(reduced(onMap, action)).toEqual({ state: { ...onMap, ...change }, changes: [] });
  });

  test('settings and forgetting are changes to the save file', () => {
    expect(reduced(onMap, { type: 'set', settings: { ascii: true } }).changes).toEqual([
      { type: 'settings', settings: { ascii: true } },
    ]);
    expect(reduced(onMap, { type: 'reset', levelId: 'first' }).changes).toEqual([
      { type: 'reset-level', levelId: 'first' },
    ]);
    expect(reduced(onMap, { type: 'reset', levelId: null }).changes).toEqual([
      { type: 'reset-all' },
    ]);
  });

  test('the terminal may take away what the player has chosen, never add to it', () => {
    const poor = { ...world, terminal: { colour: false, ascii: true, reducedMotion: true } };
    const rich = { ...world, terminal: { colour: true, ascii: false, reducedMotion: false } };
    const chosen: Progress = {
      ...nothing,
      settings: { colour: true, ascii: false, reducedMotion: false },
    };
    const modest: Progress = {
      ...nothing,
      settings: { colour: false, ascii: true, reducedMotion: true },
    };
    expect(settingsOf(poor, chosen)).toEqual(poor.terminal);
    expect(settingsOf(rich, chosen)).toEqual(rich.terminal);
    expect(settingsOf(rich, modest)).toEqual(poor.terminal);
    expect(settingsOf(rich, nothing)).toEqual(rich.terminal);
  });

  test('the pointer starts at the level that comes next', () => {
    const stars = { stars: 3 } as const;
    const row = (progress: Partial<Progress>) => nextRow(world, { ...nothing, ...progress });
    expect(row({})).toBe(0);
    expect(row({ results: { first: stars }, lastLevel: 'first' })).toBe(1);
    expect(row({ lastLevel: 'second' })).toBe(1);
    expect(row({ results: { second: stars }, lastLevel: 'second' })).toBe(2);
    expect(row({ results: { second: stars, third: stars }, lastLevel: 'third' })).toBe(0);
    expect(
      row({ results: { first: stars, second: stars, third: stars }, lastLevel: 'third' }),
    ).toBe(0);
    expect(row({ lastLevel: 'no such level' })).toBe(0);
  });

  test('the world is that of the level, and on the map that of the pointer', () => {
    const id = (screen: GameState['screen']) => worldHere(world, { ...onMap, screen })?.id;
    const [first, second] = world.worlds;
    expect(id({ at: 'map', row: 1 })).toBe(first?.id);
    expect(id({ at: 'map', row: 2 })).toBe(second?.id);
    expect(id({ at: 'settings', row: 0, mapRow: 2 })).toBe(second?.id);
    const third = reduced(onMap, { type: 'open', levelId: 'third' }).state;
    expect(id(third.screen)).toBe(second?.id);
    expect(id({ at: 'left', code: 0 })).toBeUndefined();
  });

  test('a level needs what is not finished yet', () => {
    const progress: Progress = { ...nothing, results: { first: { stars: 1 } } };
    expect(unmetNeeds(world, progress, smallLevel('third')).map(({ id }) => id)).toEqual([
      'second',
    ]);
  });
});
