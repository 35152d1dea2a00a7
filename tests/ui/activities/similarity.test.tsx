// Every screen of half-lit lights: whole at every size, and the important things to be read on it.
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { allArrows } from '../../../src/engine/activities/similarity/arrows.ts';
import type { SimilarityState } from '../../../src/engine/activities/similarity/state.ts';
import { similarityActivity } from '../../../src/engine/activities/similarity.ts';
import { similarityView } from '../../../src/ui/activities/similarity.tsx';
import { bindingFor, legend } from '../../../src/ui/keys.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = settingsOfLevel(similarityActivity, 'half-lit-lights');
const given = { seed: '1', notebook: [] };
const start = similarityActivity.start(settings, given);
const at = (holds: (state: SimilarityState) => boolean) =>
  stateWhere(similarityActivity, settings, given, holds);
const search = (n: number) => at((state) => state.phase === 'search' && state.search === n);
const found = (n: number) => at((state) => state.phase === 'found' && state.search === n);

function text(state: SimilarityState, cursor = -1, size: SizeName = '60x20'): string {
  return screenLines(similarityView, { settings, state, size, cursor }).join('\n');
}

const pressed = (state: SimilarityState, key: string, cursor = -1) =>
  bindingFor(similarityView.bindings(settings, state, cursor), key)?.action;
const bar = (state: SimilarityState) =>
  legend(similarityView.bindings(settings, state, -1), true).map(
    ({ keys, label }) => `${keys} ${label}`,
  );

describe('nothing is cut and nothing wraps', () => {
  test('on the way of the solution', () => {
    for (const state of statesOf(similarityActivity, settings, given)) {
      expect(misfits(similarityView, settings, state)).toEqual([]);
    }
  });

  test('wherever the arrow stands, and the sum stays on one line', () => {
    for (const [n, arrow] of allArrows.entries()) {
      const state: SimilarityState = { phase: 'turn', target: 3, arrow, said: [] };
      if (n % 5 === 0) expect(misfits(similarityView, settings, state)).toEqual([]);
      const screen = text(state);
      expect(screen).toMatch(/dot product +\S+ \+ \S+ = -?\d\.\d\d$/m);
      expect(screen).toMatch(/cosine +-?\d\.\d\d \/ \([12] x 1\) = -?\d\.\d\d$/m);
    }
  });

  test('with four keys, and with six words as long as a level may have', () => {
    const words = [...'abcdef'].map((letter) => letter.repeat(8));
    const wide = parse(similarityActivity.settings, {
      ...settings,
      searches: [
        { among: 'words', word: 'w'.repeat(8), words, lights: [0, 0.2, 0.4, 0.6, 0.8, 1] },
        {
          among: 'arrows',
          by: 'dot',
          query: [-1.6, -1.2],
          keys: [
            [1.6, 1.2],
            [-0.8, 0.6],
            [-2, 0],
            [0, -2],
          ],
        },
      ],
    });
    for (const state of statesOf(similarityActivity, wide, given)) {
      if (state.phase !== 'turn') expect(misfits(similarityView, wide, state)).toEqual([]);
    }
  });

  test('when the wrong key was chosen', () => {
    for (const n of settings.searches.keys()) {
      const state = moved(similarityActivity, settings, search(n), { type: 'choose', option: 2 });
      expect(misfits(similarityView, settings, state)).toEqual([]);
    }
  });
});

describe('turning', () => {
  test('shows both arrows, their products, both measures, and the cosine on its scale', () => {
    const screen = text(start);
    expect(screen).toContain('Turn your arrow until the cosine is as large as it can be.');
    expect(screen).toMatch(/right +up +length$/m);
    expect(screen).toMatch(/\? your arrow +0\.00 +1\.00 +1$/m);
    expect(screen).toMatch(/1 the key +0\.80 +0\.60 +1$/m);
    expect(screen).toMatch(/multiplied +0\.00 +0\.60$/m);
    expect(screen).toMatch(/dot product +0\.00 \+ 0\.60 = 0\.60$/m);
    expect(screen).toMatch(/cosine +0\.60 \/ \(1 x 1\) = 0\.60$/m);
    expect(screen).toMatch(/-1 -+\|-+#-+ 1$/m);
  });

  test('puts the cosine at the end of its scale only where it is 1 or -1', () => {
    const scale = (direction: number) =>
      text({ phase: 'turn', target: 0, arrow: { direction, length: 1 }, said: [] });
    expect(scale(1)).toMatch(/-1 -+\|-+# 1$/m);
    expect(scale(2)).toMatch(/-1 -+\|-+#- 1$/m);
    expect(scale(7)).toMatch(/-1 #-+\|-+ 1$/m);
    expect(scale(8)).toMatch(/-1 -#-+\|-+ 1$/m);
  });

  test('keeps the plane where it is while the arrow turns, and when it is there', () => {
    const rowOfKey = allArrows
      .filter(({ direction }) => direction !== 1)
      .map((arrow) => {
        const lines = text({ phase: 'turn', target: 0, arrow, said: [] }).split('\n');
        return lines.findIndex((line) => line.includes('1 the key'));
      });
    expect(new Set(rowOfKey).size).toBe(1);
  });

  test('says so as soon as the arrow is there', () => {
    const state: SimilarityState = {
      phase: 'turn',
      target: 0,
      arrow: { direction: 1, length: 1 },
      said: [],
    };
    expect(text(state, -1, '80x24')).toContain(
      'There. Both point the same way: cosine 1. It gets no larger.',
    );
    expect(bar(state)[0]).toBe('Enter go on');
    expect(bar(start)).toEqual(['Enter check', 'left/right turn', 'up/down length']);
  });

  test.each([
    ['left', 'direction', 1],
    ['a', 'direction', 1],
    ['d', 'direction', -1],
    ['w', 'length', 1],
    ['s', 'length', -1],
  ])('%s changes the %s by %i', (key, knob, by) => {
    expect(pressed(start, key)).toEqual({ do: 'play', move: { type: 'turn', knob, by } });
  });
});

describe('searching', () => {
  test('shows query and keys as arrows and as numbers, and no score before it is said', () => {
    const screen = text(search(2), 1);
    expect(screen).toMatch(/\? +0\.80 +0\.60$/m);
    expect(screen).toMatch(/> 2 +0\.00 +2\.00$/m);
    expect(screen).not.toContain('1.20');
  });

  test('then shows what each key scores: its sum for the dot product, its quotient for the cosine', () => {
    expect(text(found(2), -1, '80x24')).toMatch(/> 2 +0\.00 +2\.00 +0\.00 \+ 1\.20 = 1\.20$/m);
    expect(text(found(3), -1, '80x24')).toMatch(/> 1 +0\.60 +0\.80 +0\.96 \/ \(1 x 1\) = 0\.96$/m);
    expect(text(found(3))).toMatch(/2 +1\.20 \/ \(1 x 2\) = 0\.60$/m);
  });

  test('shows a word as lights among words with one light each, and then six dot products', () => {
    expect(text(search(1))).toMatch(/\? tables 0\.1 +0\.0 +0\.1 +0\.0 +0\.3 +0\.9$/m);
    expect(text(search(1))).not.toContain('dot product');
    expect(text(found(1))).toMatch(/> 6 table +0\.0 .* 1\.0 +#+ 0\.90$/m);
    expect(text(found(1))).toMatch(/2 chat +0\.0 .* 0\.0 +0\.00$/m);
    expect(text(found(1))).toMatch(/ le chat +est sous +la table +dot product$/m);
  });

  test('chooses by digit and hands in with Enter', () => {
    expect(pressed(search(1), '6')).toEqual({ do: 'look', cursor: 5 });
    expect(pressed(search(1), 'enter', 5)).toEqual({
      do: 'play',
      move: { type: 'choose', option: 5 },
    });
    expect(bar(found(1))).toEqual(['Enter go on']);
  });
});
