// Every screen of the phrase book: whole at every size, and the important things to be read on it.
import { describe, expect, test } from 'vitest';
import type { PairsState } from '../../../src/engine/activities/pairs/state.ts';
import { pairsActivity } from '../../../src/engine/activities/pairs.ts';
import type { PairsCursor } from '../../../src/ui/activities/pairs/props.ts';
import { pairsView } from '../../../src/ui/activities/pairs.tsx';
import { legend } from '../../../src/ui/keys.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { pressing } from './pressing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = settingsOfLevel(pairsActivity, 'a-phrase-book');
const given = { seed: '1', notebook: [] };
const at = (phase: PairsState['phase']) =>
  stateWhere(pairsActivity, settings, given, (state) => state.phase === phase);
const start = at('pair');

function text(state: PairsState, size: SizeName = '60x20', cursor?: PairsCursor): string {
  return screenLines(pairsView, { settings, state, size, ...(cursor ? { cursor } : {}) }).join(
    '\n',
  );
}

const press = pressing(pairsView, settings);

test('nothing is cut and nothing wraps, at any size', () => {
  for (const state of statesOf(pairsActivity, settings, given)) {
    expect(misfits(pairsView, settings, state)).toEqual([]);
  }
});

test('nothing is cut when the guess was off, which takes more words', () => {
  for (const option of [0, 1]) {
    const state = moved(pairsActivity, settings, at('predict'), { type: 'choose', option });
    expect(misfits(pairsView, settings, state)).toEqual([]);
  }
});

describe('writing an entry', () => {
  test('marks the word that is asked about wherever it stands', () => {
    const lines = text(start);
    expect(lines).toContain('Which English word stands where "le" stands?');
    expect(lines).toContain('[le] chat noir est sous [le] lit');
    expect(lines).toMatch(/> le +-> +\?$/m);
  });

  test('marks the English word that is chosen, too, and hands it in with Enter', () => {
    const { cursor } = press(start, 'j', '3');
    expect(cursor).toEqual({ entry: 1, option: 2 });
    const lines = text(start, '60x20', cursor);
    expect(lines).toContain('le [chat] noir est sous le lit');
    expect(lines).toContain('the black [cat] is under the bed');
    expect(lines).toContain('>3 cat');
    expect(press(start, 'j', '3', 'enter').move).toEqual({ type: 'pair', from: 'chat', to: 'cat' });
    expect(press(start, 'enter').move).toEqual({ type: 'pair', from: 'le', to: '' });
  });

  test('keeps the dictionary where it is, whatever is marked', () => {
    const columns = Array.from({ length: 10 }, (_, option) =>
      text(start, '60x20', { entry: 0, option })
        .split('\n')
        .find((line) => line.includes('->'))
        ?.indexOf('->'),
    );
    expect(columns[0]).toBeGreaterThan(0);
    expect(new Set(columns).size).toBe(1);
  });

  test('reaches the tenth word with 0, and every word with two letters', () => {
    expect(press(start, '0', 'enter').move).toMatchObject({ to: 'on' });
    expect(press(start, 'd', 'd', 'd', 'a', 'enter').move).toMatchObject({ to: 'black' });
  });

  test('passes over entries that are written', () => {
    const some = moved(pairsActivity, settings, start, { type: 'pair', from: 'chat', to: 'cat' });
    const cursor = pairsView.cursor(settings, some, { entry: 1, option: 2 });
    expect(cursor).toEqual({ entry: 2, option: -1 });
    expect(press(some, 'j').cursor.entry).toBe(2);
    const last = moved(pairsActivity, settings, some, { type: 'pair', from: 'table', to: 'table' });
    expect(pairsView.cursor(settings, last, { entry: 5, option: 7 }).entry).toBe(0);
  });

  test('names its keys in the bar', () => {
    const cursor = pairsView.cursor(settings, start, undefined);
    const bar = legend(pairsView.bindings(settings, start, cursor), true);
    expect(bar.map(({ keys, label }) => `${keys} ${label}`)).toEqual([
      '0-9 choose',
      'Enter write it',
      'up/down entry',
    ]);
  });

  test('shows the dictionary once it is whole', () => {
    const whole = stateWhere(
      pairsActivity,
      settings,
      given,
      (state) => !state.written.includes(null),
    );
    expect(text(whole)).toMatch(/^\+ The dictionary is written\. "le" and "la" share "the"/);
    expect(text(whole)).toMatch(/sous +-> under$/m);
  });
});

describe('looking up', () => {
  test('shows what was found below its token', () => {
    const second = stateWhere(
      pairsActivity,
      settings,
      given,
      (state) => state.phase === 'look-up' && state.found === 1,
    );
    const lines = text(second).split('\n');
    expect(lines[3]).toMatch(/^\[la\] +>table\] +\[est\]/);
    expect(lines[4]).toBe(' v');
    expect(lines[5]).toBe(' the');
    expect(press(second, '6', 'enter').move).toEqual({ type: 'look-up', entry: 5 });
  });

  test('keeps every token where it is when its translation comes', () => {
    const rows = statesOf(pairsActivity, settings, given)
      .filter(({ phase }) => phase === 'look-up' || phase === 'joined')
      .map((state) => text(state).split('\n'))
      .map((lines) => lines.find((line) => /^[[>]la\]/.test(line))?.replaceAll(/[[>]/g, '|'));
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows).size).toBe(1);
  });

  test('ends with every token above its translation', () => {
    const lines = text(at('joined')).split('\n');
    const below = lines[lines.findIndex((line) => line.startsWith('[la]')) + 2];
    expect(below).toMatch(/^ the +table +is +under +the +cat$/);
  });
});

describe('a token without an entry', () => {
  test('is chosen by its digit', () => {
    const { cursor, move } = press(at('gaps'), '5', 'enter');
    expect(move).toEqual({ type: 'spot', token: 4 });
    expect(text(at('gaps'), '60x20', cursor)).toMatch(/>les\]/);
  });

  test('leaves a question mark in the sentence', () => {
    expect(text(at('broken'))).toMatch(/^ the +cat +is +under +\? +\?$/m);
  });
});
