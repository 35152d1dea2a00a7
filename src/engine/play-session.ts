// What each move of the learner makes of a session: the next card, an answer, a step back, a hint.
// Left out: keys, and whether a move came too early to be meant.
import { say } from '../texts/say.ts';
import type { AnyActivity } from './activity.ts';
import type { Level } from './level.ts';
import { replayMoves } from './replay.ts';
import { hintsOf, type Session, type Slip } from './session.ts';

/** Everything the learner can do to a session. */
export type SessionMove =
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'play'; readonly move: unknown }
  | { readonly type: 'undo' }
  | { readonly type: 'hint' };

export type SessionOutcome =
  | { readonly type: 'played'; readonly session: Session }
  | {
      readonly type: 'refused';
      readonly session: Session;
      readonly reason: string;
      /** A wrong answer, and not only a move that cannot be made now. */
      readonly wrong: boolean;
    };

/**
 * One move of the learner. A refused move gives its reason; the activity's state stays as it was,
 * and only a wrong answer is written down as a slip.
 */
export function playSession(
  level: Level,
  activity: AnyActivity,
  session: Session,
  move: SessionMove,
): SessionOutcome {
  switch (move.type) {
    case 'next':
      return turn(level, session, +1);
    case 'back':
      return turn(level, session, -1);
    case 'play':
      return act(level, activity, session, move.move);
    case 'undo':
      return undo(level, activity, session);
    case 'hint':
      return hint(level, activity, session);
  }
}

function turn(level: Level, session: Session, by: 1 | -1): SessionOutcome {
  const { stage } = session;
  switch (stage.at) {
    case 'story': {
      const card = stage.card + by;
      if (card < 0) return refused(session, say('session.firstCard'));
      return moved({
        ...session,
        stage: card < level.cards.length ? { at: 'story', card } : { at: 'activity' },
      });
    }
    case 'debrief': {
      const card = stage.card + by;
      if (card < 0) return refused(session, say('session.firstCard'));
      return moved({
        ...session,
        stage: card < level.debrief.length ? { at: 'debrief', card } : { at: 'result' },
      });
    }
    case 'activity':
      return by < 0
        ? refused(session, say('session.storyIsOverGoal'))
        : refused(session, say('session.somethingToDo'));
    case 'result':
      return refused(session, say('session.levelFinished'));
  }
}

function act(level: Level, activity: AnyActivity, session: Session, move: unknown): SessionOutcome {
  if (session.stage.at !== 'activity') return refused(session, say('session.readOn'));
  const outcome = activity.play(level.settings, session.state, move);
  if (outcome.type === 'refused') {
    if (!outcome.wrong) return refused(session, outcome.reason);
    return refused(withSlip(session, 'wrong', outcome.reason), outcome.reason, true);
  }
  const done = activity.isDone(level.settings, outcome.state);
  return moved({
    ...session,
    state: outcome.state,
    moves: [...session.moves, move],
    hintsShown: 0,
    stage: !done
      ? session.stage
      : level.debrief.length > 0
        ? { at: 'debrief', card: 0 }
        : { at: 'result' },
  });
}

function undo(level: Level, activity: AnyActivity, session: Session): SessionOutcome {
  const last = session.moves.at(-1);
  if (session.stage.at !== 'activity' || last === undefined) {
    return refused(session, say('session.nothingToTakeBack'));
  }
  if (!activity.canUndo(last)) return refused(session, say('session.seenCannotBeTakenBack'));
  const moves = session.moves.slice(0, -1);
  const before = replayMoves(level, activity, session.given, moves);
  if (before === undefined) return refused(session, say('session.cannotBeTakenBack'));
  return moved({ ...session, state: before.value, moves, hintsShown: 0 });
}

function hint(level: Level, activity: AnyActivity, session: Session): SessionOutcome {
  if (session.stage.at !== 'activity') return refused(session, say('session.noHintsHere'));
  if (session.hintsShown >= 3) return refused(session, say('session.lastHint'));
  const shown = { ...session, hintsShown: session.hintsShown + 1 };
  const text = hintsOf(level, activity, shown).at(-1) ?? '';
  const { free } = activity.clues(level.settings, session.state);
  return moved(free ? shown : withSlip(shown, 'hint', text));
}

/** The same wrong answer costs once where it is given, the same hint once in the whole level. */
function withSlip(session: Session, type: Slip['type'], what: string): Session {
  const after = session.moves.length;
  const known = session.slips.some(
    (slip) => slip.type === type && slip.what === what && (type === 'hint' || slip.after === after),
  );
  return known ? session : { ...session, slips: [...session.slips, { type, what, after }] };
}

function moved(session: Session): SessionOutcome {
  return { type: 'played', session };
}

function refused(session: Session, reason: string, wrong = false): SessionOutcome {
  return { type: 'refused', session, reason, wrong };
}
