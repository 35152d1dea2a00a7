// The texts of a language, with everything that can be wrong with them.
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/levels/plain-yaml.ts';
import { type LevelProblem, problemLine, reportInto } from '../../src/levels/problems.ts';
import type { Catalogue } from '../../src/texts/catalogue.ts';
import { english as real } from '../../src/texts/en.ts';
import { checkTexts, type Gap } from '../../src/translations/check-texts.ts';
import { textsKind } from '../../src/translations/read-translation.ts';

const english: Catalogue = {
  letters: { purple: 'PUR', blue: 'BLU', purpleOne: 'P' },
  draw: {
    drew: 'You drew {ball}.',
    wrongBin: 'The last sticky is {last}.',
    documents: { plural: 'n', one: '{n} document of {all}', other: '{n} documents of {all}' },
    card: 'card {n} of {all}',
  },
};

/** The problems of texts in Czech, which has four plural forms, a line each. */
function problemsOf(texts: object | string, tag = 'cs'): readonly string[] {
  const problems: LevelProblem[] = [];
  const report = reportInto(problems, 'texts.json');
  const source = typeof texts === 'string' ? texts : JSON.stringify(texts, null, 2);
  const yaml = readYaml(source, 1, report, textsKind);
  if (yaml !== undefined) checkTexts(yaml, english, tag, report);
  return problems.map(problemLine);
}

/** What is only missing, and the texts that are said; nothing may be wrong. */
function unfinished(texts: object, tag = 'de', originals: Catalogue = english) {
  const problems: LevelProblem[] = [];
  const report = reportInto(problems, 'texts.json');
  const yaml = readYaml(JSON.stringify(texts, null, 2), 1, report, textsKind);
  if (yaml === undefined) throw new Error('no data');
  const read = checkTexts(yaml, originals, tag, report);
  expect(problems).toEqual([]);
  return { ...read, lines: read.missing.map(gapLine) };
}

function gapLine(gap: Gap): string {
  return problemLine({ file: 'texts.json', ...gap });
}

function missingOf(texts: object): readonly string[] {
  return unfinished(texts).missing.map(({ field }) => field);
}

const czech = {
  plural: 'n',
  one: '{n} dokument z {all}',
  few: '{n} dokumenty z {all}',
  many: '{n} dokumentu z {all}',
  other: '{n} dokumentů z {all}',
};

test('texts with nothing wrong are taken as they are, whatever is missing', () => {
  expect(problemsOf({ draw: { drew: 'Vytáhl jsi {ball}.', documents: czech } })).toEqual([]);
  expect(problemsOf({})).toEqual([]);
  expect(missingOf({ draw: { drew: 'Du ziehst {ball}.', card: '' } })).toEqual([
    'letters.purple',
    'letters.blue',
    'letters.purpleOne',
    'draw.wrongBin',
    'draw.documents',
    'draw.card',
  ]);
});

describe('it tells, with its line,', () => {
  test.each([
    [
      'an unknown name, with the nearest',
      { draw: { wrongBni: 'x' } },
      'texts.json:3 draw.wrongBni: found a name that is not known; did you mean "wrongBin"?',
    ],
    [
      'an unknown area',
      { drew: {} },
      'texts.json:2 drew: found a name that is not known; did you mean "draw"?',
    ],
    [
      'a slot with another name',
      { draw: { drew: 'Vytáhl jsi {bal}.' } },
      'texts.json:3 draw.drew: found the slot {bal}; did you mean "ball"?',
    ],
    [
      'a slot that is not there',
      { draw: { drew: 'Vytáhl jsi.' } },
      'texts.json:3 draw.drew: found no slot {ball}; put it where its word belongs',
    ],
    [
      'a brace without its partner',
      { draw: { drew: 'Vytáhl jsi {ball}}.' } },
      'texts.json:3 draw.drew: found a brace without its partner; write slots like {this}',
    ],
    [
      'one text where forms are needed',
      { draw: { documents: '{n} dokumentů z {all}' } },
      'texts.json:3 draw.documents: found one text for every number; give its forms: plural, one, few, many, other',
    ],
    [
      'a form that it does not have',
      { draw: { documents: { ...czech, two: '{all}' } } },
      'texts.json:3 draw.documents: found the form "two"; take it out: this language has one, few, many, other',
    ],
    [
      'a slot that one form lacks',
      { draw: { documents: { ...czech, few: '{n} dokumenty' } } },
      'texts.json:3 draw.documents: found no slot {all} in "few"; put it where its word belongs',
    ],
    [
      'forms that no number chooses',
      { draw: { documents: { ...czech, plural: 'm' } } },
      'texts.json:3 draw.documents: found plural: "m"; name the slot of the number, or use one of: n, all',
    ],
    [
      'something that is no text',
      { draw: { drew: 5 } },
      'texts.json:3 draw.drew: found 5; write a text, or its plural forms',
    ],
    [
      'an area that is no group',
      { draw: 'x' },
      'texts.json:2 draw: found "x"; write texts under it, by their names',
    ],
    [
      'letters that have no room on a sticky',
      { letters: { purple: 'FIAL' } },
      'texts.json:3 letters.purple: found "FIAL"; use three letters',
    ],
    [
      'two words with the same letters',
      { letters: { purple: 'FIA', blue: 'FIA' } },
      'texts.json:4 letters.blue: found "FIA"; choose another: letters.purple has it',
    ],
  ])('%s', (_, texts, line) => {
    expect(problemsOf(texts)).toContain(line);
  });

  test.each([
    [
      'broken JSON',
      '{"draw": {"drew": ',
      /^texts\.json:1 texts: found .*; correct the JSON, here or just before: look for a comma, a quote or a bracket$/,
    ],
    ['a name twice', '{"draw": {}, "draw": {}}', /found the field a second time/],
    ['an escape', '{"draw": {"drew": "\\u001b[31m{ball}"}}', /U\+001B/],
    [
      'a list',
      '[]',
      /^texts\.json:1 texts: found an empty list; begin with what `pongpt check --texts` prints$/,
    ],
  ])('%s', (_, source, line) => {
    expect(problemsOf(source).join('\n')).toMatch(line);
  });
});

describe('what is only unfinished is no mistake:', () => {
  const noForm = (form: string) =>
    `texts.json:3 draw.documents: found no form "${form}"; add it: this language has one, few, many, other`;

  test.each([
    ['that is left out', undefined],
    ['that is empty', ''],
    ['that is null', null],
  ])('a form %s is said as "other" is', (_, few) => {
    const { texts, lines } = unfinished({ draw: { documents: { ...czech, few } } }, 'cs');
    expect(lines).toContain(noForm('few'));
    const { few: __, ...others } = czech;
    expect(texts.draw).toEqual({ documents: others });
  });

  test('without the form "other" the text is in English', () => {
    const { texts, lines } = unfinished({ draw: { documents: { ...czech, other: '' } } }, 'cs');
    expect(lines).toContain(noForm('other'));
    expect(texts.draw).toEqual({});
  });

  test('forms that are all empty, and an area that is, are nothing', () => {
    const empty = { plural: 'n', one: '', few: '', many: '', other: '' };
    const { texts, lines } = unfinished({ draw: { documents: empty }, letters: null }, 'cs');
    expect(lines).toContain(
      'texts.json draw.documents: found nothing; say in this language: {n} documents of {all}',
    );
    expect(texts).toEqual({ letters: {}, draw: {} });
  });

  test.each(['pl', 'ja', 'fr', 'ar', 'de'])(
    'the English texts as they are printed, in %s',
    (tag) => {
      const { texts, missing } = unfinished(real, tag, real as Catalogue);
      const plurals = Object.entries(real).flatMap(([area, inside]) =>
        Object.entries(inside).flatMap(([name, text]) =>
          typeof text === 'string' ? [] : [`${area}.${name}`],
        ),
      );
      expect(plurals.length).toBeGreaterThan(50);
      expect(missing.map(({ field }) => field)).toEqual(tag === 'de' ? [] : plurals);
      expect(texts.shell?.map).toBe(real.shell.map);
    },
  );
});

test('a language with one form for every number needs only one text', () => {
  expect(problemsOf({ draw: { documents: '{all}中{n}' } }, 'ja')).toEqual([]);
});

test('a text may have forms where English needs none', () => {
  const { one, few, many, other } = czech;
  expect(problemsOf({ draw: { card: { plural: 'all', one, few, many, other } } })).toEqual([]);
});

test('a number may be said in words', () => {
  expect(problemsOf({ draw: { documents: { ...czech, one: 'jediný z {all}' } } })).toEqual([]);
});

test('the English texts themselves are a translation with nothing missing', () => {
  const problems: LevelProblem[] = [];
  const report = reportInto(problems, 'texts.json');
  const yaml = readYaml(JSON.stringify(real), 1, report, textsKind);
  if (yaml === undefined) throw new Error('no data');
  const { missing, texts } = checkTexts(yaml, real as Catalogue, 'en', report);
  expect([problems, missing]).toEqual([[], []]);
  expect(texts).toEqual(real);
});
