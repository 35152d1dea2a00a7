import { describe, expect, test } from 'vitest';
import { ownDocuments } from '../../../src/engine/activities/context-two/own.ts';
import { sayNumber } from '../../../src/engine/activities/context-two/say.ts';
import { findUnseen, shorterBin } from '../../../src/engine/activities/context-two/unseen.ts';
import { tinyLanguage } from '../../../src/engine/language.ts';
import { allContexts, bin, train } from '../../../src/engine/ngram.ts';
import { answer, at, notebooks, notNow, play, settings, wrong } from './context-two-states.ts';

describe('an unseen context', () => {
  test('is empty at two words and not at one, for every notebook', () => {
    for (const [, notebook] of notebooks) {
      const { documents: own } = ownDocuments(settings.sample, notebook);
      for (let seed = 0; seed < 10; seed += 1) {
        const { context, documents } = findUnseen(own, `${seed}`);
        const known = own.slice(0, documents);
        expect(bin(train(known, 2, tinyLanguage), context).size).toBe(0);
        expect(bin(train(known, 1, tinyLanguage), [context[1]]).size).toBeGreaterThan(0);
      }
    }
  });

  test('leaves documents out only if they fill all sixteen bins', () => {
    const all = allContexts(tinyLanguage, 2).map((pair) => [...pair, 'white']);
    expect(findUnseen(all, '1').documents).toBe(15);
    expect(findUnseen(all.slice(0, 15), '1').documents).toBe(15);
  });

  const unseen = { context: ['green', 'blue'], documents: 2 } as const;
  const whatNow = at({ phase: 'what-now', unseen });

  test('its bin is named as before, and there is nothing in it', () => {
    const named = play(
      at({ phase: 'unseen', unseen, named: [] }),
      { type: 'name', word: 'green' },
      { type: 'name', word: 'blue' },
    );
    expect(play(named, { type: 'draw' }).now).toEqual({
      phase: 'what-now',
      unseen,
    });
  });

  test.each([
    [
      0,
      'Only a white ball ends a document, and none was drawn. The model knows what follows blue.',
    ],
    [1, 'That throws away all that was learned. The model knows what follows blue: use it.'],
  ])('way out %d is refused: %s', (option, reason) => {
    expect(answer(whatNow, { type: 'choose', option })).toEqual(wrong(reason));
  });

  test('nothing is chosen yet: that costs nothing', () => {
    expect(answer(whatNow, { type: 'choose', option: -1 })).toEqual(
      notNow('Choose one of the three answers first.'),
    );
  });

  test('backing off draws from the bin of the newer word', () => {
    const shorter = play(whatNow, { type: 'choose', option: 2 });
    expect(Object.fromEntries(shorterBin(shorter, unseen))).toEqual({ green: 1, white: 1 });
    expect(answer(shorter, { type: 'go-on' })).toEqual(
      notNow('The bin blue is open. Draw a ball from it.'),
    );
    const { now } = play(shorter, { type: 'draw' });
    expect(now).toMatchObject({ phase: 'backed-off', unseen });
    expect(now.phase === 'backed-off' && ['green', 'white'].includes(now.ball)).toBe(true);
  });
});

test.each([
  [1, '1'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('%d is written %s', (n, text) => {
  expect(sayNumber(n)).toBe(text);
});
