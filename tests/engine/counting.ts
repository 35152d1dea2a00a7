// The smallest activity there is, for the tests of a session: count to a number, and roll once.
import * as v from 'valibot';
import {
  type Activity,
  type AnyActivity,
  notNow,
  played,
  wrong,
} from '../../src/engine/activity.ts';
import type { Level } from '../../src/engine/level.ts';
import {
  playSession,
  type SessionMove,
  type SessionOutcome,
} from '../../src/engine/play-session.ts';
import { type Rng, randomBelow, seeded } from '../../src/engine/rng.ts';
import { type Session, startSession } from '../../src/engine/session.ts';

export type State = { readonly n: number; readonly rolled: number; readonly rng: Rng };
export type Move = 'add' | 'roll' | 'skip' | 'guess' | 'guess again';

export const counting: Activity<{ readonly target: number }, State, Move> = {
  kind: 'count',
  settings: v.object({ target: v.number() }),
  start: (_, given) => ({ n: 0, rolled: 0, rng: seeded(given.seed) }),
  play(_, state, move) {
    if (move === 'skip') return notNow('One at a time.');
    if (move === 'guess') return wrong(`After ${state.n} does not come that.`);
    if (move === 'guess again') return wrong('Nor that.');
    if (move === 'add') return played({ ...state, n: state.n + 1 });
    if (move !== 'roll') throw new TypeError(`no move ${JSON.stringify(move)}`);
    const [rolled, rng] = randomBelow(state.rng, 1000);
    return played({ n: state.n + 1, rolled, rng });
  },
  isDone: ({ target }, state) => state.n >= target,
  canUndo: (move) => move === 'add',
  slips: (_, state) => (state.rolled === 0 ? ['You never rolled.'] : []),
  clues: (_, { n }) => ({
    nudge: 'think of the next one',
    place: `the place after ${n}`,
    answer: `${n + 1}`,
  }),
  solve: (_, { rolled }) => (rolled === 0 ? 'roll' : 'add'),
};

/** As the session sees it: its types are its own business. */
export const activity: AnyActivity = { ...counting };

export const card = (title: string) => ({ title, blocks: [] });
export const level: Level = {
  id: 'counting',
  world: 'numbers',
  number: 1,
  title: 'Counting',
  kind: 'count',
  minutes: 1,
  goal: 'Count.',
  needs: [],
  settings: { target: 3 },
  stars: { three: 0, two: 1 },
  cards: [card('first'), card('second')],
  hints: ['Nudge: {nudge}.', 'Look at {place}, {place}.', 'It is {answer}.'],
  debrief: [card('in a real one')],
};
export const given = { seed: 'room 7', notebook: [['blue', 'white']] };

export const next: SessionMove = { type: 'next' };
export const back: SessionMove = { type: 'back' };
export const hint: SessionMove = { type: 'hint' };
export const undo: SessionMove = { type: 'undo' };
/** Both cards of the story are read. */
export const read = [next, next] as const;
export const play = (move: Move): SessionMove => ({ type: 'play', move });

export const fresh = startSession(level, activity, given);
export const step = (session: Session, move: SessionMove): SessionOutcome =>
  playSession(level, activity, session, move);

/** The session after these moves, refused ones among them. */
export function sessionAfter(moves: readonly SessionMove[], from = fresh): Session {
  return moves.reduce((session, move) => step(session, move).session, from);
}

export function reason(session: Session, move: SessionMove): string {
  const outcome = step(session, move);
  return outcome.type === 'refused' ? outcome.reason : 'not refused';
}

export const playing = sessionAfter(read);
export const cleanRun = [...read, play('roll'), play('add'), play('add'), next] as const;
