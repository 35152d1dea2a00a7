// The lab's screens in a language whose texts are all 40 % longer: nothing is hard-coded, and nothing
// is cut at 80 x 24.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tinyLanguage, vocabulary } from '../../../src/engine/language.ts';
import type { Asked } from '../../../src/lab/state.ts';
import { say, speak } from '../../../src/texts/say.ts';
import { legend } from '../../../src/ui/keys.ts';
import { labScreenKeys } from '../../../src/ui/lab/bindings.ts';
import { fixture, seeSpot } from '../../commands/hands.ts';
import { openLab, stickies, type TestLab } from '../../lab/helpers.ts';
import { pseudoLanguage, strangers } from '../../pseudo-language.ts';
import { linesOf, press } from './lab-screen.tsx';

beforeAll(() => speak(pseudoLanguage));
afterAll(() => speak());

/** What no language changes: file names, words of texts, what is typed, units, and what Intl puts between things. */
const names = new Set(
  'spo spot context txt no such folder zz szz csv two tiny see run jump end und seed kb mb ctrl pongpt lab train story documents paragraph line'.split(
    ' ',
  ),
);

const notebook = [
  stickies('green blue purple blue pink blue'),
  stickies('pink pink'),
  stickies('blue'),
];

/** The screen, once it is seen to be whole. */
function screen(lab: TestLab): string {
  const mixed = new Set(lab.getState().sources.map(({ language }) => language)).size > 1;
  // Beside a text, the colours are words of that text too.
  // What the commands for scripts refuse, they refuse in English, here as there.
  const { message } = lab.getState();
  const english = message === null || message.text.startsWith('«') ? '' : message.text;
  const allowed = new Set([
    ...names,
    ...(mixed ? vocabulary(tinyLanguage) : []),
    // A relative path is saved from here on.
    ...process
      .cwd()
      .toLowerCase()
      .split(/[^a-z]+/),
    ...english.toLowerCase().split(/[^a-z]+/),
  ]);
  const lines = linesOf(lab);
  expect(strangers(lines, allowed), lines.join('\n')).toEqual([]);
  return lines.join(' ').replaceAll(/[\s│]+/g, ' ');
}

const labs: Readonly<Record<string, () => Promise<TestLab>>> = {
  'a text': () => openLab({ 'spot.txt': seeSpot }),
  'the notebook': () => openLab({}, { notebook }),
  'two tables': () =>
    openLab({ 'two.csv': fixture('context-two.csv'), 'tiny.csv': fixture('tiny-language.csv') }),
  'two languages': () => openLab({ 'tiny.csv': fixture('tiny-language.csv'), 'spot.txt': seeSpot }),
  nothing: () => openLab({}),
};

/** Every screen, and every message that a key can bring. */
const ways: readonly (readonly string[])[] = [
  ['down', 'enter', 'down', 'q', 'o', 'o', 'o'],
  ['2', 'p', 'p', 'q', 'n', 'u', 'u', '9', '1'],
  ['t', 'enter', 'enter', 'down', 'enter', 'u', 'u', 'enter', 'q', 'q', 'n'],
  ['d', 'enter', 'enter', 'a', 'a', 'up', 'left', 'left', 'left', 'left', 'left', 'n'],
  ['d', 'b', '"zz"', 'enter', 'escape', 'right', 'right', 'right', 'right', 'right', 'right'],
  ['d', 'down', 'down', 'down', 'down', 'down', 'down', 'down', 'down', 'down', 's'],
  ['c', 'down', 'enter', 'q', 'o', 'o', 'q', 'x'],
  ['f', '"s"', '"zz"', 'escape', 's', '"/no/such/folder"', 'enter', 'escape', 'a'],
];

describe.each(Object.entries(labs))('%s', (_, open) => {
  test.each(ways)('is whole on every screen: %j …', async (...way) => {
    const lab = await open();
    screen(lab);
    for (const key of way) {
      try {
        await press(lab, key);
      } catch (error) {
        // Not every screen has every key; what it does not have changes nothing.
        if (!String(error).includes('nothing hears')) throw error;
      }
      const { message } = lab.getState();
      const shown = screen(lab);
      if (message !== null) expect(shown).toContain(message.text.replaceAll(/\s+/g, ' '));
    }
  });
});

test('the help names every key of every screen', async () => {
  const lab = await openLab({ 'spot.txt': seeSpot, 'tiny.csv': fixture('tiny-language.csv') });
  for (const way of [[], ['enter'], ['q', 't'], ['q', 'd'], ['q', 'c'], ['enter']]) {
    await press(lab, ...way);
    const entries = legend(labScreenKeys(lab.getState(), lab.shelf), false);
    await press(lab, '?');
    const shown = screen(lab);
    for (const { label } of entries) expect(shown).toContain(label);
    await press(lab, 'enter');
  }
});

test('all that is said about what can be typed is whole', async () => {
  const lab = await openLab({ 'spot.txt': seeSpot });
  await press(lab, 'd');
  const abouts = {
    open: say('lab.openAbout'),
    save: say('lab.saveAbout'),
    seed: say('lab.seedAbout'),
    prompt: say('lab.promptAboutAnywhere'),
  } as const satisfies Partial<Record<Asked, string>>;
  for (const what of ['open', 'save', 'seed', 'prompt'] as const) {
    await lab.act({ type: 'ask-for', what });
    expect(screen(lab)).toContain(abouts[what]);
    await press(lab, 'escape');
  }
});

test('work that takes its time says how far it has come', async () => {
  const lab = await openLab({ 'spot.txt': seeSpot });
  for (const kind of [
    'reading',
    'training',
    'sorting',
    'pouring',
    'moving',
    'comparing',
    'drawing',
    'finding',
    'saving',
  ] as const) {
    lab.dispatch({ type: 'context', to: 2 });
    const state = lab.getState();
    const read = kind === 'reading' ? { read: 4_200_000, of: 10_000_000 } : null;
    const work = { kind, name: 'spot.txt', progress: { share: 0.42, read } };
    screen({ ...lab, getState: () => ({ ...state, work }) });
    await lab.act({ type: 'context', to: 1 });
  }
});
