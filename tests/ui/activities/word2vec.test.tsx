// Every screen of words as places: whole at every size, and the important things to be read on it.
import { renderToString } from 'ink';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/engine/activities/word2vec/settings.ts';
import type { Word2vecState } from '../../../src/engine/activities/word2vec/state.ts';
import { workOf } from '../../../src/engine/activities/word2vec/trained.ts';
import { word2vecActivity } from '../../../src/engine/activities/word2vec.ts';
import type { Mapped } from '../../../src/engine/word2vec-training.ts';
import type { Word2vecCursor } from '../../../src/ui/activities/word2vec/props.ts';
import { word2vecView } from '../../../src/ui/activities/word2vec.tsx';
import { bindingFor } from '../../../src/ui/keys.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = settingsOfLevel(word2vecActivity, 'words-as-places');
const given = { seed: '1', notebook: [] };
const at = (holds: (state: Word2vecState) => boolean) =>
  stateWhere(word2vecActivity, settings, given, holds);
const asked = (n: number) => at((state) => state.phase === 'ask' && state.question === n);
const seen = (n: number) => at((state) => state.phase === 'seen' && state.question === n);
const cursorOf = (state: Word2vecState) => word2vecView.cursor(settings, state, undefined);

function text(
  state: Word2vecState,
  size: SizeName = '60x20',
  cursor: Word2vecCursor = cursorOf(state),
): string {
  return screenLines(word2vecView, { settings, state, size, cursor, look: 'colour' }).join('\n');
}

const pressed = (state: Word2vecState, key: string, cursor = cursorOf(state)) =>
  bindingFor(word2vecView.bindings(settings, state, cursor), key)?.action;

test('nothing is cut and nothing wraps on the way of the solution, with two seeds', () => {
  for (const seed of ['1', '2']) {
    for (const state of statesOf(word2vecActivity, settings, { seed, notebook: [] })) {
      expect(misfits(word2vecView, settings, state)).toEqual([]);
    }
  }
});

describe('company', () => {
  test('shows the sentence with a number below each word, and ticks what is found', () => {
    const start = word2vecActivity.start(settings, given);
    expect(text(start)).toMatch(/le +>chat +dort +sous +la +table\n +1 +2 +3 +4 +5 +6/);
    const one = moved(word2vecActivity, settings, start, { type: 'pick', place: 2 });
    expect(text(one)).toMatch(/1 +2 +3 ✓ +4/);
    expect(text(one)).toContain('Pairs so far: chat + dort');
    expect(pressed(one, '5')).toMatchObject({ do: 'play', move: { type: 'pick', place: 4 } });
    expect(pressed(one, 'enter')).toBeUndefined();
  });

  test('says how many pairs there are in the whole text, once all are found', () => {
    const all = at((state) => state.phase === 'company' && state.found.length === 4);
    expect(text(all)).toMatch(/All 300 sentences\s+give [\d,]+/);
    expect(pressed(all, 'enter')).toMatchObject({ move: { type: 'go-on' } });
  });
});

describe('by hand', () => {
  test('shows where the other word comes from, and what each step changed', () => {
    const pull = at((state) => state.phase === 'pull' && state.done === 1);
    expect(text(pull)).toMatch(/chat \+ \w+ +(pulled closer|pushed away) +\d+ % → \d+ %/);
    expect(text(pull).replaceAll('\n', ' ')).toMatch(
      /Take “\w+”\. The sentence was “le chat dort sous la table”\./,
    );
    expect(pressed(pull, '1')).toMatchObject({ move: { type: 'pull', closer: true } });
    expect(pressed(pull, '2')).toMatchObject({ move: { type: 'pull', closer: false } });
  });
});

describe('the first question', () => {
  test('shows sentences to think about, and what the words mean', () => {
    const screen = text(asked(0));
    expect(screen).toContain('Some of the 300 sentences:');
    expect(
      screen.split('\n').filter((line) => /^ +\S*.*\bchat\b/.test(line)).length,
    ).toBeGreaterThan(1);
    expect(screen).toContain('3 chien (dog)');
  });

  test('Enter hands in what a digit chose', () => {
    const chosen = pressed(asked(0), '3');
    expect(chosen).toMatchObject({ do: 'look', cursor: { option: 2 } });
    if (chosen?.do !== 'look') throw new Error('nothing was chosen');
    expect(pressed(asked(0), 'enter', chosen.cursor)).toMatchObject({
      move: { type: 'answer', option: 2 },
    });
  });
});

describe('the map', () => {
  test('has every word on it, the chosen one and its neighbours marked, and their cosines below', () => {
    for (const size of ['80x24', '60x20'] as const) {
      const screen = text(seen(0), size);
      for (const word of wordsOf(settings)) expect(screen).toMatch(new RegExp(`[ >*]${word}\\b`));
      expect(screen).toContain('>chat');
      expect(screen).toContain('*chien');
      expect(screen).toMatch(/> chat \(cat\) {3}\* nearest to it: chien \(dog\) 0\.\d\d/);
      expect(screen.replaceAll('\n', ' ')).toMatch(
        /map is flat, but words differ in \d+ numbers: it shows\s+\d+ %/,
      );
    }
  });

  test('says that the two never met, of the word that was asked for alone', () => {
    const met = '“chat” and “chien” never stand close';
    expect(text(seen(0))).toContain(met);
    const cursor = { ...cursorOf(seen(0)), looked: 'la' };
    expect(text(seen(0), '80x24', cursor)).not.toContain('never stand close');
  });

  test('stays as it is when another word is looked at: nothing but marks changes', () => {
    for (const size of ['80x24', '60x20'] as const) {
      const maps = wordsOf(settings).map((looked) => {
        const lines = text(seen(0), size, { ...cursorOf(seen(0)), looked }).split('\n');
        const end = lines.findIndex((line) => line.includes('nearest to it'));
        return lines.slice(1, end).map((line) => line.replaceAll(/[>*]/g, ' ').trimEnd());
      });
      expect(new Set(maps.map((map) => map.join('\n'))).size).toBe(1);
    }
  });

  test('arrows go to the next word in their direction, and stop at the edge', () => {
    let cursor = cursorOf(seen(0));
    const passed = new Set<string>([cursor.looked]);
    for (let n = 0; n < 30; n += 1) {
      const action = pressed(seen(0), n % 2 === 0 ? 'right' : 'l', cursor);
      if (action?.do !== 'look') throw new Error('nothing is looked at');
      cursor = action.cursor;
      passed.add(cursor.looked);
    }
    for (let n = 0; n < 30; n += 1) {
      const action = pressed(seen(0), 'left', cursor);
      if (action?.do !== 'look') throw new Error('nothing is looked at');
      cursor = action.cursor;
      passed.add(cursor.looked);
    }
    expect([...passed].toSorted()).toEqual(wordsOf(settings));
    expect(text(seen(0), '80x24', cursor)).toContain(`>${cursor.looked}`);
  });

  test('is there while it is learned, with every word, at every size', () => {
    const state = { ...seen(0), seed: 'unfinished' };
    const { Unfinished } = word2vecView;
    if (Unfinished === undefined) throw new Error('there is no picture');
    const soFar = workOf(settings, state)?.watched?.soFar as Mapped;
    const picture = Unfinished({ settings, state, soFar, size: { width: 58, height: 10 } });
    const shown = renderToString(picture, { columns: 58 });
    for (const word of wordsOf(settings)) expect(shown).toMatch(new RegExp(`[ >*]${word}\\b`));
    expect(shown).toContain('>chat');
    expect(shown).toContain('*chien');
  });
});

describe('arrows', () => {
  test('are asked over the map, and end at a spot on it', () => {
    expect(text(asked(1))).toMatch(/An arrow leads from “chat” to “chats”/);
    expect(text(asked(1))).toContain('*chats');
    const screen = text(seen(1), '80x24');
    expect(screen).toContain(' ×');
    expect(screen.replaceAll('\n', ' ')).toContain(
      'Start at “chien”, add the step from “chat” to “chats”: chien + chats - chat.',
    );
    expect(screen).toMatch(/Nearest to its end \(×\), but [^:]*:\s+chiens \(dogs\) 0\.\d\d/);
  });
});

test('the map of an arrow is the same before and after the answer, but for the spot', () => {
  for (const n of [1, 2]) {
    for (const size of ['80x24', '60x20'] as const) {
      const [before, after] = [asked(n), seen(n)].map((state) =>
        text(state, size)
          .split('\n')
          .map((line) => line.replaceAll('×', ' ').trimEnd()),
      );
      const question = before?.findIndex((line) => line.startsWith('  1 ')) ?? 0;
      const first = before?.findIndex((line) => /^ *[>*]?\w+( {2,}|$)/.test(line)) ?? 0;
      expect(question - first).toBeGreaterThan(3);
      expect(after?.slice(first, question)).toEqual(before?.slice(first, question));
    }
  }
});

describe('the look-up', () => {
  test('offers the entries of the dictionary, and shows how like each of them is', () => {
    expect(text(asked(3))).toMatch(/2 chat → cat[\s\S]*6 table → table/);
    const screen = text(seen(3));
    expect(screen).toMatch(/> chat +█+ 0\.\d\d/);
    for (const [key] of settings.dictionary)
      expect(screen).toMatch(new RegExp(` ${key} .*0\\.\\d\\d`));
    expect(screen).toContain('“chats” finds “chat”, and so “cat”.');
  });
});
