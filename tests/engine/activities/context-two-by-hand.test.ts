import { describe, expect, test } from 'vitest';
import { enoughDraws, handDocument } from '../../../src/engine/activities/context-two/by-hand.ts';
import type { ContextTwoMove } from '../../../src/engine/activities/context-two/state.ts';
import { ruleOf } from '../../../src/engine/activities/context-two/survival.ts';
import { tinyLanguage } from '../../../src/engine/language.ts';
import { keepsRule } from '../../../src/engine/rules.ts';
import {
  activity,
  answer,
  at,
  notNow,
  phaseAt,
  phaseOf,
  play,
  settings,
  started,
  wrong,
} from './context-two-states.ts';
import { doc, statesOf } from './playing.ts';

describe('training by hand', () => {
  const authored = [doc('bkgkw'), doc('ppw')];
  const fresh = at({ phase: 'train', position: 2, named: [], last: null }, { authored });

  test('the first two words put no ball, so the third is the first one', () => {
    expect(phaseAt('train').now).toMatchObject({ position: 2, named: [], last: null });
  });

  test('the document has four to six words, keeps the rule and shows it', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const state = started([], `${seed}`);
      const document = handDocument(state);
      expect(document.length).toBeGreaterThanOrEqual(5);
      expect(document.length).toBeLessThanOrEqual(7);
      expect(document.at(-2)).toBe(document.at(-3));
      expect(state.authored.length).toBe(40);
      for (const words of state.authored) {
        expect(keepsRule(ruleOf(settings), words, tinyLanguage)).toBe(true);
      }
    }
  });

  test('older word, newer word, ball: blue pink holds green', () => {
    const open = play(fresh, { type: 'name', word: 'blue' }, { type: 'name', word: 'pink' });
    expect(open.now).toMatchObject({ named: ['blue', 'pink'], position: 2 });
    expect(play(open, { type: 'put' }).now).toEqual({
      phase: 'train',
      position: 3,
      named: [],
      last: { bin: ['blue', 'pink'], ball: 'green' },
    });
  });

  test('a bin can be opened at once', () => {
    const open = play(fresh, { type: 'open', older: 'blue', newer: 'pink' });
    expect(open.now).toMatchObject({ named: ['blue', 'pink'] });
  });

  test.each<[ContextTwoMove, string]>([
    [
      { type: 'name', word: 'pink' },
      'Of the two stickies before this ball, pink is the newer one. The older word comes first.',
    ],
    [
      { type: 'name', word: 'green' },
      'The older of the two stickies before this ball is blue, not green.',
    ],
    [
      { type: 'open', older: 'pink', newer: 'blue' },
      'The two stickies before this ball are blue then pink, so the bin is blue pink, not pink blue: the older word comes first.',
    ],
    [
      { type: 'open', older: 'blue', newer: 'green' },
      'The two stickies before this ball are blue then pink, so the bin is blue pink, not blue green.',
    ],
  ])('%j is refused: %s', (move, reason) => {
    expect(answer(fresh, move)).toEqual(wrong(reason));
  });

  test('a wrong newer word is refused with the whole name', () => {
    const named = play(fresh, { type: 'name', word: 'blue' });
    expect(answer(named, { type: 'name', word: 'purple' })).toEqual(
      wrong(
        'The two stickies before this ball are blue then pink, so the bin is blue pink, not blue purple.',
      ),
    );
  });

  test('what cannot be done now costs nothing', () => {
    const open = play(fresh, { type: 'open', older: 'blue', newer: 'pink' });
    const named = play(fresh, { type: 'name', word: 'blue' });
    expect(answer(fresh, { type: 'put' })).toEqual(
      notNow('Name the bin first: the older word, then the newer.'),
    );
    expect(answer(named, { type: 'put' })).toEqual(notNow('Now name the newer word, too.'));
    expect(answer(open, { type: 'name', word: 'pink' })).toEqual(
      notNow('The bin blue pink is open already.'),
    );
    expect(answer(fresh, { type: 'name', word: 'white' })).toEqual(
      notNow('White ends a document, so no bin has white in its name.'),
    );
    const finished = at({ phase: 'train', position: 5, named: [], last: null }, { authored });
    expect(answer(finished, { type: 'put' })).toEqual(
      notNow('This document is trained. Now the others.'),
    );
  });

  test('a name can be taken back, a ball cannot', () => {
    expect(activity.canUndo({ type: 'name', word: 'blue' })).toBe(true);
    expect(activity.canUndo({ type: 'open', older: 'blue', newer: 'pink' })).toBe(true);
    expect(activity.canUndo({ type: 'put' })).toBe(false);
    expect(activity.canUndo({ type: 'draw' })).toBe(false);
  });
});

describe('drawing by hand', () => {
  const authored = [doc('bkgw'), doc('bkgw')];
  const prompt = at(
    { phase: 'draw', document: doc('bk'), prompt: 2, named: [], last: null },
    { authored },
  );

  test('the prompt is two different words that begin one of the documents', () => {
    const { state, now } = phaseAt('draw');
    const [older, newer] = now.document;
    expect(now.document.length).toBe(2);
    expect(older).not.toBe(newer);
    expect(state.authored.some((words) => words[0] === older && words[1] === newer)).toBe(true);
  });

  test('the ball comes out of the bin that the last two stickies name', () => {
    const drawn = play(
      prompt,
      { type: 'name', word: 'blue' },
      { type: 'name', word: 'pink' },
      { type: 'draw' },
    );
    expect(drawn.now).toMatchObject({ document: doc('bkg'), named: [] });
  });

  test('a wrong bin is refused, with its reason', () => {
    expect(answer(prompt, { type: 'open', older: 'pink', newer: 'blue' })).toEqual(
      wrong(
        'The last two stickies are blue then pink, so the bin is blue pink, not pink blue: the older word comes first.',
      ),
    );
  });

  test('white ends it, and only then it can be left', () => {
    const ended = at(
      { phase: 'draw', document: doc('bkgw'), prompt: 2, named: [], last: null },
      { authored },
    );
    expect(answer(prompt, { type: 'go-on' }).type).toBe('refused');
    expect(answer(ended, { type: 'draw' })).toEqual(notNow('White ended this document. Go on.'));
    expect(play(ended, { type: 'go-on' }).now).toEqual({ phase: 'predict' });
  });

  test('a document that does not want to end may be left after eight balls', () => {
    const document = [...doc('bk'), ...doc('gpgpgpgp')];
    expect(document.length).toBe(2 + enoughDraws);
    const long = at({ phase: 'draw', document, prompt: 2, named: [], last: null }, { authored });
    expect(play(long, { type: 'go-on' }).now).toEqual({ phase: 'predict' });
  });

  test('a double is met by hand, so that its bin is seen to hold white alone', () => {
    for (let seed = 0; seed < 10; seed += 1) {
      const given = { seed: `${seed}`, notebook: [] };
      const drawn = statesOf(activity, { ...settings, fresh: 100 }, given).findLast(
        ({ now }) => now.phase === 'draw',
      );
      const words = drawn ? phaseOf(drawn, 'draw').document : [];
      expect(words.at(-2)).toBe(words.at(-3));
      expect(words.at(-1)).toBe('white');
    }
  });

  test('by hand, two words of memory never break the rule', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const given = { seed: `${seed}`, notebook: [] };
      const drawn = statesOf(activity, { ...settings, fresh: 100 }, given).findLast(
        ({ now }) => now.phase === 'draw',
      );
      const document = drawn && phaseOf(drawn, 'draw').document;
      expect(document && keepsRule(ruleOf(settings), document, tinyLanguage)).toBe(true);
    }
  });
});
