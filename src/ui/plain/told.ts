// What there is to read: all of the screen, or what is new on it after an answer.
// Left out: what can be answered (asked.ts).
import { replayMoves } from '../../engine/replay.ts';
import { score } from '../../engine/score.ts';
import { capital, list, say } from '../../texts/say.ts';
import {
  activityOf,
  allLevels,
  type GameState,
  type GameWorld,
  type LevelScreen,
  nextRow,
  unmetNeeds,
  viewOf,
  worldHere,
} from '../game.ts';
import { nextLevel, unfinishedLevels } from '../level-bindings.ts';
import { afterwards, lostFor, resultVerdict, slipLines } from '../result-text.ts';
import { aboutLevel, glossary, messageLine, sentence, stakeText, starRule } from '../text.ts';
import { asked, numberOnMap } from './asked.ts';
import { cardLines } from './cards.ts';
import { wordFor } from './command-words.ts';
import { commands, type Telling } from './commands.ts';
import { pathLines } from './path.ts';
import { plainActivityOf } from './registry.ts';

/** What is new since the state before; without it, all there is. */
export function told(
  world: GameWorld,
  state: GameState,
  before: GameState | undefined,
): readonly string[] {
  const banner = state.banner !== null && state.banner !== before?.banner ? [state.banner] : [];
  return [...banner, ...toldOfScreen(world, state, before)];
}

function toldOfScreen(
  world: GameWorld,
  state: GameState,
  before: GameState | undefined,
): readonly string[] {
  const { screen, overlay } = state;
  if (overlay !== null) {
    return overlay.type === 'ask' ? [overlay.question, overlay.detail] : [];
  }
  switch (screen.at) {
    case 'map':
      return before?.screen.at === 'map' ? [] : mapLines(world, state);
    case 'settings':
      return before?.screen.at === 'settings' ? [] : [say('plain.settings')];
    case 'reset':
    case 'left':
      return [];
    case 'opening':
    case 'end':
      return pathLines(world, state, screen);
    case 'level':
      return levelLines(world, state, screen, before?.screen);
  }
}

/** What a command tells without anything being done. */
export function tellings(world: GameWorld, state: GameState, what: Telling): readonly string[] {
  const { screen } = state;
  switch (what) {
    case 'everything':
      return told(world, state, undefined);
    case 'goal':
      return screen.at === 'level'
        ? [
            say('plain.goal', { goal: screen.level.goal }),
            ...(world.route.type === 'map' ? [starRule(screen.level)] : []),
          ]
        : [];
    case 'words':
      return glossary(worldHere(world, state)).map(([term, meaning]) =>
        say('plain.command', { key: term, label: meaning }),
      );
    case 'help': {
      const listed = commands(world, state).filter(({ label }) => label !== '');
      return [
        say('plain.answersHere'),
        ...answersHere(world, state),
        ...listed.map(({ letter, label }) => say('plain.command', { key: letter, label })),
        say('plain.lettersOrWords', {
          words: list(listed.map(({ letter }) => wordFor(letter))),
        }),
      ];
    }
  }
}

/** How the question is answered, for the help. */
function answersHere(world: GameWorld, state: GameState): readonly string[] {
  const { choices, enter, read } = asked(world, state);
  if (choices.some(({ number }) => number !== undefined)) return [say('plain.numberOrName')];
  const [only] = choices;
  return [
    ...(enter && only ? [say('plain.enter', { choice: only.label })] : []),
    ...(read ? [say('plain.typedAnswer')] : []),
  ];
}

function mapLines(world: GameWorld, { progress }: GameState): readonly string[] {
  const next = nextRow(world, progress);
  let index = -1;
  return world.worlds.flatMap(({ number, title, levels }) => [
    sentence(say('plain.worldHas', { number, title })),
    ...levels.map((level) => {
      index += 1;
      const stars = progress.results[level.id]?.stars;
      return [
        sentence(say('plain.levelOnMap', { n: numberOnMap(world, index), title: level.title })),
        ...(stars === undefined ? [] : [say('plain.earned', { stars })]),
        ...(progress.sessions[level.id] ? [say('plain.started')] : []),
        ...(index === next ? [say('plain.next')] : []),
      ].join(' ');
    }),
  ]);
}

function levelLines(
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
