import { describe, expect, test } from 'vitest';
import { type AnyActivity, notNow } from '../../src/engine/activity.ts';
import { replaySession, saveSession } from '../../src/engine/replay.ts';
import { type Stage, startSession } from '../../src/engine/session.ts';
import {
  activity,
  back,
  card,
  cleanRun,
  counting,
  fresh,
  given,
  hint,
  level,
  next,
  play,
  playing,
  read,
  sessionAfter,
  undo,
} from './counting.ts';

describe('saving', () => {
  const adventure = [
    next,
    back,
    ...read,
    hint,
    play('add'),
    play('guess'),
    play('add'),
    undo,
  ].concat([play('roll'), hint, hint, play('skip'), play('add'), next]);
  const along = adventure.map((_, i) => sessionAfter(adventure.slice(0, i)));

  test('a session is plain data at every step', () => {
    for (const session of along) {
      expect(JSON.parse(JSON.stringify(session))).toStrictEqual(session);
    }
  });

  test('a save holds no state, and gives every step back', () => {
    for (const session of along) {
      const saved = JSON.parse(JSON.stringify(saveSession(session)));
      expect(saved).not.toHaveProperty('state');
      expect(replaySession(level, activity, saved)).toStrictEqual(session);
    }
  });

  test('a game resumed half-way ends as if it had not been left', () => {
    along.forEach((session, i) => {
      const resumed = replaySession(level, activity, saveSession(session)) ?? fresh;
      expect(sessionAfter(adventure.slice(i), resumed)).toEqual(sessionAfter(adventure));
    });
  });

  test('another seed is another game', () => {
    const other = startSession(level, activity, { ...given, seed: 'room 8' });
    expect(sessionAfter(cleanRun, other).state).not.toEqual(sessionAfter(cleanRun).state);
  });
});

describe('a save that does not fit any more is refused', () => {
  const half = saveSession(sessionAfter([play('add'), play('add')], playing));
  const done = saveSession(sessionAfter(cleanRun));
  const strict: AnyActivity = {
    ...counting,
    play: (...[settings, state, move]: Parameters<typeof counting.play>) =>
      state.n >= 1 ? notNow('Enough.') : counting.play(settings, state, move),
  } satisfies typeof counting;

  test('a move is no longer accepted', () => {
    expect(replaySession(level, strict, half)).toBeUndefined();
  });

  test('the level asks for more, or less, than it did', () => {
    expect(replaySession({ ...level, settings: { target: 4 } }, activity, done)).toBeUndefined();
    expect(replaySession({ ...level, settings: { target: 2 } }, activity, half)).toBeUndefined();
  });

  test('it is of another level', () => {
    expect(replaySession({ ...level, id: 'other' }, activity, half)).toBeUndefined();
  });

  test('its card is gone', () => {
    const second = saveSession(sessionAfter([next]));
    expect(replaySession({ ...level, cards: [card('only')] }, activity, second)).toBeUndefined();
    const debrief = saveSession(sessionAfter(cleanRun.slice(0, -1)));
    expect(replaySession({ ...level, debrief: [] }, activity, debrief)).toBeUndefined();
  });

  test.each<[Stage, boolean]>([
    [{ at: 'story', card: 0 }, false],
    [{ at: 'activity' }, false],
    [{ at: 'debrief', card: 0 }, true],
    [{ at: 'result' }, true],
  ])('its stage is %j, and the moves do not lead there', (stage, needsDone) => {
    expect(replaySession(level, activity, { ...half, stage }) === undefined).toBe(needsDone);
    expect(replaySession(level, activity, { ...done, stage }) === undefined).toBe(!needsDone);
  });

  test('a move is no move at all', () => {
    expect(replaySession(level, activity, { ...half, moves: [null] })).toBeUndefined();
  });
});
