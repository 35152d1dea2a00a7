// The screens around the levels in a language whose texts are all 40 % longer: nothing is hard-coded,
// and nothing is cut at 80 x 24.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../src/engine/session.ts';
import { emptyProgress, type Progress, problemText } from '../../src/progress.ts';
import { say, speak } from '../../src/texts/say.ts';
import { bindings } from '../../src/ui/bindings.ts';
import { firstState, type GameState, type GameWorld } from '../../src/ui/game.ts';
import { bindingFor } from '../../src/ui/keys.ts';
import { resetRows, settingRows } from '../../src/ui/menus.ts';
import { glossary } from '../../src/ui/text.ts';
import { gameWith, world } from '../course.ts';
import { linesOf } from '../frame.tsx';
import { pseudo, pseudoLanguage, pseudoWorlds, strangers } from '../pseudo-language.ts';

const spoken: GameWorld = { ...world, worlds: pseudoWorlds(world.worlds) };
const levels = spoken.worlds.flatMap((each) => each.levels);
const size = { columns: 80, rows: 24 };
/** Names that no language changes, and the words that Intl puts between things in a row. */
const names = new Set([
  'pongpt',
  ...'home somebody config progress json broken no color force ascii reduced motion ctrl utf und oder'.split(
    ' ',
  ),
]);

beforeAll(() => speak(pseudoLanguage));
afterAll(() => speak());

/** The screen as one line of text, whatever it was wrapped or framed by. */
function screen(state: GameState, terminal: GameWorld['terminal'] = spoken.terminal): string {
  const lines = linesOf({ ...spoken, terminal }, state, size);
  expect(strangers(lines, names), lines.join('\n')).toEqual([]);
  return lines.join(' ').replaceAll(/[\s│]+/g, ' ');
}

const onMap = (progress: Progress = emptyProgress()): GameState => firstState(spoken, progress);

function inLevel(id: string): GameState & { screen: { at: 'level' } } {
  const game = gameWith('pseudo', { world: spoken });
  game.dispatch({ type: 'open', levelId: id });
  const state = game.getState();
  if (state.screen.at !== 'level') throw new Error(`${id} did not open`);
  return { ...state, screen: state.screen };
}

const finished: Progress = {
  ...emptyProgress(),
  results: Object.fromEntries(levels.map(({ id }) => [id, { stars: 2 as const }])),
  notebook: [['pink', 'white']],
  model: { documents: [['pink', 'white']], contextLength: 1 },
  answers: { 'why-did-it-say-that': 'drew' },
};

test('the map shows every level, its goal, and what it builds on', () => {
  for (const progress of [emptyProgress(), finished]) {
    for (const [row, level] of levels.entries()) {
      const shown = screen({ ...onMap(progress), screen: { at: 'map', row } });
      expect(shown).toContain(level.goal);
      expect(shown).toContain(level.title);
    }
  }
});

test('the goal and every question are whole', () => {
  for (const { id, goal } of levels) {
    const state = inLevel(id);
    expect(screen({ ...state, overlay: { type: 'goal' } })).toContain(goal);
    for (const key of ['r', 'n']) {
      const action = bindingFor(bindings(spoken, state), key)?.action;
      if (action?.type !== 'overlay' || action.overlay?.type !== 'ask') continue;
      const { question, detail } = action.overlay;
      const shown = screen({ ...state, overlay: action.overlay });
      expect(shown).toContain(question);
      expect(shown).toContain(detail);
    }
  }
});

describe('the help', () => {
  test('names every key of every screen', () => {
    for (const state of [onMap(), inLevel('draw-a-document')]) {
      const shown = screen({ ...state, overlay: { type: 'help', page: 'keys' } });
      for (const { label } of bindings(spoken, state)) expect(shown).toContain(label);
    }
  });

  test('explains every word', () => {
    let row = 0;
    for (const each of spoken.worlds) {
      const at: GameState = { ...onMap(), screen: { at: 'map', row } };
      const shown = screen({ ...at, overlay: { type: 'help', page: 'words' } });
      for (const [term, meaning] of glossary(each)) expect(shown).toContain(`${term} ${meaning}`);
      row += each.levels.length;
    }
  });
});

test('settings and what can be forgotten are whole, and so are their questions', () => {
  for (const terminal of [
    spoken.terminal,
    { colour: false, ascii: false, reducedMotion: true },
    { colour: true, ascii: false, reducedMotion: false },
  ]) {
    const rows = settingRows({ ...spoken, terminal }, emptyProgress());
    for (const [row, { about }] of rows.entries()) {
      const state: GameState = { ...onMap(), screen: { at: 'settings', row, mapRow: 0 } };
      const shown = screen(state, terminal);
      for (const { label, value } of rows) expect(shown).toContain(`${label} ${value}`.trim());
      expect(shown).toContain(about);
    }
  }
  for (const progress of [emptyProgress(), finished]) {
    const rows = resetRows(spoken, progress);
    for (const [row, { about, action }] of rows.entries()) {
      const state: GameState = { ...onMap(progress), screen: { at: 'reset', row, mapRow: 0 } };
      expect(screen(state)).toContain(about);
      for (let next = action; next.type === 'overlay' && next.overlay?.type === 'ask'; ) {
        const { question, detail, yes } = next.overlay;
        const shown = screen({ ...state, overlay: next.overlay });
        expect(shown).toContain(question);
        expect(shown).toContain(detail);
        next = yes;
      }
    }
  }
});

test('the result says what each star was lost for', () => {
  const state = inLevel('draw-a-document');
  const what = pseudo('The last sticky is purple, so the ball comes from the purple bin.');
  for (const [slips, hints] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [3, 2],
    [40, 0],
  ] as const) {
    const session: Session = {
      ...state.screen.session,
      stage: { at: 'result' },
      slips: [
        ...Array.from({ length: slips }, (_, n) => ({
          type: 'wrong' as const,
          what: n % 2 === 0 ? what : pseudo(`Slip number ${n} is another one.`),
          after: n,
        })),
        ...Array.from({ length: hints }, (_, after) => ({ type: 'hint' as const, what, after })),
      ],
    };
    const progress: Progress = {
      ...emptyProgress(),
      results: { 'draw-a-document': { stars: 3 } },
    };
    const shown = screen({ ...state, progress, screen: { ...state.screen, session } });
    expect(shown).toContain(slips + hints > 0 ? say('shell.tryAgain') : say('shell.nothingLost'));
  }
});

test('notes about the save file are whole, with a home of usual length', () => {
  const path = '/home/somebody/.config/pongpt/progress.json';
  for (const banner of [
    problemText({ type: 'broken', copy: `${path}.broken-1`, kept: true }),
    problemText({ type: 'broken', copy: `${path}.broken-1`, kept: false }),
    problemText({ type: 'unwritable', reason: say('saving.readOnly', { file: path }) }),
    problemText({ type: 'newer', path }),
  ]) {
    expect(screen({ ...onMap(), banner })).toContain(banner);
  }
});

test('a window that is too small says so in its language', () => {
  for (const columns of [30, 59]) {
    const lines = linesOf(spoken, onMap(), { columns, rows: 10 });
    expect(lines.join(' ')).toContain('«');
    expect(lines.join(' ')).toContain(`${columns}`);
  }
});
