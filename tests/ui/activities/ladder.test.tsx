// Every screen of the ladder: whole at every size, and the important things to be read on it.
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Guessed, LadderState } from '../../../src/engine/activities/ladder/state.ts';
import { ladderActivity } from '../../../src/engine/activities/ladder.ts';
import type { LadderCursor } from '../../../src/ui/activities/ladder/props.ts';
import { ladderView } from '../../../src/ui/activities/ladder.tsx';
import { legend } from '../../../src/ui/keys.ts';
import { doc, fullNotebook, moved, statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { pressing } from './pressing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = parse(ladderActivity.settings, {
  lengths: [1, 2, 3],
  far: 10,
  own: 3,
  words: 50_000,
  context: 8_000,
  samples: [doc('gbpbkbw'), doc('kbgw'), doc('bggkw'), doc('pbgkbw'), doc('gkbw')],
});
const given = { seed: '1', notebook: [] };
const at = (holds: (state: LadderState) => boolean) =>
  stateWhere(ladderActivity, settings, given, holds);
const guessing = (what: Guessed) => at((state) => state.phase === 'guess' && state.about === what);
const seen = (what: Guessed) => at((state) => state.phase === 'seen' && state.about === what);

function text(state: LadderState, size: SizeName = '60x20', cursor?: LadderCursor): string {
  return screenLines(ladderView, { settings, state, size, ...(cursor ? { cursor } : {}) }).join(
    '\n',
  );
}

const press = pressing(ladderView, settings);

describe('nothing is cut and nothing wraps', () => {
  test.each([
    ['the samples', []],
    ['one document', [doc('bgkw')]],
    ['a full notebook', fullNotebook],
  ])('with %s', (_, notebook) => {
    for (const state of statesOf(ladderActivity, settings, { seed: '1', notebook })) {
      expect(misfits(ladderView, settings, state)).toEqual([]);
    }
  });

  test('when every guess was off, which takes the most words', () => {
    for (const what of ['far', 'filled', 'atoms', 'digits'] as const) {
      for (const option of [0, 1, 2, 3]) {
        const state = moved(ladderActivity, settings, guessing(what), { type: 'choose', option });
        expect(misfits(ladderView, settings, state)).toEqual([]);
      }
    }
  });

  test('while a bar grows', () => {
    const counted = at(({ phase }) => phase === 'counted');
    expect(
      ladderView.frames?.(
        at(({ phase }) => phase === 'count'),
        counted,
      ),
    ).toBeGreaterThan(0);
    for (const state of [counted, seen('filled'), seen('digits')]) {
      expect(misfits(ladderView, settings, state, 0)).toEqual([]);
    }
  });
});

describe('counting', () => {
  test('types a number and hands it in', () => {
    const second = at((state) => state.phase === 'count' && state.step === 1);
    const { cursor, move } = press(second, '1', '6', 'enter');
    expect(move).toEqual({ type: 'answer', bins: 16 });
    const screen = text(second, '60x20', cursor);
    expect(screen).toContain('The last two words name the bin. How many bins?');
    expect(screen).toMatch(/^ {2}1 word +4 +##/m);
    expect(screen).toMatch(/^> 2 words +\? /m);
    expect(screen).toMatch(/^Bins: +16_$/m);
  });

  test('keeps every bar where it is when the next one comes up', () => {
    const column = (state: LadderState) =>
      text(state)
        .split('\n')
        .map((line) => line.indexOf('#'));
    const [before, after] = [at(({ phase }) => phase === 'counted'), seen('far')].map(column);
    const first = before?.findIndex((place) => place > 0) ?? 0;
    expect(after?.[first]).toBe(before?.[first]);
  });
});

describe('guessing', () => {
  test('chooses by digit or arrow, and says so with Enter', () => {
    expect(press(guessing('far'), '3', 'enter').move).toEqual({ type: 'choose', option: 2 });
    expect(press(guessing('far'), 'j', 'j', 'k', 'enter').move).toEqual({
      type: 'choose',
      option: 0,
    });
    expect(press(guessing('far'), 'enter').move).toEqual({ type: 'choose', option: -1 });
    const { cursor } = press(guessing('far'), '3');
    expect(text(guessing('far'), '60x20', cursor)).toMatch(/^> 3 about a million bins$/m);
    const bar = legend(ladderView.bindings(settings, guessing('far'), cursor), true);
    expect(bar.map(({ keys, label }) => `${keys} ${label}`)).toEqual(['1-4 choose', 'Enter guess']);
  });

  test('shows the documents before, and the bins of every length after', () => {
    expect(text(guessing('filled'))).toMatch(/^ +1 +\[\^G\]/m);
    const lines = text(seen('filled'));
    expect(lines).toMatch(/^> 3 words +64 +\d+ +[#.]+ \d+$/m);
    expect(lines).toMatch(/^ {2}10 words +1,048,576 +0 +\.+ 0$/m);
  });

  test('shows the atoms of the universe below 18 words, and as one column beside 8,000', () => {
    expect(text(guessing('atoms'))).toMatch(/^> \? words +\?/m);
    expect(text(seen('atoms'))).toMatch(/^> 18 words +85 digits +#+$/m);
    expect(text(seen('digits'))).toMatch(/^ {2}atoms in the universe +about 81 digits +# /m);
    expect(text(seen('digits'))).toMatch(/^> 8,000 words +37,592 digits +#+$/m);
  });

  test('names every tick that it draws, also where there is room for one only', () => {
    const [axis = '', bar = ''] = text(guessing('digits')).split('\n').slice(3, 5);
    expect(axis).toMatch(/zeros: +10,000$/);
    expect(bar.slice(bar.indexOf('#')).match(/\|/g)).toHaveLength(1);
    expect(bar.indexOf('|')).toBe(axis.indexOf('10,000'));
  });

  test('does not tell the end of a bar before it has grown', () => {
    const [early, late] = [0.5, 1].map((motion) =>
      screenLines(ladderView, { settings, state: seen('digits'), motion }).join('\n'),
    );
    expect(early).not.toContain('At three a second');
    expect(late).toContain('At three a second');
    expect(ladderView.toBeRead?.(seen('digits'))).toBe(true);
  });

  test('writes the number out as far as there is room, beginning with its first digits', () => {
    const lines = screenLines(ladderView, { settings, state: seen('digits'), size: '80x24' });
    expect(lines.filter((line) => /^\d{78}$/.test(line))).toHaveLength(6);
    expect(lines.find((line) => /^\d{78}$/.test(line))).toMatch(/^5754859009520130/);
    expect(lines).toContain('and so on, for 476 lines more');
  });
});

test('the way out ends beside two models', () => {
  expect(text(at(({ phase }) => phase === 'way-out'))).toMatch(
    /^ {2}3 Learn fewer numbers, shared by all contexts\.$/m,
  );
  const shared = text(at(({ phase }) => phase === 'shared'));
  expect(shared).toMatch(/^> small GPT-2, 1,024 tokens +124 million +#+/m);
  expect(shared.replaceAll('\n', ' ')).toContain('Bins for just two words would be 2.5 billion.');
});
