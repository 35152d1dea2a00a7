import { describe, expect, it } from 'vitest';
import {
  type Environment,
  type LookFlags,
  looksFrom,
  wantsLines,
} from '../../src/terminal/looks.ts';

const utf8 = { LANG: 'en_GB.UTF-8' };

describe('looksFrom: colour', () => {
  it.each<[what: string, env: Environment, flags: LookFlags, colour: boolean]>([
    ['is on when nothing is said', {}, {}, true],
    ['is off with NO_COLOR', { NO_COLOR: '1' }, {}, false],
    ['is off with NO_COLOR whatever its value', { NO_COLOR: '0' }, {}, false],
    ['stays on with an empty NO_COLOR', { NO_COLOR: '' }, {}, true],
    ['is off with --no-color', {}, { noColor: true }, false],
    ['is off with FORCE_COLOR=0', { FORCE_COLOR: '0' }, {}, false],
    ['is off with FORCE_COLOR=false', { FORCE_COLOR: 'false' }, {}, false],
    ['is on with FORCE_COLOR=1', { FORCE_COLOR: '1' }, {}, true],
    ['is on with FORCE_COLOR over NO_COLOR', { FORCE_COLOR: '3', NO_COLOR: '1' }, {}, true],
    ['is off with --no-color over FORCE_COLOR', { FORCE_COLOR: '3' }, { noColor: true }, false],
  ])('%s', (_, env, flags, colour) => {
    expect(looksFrom({ ...utf8, ...env }, 'linux', flags).colour).toBe(colour);
  });
});

describe('looksFrom: ascii', () => {
  it.each<[what: string, env: Environment, platform: string, flags: LookFlags, ascii: boolean]>([
    ['is off in a UTF-8 locale', { LANG: 'de_DE.UTF-8' }, 'linux', {}, false],
    ['is off however UTF-8 is spelt', { LANG: 'C.utf8' }, 'linux', {}, false],
    ['is on with --ascii', utf8, 'linux', { ascii: true }, true],
    ['is on in a Latin-1 locale', { LANG: 'de_DE.ISO-8859-1' }, 'linux', {}, true],
    ['is on in the C locale', { LANG: 'C' }, 'linux', {}, true],
    ['is on without any locale on Linux', {}, 'linux', {}, true],
    ['is off without any locale on macOS', {}, 'darwin', {}, false],
    ['is off without any locale on Windows', {}, 'win32', {}, false],
    ['is on in the C locale on macOS', { LC_ALL: 'C' }, 'darwin', {}, true],
    ['hears LC_ALL before LANG', { LC_ALL: 'C', LANG: 'C.UTF-8' }, 'linux', {}, true],
    ['hears LC_CTYPE before LANG', { LC_CTYPE: 'UTF-8', LANG: 'C' }, 'linux', {}, false],
    ['hears LC_ALL before LC_CTYPE', { LC_ALL: 'C', LC_CTYPE: 'UTF-8' }, 'linux', {}, true],
    ['takes an empty variable for an unset one', { LC_ALL: '', ...utf8 }, 'linux', {}, false],
    ['is on at the Linux console', { ...utf8, TERM: 'linux' }, 'linux', {}, true],
  ])('%s', (_, env, platform, flags, ascii) => {
    expect(looksFrom(env, platform, flags).ascii).toBe(ascii);
  });
});

describe('looksFrom: motion', () => {
  it('is reduced when asked for', () => {
    expect(looksFrom(utf8, 'linux', { reducedMotion: true }).reducedMotion).toBe(true);
    expect(looksFrom(utf8, 'linux', {}).reducedMotion).toBe(false);
  });
});

describe('playing line by line', () => {
  it.each([
    [{}, undefined, false],
    [{ ACCESSIBLE: '1' }, undefined, true],
    [{ ACCESSIBLE: 'true' }, undefined, true],
    [{ ACCESSIBLE: '0' }, undefined, false],
    [{ ACCESSIBLE: 'no' }, undefined, false],
    [{ ACCESSIBLE: '' }, undefined, false],
    [{ INK_SCREEN_READER: 'true' }, undefined, true],
    [{ INK_SCREEN_READER: 'false', ACCESSIBLE: '1' }, undefined, true],
    [{ ACCESSIBLE: '1' }, false, false],
    [{}, true, true],
  ])('%j and the flag %s: %s', (env, flag, lines) => {
    expect(wantsLines(env, flag)).toBe(lines);
  });
});
