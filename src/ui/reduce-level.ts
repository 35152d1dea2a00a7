// What each action makes of the level that is being played, and what is saved because of it.
import type { AnyActivity } from '../engine/activity.ts';
import type { Level } from '../engine/level.ts';
import { playSession, type SessionMove, type SessionOutcome } from '../engine/play-session.ts';
import { hintsOf, type Session, startSession } from '../engine/session.ts';
import { say } from '../texts/say.ts';
import type { MessageText } from './components/Message.tsx';
import {
  activityOf,
  type GameAction,
  type GameState,
  type GameWorld,
  givenBy,
  type LevelScreen,
  type Motion,
  type Step,
  settingsOf,
  viewOf,
} from './game.ts';
import { seeWork, watchWork, workLeft, workOn } from './level-work.ts';
import { keepMove, keepSession } from './saving.ts';

/** A step that changes nothing that is kept. */
export function stay(state: GameState): Step {
  return { state, changes: [] };
}

/** A level's screen as it is first shown. */
export function levelScreen(
  world: GameWorld,
  level: Level,
  session: Session,
  message: MessageText | null = null,
): LevelScreen {
  const cursor = viewOf(world, level).cursor(level.settings, session.state, undefined);
  const work = workLeft(activityOf(world, level), level, session);
  return { at: 'level', level, session, cursor, message, slipped: false, motion: null, work };
}

/** The game after an action inside a level. */
export function reduceLevel(
  world: GameWorld,
  state: GameState,
  screen: LevelScreen,
  action: GameAction,
  seed: string,
): Step {
  switch (action.type) {
    case 'tick':
      return stay({ ...state, screen: { ...screen, motion: nextFrame(screen.motion) } });
    case 'work':
      return stay(workOn(world, state, screen, action.upTo));
    case 'see':
      return stay(seeWork(world, state, screen));
    case 'watch':
      return stay(watchWork(world, state, screen, action.going));
    case 'cursor':
      return stay({
        ...state,
        screen: {
          ...screen,
          cursor: action.cursor,
          message: lasting(screen.message),
          motion: null,
        },
      });
    case 'close-message':
      return stay({ ...state, screen: { ...screen, message: null } });
    case 'restart': {
      const session = startSession(
        screen.level,
        activityOf(world, screen.level),
        givenBy(world, state.progress, screen.level, seed),
      );
      return {
        state: { ...state, overlay: null, screen: levelScreen(world, screen.level, session) },
        changes: [keepSession(world, state.progress, session)],
      };
    }
    case 'session':
      return playMove(
        world,
        state,
        { ...screen, cursor: action.cursor ?? screen.cursor },
        action.move,
      );
    default:
      return stay(state);
  }
}

/** What was said about a wrong answer is over once another one is looked at; a hint is not. */
function lasting(message: MessageText | null): MessageText | null {
  return message?.tone === 'hint' ? message : null;
}

function nextFrame(motion: Motion | null): Motion | null {
  if (motion === null || motion.frame + 1 >= motion.frames) return null;
  return { ...motion, frame: motion.frame + 1 };
}

function playMove(
  world: GameWorld,
  state: GameState,
  screen: LevelScreen,
  move: SessionMove,
): Step {
  const { level, session: before } = screen;
  const activity = activityOf(world, level);
  const outcome = playSession(level, activity, before, move);
  const { session } = outcome;
  if (onlyEndsMotion(world, screen, move, outcome)) {
    return stay({ ...state, screen: { ...screen, motion: null } });
  }
  if (outcome.type === 'refused') {
    const message: MessageText = {
      tone: outcome.wrong ? 'wrong' : 'note',
      text: outcome.reason,
    };
    const { refused } = viewOf(world, level);
    const cursor = move.type === 'play' && refused ? refused(screen.cursor) : screen.cursor;
    const slipped = screen.slipped || outcome.wrong;
    return {
      state: { ...state, screen: { ...screen, session, cursor, message, slipped, motion: null } },
      changes: session === before ? [] : [keepSession(world, state.progress, session)],
    };
  }
  // A hint and a card change nothing of the activity, and so nothing of what is begun on the screen.
  const acted = move.type === 'play' || move.type === 'undo';
  const next: LevelScreen = {
    ...screen,
    session,
    cursor: acted
      ? viewOf(world, level).cursor(level.settings, session.state, screen.cursor)
      : screen.cursor,
    slipped: screen.slipped && !acted,
    message:
      hintMessage(world, level, activity, session, before) ??
      undoneTo(world, screen, move, session),
    motion: motionFor(world, state, screen, session),
    work: workLeft(activity, level, session),
  };
  return {
    state: { ...state, screen: next },
    changes: keepMove(world, state.progress, level, activity, before, session),
  };
}

/**
 * Whether a move came too early to be meant. While a picture still moves, a wrong answer was an
 * answer to what is no longer there; a right one is played, so that nothing typed fast is lost.
 * And no result is passed before it has been shown.
 */
function onlyEndsMotion(
  world: GameWorld,
  { level, session, motion }: LevelScreen,
  move: SessionMove,
  outcome: SessionOutcome,
): boolean {
  if (motion === null || move.type !== 'play') return false;
  if (outcome.type === 'refused') return outcome.wrong;
  return viewOf(world, level).toBeRead?.(session.state) ?? false;
}

/**
 * The newest hint that is showing, which a level that goes on shows at once. One that costs something
 * says so, where there are stars to lose; `before` is the session that it was asked for in.
 */
export function hintMessage(
  { route }: GameWorld,
  level: Level,
  activity: AnyActivity,
  session: Session,
  before: Session = session,
): MessageText | null {
  const hint = hintsOf(level, activity, session).at(-1);
  if (hint === undefined) return null;
  const costs = route.type === 'map' && hintsPaid(session) > hintsPaid(before);
  return { tone: 'hint', text: costs ? say('shell.hintCounts', { hint }) : hint };
}

function hintsPaid({ slips }: Session): number {
  return slips.filter(({ type }) => type === 'hint').length;
}

/** Says where one is after a step back that leads to another part of the level. */
function undoneTo(
  world: GameWorld,
  { level, session: before }: LevelScreen,
  move: SessionMove,
  { state }: Session,
): MessageText | null {
  if (move.type !== 'undo') return null;
  const { status } = viewOf(world, level);
  const place = status(level.settings, state);
  if (place === status(level.settings, before.state)) return null;
  return { tone: 'note', text: say('shell.backAt', { place }) };
}

function motionFor(
  world: GameWorld,
  state: GameState,
  { level, session: before }: LevelScreen,
  session: Session,
): Motion | null {
  if (settingsOf(world, state.progress).reducedMotion) return null;
  if (session.stage.at !== 'activity' || session.moves.length <= before.moves.length) return null;
  const frames = viewOf(world, level).frames?.(before.state, session.state) ?? 0;
  return frames > 0 ? { frame: 0, frames } : null;
}
