// Every screen of the pieces of words: whole at every size, and the important things to be read on it.
import { readFileSync } from 'node:fs';
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { priceOptions, strangeOptions } from '../../../src/engine/activities/bpe/languages.ts';
import type { BpeState } from '../../../src/engine/activities/bpe/state.ts';
import { bpeActivity } from '../../../src/engine/activities/bpe.ts';
import { bpeView } from '../../../src/ui/activities/bpe.tsx';
import { legend } from '../../../src/ui/keys.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { bpeSettings } from '../../engine/activities/bpe-settings.ts';
import { moved, statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { pressing } from './pressing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const bay = readFileSync(new URL('../../../levels/texts/tolley-bay.txt', import.meta.url), 'utf8');
const without = parse(bpeActivity.settings, bpeSettings);
const settings = bpeActivity.withTexts?.(without, () => bay) ?? without;
const given = { seed: '1', notebook: [] };
const at = (holds: (state: BpeState) => boolean) => stateWhere(bpeActivity, settings, given, holds);
const phase = (name: BpeState['phase']) => at((state) => state.phase === name);
const merged = (n: number) => at((state) => state.phase === 'merge' && state.merged === n);

function text(state: BpeState, size: SizeName = '80x24', cursor = -1): string {
  return screenLines(bpeView, { settings, state, size, cursor }).join('\n');
}

const press = pressing(bpeView, settings);

describe('nothing is cut and nothing wraps', () => {
  test('on the way of the solution', () => {
    for (const state of statesOf(bpeActivity, settings, given)) {
      expect(misfits(bpeView, settings, state)).toEqual([]);
    }
    for (const growing of [phase('compared'), phase('paid')]) {
      expect(misfits(bpeView, settings, growing, 0)).toEqual([]);
    }
  });

  test('with bad picks and bad guesses, which take the most room', () => {
    let state = phase('own');
    for (let n = 0; n < 10; n += 1) {
      state = moved(bpeActivity, settings, state, { type: 'pick', option: 0 });
      expect(misfits(bpeView, settings, state)).toEqual([]);
    }
    state = moved(bpeActivity, settings, state, { type: 'go-on' });
    expect(misfits(bpeView, settings, state)).toEqual([]);
  });

  test('whatever is guessed in the level of the game: every verdict has its room', () => {
    const shipped = settingsOfLevel(bpeActivity, 'pieces-of-words');
    const level = bpeActivity.withTexts?.(shipped, () => bay) ?? shipped;
    for (const [name, options] of [
      ['price', priceOptions(level)],
      ['strange', strangeOptions()],
    ] as const) {
      const guessing = stateWhere(bpeActivity, level, given, (state) => state.phase === name);
      for (const option of options.keys()) {
        const guessed = moved(bpeActivity, level, guessing, { type: 'choose', option });
        expect(misfits(bpeView, level, guessed), options[option]).toEqual([]);
      }
    }
  });
});

describe('merging by hand', () => {
  test('borders part the pieces of a word, and spaces the words, on screens of every size', () => {
    expect(text(merged(0))).toMatch(/^t\|h\|e _\|o\|t\|h\|e\|r _\|b/m);
    expect(text(merged(1), '60x20')).toMatch(/^th\|e _\|o\|th\|e\|r _\|b/m);
  });

  test('the pair that is pointed to stands out by its border, not only by colour', () => {
    expect(text(merged(0), '80x24', 0)).toMatch(/^t!h\|e _\|o\|t!h\|e\|r/m);
    expect(text(merged(0), '80x24', 0)).toMatch(/^> 1 t \+ h/m);
    expect(text(merged(1), '60x20', 0)).toMatch(/^th!e _\|o\|th!e\|r/m);
  });

  test('nothing moves while pieces are glued: every word stays in its row, and the bars in theirs', () => {
    for (const size of ['80x24', '60x20'] as const) {
      const screens = [0, 1, 2, 3, 4].map((n) =>
        screenLines(bpeView, { settings, state: merged(n), size }),
      );
      for (const has of [
        /^[a-z|]+ _/,
        /_[|a-z]*t\|?h\|?e\|?r\|?e$/,
        /pieces in the text/,
        /kinds of piece$/,
      ]) {
        const rows = screens.map((lines) => lines.findIndex((line) => has.test(line)));
        expect(rows[0]).toBeGreaterThan(0);
        expect(new Set(rows).size).toBe(1);
      }
    }
  });

  test('one scale for all bars: fewer pieces, a shorter bar', () => {
    for (const size of ['80x24', '60x20'] as const) {
      const bars = [0, 1, 2, 3, 4].map((n) => /(#+) (\d+)\n/.exec(text(merged(n), size)));
      const cells = bars.map((bar) => bar?.[1]?.length ?? 0);
      const scale = (cells[0] ?? 0) / 42;
      expect(cells).toEqual(bars.map((bar) => Math.round(Number(bar?.[2]) * scale)));
    }
  });

  test('says once that what was glued is still a kind of piece', () => {
    expect(text(merged(0))).not.toContain('stay on the list');
    expect(text(merged(1))).toContain('t and h stay on the list.');
    expect(text(merged(2))).not.toContain('stay on the list');
  });

  test('in ASCII, where the mark for done is the sign between pairs, it is left out', () => {
    expect(text(merged(1))).toMatch(/^t \+ h stood 7 times/m);
    const shown = screenLines(bpeView, { settings, state: merged(1), look: 'colour' });
    expect(shown.join('\n')).toMatch(/^✓ t \+ h stood 7 times/m);
  });

  test('both numbers stand beside bars: while one shrinks, the other grows', () => {
    expect(text(merged(0))).toMatch(/# 42\n/);
    expect(text(merged(0))).toMatch(/# 9\n/);
    expect(text(merged(4))).toMatch(/# 19\n/);
    expect(text(merged(4))).toMatch(/# 13$/m);
  });

  test('chooses by digit and glues with Enter', () => {
    expect(press(merged(0), '1', 'enter').move).toEqual({ type: 'choose', option: 0 });
    expect(press(merged(0), 'enter').move).toEqual({ type: 'choose', option: -1 });
    const bar = legend(bpeView.bindings(settings, merged(0), 0), true);
    expect(bar.map(({ keys, label }) => `${keys} ${label}`)).toEqual(['1-5 choose', 'Enter glue']);
  });
});

test('a word never seen is glued by the list', () => {
  const lines = text(phase('split'));
  expect(lines).toMatch(/^\|t\|h\|e\|o\|r\|e\|m\|$/m);
  expect(lines).toMatch(/^ {2}5 No merge fits any more\.$/m);
  expect(text(phase('cut'))).toMatch(/^\|the\|o\|r\|e\|m\|$/m);
});

describe('pieces of your own', () => {
  test('a digit points at a piece, Enter picks it; after the last, Enter compares', () => {
    const own = phase('own');
    expect(press(own, '8')).toEqual({ cursor: 7, move: undefined });
    expect(press(own, '8', 'enter').move).toEqual({ type: 'pick', option: 7 });
    expect(press(own, 'enter').move).toEqual({ type: 'pick', option: -1 });
    expect(text(own, '80x24', 7)).toMatch(/> 8 h \+ e {2}8x/);
    expect(text(own, '80x24', 7)).toContain('_|t|h!e _|r');
    const full = at((state) => state.phase === 'own' && state.picks.length === 10);
    expect(press(full, 'enter').move).toEqual({ type: 'go-on' });
    expect(press(full, '1').move).toBeUndefined();
  });

  test('says before what costs a star, and how many tokens a pick has saved', () => {
    expect(text(phase('cut'), '60x20').replaceAll('\n', ' ')).toContain(
      'Up to 2 tokens more than the machine is fine; 3 or more is a slip.',
    );
    const own = phase('own');
    expect(text(own).replaceAll('\n', ' ')).toContain('3 or more is a slip.');
    const one = moved(bpeActivity, settings, own, { type: 'pick', option: 7 });
    expect(text(one)).toMatch(/^tokens here +#+ 145, 8 fewer$/m);
    expect(text(one)).toMatch(/^Your pieces: he$/m);
  });

  test('both lists stand side by side, what the other story did not need in brackets', () => {
    const lines = text(phase('compared'));
    expect(lines).toMatch(/^other story +you +#+ 118$/m);
    for (const who of ['you', 'the machine'])
      expect(lines.split('\n')).toContain(
        `${who.padEnd(13)}he  in  _t  (ob)  (Bob)  (Bobb)  (Bobbin)  _the  (_Bobbin)  _a`,
      );
    expect(lines).toContain('You used as many tokens as the machine.');
  });

  test('the other story is shown in both kinds of pieces', () => {
    for (const size of ['80x24', '60x20'] as const) {
      const lines = text(phase('other-story'), size);
      expect(lines).toMatch(/^In your pieces, 118 tokens$/m);
      expect(lines).toMatch(/^In the pieces of the machine, 118 tokens$/m);
      expect(lines.match(/T\|he\|r\|e/g)).toHaveLength(2);
      expect(lines.match(/e\|e\|p \./g)).toHaveLength(2);
    }
  });

  test('its rows hold the same words above and below, whatever was picked, where they have room', () => {
    let state = phase('own');
    for (let n = 0; n < 10; n += 1) {
      state = moved(bpeActivity, settings, state, { type: 'pick', option: 8 });
    }
    for (let n = 0; n < 2; n += 1) {
      state = moved(bpeActivity, settings, state, { type: 'go-on' });
    }
    for (const size of ['80x24', '71x21'] as const) {
      const [, yours = '', theirs = ''] = text(state, size).split(/^In .*$/m);
      const words = (block: string) =>
        block
          .trim()
          .split('\n')
          .map((line) => line.replaceAll('|', ''));
      expect(words(yours)).toEqual(words(theirs));
      expect(yours).not.toBe(theirs);
    }
    expect(misfits(bpeView, settings, state)).toEqual([]);
  });

  test('the pieces picked last are always named, at 60x20 perhaps without the first', () => {
    const all = at((state) => state.phase === 'own' && state.picks.length === 10);
    expect(text(all)).toContain('Your pieces: he  in  _t  ob');
    expect(text(all, '60x20')).toMatch(/^Your pieces: \.\.\. {2}.* {2}_Bobbin {2}_a$/m);
  });

  test('no row of a story begins with a comma or a full stop', () => {
    for (const size of ['80x24', '71x21', '60x20'] as const) {
      for (const state of statesOf(bpeActivity, settings, given)) {
        expect(text(state, size)).not.toMatch(/^[.,]( |$)/m);
      }
    }
  });

  test('does not tell the end of a bar before it has grown', () => {
    const early = screenLines(bpeView, { settings, state: phase('compared'), motion: 0.5 });
    expect(early.join('\n')).not.toMatch(/118|same/);
    expect(bpeView.toBeRead?.(phase('compared'))).toBe(true);
  });
});

describe('two languages and a stranger', () => {
  test('both sentences stand there before, and their tokens only after the guess', () => {
    expect(text(phase('price'))).toMatch(/^French, 61 bytes$/m);
    expect(text(phase('price'))).not.toMatch(/\d tokens/);
    expect(text(phase('paid'))).toMatch(/^English, 18 tokens$/m);
    expect(text(phase('paid'))).toContain('_p|r|<C3>|<A8>|s ');
    expect(text(phase('paid'))).toContain('French needs twice as many tokens');
  });

  test('a wrong guess is called one', () => {
    const wrong = moved(bpeActivity, settings, phase('price'), { type: 'choose', option: 1 });
    expect(text(wrong)).toContain('You guessed: Both pay the same. Not so. French');
  });

  test('what is no ASCII is not lost there: letters stand as their bytes, and the goat by its name', () => {
    for (const size of ['80x24', '60x20'] as const) {
      const price = text(phase('price'), size).replaceAll(/\s+/g, ' ');
      expect(price).toContain('pr<C3><A8>s de la mer, et mon fr<C3><A8>re y habite.');
      expect(price).toContain('a plain letter is one, and <C3><A8> is a letter of 2.');
      const goat = 'a goat, which this terminal cannot draw';
      expect(text(phase('strange'), size)).toContain(goat);
      expect(text(phase('bytes'), size).replaceAll(/\s+/g, ' ')).toContain(
        `Put together again: ${goat}`,
      );
    }
    for (const state of statesOf(bpeActivity, settings, given)) {
      expect(text(state)).not.toMatch(/\?[^\s]/);
    }
  });

  test('a goat comes apart into its bytes, and together again', () => {
    const shown = screenLines(bpeView, { settings, state: phase('bytes'), look: 'colour' }).join(
      '\n',
    );
    expect(shown).toContain('│<F0>│<9F>│<90>│<90>│');
    expect(shown).toContain('Put together again: 🐐');
    expect(shown.replaceAll('\n', ' ')).toContain('there are 756 kinds of token');
  });
});
