import { afterEach, describe, expect, test } from 'vitest';
import { type Catalogue, slotsIn } from '../../src/texts/catalogue.ts';
import { english } from '../../src/texts/en.ts';
import { numeralsOf } from '../../src/texts/numerals.ts';
import { capital, decimal, exactly, list, say, speak } from '../../src/texts/say.ts';
import { nameOf } from '../../src/texts/word-names.ts';

afterEach(() => speak());

test.each<[number, string, string]>([
  [0, '0', '0'],
  [12, '12', '12'],
  [-0.35, '-0.35', '-0,35'],
  [2.5, '2.5', '2,5'],
  [1250, '1,250', '1.250'],
  [1.5e-7, '0.00000015', '0,00000015'],
])('%d is written with the decimals that it has', (value, here, there) => {
  expect(exactly(value)).toBe(here);
  speak({ tag: 'de', texts: english });
  expect(exactly(value)).toBe(there);
});

describe('a text in English', () => {
  test('has its slots filled, each as often as it stands there', () => {
    expect(say('draw.wrongBin', { last: 'blue' })).toBe(
      'The last sticky is blue, so the ball comes from the blue bin.',
    );
  });

  test('has the form that goes with its number', () => {
    expect(say('everywhere.placeAllChips', { left: 1 })).toBe(
      'Place all ten chips first: 1 is left.',
    );
    expect(say('everywhere.placeAllChips', { left: 2 })).toBe(
      'Place all ten chips first: 2 are left.',
    );
  });

  test('writes large numbers in groups, and leaves words as they are', () => {
    expect(say('draw.drawnAfter', { draws: 1000 })).toBe('1,000 next words after each prompt:');
    expect(say('draw.drawnAfter', { draws: '1000' })).toBe('1000 next words after each prompt:');
  });

  test('a slot may hold braces without being filled again', () => {
    expect(say('draw.drew', { ball: '{ball}' })).toContain('You drew {ball}.');
  });
});

describe('a text in another language', () => {
  const texts: Catalogue = {
    words: { blue: 'blau' },
    draw: { wrongBin: 'Der letzte Zettel ist {last}.' },
    everywhere: {
      placeAllChips: {
        plural: 'left',
        one: '{left} jeton',
        few: '{left} jetony',
        other: '{left} jetonů',
      },
    },
  };

  test('is said where there is one', () => {
    speak({ tag: 'de', texts });
    expect(say('draw.wrongBin', { last: nameOf('blue') })).toBe('Der letzte Zettel ist blau.');
  });

  test('is said in English where there is none', () => {
    speak({ tag: 'de', texts });
    expect(say('draw.holdsNothing')).toBe('You hold no ball yet.');
    expect(nameOf('pink')).toBe('pink');
  });

  test('has as many plural forms as its language', () => {
    speak({ tag: 'cs', texts });
    expect([1, 3, 5].map((left) => say('everywhere.placeAllChips', { left }))).toEqual([
      '1 jeton',
      '3 jetony',
      '5 jetonů',
    ]);
  });

  test('writes numbers and lists as that language does', () => {
    speak({ tag: 'de', texts });
    expect(decimal(1234.25, 1)).toBe('1.234,3');
    expect(list(['a', 'b', 'c'])).toBe('a, b und c');
    speak({ tag: 'ar-EG', texts });
    expect(decimal(1.5, 1)).toBe('١٫٥');
  });
});

describe('numbers in English', () => {
  test('below a thousand are written as Intl writes them, without asking it', () => {
    const { whole, form, decimal: fixed } = numeralsOf('en');
    const numbers = new Intl.NumberFormat('en');
    const plurals = new Intl.PluralRules('en');
    for (let n = 0; n < 1000; n += 1) {
      expect(whole(n)).toBe(numbers.format(n));
      expect(form(n)).toBe(plurals.select(n));
    }
    expect([fixed(0.05, 2), fixed(-1.25, 1), fixed(999.5, 1), fixed(1234567.891, 2)]).toEqual([
      '0.05',
      '-1.3',
      '999.5',
      '1,234,567.89',
    ]);
  });

  test('are rounded as the number is, not as it is spelt', () => {
    expect(decimal(1.005, 2)).toBe((1.005).toFixed(2));
  });
});

test('a list ends with "and", or with "or" where one of them is meant', () => {
  expect(list(['bins', 'balls', 'stickies'])).toBe('bins, balls and stickies');
  expect(list(['blue', 'pink'], 'or')).toBe('blue or pink');
  expect(list(['blue'])).toBe('blue');
});

test('a sentence begins with a capital', () => {
  expect(capital('purple')).toBe('Purple');
  expect(capital('')).toBe('');
});

test('the slots of a text are known by name', () => {
  expect(slotsIn('{ball} came from the {bin} bin, the {bin} one')).toEqual(['ball', 'bin']);
  expect(slotsIn({ plural: 'n', one: 'one of {all}', other: '{n} of {all}' })).toEqual([
    'n',
    'all',
  ]);
});

test('every English text has text, and every form of a plural the same slots but for its number', () => {
  for (const [area, texts] of Object.entries(english as Catalogue)) {
    for (const [name, text] of Object.entries(texts)) {
      const forms = typeof text === 'string' ? [text] : [text.one, text.other];
      expect(
        forms.every((form) => form !== undefined && form.trim() !== ''),
        `${area}.${name}`,
      ).toBe(true);
      if (typeof text === 'string') continue;
      const without = (form: string) => slotsIn(form).filter((slot) => slot !== text.plural);
      expect(without(text.one ?? ''), `${area}.${name}`).toEqual(without(text.other));
    }
  }
});
