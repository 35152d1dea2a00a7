// Which screen is shown, and the only place that hears keys.
import { useApp, useInput, usePaste, useWindowSize } from 'ink';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { say } from '../texts/say.ts';
import type { Size } from './activity-view.ts';
import { bindings, onScreen } from './bindings.ts';
import { Message, type MessageText } from './components/Message.tsx';
import { isTooSmall, WholeFrame } from './components/WholeFrame.tsx';
import {
  activityOf,
  allLevels,
  type GameState,
  type GameWorld,
  settingsOf,
  starsOf,
  worldHere,
} from './game.ts';
import { bindingFor, keyName } from './keys.ts';
import { resetRows, settingRows } from './menus.ts';
import { HelpKeys, HelpWords } from './screens/Help.tsx';
import { LevelBody, levelStatus } from './screens/LevelScreen.tsx';
import { MapScreen } from './screens/Map.tsx';
import { MenuScreen } from './screens/Menu.tsx';
import { GoalScreen, NoteScreen } from './screens/Overlays.tsx';
import type { Game } from './store.ts';
import { stakeText } from './text.ts';
import { LookProvider } from './theme.ts';
import { film, still, useWork } from './use-work.ts';
import { PathScreen, pathHeading } from './warm-up/PathScreen.tsx';

const frameMilliseconds = 40;

/** The game on the screen. Calls Ink's exit with the exit code once the player leaves. */
export function App({ game }: { game: Game }): ReactNode {
  const state = useSyncExternalStore(game.subscribe, game.getState);
  const { columns, rows } = useWindowSize();
  const { exit } = useApp();
  const tooSmall = isTooSmall(columns, rows);

  useInput((input, key) => {
    const name = keyName(input, key);
    if (name === undefined) return;
    if (tooSmall && (name === 'q' || name === 'escape')) {
      game.dispatch({ type: 'leave', code: 0 });
    } else if (!tooSmall || name === 'ctrl-c') {
      const binding = bindingFor(bindings(game.world, game.getState()), name);
      if (binding) game.dispatch(binding.action);
    }
    const { screen } = game.getState();
    if (screen.at === 'left') exit(screen.code);
  });
  // Nothing here takes a text, and what was pasted was not pressed.
  usePaste(() => {});
  useMotion(game, state);
  const { colour, ascii, reducedMotion } = settingsOf(game.world, state.progress);
  useWork(game, state, reducedMotion ? still : film);

  return (
    <LookProvider value={{ colour, ascii, motion: !reducedMotion }}>
      <WholeScreen world={game.world} state={state} columns={columns} rows={rows} />
    </LookProvider>
  );
}

/** Moves the picture on while there is one that moves; nothing runs otherwise. */
function useMotion(game: Game, { screen }: GameState): void {
  const moving = screen.at === 'level' && screen.motion !== null;
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(() => game.dispatch({ type: 'tick' }), frameMilliseconds);
    return () => clearInterval(timer);
  }, [game, moving]);
}

export interface ScreenProps {
  readonly world: GameWorld;
  readonly state: GameState;
  readonly columns: number;
  readonly rows: number;
}

/** Everything on the screen: a header, the body, a message, the key bar. */
export function WholeScreen({ world, state, columns, rows }: ScreenProps): ReactNode {
  const said = message(world, state);
  // The map and the help are long and have little to say.
  const isLong = state.overlay === null ? state.screen.at === 'map' : state.overlay.type === 'help';
  const room = isLong && said === undefined;
  return (
    <WholeFrame
      columns={columns}
      rows={rows}
      heading={heading(world, state)}
      bindings={bindings(world, state)}
      message={room ? null : <Message message={said} />}
    >
      {(size) => <Body world={world} state={state} size={size} />}
    </WholeFrame>
  );
}

function Body({
  world,
  state,
  size,
}: {
  world: GameWorld;
  state: GameState;
  size: Size;
}): ReactNode {
  const { screen, overlay, progress } = state;
  switch (overlay?.type) {
    case 'help':
      return overlay.page === 'words' ? (
        <HelpWords world={worldHere(world, state)} size={size} />
      ) : (
        <HelpKeys bindings={onScreen(world, state)} size={size} />
      );
    case 'goal':
      return screen.at === 'level' ? (
        <GoalScreen level={screen.level} stars={world.route.type === 'map'} size={size} />
      ) : null;
    case 'ask':
      return (
        <NoteScreen
          title={overlay.question}
          lines={overlay.loses ? [overlay.detail, say('shell.onlyY')] : [overlay.detail]}
          size={size}
        />
      );
  }
  switch (screen.at) {
    case 'map':
      return <MapScreen world={world} progress={progress} row={screen.row} size={size} />;
    case 'settings':
      return <MenuScreen rows={settingRows(world, progress)} row={screen.row} size={size} />;
    case 'reset':
      return <MenuScreen rows={resetRows(world, progress)} row={screen.row} size={size} />;
    case 'level':
      return <LevelBody world={world} state={state} screen={screen} size={size} />;
    case 'opening':
    case 'end':
      return <PathScreen world={world} screen={screen} progress={progress} size={size} />;
    case 'left':
      return null;
  }
}

function heading(world: GameWorld, state: GameState): { title: string; status: string } {
  const { screen, progress } = state;
  if (world.route.type === 'path') return pathHeading(world, world.route, state);
  switch (screen.at) {
    case 'map': {
      const stars = starsOf(allLevels(world), progress);
      return { title: 'PongPT', status: stars === 0 ? '' : say('shell.stars', { stars }) };
    }
    case 'settings':
      return { title: say('shell.settingsTitle'), status: '' };
    case 'reset':
      return { title: say('shell.startOverTitle'), status: '' };
    case 'level':
      return {
        title: say('shell.levelTitle', screen.level),
        status: levelStatus(world, screen),
      };
    case 'opening':
    case 'end':
    case 'left':
      return { title: 'PongPT', status: '' };
  }
}

/** What there is to say; else what the next answer can cost. Nothing over the help, which needs the room. */
function message(
  world: GameWorld,
  { screen, overlay, banner }: GameState,
): MessageText | undefined {
  if (overlay?.type === 'help') return undefined;
  const level = overlay === null && screen.at === 'level' ? screen : undefined;
  if (level?.message) return level.message;
  if (banner !== null) return { tone: 'note', text: banner };
  const stake = level && stakeText(activityOf(world, level.level), level.level, level.session);
  return stake === undefined ? undefined : { tone: 'note', text: stake };
}
