// What there is to read in a level: its head, its card, its activity or its result.
// Left out: what can be answered (asked.ts).
import { replayMoves } from '../../engine/replay.ts';
import { score } from '../../engine/score.ts';
import { capital, say } from '../../texts/say.ts';
import {
  activityOf,
  allLevels,
  type GameState,
  type GameWorld,
  type LevelScreen,
  unmetNeeds,
  viewOf,
} from '../game.ts';
import { nextLevel, unfinishedLevels } from '../level-bindings.ts';
import { afterwards, lostFor, resultVerdict, slipLines } from '../result-text.ts';
import { aboutLevel, messageLine, sentence, stakeText } from '../text.ts';
import { cardLines } from './cards.ts';
import { plainActivityOf } from './registry.ts';

/** What is new in a level since the screen before, which was another level's where it is opened. */
export function levelLines(
  world: GameWorld,
  state: GameState,
  screen: LevelScreen,
  before: GameState['screen'] | undefined,
): readonly string[] {
  const same = before?.at === 'level' && before.level.id === screen.level.id ? before : undefined;
  const message =
    screen.message !== null && screen.message !== same?.message
      ? [messageLine(screen.message)]
      : [];
  if (same === undefined) {
    const resumed = before !== undefined && isUnderWay(screen) ? [say('shell.goesOn')] : [];
    return [
      ...headLines(world, state, screen),
      ...resumed,
      ...stageLines(world, state, screen, undefined),
      ...message,
    ];
  }
  return [...message, ...stageLines(world, state, screen, same)];
}

function headLines(world: GameWorld, { progress }: GameState, { level }: LevelScreen) {
  const { route } = world;
  const all = allLevels(world);
  const n = all.indexOf(level) + 1;
  const head =
    route.type === 'path'
      ? say('plain.exercise', { n, all: all.length, title: level.title })
      : say('plain.level', level);
  return [
    `${sentence(head)} ${aboutLevel(level, unmetNeeds(world, progress, level))}`,
    say('plain.goal', { goal: level.goal }),
  ];
}

/** Whether anything has been read or done in the level since it was begun. */
export function isUnderWay({ session: { stage, moves } }: LevelScreen): boolean {
  return moves.length > 0 || stage.at !== 'story' || stage.card > 0;
}

/** The card, the activity or the result; what is new of it where it was there before. */
function stageLines(
  world: GameWorld,
  state: GameState,
  screen: LevelScreen,
  before: LevelScreen | undefined,
): readonly string[] {
  const { level, session } = screen;
  const { stage } = session;
  const was = before?.session;
  switch (stage.at) {
    case 'story':
    case 'debrief': {
      if (was?.stage.at === stage.at && was.stage.card === stage.card) return [];
      const cards = stage.at === 'story' ? level.cards : level.debrief;
      const card = cards[stage.card];
      if (card === undefined) return [];
      const { title } = card;
      const head = stage.at === 'story' ? 'plain.cardTitle' : 'plain.lookingBack';
      const place = { n: stage.card + 1, all: cards.length, title };
      return [sentence(say(head, place)), ...cardLines(card)];
    }
    case 'activity':
      return activityLines(world, screen, before);
    case 'result': {
      if (was?.stage.at === 'result') return [];
      const earned = score(level, activityOf(world, level), session);
      const best = state.progress.results[level.id]?.stars ?? 0;
      const verdict = resultVerdict(level, earned);
      return [
        sentence(verdict),
        say('plain.earned', { stars: earned.stars }),
        lostFor(level, earned),
        ...slipLines(earned.slips),
        ...afterwards(
          level,
          earned,
          best,
          nextLevel(world, level),
          unfinishedLevels(world, state),
          say('plain.tryAgain'),
        ),
      ];
    }
  }
}

function activityLines(
  world: GameWorld,
  screen: LevelScreen,
  before: LevelScreen | undefined,
): readonly string[] {
  const { level, session } = screen;
  const was = before?.session.stage.at === 'activity' ? before.session : undefined;
  if (was !== undefined && was.state === session.state) return [];
  const twin = plainActivityOf(level.kind);
  const { status } = viewOf(world, level);
  const now = status(level.settings, session.state);
  const place =
    was === undefined || status(level.settings, was.state) !== now ? [sentence(capital(now))] : [];
  const undone = was !== undefined && session.moves.length < was.moves.length;
  const known = undone ? stateBefore(world, screen) : was?.state;
  return [
    ...(undone ? [say('plain.tookBack')] : []),
    ...place,
    ...twin.tell(level.settings, session.state, known),
    ...stakeLines(world, screen, undone ? undefined : before),
  ];
}

/** What the next answer can cost, once for each guess or bet. */
function stakeLines(
  world: GameWorld,
  { level, session }: LevelScreen,
  before: LevelScreen | undefined,
): readonly string[] {
  const activity = activityOf(world, level);
  const stake = stakeText(activity, level, session);
  const told = before && stakeText(activity, level, before.session);
  return stake === undefined || stake === told ? [] : [stake];
}

/**
 * The state one move ago. After a move was taken back, what came to be by the move before it is told
 * again, and nothing that was there already. At the first move there is none.
 */
function stateBefore(world: GameWorld, { level, session }: LevelScreen): unknown {
  const moves = session.moves.slice(0, -1);
  return moves.length === session.moves.length
    ? undefined
    : replayMoves(level, activityOf(world, level), session.given, moves)?.value;
}
