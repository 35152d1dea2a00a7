// One table of keys for every screen and overlay. The bar, the help and the ear read this table.
// Left out: the keys of a level, which are in level-bindings.ts.
import type { Level } from '../engine/level.ts';
import type { Progress } from '../progress.ts';
import { list, say } from '../texts/say.ts';
import {
  allLevels,
  type GameAction,
  type GameState,
  type GameWorld,
  type Overlay,
  unmetNeeds,
} from './game.ts';
import { heardKeys } from './keys.ts';
import { type Bindings, levelBindings, over } from './level-bindings.ts';
import { resetRows, settingRows } from './menus.ts';
import { levelAsked, levelName } from './text.ts';
import { endBindings, openingBindings } from './warm-up/bindings.ts';

const help = (): Bindings => [
  { keys: ['?'], label: say('shell.help'), action: over({ type: 'help', page: 'keys' }) },
];
const leave: Bindings = [{ keys: ['ctrl-c'], label: '', action: { type: 'leave', code: 130 } }];
const close: GameAction = over(null);

/** What the keys do now. */
export function bindings(world: GameWorld, state: GameState): Bindings {
  const here = state.overlay === null ? onScreen(world, state) : onOverlay(state.overlay);
  return [...here, ...leave];
}

/** What the keys do on the screen itself, even while something stands over it: for the help. */
export function onScreen(world: GameWorld, state: GameState): Bindings {
  return heardKeys(screenBindings(world, state));
}

function screenBindings(world: GameWorld, state: GameState): Bindings {
  const { screen } = state;
  switch (screen.at) {
    case 'map':
      return [...onMap(world, state, screen.row), ...banner(state), ...help()];
    case 'settings':
      return [
        ...upAndDown(screen.row, settingRows(world, state.progress).length),
        ...actOn(settingRows(world, state.progress)[screen.row]),
        { keys: ['q', 'escape'], label: say('shell.map'), action: { type: 'to-map' } },
        ...help(),
      ];
    case 'reset':
      return [
        ...upAndDown(screen.row, resetRows(world, state.progress).length),
        ...actOn(resetRows(world, state.progress)[screen.row]),
        { keys: ['q', 'escape'], label: say('shell.settings'), action: { type: 'to-settings' } },
        ...help(),
      ];
    case 'level':
      return [...levelBindings(world, state, screen), ...banner(state), ...help()];
    case 'opening':
      return world.route.type === 'path'
        ? [...openingBindings(world, world.route, state), ...banner(state), ...help()]
        : [];
    case 'end':
      return [...endBindings(world, screen.page), ...banner(state), ...help()];
    case 'left':
      return [];
  }
}

function onMap(world: GameWorld, { progress }: GameState, row: number): Bindings {
  const levels = allLevels(world);
  const level = levels[row];
  return [
    ...upAndDown(row, levels.length),
    ...(level
      ? [
          {
            keys: ['enter', 'space', 'right', 'l'],
            label: verb(progress, level),
            action: opening(world, progress, level),
          },
        ]
      : []),
    { keys: ['s'], label: say('shell.settings'), action: { type: 'to-settings' } },
    { keys: ['q'], label: say('shell.quit'), action: { type: 'leave', code: 0 } },
    { keys: ['home'], label: '', action: { type: 'row', row: 0 } },
    { keys: ['end'], label: '', action: { type: 'row', row: levels.length - 1 } },
  ];
}

function verb(progress: Progress, { id }: Level): string {
  if (progress.sessions[id]) return say('everywhere.goOn');
  return say(progress.results[id] ? 'shell.playAgain' : 'shell.play');
}

/** Nobody is held back: a level whose groundwork is missing says so and opens all the same. */
export function opening(world: GameWorld, progress: Progress, level: Level): GameAction {
  const open: GameAction = { type: 'open', levelId: level.id };
  const missing = unmetNeeds(world, progress, level);
  if (missing.length === 0 || progress.sessions[level.id] || progress.results[level.id])
    return open;
  return over({
    type: 'ask',
    question: say('shell.openAllTheSame', { level: levelAsked(level) }),
    detail: say('shell.buildsOn', { levels: list(missing.map(levelName)) }),
    yes: open,
    loses: false,
  });
}

function onOverlay(overlay: NonNullable<Overlay>): Bindings {
  switch (overlay.type) {
    case 'help': {
      const other = overlay.page === 'keys' ? 'words' : 'keys';
      return [
        { keys: ['enter', 'space', 'escape', 'q', '?'], label: say('shell.close'), action: close },
        {
          keys: ['right', 'l', 'left', 'tab', 'w'],
          label: say(other === 'words' ? 'shell.theWords' : 'shell.theKeys'),
          action: over({ type: 'help', page: other }),
        },
      ];
    }
    case 'goal':
      return [
        { keys: ['enter', 'space', 'escape', 'q', 'g'], label: say('shell.close'), action: close },
      ];
    case 'ask':
      return [
        {
          keys: overlay.loses ? ['y'] : ['enter', 'y'],
          label: say('shell.yes'),
          action: overlay.yes,
        },
        { keys: ['n', 'escape', 'q'], label: say('shell.no'), action: close },
      ];
  }
}

function banner({ banner: text }: GameState): Bindings {
  return text === null
    ? []
    : [{ keys: ['x'], label: say('shell.closeNote'), action: { type: 'close-banner' } }];
}

function upAndDown(row: number, rows: number): Bindings {
  return [
    {
      keys: ['up', 'k'],
      label: say('shell.choose'),
      action: { type: 'row', row: Math.max(0, row - 1) },
    },
    {
      keys: ['down', 'j'],
      label: say('shell.choose'),
      action: { type: 'row', row: Math.min(rows - 1, row + 1) },
    },
  ];
}

function actOn(row: { readonly verb: string; readonly action: GameAction } | undefined): Bindings {
  return row && row.verb !== ''
    ? [{ keys: ['enter', 'space', 'right', 'l'], label: row.verb, action: row.action }]
    : [];
}
