// Every screen of attention: whole at every size, its keys, and the important things to be read on it.
import { describe, expect, test } from 'vitest';
import type {
  AttentionMove,
  AttentionState,
} from '../../../src/engine/activities/attention/state.ts';
import { attentionActivity } from '../../../src/engine/activities/attention.ts';
import type { AttentionCursor } from '../../../src/ui/activities/attention/cursor.ts';
import { attentionView } from '../../../src/ui/activities/attention.tsx';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { pressing } from './pressing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = settingsOfLevel(attentionActivity, 'attention');
const given = { seed: '1', notebook: [] };
const states = statesOf(attentionActivity, settings, given);
const at = (phase: AttentionState['phase']) =>
  stateWhere(attentionActivity, settings, given, (state) => state.phase === phase);
const play = (state: AttentionState, ...moves: readonly AttentionMove[]) =>
  moved(attentionActivity, settings, state, ...moves);
const text = (state: AttentionState, size: SizeName = '80x24', cursor?: AttentionCursor) =>
  screenLines(attentionView, {
    settings,
    state,
    size,
    ...(cursor === undefined ? {} : { cursor }),
  }).join('\n');

/** Presses keys that only move the cursor, then one that plays a move. */
const press = pressing(attentionView, settings);
const pressed = (state: AttentionState, ...keys: readonly string[]) => press(state, ...keys).move;

describe('nothing is cut and nothing wraps', () => {
  test('on the way of the solution', () => {
    for (const state of states) expect(misfits(attentionView, settings, state)).toEqual([]);
  });

  test('wherever the knobs and the query stand', () => {
    for (const knobs of [
      { brightness: 9, divided: false },
      { brightness: 9, divided: true },
    ]) {
      for (const phase of ['mend', 'mended'] as const) {
        expect(misfits(attentionView, settings, { ...at(phase), phase, knobs })).toEqual([]);
      }
    }
    for (const query of [
      [-4, -4, -4],
      [4, 4, 4],
      [4, 4, -4],
    ]) {
      for (const phase of ['pronoun', 'found'] as const) {
        expect(misfits(attentionView, settings, { ...at(phase), phase, query })).toEqual([]);
      }
    }
  });

  test('after wrong guesses and a wrong prediction', () => {
    for (const option of [0, 1]) {
      const choose = { type: 'choose', option } as const;
      for (const phase of ['guess', 'predict', 'size', 'ending'] as const) {
        expect(misfits(attentionView, settings, play(at(phase), choose))).toEqual([]);
      }
    }
  });
});

describe('where a row looks', () => {
  test('shows the rows that are found, and the others as open', () => {
    const two = { ...settings, point: ['table', 'la'] };
    const state: AttentionState = { ...at('point'), phase: 'point', row: 1 };
    const lines = screenLines(attentionView, { settings: two, state }).join('\n');
    expect(lines).toMatch(/^ {2}table +0 +0 +0 +0 +0 +## 1$/m);
    expect(lines).toMatch(/^> la +\. +\. +\. +\. +\. +\.$/m);
    expect(lines).toMatch(/^ +1 +2 +3 +4 +5 +6$/m);
  });

  test('is chosen by digit or arrow, and shows the lights of both at every size', () => {
    expect(pressed(at('point'), '3', 'enter')).toEqual({ type: 'point', key: 2 });
    expect(pressed(at('point'), 'right', 'right', 'left', 'enter')).toEqual({
      type: 'point',
      key: 0,
    });
    expect(pressed(at('point'), 'enter')).toEqual({ type: 'point', key: -1 });
    const cursor = { ...attentionView.cursor(settings, at('point'), undefined), option: 1 };
    expect(text(at('point'), '80x24', cursor)).toMatch(/query "la" +\.\. \.\. ## \.\. \.\. \.\.$/m);
    expect(text(at('point'), '80x24', cursor)).toMatch(/key "est" +\.\. ## \.\. \.\. \.\. \.\.$/m);
    expect(text(at('point'), '60x20', cursor)).toContain('lights of the key "est"');
  });
});

describe('the map', () => {
  test('has shade, number and the word that comes out in every row, and what each key holds', () => {
    const lines = text(at('mix'));
    expect(lines).toMatch(
      /^> sous {2}\.\. 13 {2}\.\. 13 {2}\.\. 13 {2}\.\. 13 {2}\+\+ 35 {2}\.\. 13 {2}-> under {2}35 %$/m,
    );
    expect(lines).toMatch(/^ {2}value +cat +is +the +the +under +table$/m);
    expect(text(at('mix'), '60x20')).toMatch(/35 {2}\.\. 13 {2}-> under$/m);
  });

  test('says "the" in every row once it is broken', () => {
    expect(text(at('why')).match(/-> the +\d\d %$/gm)).toHaveLength(6);
  });

  test('keeps the same darkness for the same share on every screen', () => {
    expect(text(at('why'))).toMatch(/:: 23/);
    expect(text(at('mended'))).toMatch(/## 80/);
    expect(text(at('mended'))).toMatch(/ {4} 4/);
  });
});

describe('from screen to screen', () => {
  const rowOf = (state: AttentionState, pattern: RegExp, size?: SizeName) =>
    text(state, size)
      .split('\n')
      .findIndex((line) => pattern.test(line));

  test('the map stays where it is', () => {
    const phases = ['point', 'guess', 'mix', 'predict', 'why', 'mend', 'mended', 'axis', 'flip'];
    for (const [size, row] of [
      ['80x24', 3],
      ['71x21', 0],
      ['60x20', 0],
    ] as const) {
      const rows = phases.map((phase) =>
        rowOf(at(phase as AttentionState['phase']), /^ +chat +est +la/, size),
      );
      expect(rows).toEqual(phases.map(() => row));
    }
  });

  test('the sentence about the bird stands first, at 60x20 without its boxes', () => {
    for (const phase of ['pronoun', 'found', 'ending', 'ended'] as const) {
      expect(rowOf(at(phase), /^\[the\] \[bird\]/)).toBe(0);
    }
    expect(text(at('pronoun'), '60x20')).toMatch(/^the bird left the nest because it was hungry$/m);
  });

  test('what is right has its mark, and what is wrong has none', () => {
    for (const phase of ['guess', 'size', 'ending'] as const) {
      const shown = [0, 1, 2].map((option) => text(play(at(phase), { type: 'choose', option })));
      const right = phase === 'guess' ? 2 : 1;
      expect(shown.map((lines) => /^\+ Right: /m.test(lines))).toEqual(
        shown.map((_, option) => option === right),
      );
      expect(shown.map((lines) => /^Not so: /m.test(lines))).toEqual(
        shown.map((_, option) => option !== right),
      );
    }
  });

  test('rounding is told where a row seems to miss 100 %', () => {
    expect(text(at('why'))).toContain('Each share is rounded');
  });
});

describe('a typed share', () => {
  test('is handed in with Enter, and begins anew once it was refused', () => {
    expect(pressed(at('mix'), '2', '6', 'enter')).toEqual({ type: 'share', percent: 26 });
    expect(pressed(at('mix'), 'enter')).toEqual({ type: 'share', percent: -1 });
    const cursor = attentionView.cursor(settings, at('mix'), undefined);
    const refused = attentionView.refused?.({ ...cursor, draft: { digits: '13', spent: false } });
    expect(refused?.draft).toEqual({ digits: '13', spent: true });
  });
});

describe('the machine that is mended', () => {
  test('has a key for each way of each knob', () => {
    expect(pressed(at('mend'), 'right')).toEqual({ type: 'brighten', by: 1 });
    expect(pressed(at('mend'), 'a')).toEqual({ type: 'brighten', by: -1 });
    expect(pressed(at('mend'), 'down')).toEqual({ type: 'divide' });
    expect(pressed(at('mend'), 'enter')).toEqual({ type: 'hand-in' });
  });

  test('marks the words that are wrong, then those that are right and clear', () => {
    expect(text(at('mend')).match(/ x$/gm)).toHaveLength(4);
    expect(text(at('mended')).match(/ \+$/gm)).toHaveLength(6);
    expect(text(at('mended'), '60x20').match(/ 8[04] % \+$/gm)).toHaveLength(6);
  });

  test('says why it broke until a knob is turned, then what it says', () => {
    expect(text(at('mend'))).toContain('la and le have 31 % together');
    const turned = play(at('mend'), { type: 'divide' });
    expect(text(turned)).toContain('It says: the cat is under the table.');
    expect(text(turned)).not.toContain('together');
  });

  test('shows where the knobs stand', () => {
    expect(text(at('mended'))).toMatch(/brightness +1 {2}2 \[3\] 4/);
    expect(text(at('mended'))).toMatch(/divided by 2\.45 +yes \[no\]$/m);
  });
});

test('queries with many numbers have a row each, with nothing rounded to all', () => {
  expect(text(at('sizes'))).toMatch(/^ +64 +8 +99\.8 % +35\.2 %$/m);
  expect(text(at('sizes'))).toMatch(/^ +1,024 +32 +100\.0 % +35\.2 %$/m);
});

describe('the sums', () => {
  test('stand on the right and along the bottom', () => {
    expect(text(at('axis'))).toMatch(/^ {2}est .* 122 % {3}-> is$/m);
    expect(text(at('axis'))).toMatch(/^ {2}sum +100 +100 +100 +100 +100 +100$/m);
    expect(text(at('axis'), '60x20')).toMatch(/^ {2}est .* 122 is$/m);
  });

  test('come out right once softmax is turned, by either arrow', () => {
    expect(pressed(at('flip'), 'left')).toEqual({ type: 'flip' });
    expect(pressed(at('flip'), 'right')).toEqual({ type: 'flip' });
    const turned = play(at('flip'), { type: 'flip' });
    expect(text(turned).match(/ 100 % {3}->/g)).toHaveLength(6);
    expect(text(turned)).toContain('[along the rows]');
  });
});

describe('the query of a word', () => {
  test('has a number for each feature, chosen by digit or arrow, and turned up and down', () => {
    expect(pressed(at('pronoun'), '3', 'down')).toEqual({ type: 'turn', feature: 2, by: -1 });
    expect(pressed(at('pronoun'), 'right', 'up')).toEqual({ type: 'turn', feature: 1, by: 1 });
    expect(pressed(at('pronoun'), 'left', 'up')).toEqual({ type: 'turn', feature: 0, by: 1 });
    const cursor = attentionView.cursor(settings, at('pronoun'), undefined);
    const turned = play(at('pronoun'), { type: 'turn', feature: 1, by: 1 });
    const second = { ...cursor, feature: 1 };
    expect(attentionView.cursor(settings, turned, second)).toBe(second);
  });

  test('stands above the keys, with scores, shares and bars', () => {
    const lines = text(at('pronoun'));
    expect(lines).toMatch(/^ {2}query of "it" +>2 +0 +2$/m);
    expect(lines).toMatch(/^> bird +1 +1 +0 +2 +8 % ##$/m);
    expect(lines).toMatch(/^ {2}nest +1 +0 +1 +4 +58 % #{12}$/m);
  });
});

describe('another ending', () => {
  test('is guessed at first, with the sentence where it fits, and without a number', () => {
    expect(text(at('ending'))).toMatch(/\[was\] \[torn\]$/m);
    expect(text(at('ending'))).not.toContain('%');
    expect(pressed(at('ending'), '2', 'enter')).toEqual({ type: 'choose', option: 1 });
  });

  test('is seen with the same query and its own key', () => {
    expect(text(at('ended'))).toMatch(/^ {2}query of "it" +2 +2 +-1$/m);
    expect(text(at('ended'))).toMatch(/^ {2}torn +0 +0 +1 +-1 +1 %$/m);
    expect(text(at('ended'))).toMatch(/^> bird +1 +1 +0 +4 +88 % #{18}$/m);
  });
});
