// Every screen of the shell at 80 x 24 and 60 x 20, in colour and in ASCII: whole, and nothing cut.
import { stripVTControlCharacters } from 'node:util';
import { renderToString } from 'ink';
import { describe, expect, test } from 'vitest';
import type { Card, Level } from '../../src/engine/level.ts';
import { emptyProgress, type Progress } from '../../src/progress.ts';
import { bindings, opening } from '../../src/ui/bindings.ts';
import { messageHeight } from '../../src/ui/components/Message.tsx';
import {
  firstState,
  type GameState,
  type GameWorld,
  type LevelScreen,
  type Overlay,
} from '../../src/ui/game.ts';
import { bindingFor } from '../../src/ui/keys.ts';
import { resetRows, settingRows } from '../../src/ui/menus.ts';
import { afterwards } from '../../src/ui/result-text.ts';
import { StoryScreen } from '../../src/ui/screens/Story.tsx';
import { glossary, sentence } from '../../src/ui/text.ts';
import { LookProvider } from '../../src/ui/theme.ts';
import { gameWith, levels, world } from '../course.ts';
import { type FrameSize, linesOf } from '../frame.tsx';
import { smallLevel, smallWorld } from '../small-course.ts';
import { expectWhole, frame, type View, views } from './whole.ts';

function bodyOf({ columns, rows }: FrameSize) {
  return { width: columns - 2, height: rows - 1 - 3 - messageHeight };
}

/** The rows of a card that has all the room it wants. */
function cardLines(card: Card, [, size, terminal]: View): readonly string[] {
  const drawn = renderToString(
    <LookProvider value={{ ...terminal, motion: false }}>
      <StoryScreen card={card} size={{ width: bodyOf(size).width, height: 60 }} />
    </LookProvider>,
    { columns: size.columns },
  );
  return stripVTControlCharacters(drawn)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const opened = (course: GameWorld, level: Level): { state: GameState; screen: LevelScreen } => {
  const game = gameWith('frames', { world: course });
  game.dispatch({ type: 'open', levelId: level.id });
  const state = game.getState();
  if (state.screen.at !== 'level') throw new Error(`${level.id} did not open`);
  return { state, screen: state.screen };
};

/** The longest that a level file may have: see the checks in src/levels. */
const long = (letters: number) =>
  'wordy '
    .repeat(letters / 6 + 1)
    .slice(0, letters - 1)
    .concat('z');
const wordyWorld: GameWorld = {
  ...smallWorld,
  worlds: smallWorld.worlds.map((each) => ({
    ...each,
    title: long(60),
    levels: each.levels.map((level) => ({
      ...level,
      title: long(60),
      number: 990 + level.number,
      minutes: 999,
      goal: long(200),
      stars: { three: 99, two: 999 },
    })),
  })),
};

const courses: readonly (readonly [string, GameWorld])[] = [
  ['the built-in levels', world],
  ['levels with the longest names and goals', wordyWorld],
];
const all = (game: GameWorld) => game.worlds.flatMap((each) => each.levels);

describe.each(views)('%s', (...view) => {
  const [, , terminal] = view;

  describe.each(levels.map((level) => [level.id, level] as const))('%s', (_, level) => {
    test('shows every card whole, words and pictures', () => {
      const { state, screen } = opened(world, level);
      for (const [at, cards] of [
        ['story', level.cards],
        ['debrief', level.debrief],
      ] as const) {
        for (const [card, content] of cards.entries()) {
          const session = { ...screen.session, stage: { at, card } };
          const lines = frame(world, { ...state, screen: { ...screen, session } }, view);
          const shown = lines.map((line) => line.trim());
          expect(shown).toEqual(expect.arrayContaining([...cardLines(content, view)]));
          expect(lines.at(-1)).toMatch(/\? help$/);
        }
      }
    });
  });

  describe.each(courses)('%s', (_, game) => {
    test('have a map with every level on it, and all that is to be known about it', () => {
      for (const [row, level] of all(game).entries()) {
        const state: GameState = {
          ...firstState(game, emptyProgress()),
          screen: { at: 'map', row },
        };
        const lines = frame(game, state, view);
        expectWhole(lines, terminal, level.goal, `About ${level.minutes} minutes.`);
        const pointed = lines.find((line) => line.startsWith(' >')) ?? '';
        expectWhole([pointed], terminal, `${level.number} ${level.title.slice(0, 20)}`);
        for (const id of level.needs) {
          const needed = all(game).find((each) => each.id === id);
          expectWhole(lines, terminal, `${needed?.number} ${needed?.title}`);
        }
      }
    });

    test('have a whole goal and whole questions', () => {
      for (const level of all(game)) {
        const inLevel = opened(game, level).state;
        const goal = frame(game, { ...inLevel, overlay: { type: 'goal' } }, view);
        expectWhole(goal, terminal, 'Your goal', level.goal, 'one for finishing.');
        const asked: Overlay[] = [];
        const open = opening(game, emptyProgress(), level);
        if (open.type === 'overlay') asked.push(open.overlay);
        for (const key of ['r', 'n']) {
          const action = bindingFor(bindings(game, inLevel), key)?.action;
          if (action?.type === 'overlay') asked.push(action.overlay);
        }
        for (const overlay of asked) {
          if (overlay?.type !== 'ask') continue;
          const lines = frame(game, { ...inLevel, overlay }, view);
          expectWhole(lines, terminal, overlay.question, overlay.detail);
        }
      }
    });

    test('have a result that says what comes next, however much went wrong', () => {
      for (const level of all(game)) {
        const { screen } = opened(game, level);
        for (const slips of [0, 1, 3, 40]) {
          const what =
            'The last sticky is purple, so the ball comes from the purple bin, not there.';
          const session = {
            ...screen.session,
            stage: { at: 'result' } as const,
            slips: Array.from({ length: slips }, () => ({
              type: 'wrong' as const,
              what,
              after: 0,
            })),
          };
          const state: GameState = {
            ...firstState(game, { ...emptyProgress(), results: { [level.id]: { stars: 3 } } }),
            screen: { ...screen, session },
          };
          const lines = frame(game, state, view);
          const after = all(game)[all(game).indexOf(level) + 1];
          expectWhole(
            lines,
            terminal,
            `: ${level.title}`,
            after
              ? `Next: ${after.number} ${sentence(after.title)} ${after.goal}`
              : 'That was the last level.',
          );
        }
      }
    });

    test('can be forgotten one by one', () => {
      const results = Object.fromEntries(all(game).map(({ id }) => [id, { stars: 3 as const }]));
      const progress: Progress = { ...emptyProgress(), results };
      const rows = resetRows({ ...game, terminal }, progress);
      for (const [row, { about, action }] of rows.entries()) {
        const state: GameState = {
          ...firstState(game, progress),
          screen: { at: 'reset', row, mapRow: 0 },
        };
        expectWhole(frame(game, state, view), terminal, about);
        if (action.type !== 'overlay' || action.overlay?.type !== 'ask') continue;
        const asking = frame(game, { ...state, overlay: action.overlay }, view);
        expectWhole(asking, terminal, action.overlay.question, action.overlay.detail);
      }
    });
  });

  test('settings show every row and what it is about', () => {
    const rows = settingRows({ ...world, terminal }, emptyProgress());
    for (const [row, { about }] of rows.entries()) {
      const state: GameState = {
        ...firstState(world, emptyProgress()),
        screen: { at: 'settings', row, mapRow: 0 },
      };
      const lines = frame(world, state, view);
      expectWhole(lines, terminal, about, ...rows.map(({ label, value }) => `${label} ${value}`));
    }
  });

  test('the help has every word of the game', () => {
    const overlay = { type: 'help', page: 'words' } as const;
    let row = 0;
    for (const each of world.worlds) {
      const state: GameState = {
        ...firstState(world, emptyProgress()),
        screen: { at: 'map', row },
        overlay,
      };
      for (const banner of [null, 'Your progress cannot be saved.']) {
        const lines = frame(world, { ...state, banner }, view);
        for (const [word, meaning] of glossary(each)) {
          expectWhole(lines, terminal, `${word} ${meaning}`);
        }
      }
      row += each.levels.length;
    }
  });

  test('a note about the save file is whole, with a home of usual length', () => {
    const path = '/home/somebody/.config/pongpt/progress.json';
    for (const banner of [
      `Your save file was damaged, so you go on with what is left of it; the old file is kept as ${path}.broken-1.`,
      `Your progress cannot be saved (the disk of ${path} is read-only), so for now it lasts only until you quit.`,
      `The save file ${path} is from a newer PongPT and stays as it is, so what you do now lasts only until you quit.`,
    ]) {
      const lines = frame(world, { ...firstState(world, emptyProgress()), banner }, view);
      expectWhole(lines, terminal, banner);
    }
  });
});

test('the map shows the levels around the pointer at 80 x 24, and all of world 1 from its beginning', () => {
  const [firstWorld] = world.worlds;
  const [first] = levels;
  for (const [row, here] of levels.entries()) {
    const state = { ...firstState(world, emptyProgress()), screen: { at: 'map', row } } as const;
    const screen = linesOf(world, state, { columns: 80, rows: 24 }).join('\n');
    const shown = here === first ? (firstWorld?.levels ?? []) : levels.slice(row - 1, row + 2);
    for (const { number, title } of shown) expect(screen).toContain(`${number}  ${title}`);
  }
});

test('a card at 60 x 20 has an empty line below its heading', () => {
  const card: Card = {
    title: 'Heading',
    blocks: [{ type: 'prose', spans: [{ type: 'plain', text: 'Text.' }] }],
  };
  const drawn = stripVTControlCharacters(
    renderToString(<StoryScreen card={card} size={{ width: 58, height: 13 }} />),
  );
  expect(
    drawn
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual(['Heading', '', 'Text.']);
});

test.each([
  [[], 'That was the last level.'],
  [['train'], 'That was the last level. Not finished yet: 7 Train.'],
  [
    ['what-is-a-model', 'train'],
    'That was the last level. Not finished yet: 1 What is a model? and 7 Train.',
  ],
  [
    ['what-is-a-model', 'train', 'hot-and-cold'],
    'That was the last level. 3 levels are not finished yet: see the map.',
  ],
])('the result of the last level points to what was left out: %j', (left, says) => {
  const level = levels.at(-1);
  if (level === undefined) throw new Error('there is no level');
  const unfinished = levels.filter(({ id }) => left.some((one) => one === id));
  expect(afterwards(level, { stars: 3, slips: [] }, 3, undefined, unfinished).join(' ')).toBe(says);
});

test('a result with lost stars says how many slips earn them', () => {
  const lines = afterwards(
    { ...smallLevel('first'), stars: { three: 1, two: 3 } },
    { stars: 1, slips: [] },
    1,
    undefined,
    [],
  );
  expect(lines[0]).toBe(
    'Three stars for at most 1 slip or hint, two for at most 3 slips or hints.',
  );
});
