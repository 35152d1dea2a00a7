import { describe, expect, test } from 'vitest';
import type { AnyActivity } from '../../src/engine/activity.ts';
import { playSession, type SessionMove } from '../../src/engine/play-session.ts';
import { score } from '../../src/engine/score.ts';
import { hintsOf, startSession } from '../../src/engine/session.ts';
import {
  activity,
  back,
  cleanRun,
  fresh,
  given,
  hint,
  level,
  next,
  play,
  playing,
  read,
  reason,
  type State,
  sessionAfter,
  step,
  undo,
} from './counting.ts';

describe('the way through a level', () => {
  test('begins at the first card, or at the activity if there is none', () => {
    expect(fresh.stage).toEqual({ at: 'story', card: 0 });
    const { stage } = startSession({ ...level, cards: [] }, activity, given);
    expect(stage).toEqual({ at: 'activity' });
  });

  test('cards turn both ways, and the last one leads to the activity', () => {
    expect(sessionAfter([next]).stage).toEqual({ at: 'story', card: 1 });
    expect(sessionAfter([next, back]).stage).toEqual({ at: 'story', card: 0 });
    expect(sessionAfter([next, next]).stage).toEqual({ at: 'activity' });
    expect(playing.stage).toEqual({ at: 'activity' });
  });

  test('the activity done leads to the debrief, and from there to the result', () => {
    const done = sessionAfter([...read, play('add'), play('add'), play('add')]);
    expect(done.stage).toEqual({ at: 'debrief', card: 0 });
    expect(sessionAfter([next], done).stage).toEqual({ at: 'result' });
    const short = { ...level, debrief: [] };
    const last = playSession(
      short,
      activity,
      sessionAfter([...read, play('add'), play('add')]),
      play('add'),
    );
    expect(last.session.stage).toEqual({ at: 'result' });
  });

  test.each<[string, readonly SessionMove[], SessionMove, string]>([
    ['back from the first card', [], back, 'This is the first card.'],
    ['a move during the story', [], play('add'), 'Read on first: press Enter.'],
    ['a hint during the story', [], hint, 'Hints come with the activity.'],
    ['undo during the story', [], undo, 'There is nothing to take back.'],
    ['next during the activity', read, next, 'There is something to do first. h gives a hint.'],
    [
      'back during the activity',
      read,
      back,
      'The story is behind you. With g you read the goal again.',
    ],
    ['back from the debrief', cleanRun.slice(0, -1), back, 'This is the first card.'],
    ['a move when all is done', cleanRun, play('add'), 'Read on first: press Enter.'],
    ['next at the result', cleanRun, next, 'This level is finished.'],
  ])('refused: %s', (_, moves, move, expected) => {
    const session = sessionAfter(moves);
    expect(reason(session, move)).toBe(expected);
    expect(step(session, move).session).toBe(session);
  });
});

describe('moves', () => {
  test('an accepted move changes the state and is written down', () => {
    const session = sessionAfter([play('add')], playing);
    expect(session.state).toMatchObject({ n: 1 });
    expect(session.moves).toEqual(['add']);
    expect(playing.moves).toEqual([]);
  });

  test('a wrong answer leaves the state as it is, says why, and is a slip', () => {
    const session = sessionAfter([play('add'), play('guess')], playing);
    expect(reason(playing, play('guess'))).toBe('After 0 does not come that.');
    expect(session.state).toEqual(sessionAfter([play('add')], playing).state);
    expect(session.slips).toEqual([
      { type: 'wrong', what: 'After 1 does not come that.', after: 1 },
    ]);
  });

  test('the same wrong answer again at the same point costs nothing more', () => {
    const guesses = [play('guess'), play('guess'), play('guess again'), play('guess')];
    expect(sessionAfter(guesses, playing).slips.map(({ what }) => what)).toEqual([
      'After 0 does not come that.',
      'Nor that.',
    ]);
    expect(
      sessionAfter([play('guess again'), play('add'), play('guess again')], playing).slips,
    ).toHaveLength(2);
  });

  test('a move that cannot be made now says why and costs nothing', () => {
    expect(reason(playing, play('skip'))).toBe('One at a time.');
    expect(step(playing, play('skip')).session).toBe(playing);
  });
});

describe('taking back', () => {
  test('the last move is as if it had not been', () => {
    const one = sessionAfter([play('add')], playing);
    expect(sessionAfter([play('add'), undo], one)).toEqual(one);
  });

  test('slips stay', () => {
    expect(sessionAfter([play('guess'), play('add'), undo], playing).slips).toHaveLength(1);
  });

  test('nothing done, nothing to take back', () => {
    expect(reason(playing, undo)).toBe('There is nothing to take back.');
  });

  test('what has been seen cannot be taken back', () => {
    const rolled = sessionAfter([play('add'), play('roll')], playing);
    expect(reason(rolled, undo)).toBe('What has been seen cannot be taken back.');
    expect(step(rolled, undo).session).toBe(rolled);
  });

  test('not after the end', () => {
    expect(reason(sessionAfter(cleanRun), undo)).toBe('There is nothing to take back.');
  });
});

describe('hints', () => {
  test('come in three steps, each with its slots filled for this very state', () => {
    const session = sessionAfter([play('add')], playing);
    const shown = [1, 2, 3].map((n) =>
      hintsOf(level, activity, sessionAfter(Array(n).fill(hint), session)),
    );
    const all = [
      'Nudge: think of the next one.',
      'Look at the place after 1, the place after 1.',
      'It is 2.',
    ];
    expect(shown).toEqual([all.slice(0, 1), all.slice(0, 2), all]);
  });

  test('none show until asked for, nor once the move is made', () => {
    expect(hintsOf(level, activity, playing)).toEqual([]);
    expect(hintsOf(level, activity, sessionAfter([hint, play('add')], playing))).toEqual([]);
    expect(hintsOf(level, activity, fresh)).toEqual([]);
  });

  test('stay while a move is refused', () => {
    expect(hintsOf(level, activity, sessionAfter([hint, play('guess')], playing))).toHaveLength(1);
  });

  test('each is a slip, and there is no fourth', () => {
    const three = sessionAfter([hint, hint, hint], playing);
    expect(three.slips.map(({ what }) => what)).toEqual([
      'Nudge: think of the next one.',
      'Look at the place after 0, the place after 0.',
      'It is 1.',
    ]);
    expect(reason(three, hint)).toBe('That was the last hint.');
  });
});

describe('stars', () => {
  const end = [play('roll'), play('add'), play('add'), next];
  const stars = (moves: readonly SessionMove[]) => score(level, activity, sessionAfter(moves));

  test('three for a clean run', () => {
    expect(stars(cleanRun)).toEqual({ stars: 3, slips: [] });
  });

  test.each<[string, readonly SessionMove[], number, readonly string[]]>([
    ['a hint', [...read, hint, ...end], 2, ['Nudge: think of the next one.']],
    [
      'the same hint again later',
      [...read, hint, play('roll'), hint, play('add'), play('add'), next],
      2,
      ['Nudge: think of the next one.'],
    ],
    ['a wrong answer', [...read, play('guess'), ...end], 2, ['After 0 does not come that.']],
    ['a lost bet', [...read, play('add'), play('add'), play('add')], 2, ['You never rolled.']],
    [
      'a hint and a wrong answer',
      [...read, hint, play('guess'), ...end],
      1,
      ['Nudge: think of the next one.', 'After 0 does not come that.'],
    ],
  ])('%s: the reason is told', (_, moves, expected, reasons) => {
    const result = stars(moves);
    expect(result.stars).toBe(expected);
    expect(result.slips.map(({ what }) => what)).toEqual(reasons);
  });

  test('slips are told in the order of play, lost bets among them', () => {
    const early: AnyActivity = {
      ...activity,
      slips: (_, state) => ((state as State).n >= 2 ? ['A lost bet.'] : []),
    };
    const moves = [
      ...read,
      play('guess'),
      play('add'),
      play('add'),
      play('guess again'),
      play('add'),
      next,
    ];
    const session = moves.reduce(
      (now, move) => playSession(level, early, now, move).session,
      startSession(level, early, given),
    );
    expect(score(level, early, session).slips).toEqual([
      { type: 'wrong', what: 'After 0 does not come that.', after: 0 },
      { type: 'bet', what: 'A lost bet.', after: 2 },
      { type: 'wrong', what: 'Nor that.', after: 2 },
    ]);
  });

  test('a hint where nothing can go wrong is free', () => {
    const kind = { ...activity, clues: () => ({ ...activity.clues({}, {}), free: true as const }) };
    expect(playSession(level, kind, playing, hint).session.slips).toEqual([]);
  });

  test('a level may forgive more', () => {
    const kind = { ...level, stars: { three: 1, two: 2 } };
    expect(score(kind, activity, sessionAfter([...read, hint, ...end])).stars).toBe(3);
  });

  test('the moves that the activity proposes win three stars', () => {
    let session = playing;
    while (session.stage.at === 'activity') {
      const move = activity.solve(level.settings, session.state);
      session = step(session, { type: 'play', move }).session;
    }
    expect(score(level, activity, session)).toEqual({ stars: 3, slips: [] });
  });
});
