import { describe, expect, test } from 'vitest';
import { scores } from '../../../src/engine/activities/own-words/models.ts';
import { textOf } from '../../../src/engine/activities/own-words/settings.ts';
import {
  type OwnWordsSettings,
  type OwnWordsState,
  ownWordsActivity,
} from '../../../src/engine/activities/own-words.ts';
import { ownText } from '../../../src/engine/activity.ts';
import { asMuchAs, cutToFit, spaced } from '../../../src/ui/activities/own-words/pieces.ts';
import { ownWordsView } from '../../../src/ui/activities/own-words.tsx';
import { lineRows } from '../../../src/ui/components/LinePlot.tsx';
import { legend } from '../../../src/ui/keys.ts';
import { plainOwnWords } from '../../../src/ui/plain/activities/own-words.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = settingsOfLevel(ownWordsActivity, 'your-own-words');
const given = { seed: '1', notebook: [] };
const start = ownWordsActivity.start(settings, given);

function where(holds: (state: OwnWordsState) => boolean): OwnWordsState {
  return stateWhere(ownWordsActivity, settings, given, holds);
}

function text(state: OwnWordsState, size: SizeName = '60x20', of: OwnWordsSettings = settings) {
  return screenLines(ownWordsView, { settings: of, state, size }).join('\n');
}

function keysOf(state: OwnWordsState, cursor = 0): readonly string[] {
  return legend(ownWordsView.bindings(settings, state, cursor), false).map(
    ({ keys, label }) => `${keys} ${label}`,
  );
}

const bold = (option: number) => [0, 0, 0, 0, 0].map((_, at) => (at === option ? 10 : 0));

test.each([0, 1])('every state fits at every size, in colour and in ASCII, with text %i', (at) => {
  const [chosen, ...others] = [settings.texts[at], ...settings.texts];
  if (!chosen) throw new Error('there is no such text');
  const first = { ...settings, texts: [chosen, ...others] };
  for (const state of statesOf(ownWordsActivity, first, given)) {
    if (at === 1 && state.phase === 'trace') continue; // see below
    expect(misfits(ownWordsView, first, state)).toEqual([]);
  }
});

test('so does what comes of bets that are as wrong as can be', () => {
  for (const text of [0, 1]) {
    const bets = { length: bold(4), copies: bold(0) };
    const common = { seed: '1', text, bets } as const;
    for (let shown = 0; shown <= 5; shown += 1) {
      const state: OwnWordsState = { ...common, phase: 'curve', shown };
      expect(misfits(ownWordsView, settings, state)).toEqual([]);
    }
    expect(misfits(ownWordsView, settings, { ...common, phase: 'copies' })).toEqual([]);
  }
});

test('and every word of many sentences, looked up in the long text', () => {
  const bets = { length: bold(0), copies: null };
  for (const length of [1, 2, 5]) {
    for (let words = 0; words <= 18; words += 3) {
      const state: OwnWordsState = {
        phase: 'trace',
        seed: `${words}`,
        text: 1,
        bets,
        round: 0,
        length,
        draw: words,
        words,
      };
      expect(misfits(ownWordsView, settings, state)).toEqual([]);
    }
  }
});

describe('choosing', () => {
  test('shows the texts, who wrote the chosen one, and how to use one of your own', () => {
    const screen = screenLines(ownWordsView, { settings, state: start, cursor: 1 }).join(' ');
    expect(screen).toContain('> 2 Moby-Dick');
    expect(screen.replaceAll(/\s+/g, ' ')).toContain('By Herman Melville, in the public domain.');
    expect(screen.replaceAll(/\s+/g, ' ')).toContain('start this level with --text FILE');
    expect(keysOf(start)).toContain('Enter take this text');
  });

  test('says so where there is no text at all', () => {
    expect(text(start, '60x20', { ...settings, texts: [] })).toContain('No text can be read here.');
  });

  test('of a text of your own no longer says how to bring one', () => {
    const own = ownWordsActivity.withTexts?.(settings, () => 'Once there was a goat.');
    const screen = text(start, '60x20', own);
    expect(screen).toContain('3 Your own text');
    expect(screen).not.toContain('--text');
  });

  test('begins with a text of your own, drawn and line by line', () => {
    const own = ownWordsActivity.withTexts?.(settings, () => 'Once there was a goat.');
    if (own === undefined) throw new Error('no texts are put in');
    expect(ownWordsView.cursor(own, start, undefined)).toBe(2);
    expect(plainOwnWords.ask(own, start)).toMatchObject({ usual: 2 });
    expect(ownWordsView.cursor(settings, start, undefined)).toBe(0);
  });
});

test('what is in no word of a text of your own is told above the first bet', () => {
  const goats = 'One goat (a large one) jumps over 2 ropes and looks at the sea. '.repeat(40);
  const read = (name: string) => (name === ownText ? goats : undefined);
  const own = ownWordsActivity.withTexts?.({ ...settings, texts: [] }, read);
  if (own === undefined) throw new Error('no texts are put in');
  const bets = { length: null, copies: null };
  const chips = [0, 0, 0, 0, 0];
  const state = { phase: 'bet-length', seed: '1', text: 0, bets, chips } as const;
  expect(text(state, '60x20', own)).toContain('Left out: 120 digits and signs.');
  expect(misfits(ownWordsView, own, state)).toEqual([]);
  expect(plainOwnWords.tell(own, state, undefined).join(' ')).toContain('Left out: 120');
});

describe('training', () => {
  const trained = where((state) => state.phase === 'train' && state.length === 3);

  test('shows every length so far with its bins and what it wrote', () => {
    const rows = text(trained, '80x24').split('\n');
    expect(rows.filter((row) => /^[> ] +\d +[\d,]+ +\d+ % {2}\w/.test(row))).toHaveLength(3);
    expect(rows.join('\n')).toMatch(/^> +3 +2,937 +81 % {2}\w/m);
  });

  test('has Enter for the next length and d for another sentence', () => {
    expect(keysOf(trained).slice(0, 2)).toEqual(['Enter train with 4', 'd draw another']);
    const another = moved(ownWordsActivity, settings, trained, { type: 'draw', length: 3 });
    expect(text(another)).not.toBe(text(trained));
  });
});

describe('the curve', () => {
  const shown = (n: number) => where((state) => state.phase === 'curve' && state.shown === n);

  test('shows one length more with every key, in numbers and in the plot', () => {
    const found = scores.result(
      textOf(settings, shown(2) as Exclude<OwnWordsState, { phase: 'choose' }>),
    );
    const two = text(shown(2));
    const numbers = [found.training[2], found.heldOut[2]].map((each) =>
      each?.bitsPerWord.toFixed(2),
    );
    expect(two).toMatch(new RegExp(`2 +${numbers.join(' +')}$`, 'm'));
    expect(two).not.toMatch(/^.* 3 +\d\.\d\d +\d\.\d\d$/m);
    expect(text(shown(3))).toMatch(/ 3 +\d\.\d\d +\d\.\d\d$/m);
  });

  test('says where the text kept back turns, and at last what the bet cost', () => {
    expect(text(shown(1)).replaceAll(/\s+/g, ' ')).toContain('and so does the text kept back.');
    expect(text(shown(2)).replaceAll(/\s+/g, ' ')).toContain('The text kept back surprises more.');
    const last = text(shown(5)).replaceAll(/\s+/g, ' ');
    expect(last).toContain('Best on text kept back: 1 word.');
    expect(last).toContain('learns its text by heart');
    expect(last).toContain('Your bet cost 0.06 bits; an even one costs 2.32.');
  });
});

describe('a plot of two lines', () => {
  const canvas = { width: 6, height: 3, x: [0, 2], y: [0, 2] } as const;
  const lines = [
    {
      mark: '+',
      points: [
        [0, 2],
        [1, 1],
        [2, 0],
      ],
    },
    {
      mark: 'x',
      points: [
        [0, 2],
        [1, 2],
      ],
    },
  ] as const;

  test('has a mark at each point, one for both where they meet, and ends where the points end', () => {
    const rows = lineRows(canvas, lines, true);
    expect(rows[0]?.[0]).toBe('*');
    expect(rows[0]?.[3]).toBe('x');
    expect(rows[0]?.slice(4)).toBe('  ');
    expect(rows[2]?.[5]).toBe('+');
    expect(rows.join('')).toMatch(/^[-'.|+x* ]+$/);
  });

  test('keeps the dots of both lines in one cell', () => {
    const flat = (mark: string, y: number) => ({
      mark,
      points: [
        [0, y],
        [2, y],
      ] as const,
    });
    const one = { ...canvas, width: 4, height: 1 };
    const [row = ''] = lineRows(one, [flat('+', 2), flat('x', 0)], false);
    expect(row.slice(1, 3)).toBe('⣉⣉');
  });
});

describe('looking up', () => {
  const tracing = where((state) => state.phase === 'trace' && state.words === 3);

  test('marks the context and the word, in the sentence and in the text', () => {
    const marked = text(tracing, '80x24').match(/\[[^\]]+\] \([^)]+\)/g) ?? [];
    expect(marked).toHaveLength(2);
    expect(marked[0]).toBe(marked[1]);
    expect(text(tracing)).toMatch(/ocument \d+, sentence \d+:/);
  });

  test('says where a full stop in the brackets comes from', () => {
    const explained = 'The full stop in the brackets stood before the sentence.';
    const first = where((state) => state.phase === 'trace' && state.words === 1);
    expect(text(first)).toMatch(/^ +\[\. /m);
    expect(text(first)).toContain(explained);
    expect(text(tracing)).not.toContain(explained);
  });

  test('ends with a verdict, and only then another sentence can be drawn', () => {
    expect(text(tracing)).not.toMatch(/copy/);
    expect(keysOf(tracing).slice(0, 2)).toEqual(['Enter look up the next word', 'e the rest']);
    const all = moved(ownWordsActivity, settings, tracing, { type: 'look-up', all: true });
    expect(text(all).replaceAll(/\s+/g, ' ')).toMatch(
      /This is a copy: it stands|No copy: it stands/,
    );
    expect(keysOf(all).slice(0, 2)).toEqual(['Enter go on', '1-5 memory for a new sentence']);
  });
});

test('pieces of a text are cut by whole words, with a mark where they are cut', () => {
  const words = 'the sea was as grey as the sky .'.split(' ');
  expect(asMuchAs(words, 80, '...')).toBe('the sea was as grey as the sky.');
  expect(asMuchAs(words, 14, '...')).toBe('the sea ...');
  expect(spaced('the', '. and')).toEqual(['the ', '. and']);
  expect(spaced('', 'was')).toEqual(['', ' was']);
  const excerpt = {
    document: 1,
    sentence: 1,
    before: '. a b c'.split(' '),
    context: ['the', 'sea'],
    word: 'was',
    after: words,
  };
  expect(cutToFit(excerpt, 200, '...').after).toBe('the sea was as grey as the sky.');
  const cut = cutToFit(excerpt, 60, '...');
  expect(cut.after).toMatch(/ \.\.\.$/);
});
