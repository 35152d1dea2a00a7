import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { type DrawState, drawActivity, ofLength } from '../../../src/engine/activities/draw.ts';
import { drawView } from '../../../src/ui/activities/draw.tsx';
import { doc, moved, statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { misfits, screenLines } from './screen-lines.tsx';

const settings = parse(drawActivity.settings, {
  table: {
    purple: [1, 3, 1, 3, 2],
    blue: [1, 1, 4, 2, 2],
    green: [1, 2, 2, 3, 2],
    pink: [4, 1, 1, 1, 3],
  },
  prompts: [['purple'], ['green', 'blue'], ['pink']],
  bet: { prompts: [doc('gb'), doc('kb')], draws: 1000 },
});
const given = { seed: '1', notebook: [] };
const start = drawActivity.start(settings, given);
const text = (state: DrawState, motion = 1) =>
  screenLines(drawView, { settings, state, motion }).join('\n');
const inPhase = (phase: DrawState['phase']) =>
  stateWhere(drawActivity, settings, given, (state) => state.phase === phase);

test('every state fits at every size, in colour and in ASCII, moving and still', () => {
  for (const state of statesOf(drawActivity, settings, given)) {
    for (const motion of [0, 0.5, 1]) {
      expect(misfits(drawView, settings, state, motion)).toEqual([]);
    }
  }
});

describe('by hand', () => {
  test('an open bin is tied to the last sticky', () => {
    const opened = moved(drawActivity, settings, start, { type: 'open-bin', bin: 'purple' });
    const lines = screenLines(drawView, { settings, state: opened });
    expect(lines[2]).toBe('[@ PUR] [  ?  ]');
    expect(lines[3]?.[3]).toBe('|');
    expect(lines.join('\n')).toContain('> 1 [@ PUR]');
    expect(lines.findIndex((line) => /^ +v$/.test(line))).toBeGreaterThan(3);
  });

  test('a drawn ball flies from its bin to the place of its sticky', () => {
    const stuck = stateWhere(
      drawActivity,
      settings,
      given,
      (state) => state.phase === 'by-hand' && state.document.length === 2,
    );
    const before = text(stuck, 0);
    const after = text(stuck, 1);
    expect(before).toContain('[@ PUR] [  ?  ]');
    expect(before).toMatch(/Out of the purple bin comes \w+\./);
    expect(after).toMatch(/^\[@ PUR\] \[. [A-Z]{3}\] \[ {2}\? {2}\]/m);
    expect(after).toMatch(/[A-Z]\w+ came from the purple bin, and its ball is back\./);
    const row = (at: number) =>
      screenLines(drawView, { settings, state: stuck, motion: at }).findIndex(
        (line, index) => index > 2 && index < 9 && /[@#^*][PBGK]/.test(line),
      );
    expect(row(0)).toBeGreaterThan(row(0.9));
  });

  test('the digits open bins, in the order of the words', () => {
    const keys = drawView.bindings(settings, start, 0);
    expect(keys.map(({ keys: [first], action }) => [first, action])).toEqual(
      ['purple', 'blue', 'green', 'pink'].map((bin, index) => [
        `${index + 1}`,
        { do: 'play', move: { type: 'open-bin', bin } },
      ]),
    );
  });
});

test('at speed, bars count the documents by their length', () => {
  const state = moved(
    drawActivity,
    settings,
    inPhase('at-speed'),
    { type: 'guess', option: 1 },
    { type: 'draw-documents', count: 100 },
  );
  if (state.phase !== 'at-speed') throw new Error('not at speed');
  expect(text(state)).toContain('100 documents by number of words, white not counted:');
  expect(text(state)).toMatch(new RegExp(`^ +1 +#+ ${state.lengths[0]}$`, 'm'));
  expect(text(state)).toMatch(
    new RegExp(`3 to 5 words: ${ofLength(state.lengths, 1)} \\((largest, )?your guess\\)`),
  );
});

test('the bet shows its chips, the reveal its bars and what the bet cost', () => {
  const bet = inPhase('bet');
  expect(text(bet)).toContain('Chips left: 10 of 10');
  const revealed = text(inPhase('revealed')).replaceAll(/\s+/g, ' ');
  expect(revealed).toContain('Both end in blue: the same bin, the same chances.');
  expect(revealed).toContain('You put 10 of ten chips on that: 0.0 bits.');
});
