import { describe, expect, test } from 'vitest';
import {
  firstWord,
  fitting,
  isTag,
  languageOf,
  optionOf,
} from '../../src/translations/asked-for.ts';

describe('the language that is asked for', () => {
  test.each([
    [['--language', 'de'], 'de'],
    [['play', '5', '--language=pt-BR'], 'pt-BR'],
    [['--language', 'de', '--language', 'fr'], 'fr'],
    [['play', '5'], undefined],
    [['--language'], undefined],
    [['--', '--language', 'de'], undefined],
  ])('by the arguments %j is %s', (args, language) => {
    expect(optionOf(args, '--language')).toBe(language);
  });

  test.each([
    [{ LANG: 'de_AT.UTF-8' }, 'de-AT'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'fr_FR' }, 'fr-FR'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'fr_FR', LC_ALL: 'nl' }, 'nl'],
    [{ LANG: 'sr_RS@latin' }, 'sr-RS'],
    [{ LC_ALL: '', LANG: 'de' }, 'de'],
    [{ LANG: 'C' }, undefined],
    [{ LANG: 'C.UTF-8' }, undefined],
    [{ LANG: 'POSIX' }, undefined],
    [{ LANG: '../../etc/passwd' }, undefined],
    [{}, undefined],
  ])('by the environment %j is %s', (env, language) => {
    expect(languageOf(env)).toBe(language);
  });

  test.each([
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['de_CH', 'de-CH'],
    ['pt', undefined],
    ['zh-TW', undefined],
    ['fr', undefined],
    ['', undefined],
  ])('%s is served by %s', (asked, tag) => {
    expect(fitting(asked, ['de', 'de-CH', 'pt-BR', 'zh-CN'])).toBe(tag);
  });
});

test('a tag is told from the name of a folder', () => {
  expect(['de', 'de-CH', 'zh-Hant'].every(isTag)).toBe(true);
  expect(['', './de', 'my texts', 'de/', '..'].some(isTag)).toBe(false);
});

test('the command of a command line is found behind its options', () => {
  expect(firstWord(['--plain', '--levels', 'train', 'play', '5'])).toBe('play');
  expect(firstWord(['--language', 'de'])).toBeUndefined();
  expect(firstWord(['play', 'train'])).toBe('play');
});
