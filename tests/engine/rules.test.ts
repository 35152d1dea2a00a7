import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentProblem, tinyLanguage } from '../../src/engine/language.ts';
import { seeded } from '../../src/engine/rng.ts';
import {
  allowedNext,
  authorDocuments,
  authorUnderRule,
  keepsRule,
  longestDocument,
  type Rule,
  ruleByName,
  ruleName,
  ruleNames,
  rulesOf,
  ruleText,
} from '../../src/engine/rules.ts';
import { anyDocument, words } from './tables.ts';

const anyRule = fc.constantFrom(...rulesOf(tinyLanguage));

function named(name: string): Rule {
  const rule = ruleByName(name);
  if (!rule) throw new Error(`no rule ${name}`);
  return rule;
}

describe('keeping a rule', () => {
  test.each([
    ['no-double', 'blue pink blue white', true],
    ['no-double', 'blue pink pink white', false],
    ['never-pink', 'blue green white', true],
    ['never-pink', 'pink white', false],
    ['contains-pink', 'blue pink green white', true],
    ['contains-pink', 'blue green white', false],
    ['starts-with-blue', 'blue pink white', true],
    ['starts-with-blue', 'pink blue white', false],
    ['ends-with-blue', 'pink blue white', true],
    ['ends-with-blue', 'blue pink white', false],
    ['never-blue-then-green', 'green blue pink green white', true],
    ['never-blue-then-green', 'pink blue green white', false],
    ['never-blue-then-blue', 'pink blue blue white', false],
    ['after-double-white', 'blue pink pink white', true],
    ['after-double-white', 'blue white', true],
    ['after-double-white', 'pink pink blue white', false],
    ['after-double-white', 'pink pink pink white', false],
    ['never-a-b-a', 'blue pink green blue white', true],
    ['never-a-b-a', 'blue blue pink white', true],
    ['never-a-b-a', 'blue pink blue white', false],
    ['never-a-b-a', 'blue blue blue white', false],
    ['at-most-4', 'blue pink blue pink white', true],
    ['at-most-4', 'blue pink blue pink blue white', false],
    ['at-least-6', 'blue pink blue pink blue pink white', true],
    ['at-least-6', 'blue pink blue pink blue white', false],
  ])('%s: "%s" is %s', (name, text, kept) => {
    expect(keepsRule(named(name), words(text), tinyLanguage)).toBe(kept);
  });

  test('a lone white keeps no rule: it is no document', () => {
    for (const rule of rulesOf(tinyLanguage)) {
      expect(keepsRule(rule, ['white'], tinyLanguage)).toBe(false);
      expect(keepsRule(rule, [], tinyLanguage)).toBe(false);
    }
  });
});

describe('what may come next', () => {
  const { words: all } = tinyLanguage;
  test.each<[string, string, readonly string[]]>([
    ['no-double', '', all],
    ['no-double', 'blue', ['purple', 'green', 'pink', 'white']],
    ['never-pink', '', ['purple', 'blue', 'green']],
    ['never-pink', 'blue pink', []],
    ['starts-with-blue', '', ['blue']],
    ['after-double-white', 'pink pink', ['white']],
    ['after-double-white', 'pink blue', [...all, 'white']],
    ['never-a-b-a', 'pink blue', ['purple', 'blue', 'green', 'white']],
    ['at-most-2', 'pink blue', ['white']],
    ['at-least-2', 'pink', all],
    ['at-least-2', 'pink blue', [...all, 'white']],
    ['ends-with-blue', 'pink', all],
    ['contains-blue', 'pink', all],
  ])('%s after "%s"', (name, before, expected) => {
    expect(allowedNext(named(name), words(before), tinyLanguage)).toEqual(expected);
  });

  test('the last word that there is room for must make the rule true', () => {
    const almost = Array.from({ length: longestDocument - 1 }, () => 'pink');
    expect(allowedNext(named('ends-with-blue'), almost, tinyLanguage)).toEqual(['blue']);
    expect(allowedNext(named('no-double'), words('pink blue'), tinyLanguage, 2)).toEqual(['white']);
  });

  test('a document keeps a rule exactly when each of its words was allowed', () => {
    fc.assert(
      fc.property(anyRule, anyDocument, (rule, document) => {
        const allowed = document.every((word, at) =>
          allowedNext(rule, document.slice(0, at), tinyLanguage).includes(word),
        );
        expect(allowed).toBe(keepsRule(rule, document, tinyLanguage));
      }),
    );
  });
});

describe('writing under a rule', () => {
  test('gives whole documents of 1 to 12 words that keep it', () => {
    fc.assert(
      fc.property(fc.string(), anyRule, (seed, rule) => {
        const [document] = authorUnderRule(seeded(seed), rule, tinyLanguage);
        expect(documentProblem(tinyLanguage, document)).toBeUndefined();
        expect(document.length - 1).toBeLessThanOrEqual(longestDocument);
        expect(keepsRule(rule, document, tinyLanguage)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('documents are of natural lengths: about four words, short and long ones among them', () => {
    const [documents] = authorDocuments(seeded('lengths'), named('no-double'), tinyLanguage, 1000);
    const lengths = documents.map((document) => document.length - 1);
    expect(lengths.reduce((sum, n) => sum + n, 0) / 1000).toBeCloseTo(3.9, 0);
    expect(new Set(lengths).size).toBe(12);
  });

  test('a rule that no document can keep says so', () => {
    const rule: Rule = { type: 'starts-with', word: 'red' };
    expect(() => authorUnderRule(seeded(''), rule, tinyLanguage)).toThrow('starts-with');
    const tooLong: Rule = { type: 'at-least', words: 13 };
    expect(() => authorUnderRule(seeded(''), tooLong, tinyLanguage)).toThrow(RangeError);
  });

  test('n documents are n documents written one after the other', () => {
    const [first, rng] = authorUnderRule(seeded('n'), named('never-pink'), tinyLanguage);
    const [second, end] = authorUnderRule(rng, named('never-pink'), tinyLanguage);
    expect(authorDocuments(seeded('n'), named('never-pink'), tinyLanguage, 2)).toEqual([
      [first, second],
      end,
    ]);
  });
});

describe('the names of rules', () => {
  test('every name gives its rule back, and no two rules share one', () => {
    for (const rule of rulesOf(tinyLanguage)) expect(ruleByName(ruleName(rule))).toEqual(rule);
    expect(new Set(ruleNames).size).toBe(ruleNames.length);
    expect(ruleNames).toHaveLength(rulesOf(tinyLanguage).length);
  });

  test.each(['', 'never-pnik', 'at-most-0', 'at-least-400', 'never-white', 'No-double'])(
    '"%s" names no rule',
    (name) => {
      expect(ruleByName(name)).toBeUndefined();
    },
  );

  test('every rule is told in one sentence of its own', () => {
    const texts = rulesOf(tinyLanguage).map((rule) => ruleText(rule));
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^[A-Z][^.!]*\.$/);
  });

  test('“no A B A” says that A A A breaks it as well, as it does', () => {
    expect(ruleText({ type: 'never-back' })).toBe(
      'No word returns two places later (no A B A or A A A).',
    );
  });

  test('another language has its own words in names and sentences', () => {
    const language = { words: ['a', 'b'], end: 'stop' };
    expect(ruleByName('after-double-stop', language)).toEqual({ type: 'after-double-end' });
    expect(ruleByName('never-pink', language)).toBeUndefined();
    expect(ruleText({ type: 'after-double-end' }, language)).toContain('stop');
  });
});
