// What can be answered now, wherever in the game: the question, its choices, what Enter does.
// Left out: the commands that are understood everywhere (commands.ts), and typed lines (driver.ts).
import { list, say } from '../../texts/say.ts';
import { onScreen, opening } from '../bindings.ts';
import {
  allLevels,
  type GameAction,
  type GameState,
  type GameWorld,
  type LevelScreen,
  type Overlay,
} from '../game.ts';
import { bindingFor } from '../keys.ts';
import { nextLevel } from '../level-bindings.ts';
import { type MenuRow, resetRows, settingRows } from '../menus.ts';
import { levelName, sentence } from '../text.ts';
import { sessionMove } from './commands.ts';
import type { Answer, Question } from './question.ts';
import { plainActivityOf } from './registry.ts';

export interface AskedChoice {
  /** What is typed for it; none where Enter is all there is. */
  readonly number?: number;
  readonly label: string;
  readonly actions: readonly GameAction[];
}

export interface Asked {
  /** The question, and its choices where they are not told already. */
  readonly lines: readonly string[];
  readonly choices: readonly AskedChoice[];
  /** What an empty line does; nothing where there is something to decide. */
  readonly enter?: readonly GameAction[];
  /** How any other line is understood. */
  readonly read?: (line: string) => Answer<GameAction>;
}

/** The question of the game as it is now. */
export function asked(world: GameWorld, state: GameState): Asked {
  const { screen, overlay } = state;
  if (overlay !== null) return askedOver(overlay);
  switch (screen.at) {
    case 'map':
      return askedOnMap(world, state, screen.row);
    case 'settings': {
      // Colours, shapes and motion are for those who see them.
      const rows = settingRows(world, state.progress).filter(({ action }) => action.type !== 'set');
      return menu(world, '', rows);
    }
    case 'reset':
      return menu(world, say('plain.startOver'), resetRows(world, state.progress));
    case 'level':
      return askedInLevel(world, screen);
    case 'opening':
    case 'end': {
      const enter = bindingFor(onScreen(world, state), 'enter');
      return enter ? enterTo(enter.label, enter.action) : { lines: [], choices: [] };
    }
    case 'left':
      return { lines: [], choices: [] };
  }
}

function askedOver(overlay: NonNullable<Overlay>): Asked {
  const close: GameAction = { type: 'overlay', overlay: null };
  if (overlay.type !== 'ask') return enterTo(say('shell.close'), close);
  const { yes, loses } = overlay;
  return {
    lines: [say(loses ? 'plain.yesOrNo' : 'plain.yesOrNoEnter')],
    choices: [],
    ...(loses ? {} : { enter: [yes] }),
    read: (line) =>
      isWord(line, 'y', say('shell.yes'))
        ? { type: 'moves', moves: [yes] }
        : isWord(line, 'n', say('shell.no'))
          ? { type: 'moves', moves: [close] }
          : { type: 'unclear', reason: say('plain.yesOrNo') },
  };
}

function isWord(line: string, letter: string, word: string): boolean {
  return [letter, word.toLowerCase()].includes(line.toLowerCase());
}

function askedOnMap(world: GameWorld, { progress }: GameState, row: number): Asked {
  const levels = allLevels(world);
  const choices = levels.map((level, index) => ({
    number: numberOnMap(world, index),
    label: level.title,
    actions: [opening(world, progress, level)],
  }));
  const here = levels[row];
  if (here === undefined) return { lines: [], choices };
  return {
    lines: [say('plain.openLevel', { level: sentence(levelName(here)) })],
    choices,
    enter: [opening(world, progress, here)],
  };
}

/** The number that a level is chosen by: its own, unless two worlds count from the same number. */
export function numberOnMap(world: GameWorld, index: number): number {
  const numbers = allLevels(world).map(({ number }) => number);
  const own = numbers[index] ?? index + 1;
  return new Set(numbers).size === numbers.length ? own : index + 1;
}

/** Levels are chosen by the numbers that they have on the map; 0 is everything that is no level. */
function menu(world: GameWorld, text: string, rows: readonly MenuRow[]): Asked {
  const levels = allLevels(world);
  const ofLevels = rows.some(({ level }) => level !== undefined);
  const numbered = rows
    .filter(({ verb }) => verb !== '')
    .map(({ level, label, about, action }, index) => {
      const number = level ? numberOnMap(world, levels.indexOf(level)) : ofLevels ? 0 : index + 1;
      return { number, label: level?.title ?? label, about, actions: [action] };
    });
  const told = numbered.map(({ number, label, about }) =>
    say('plain.choice', {
      n: number,
      choice: say('plain.forgetting', { label: sentence(label), about }),
    }),
  );
  const fixed = rows.filter(({ verb }) => verb === '').map(({ about }) => about);
  return {
    lines: [text, ...told, ...fixed, orMap(numbered)].filter((line) => line !== ''),
    choices: numbered,
  };
}

/** What can be typed in a list, and the way out of it. */
function orMap(choices: readonly { readonly number: number }[]): string {
  if (choices.length === 0) return say('plain.onlyMap');
  const numbers = choices.map(({ number }) => String(number));
  return say('plain.orMap', { numbers: list(numbers, 'or') });
}

function askedInLevel(world: GameWorld, { level, session }: LevelScreen): Asked {
  switch (session.stage.at) {
    case 'story':
    case 'debrief':
      return enterTo(say('everywhere.goOn'), sessionMove({ type: 'next' }));
    case 'activity': {
      const twin = plainActivityOf(level.kind);
      return inActivity(twin.ask(level.settings, session.state));
    }
    case 'result': {
      const next = nextLevel(world, level);
      return next === undefined
        ? enterTo(say('shell.toTheMap'), { type: 'to-map' })
        : enterTo(say('shell.nextLevel'), { type: 'open', levelId: next.id });
    }
  }
}

function enterTo(label: string, action: GameAction): Asked {
  return {
    lines: [say('plain.enter', { choice: label })],
    choices: [{ label, actions: [action] }],
    enter: [action],
  };
}

function inActivity(question: Question<unknown>): Asked {
  const typed = question.type === 'typed' ? question : question.typed;
  const read = typed && {
    read(line: string): Answer<GameAction> {
      const answer = typed.read(line);
      return answer.type === 'unclear'
        ? answer
        : { type: 'moves', moves: answer.moves.map(playing) };
    },
  };
  const text = question.text === '' ? [] : question.text.split('\n');
  if (question.type === 'typed') return { lines: text, choices: [], ...read };
  const numbered = question.choices.map(({ label, moves, number }, index) => ({
    number: number ?? index + 1,
    label,
    actions: moves.map(playing),
  }));
  const [only, ...others] = numbered;
  const choices = others.length > 0 ? numbered : numbered.map(({ number: _, ...one }) => one);
  const usual = question.usual === undefined ? undefined : numbered[question.usual];
  const byEnter = others.length === 0 ? only : usual;
  return {
    lines: [
      ...text,
      ...choiceLines(choices),
      ...(usual === undefined ? [] : [say('plain.enter', { choice: usual.label })]),
    ],
    choices,
    ...(byEnter === undefined ? {} : { enter: byEnter.actions }),
    ...read,
  };
}

function playing(move: unknown): GameAction {
  return sessionMove({ type: 'play', move });
}

/** Choices of one word each stand in one line, others in a line each. */
function choiceLines(choices: readonly AskedChoice[]): readonly string[] {
  const [only] = choices;
  if (only === undefined) return [];
  if (choices.length === 1) return [say('plain.enter', { choice: only.label })];
  if (choices.some(({ label }) => label.includes(' '))) {
    return choices.map(({ number, label }) =>
      say('plain.choice', { n: number ?? '', choice: label }),
    );
  }
  const numbered = choices.map(({ number, label }) =>
    say('plain.numbered', { n: number ?? '', choice: label }),
  );
  return [say('plain.sentence', { choices: list(numbered, 'or') })];
}
