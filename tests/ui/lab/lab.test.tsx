// The lab's screens by key and frame, at the sizes and in the looks that the game has.
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { legend } from '../../../src/ui/keys.ts';
import { labKeys, labScreenKeys } from '../../../src/ui/lab/bindings.ts';
import { fixture, seeSpot } from '../../commands/hands.ts';
import type { FrameSize } from '../../frame.tsx';
import { openLab, stickies, type TestLab } from '../../lab/helpers.ts';
import { type LookName, linesOf, press, textOf } from './lab-screen.tsx';

const wide: FrameSize = { columns: 80, rows: 24 };
const narrow: FrameSize = { columns: 60, rows: 20 };
type View = readonly [string, LookName, FrameSize];
const views: readonly [View, ...View[]] = [
  ['80 x 24 in colour', 'colour', wide],
  ['80 x 24 in ASCII', 'ascii', wide],
  ['60 x 20 in colour', 'colour', narrow],
  ['60 x 20 in ASCII', 'ascii', narrow],
];

const notebook = [
  stickies('green blue purple blue pink blue'),
  stickies('pink pink'),
  stickies('green purple green purple green purple green purple green purple green purple'),
];

const many = Array.from({ length: 400 }, (_, at) => `w${letters(at)} x${letters(at % 7)}`).join(
  ' ',
);
const longWords = `${'donaudampfschifffahrt'.repeat(8)} ends. ${'wort'.repeat(90)} ends.`;
const worldly = 'the 猫は座る мышь ест قطة تأكل חתול אוכל größer café 猫は座る ест сыр. ';

const labs: Readonly<Record<string, () => Promise<TestLab>>> = {
  'See Spot': () => openLab({ 'spot.txt': seeSpot }),
  'the notebook': () => openLab({}, { notebook }),
  'a table with a context of two': () => openLab({ 'two.csv': fixture('context-two.csv') }),
  'many words': () => openLab({ 'many.txt': many }),
  'words longer than the screen': () => openLab({ 'long.txt': longWords }),
  'words of every script': () => openLab({ 'worldly.txt': worldly.repeat(3) }),
  'two tables': () =>
    openLab({ 'two.csv': fixture('context-two.csv'), 'tiny.csv': fixture('tiny-language.csv') }),
  'two texts': () =>
    openLab({ 'spot.txt': seeSpot, 'a-file-with-a-rather-long-name-for-one.txt': many }),
  nothing: () => openLab({}),
};

/** Every key of every screen, each pressed from the table; and then some further. */
const ways: readonly (readonly string[])[] = [
  [],
  ['down', 'enter'],
  ['enter', 'down', 'down', 'end'],
  ['end', 'pageup', 'home', 'pagedown'],
  ['o', 'o', 'o', 'o'],
  ['2', '3', '9', '1'],
  ['4', 'enter'],
  ['d', 'enter', 'enter', 'a', 'a', 'a', 'a', 'a', 'left', 'up', 'down', 'right', 'n'],
  ['d', 's', '"a seed that is rather long, and then some more of it"', 'enter', 'a'],
  ['d', 'b', '"zebra"', 'enter'],
  ['f', '"s"', 'backspace', '"zz"', 'enter'],
  ['s', '"/no/such/folder/at/all/in/this/world/table.csv"', 'enter'],
  ['a', '"none.txt"', 'enter'],
  ['2', 'p', 'p', 'u', 'u'],
  ['t', 'down', 'enter', 'q', 'u', 'u'],
  ['c', 'down', 'enter', 'down', 'q', 'o', 'o', 'end', 'q', 'x'],
  ['?', 'w'],
  ['d', '?'],
];

describe.each(Object.entries(labs))('%s', (_, open) => {
  let step = 0;
  test.each(ways)('is whole on every screen: %j', async (...way) => {
    const lab = await open();
    for (const key of way) {
      try {
        await press(lab, key);
      } catch (error) {
        // Not every screen has every key; what it does not have changes nothing.
        if (!String(error).includes('nothing hears')) throw error;
      }
      // Every step in one of the views, and by and by each screen in all of them.
      step += 1;
      const [, look, size] = views[step % views.length] ?? views[0];
      const bar = linesOf(lab, look, size).at(-1) ?? '';
      if (lab.getState().overlay === null) expect(bar).toMatch(/\? help$/);
    }
  });
});

describe.each(views)('%s', (_, look, size) => {
  test('the table of See Spot has all its numbers', async () => {
    const lab = await openLab({ 'spot.txt': seeSpot });
    const lines = linesOf(lab, look, size);
    const row = lines.find((line) => line.startsWith(' > see'));
    // Where there is no room for the bits, they stand in the line below.
    const bits = size === wide ? ['0.00'] : [];
    const numbers = ['0', '2', '0', '0', '0', '0', '2', ...bits];
    expect(row?.match(/\d+(\.\d+)?/g)).toEqual(numbers);
    expect(textOf(lab, look, size)).toContain('"see": 2 balls, 0.00 bits.');
    expect(textOf(lab, look, size)).toContain('6 bins, 19 balls, 6 words, 1 document');
  });

  test('a table of many words has a line for each bin, with its fullest balls', async () => {
    const lab = await openLab({ 'many.txt': many });
    await press(lab, 'f', '"xa"', 'enter');
    const pointed = linesOf(lab, look, size).find((line) => line.startsWith(' > '));
    expect(pointed).toMatch(/^ > xa +\d+ +\d\.\d\d {2}\S w\w+ 1 /);
  });

  test('a document that was taken out leaves brackets where the bins changed', async () => {
    const lab = await openLab({}, { notebook });
    await press(lab, 't', 'down', 'enter');
    expect(textOf(lab, look, size)).toMatch(
      /Document 2 is out\. 2 balls left the bins; changed: 1 bin\./,
    );
    expect(textOf(lab, look, size)).toMatch(/pink: pink 1 (→|->) 0 pink: white 1 (→|->) 0/);
    await press(lab, 'q');
    const changed = linesOf(lab, look, size).filter((line) => line.includes('['));
    expect(changed.at(-1)?.match(/\[\d+\]/g)).toEqual(['[0]', '[0]']);
    expect(textOf(lab, look, size)).toContain('Brackets: changed just now.');
    expect(textOf(lab, look, size)).toContain('1 document out, context 1');
  });

  test('so it does in a list, at the bin and at its ball, and the words that are left are counted', async () => {
    const twice = `${many.trim()} xa`;
    const lab = await openLab(
      { 'many.txt': `${twice}\nxa once\n` },
      { reading: { documents: 'line' } },
    );
    const before = lab.getState().sources[0]?.look.words ?? 0;
    await press(lab, 't', 'end', 'enter', 'q', 'f', '"xa"', 'enter');
    expect(textOf(lab, look, size)).toContain('Brackets: changed just now.');
    const pointed = linesOf(lab, look, size).find((line) => line.startsWith(' > '));
    expect(pointed).toMatch(/^ > xa +\[\d+\] +\d\.\d\d /);
    expect(lab.getState().sources[0]?.look.words).toBe(before - 1);
  });

  test('a bin shows where a ball came from, with the words around it', async () => {
    const lab = await openLab({ 'spot.txt': seeSpot });
    await press(lab, 'down', 'enter', 'down');
    const text = textOf(lab, look, size);
    expect(text).toContain('The bin "spot" 4 balls, 3 words, 1.50 bits');
    expect(text).toContain('"run" came from here: see spot [run] . see spot');
  });

  test('drawing says which bin each ball came out of', async () => {
    const lab = await openLab({}, { notebook: [stickies('blue pink green')] });
    await press(lab, 'd', 'enter');
    expect(textOf(lab, look, size)).toContain('The last ball, pink, is 1 of 1 in the bin blue.');
    await press(lab, 'a');
    expect(textOf(lab, look, size)).toContain('white, is 1 of 1 in the bin green. It ends here.');
  });

  test('a longer context that was never seen is said to have been shortened', async () => {
    const lab = await openLab({ 'spot.txt': seeSpot });
    await press(lab, '2', 'd', 'b', '"see"', 'enter', 'enter');
    expect(textOf(lab, look, size)).toContain('"spot", is 2 of 2 in the bin "see"');
    // 'run see' was never seen.
    await press(lab, 'b', '"run see"', 'enter', 'enter');
    expect(textOf(lab, look, size)).toContain('so "spot" came from the bin "see": 2 of 2.');
  });

  test('two models stand side by side, what counts most first', async () => {
    const lab = await openLab({ 'spot.txt': seeSpot, 'other.txt': 'see spot run. see cat run.' });
    await press(lab, 'c');
    expect(textOf(lab, look, size)).toMatch(
      /They differ in \d+ % of their draws, with context 1\./,
    );
    expect(textOf(lab, look, size)).toContain('1 is spot.txt, 2 is other.txt.');
    await press(lab, 'end', 'home', 'enter');
    expect(textOf(lab, look, size)).toMatch(/The bin ".+": \d+ % apart/);
  });

  test('of two models whose end words differ, both are called <end>, and a word is a word', async () => {
    const lab = await openLab({
      's.txt': 'blue pink white\npink white\nblue green white\n',
      'w.txt': 'pink white. pink white. blue pink.',
    });
    await press(lab, 'c', 'o');
    const text = textOf(lab, look, size);
    expect(text).toContain('End words: white in 1, <end> in 2; here both are <end>.');
    // After pink comes the end in the stickies, and in the text the word white, or a point.
    expect(text).toMatch(/pink 2 3 100 % <end> 100 %, 0 %/);
    while (!/ > pink /.test(textOf(lab, look, size))) await press(lab, 'down');
    await press(lab, 'enter');
    const rows = linesOf(lab, look, size).map((line) => line.replaceAll(/[█#\s]+/g, ' ').trim());
    expect(rows).toContain('<end> 100 % 0 %');
    expect(rows).toContain('white 0 % 67 %');
    expect(rows).toContain('. 0 % 33 %');
  });

  test('models of one language say nothing about their end words', async () => {
    const lab = await openLab({ 'spot.txt': seeSpot, 'other.txt': many });
    await press(lab, 'c');
    expect(textOf(lab, look, size)).not.toContain('End words');
  });

  test('the percent of a bin add up to 100', async () => {
    const lab = await openLab({ 'three.txt': 'a b a c a d a b a c a d e a' });
    await press(lab, 'f', '"a"', 'enter', 'enter');
    const percents = [...textOf(lab, look, size).matchAll(/(\d+) %/g)].map(([, n]) => Number(n));
    expect(percents).toEqual([34, 33, 33]);
  });

  test('words that tie are all named, or counted', async () => {
    const lab = await openLab({ 'three.txt': 'a b a c a d a b a c a d e a' });
    await press(lab, 'f', '"a"', 'enter');
    // Counted where there is no room for their names.
    expect(textOf(lab, look, size)).toContain(
      size === wide ? 'Most often "b", "c" and "d", 2 each.' : '1.58 bits. 3 words tie, 2 each.',
    );
    const four = await openLab({ 'four.txt': 'a b a c a d a e' });
    await press(four, 'f', '"a"', 'enter');
    expect(textOf(four, look, size)).toContain('"a": 4 balls, 2.00 bits. 4 words tie, 1 each.');
  });

  test('of a long name the end is to be seen, and all numbers of its bin', async () => {
    const lab = await openLab({}, { notebook });
    await press(lab, '9');
    expect(textOf(lab, look, size)).toMatch(
      /(…|\.\.\.) ((purple|green) )*green: 2 balls, 0\.00 bits\. Most often purple, 100 %\./,
    );
  });

  test('stickies are sorted in the order of the words, words by name', async () => {
    const lab = await openLab({}, { notebook });
    await press(lab, 'o');
    expect(textOf(lab, look, size)).toContain('Sorted: in the order of the words.');
    const words = await openLab({ 'many.txt': many });
    await press(words, 'o', 'o', 'o');
    expect(textOf(words, look, size)).toContain('Sorted: by name.');
  });

  test('the table names its other keys, and what the shades are', async () => {
    const lab = await openLab({ 'many.txt': many });
    const text = textOf(lab, look, size);
    // In a narrow window there is no room for all: the way out stays, the others are in the help.
    const always = ['1-9 context', 'f find', 'c compare', 'p pour', 'q quit', '? help'];
    for (const key of size === wide ? [...always, 't documents', 's save'] : always) {
      expect(text).toContain(key);
    }
    await press(lab, '?');
    for (const key of ['t documents', 's save']) {
      const [letter, label] = key.split(' ');
      expect(textOf(lab, look, size)).toMatch(new RegExp(`\\b${letter} +${label}`));
    }
    expect(text).toMatch(/(░▒▓█|:=\+#) share/);
  });

  test('what a document begins with is said in the same words before and after typing', async () => {
    const text = await openLab({ 'spot.txt': seeSpot });
    await press(text, 'd');
    expect(textOf(text, look, size)).toContain('Begins: with any context that was seen');
    await press(text, 'b');
    expect(textOf(text, look, size)).toContain('they begin with any context that was seen');
    const own = await openLab({}, { notebook });
    await press(own, 'd');
    expect(textOf(own, look, size)).toContain('Begins: as the documents began');
    await press(own, 'b');
    expect(textOf(own, look, size)).toContain('they begin as the documents began');
  });

  test('a text that is one document says how to make more of it', async () => {
    const lab = await openLab({ 'spot.txt': seeSpot });
    await press(lab, 't');
    expect(textOf(lab, look, size)).toContain('Start with --documents paragraph');
    const lines = await openLab({ 'spot.txt': seeSpot }, { reading: { documents: 'line' } });
    await press(lines, 't');
    expect(textOf(lines, look, size)).not.toContain('--documents paragraph');
  });

  test('a ball that came from several places says so before the colon', async () => {
    const lab = await openLab({}, { notebook });
    await press(lab, 'down', 'enter');
    expect(textOf(lab, look, size)).toMatch(/came from document 1( \(and \d more places?\))?: /);
    const spot = await openLab({ 'spot.txt': seeSpot });
    await press(spot, 'f', '"see"', 'enter', 'enter');
    expect(textOf(spot, look, size)).toContain('"spot" came from here (and 1 more place): see');
  });

  test('large numbers are grouped alike everywhere', async () => {
    const lab = await openLab({ 'long.txt': 'tick tock '.repeat(1200) });
    expect(textOf(lab, look, size)).toMatch(/ 1,200 (██|##) 1,200 0\.00 tock 1,199 (██|##)/);
    expect(textOf(lab, look, size)).not.toMatch(/\d{4}/);
  });

  test('the empty notebook says what there is to do, and has an example', async () => {
    const lab = await openLab({});
    expect(textOf(lab, look, size)).toContain('Your notebook is empty');
    expect(textOf(lab, look, size)).toContain('pongpt lab story.txt');
    await press(lab, 'enter');
    expect(textOf(lab, look, size)).toContain('6 bins, 19 balls');
  });

  test('work that takes its time has a bar, and a way to stop', async () => {
    const lab = await openLab({ 'spot.txt': seeSpot });
    lab.dispatch({ type: 'context', to: 2 });
    // Told while the desk is still at it.
    lab.dispatch({
      type: 'working',
      progress: { share: 0.42, read: { read: 4_200_000, of: 10_000_000 } },
    });
    const text = textOf(lab, look, size);
    expect(text).toContain('Training another context on spot.txt');
    expect(text).toMatch(/[█#]+[░.]+ 42 %/);
    expect(text).toContain('Read so far: 4.2 MB of 10.0 MB');
    expect(linesOf(lab, look, size).at(-1)).toMatch(/^ Enter stop +\? help$/);
  });
});

test('words of every script keep the columns of the table in line', async () => {
  const lab = await openLab({ 'worldly.txt': worldly });
  const rows = linesOf(lab).filter((line) => /^ [> ] \S+.* \d+ +\d\.\d\d /.test(line));
  expect(rows.length).toBeGreaterThan(8);
  const ends = rows.map((line) => stringWidth(/^.*? \d+ +\d\.\d\d/.exec(line)?.[0] ?? ''));
  expect(new Set(ends).size).toBe(1);
});

test('what a terminal would take for a command is not sent to it', async () => {
  const lab = await openLab({ 'evil.csv': ',see\u0301,red[31m,end\nsee\u0301,1,2,3\n' });
  expect(linesOf(lab).join('\n')).toContain('red[31m');
  const { sources } = lab.getState();
  expect(sources[0]?.name).toBe('evil.csv');
});

describe('keys', () => {
  test('each key of a screen does one thing, and the help has them all', async () => {
    const lab = await openLab({ 'spot.txt': seeSpot, 'other.txt': many });
    for (const way of [[], ['enter'], ['q', 't'], ['q', 'd'], ['q', 'c'], ['enter']]) {
      await press(lab, ...way);
      const keys = labScreenKeys(lab.getState(), lab.shelf).flatMap((binding) => binding.keys);
      expect(new Set(keys).size).toBe(keys.length);
      const entries = legend(labScreenKeys(lab.getState(), lab.shelf), false);
      await press(lab, '?');
      const text = textOf(lab, 'colour', narrow);
      for (const { label } of entries) expect(text).toContain(label);
      await press(lab, 'enter');
    }
  });

  test('digits, letters and Enter are enough for everything', async () => {
    const lab = await openLab({ 'spot.txt': seeSpot, 'other.txt': many });
    for (const way of [[], ['enter'], ['q', 't'], ['q', 'd'], ['q', 'c']]) {
      await press(lab, ...way);
      for (const { keys, action } of labKeys(lab.getState(), lab.shelf).bindings) {
        if (action.type === 'leave' || keys.some((key) => /^(pageup|pagedown|home|end)$/.test(key)))
          continue;
        expect(
          keys.some((key) => /^([a-z0-9?]|enter)$/.test(key)),
          keys.join(),
        ).toBe(true);
      }
    }
  });

  test('q leads back, and then out', async () => {
    const lab = await openLab({ 'spot.txt': seeSpot });
    await press(lab, 'd', 'q');
    expect(lab.getState().screen).toEqual({ at: 'table' });
    await press(lab, 'q');
    expect(lab.getState().screen).toEqual({ at: 'left', code: 0 });
  });
});

/** Letters for a number. */
function letters(n: number): string {
  return [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
