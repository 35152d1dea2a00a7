// Colour and ASCII as the terminal and the player ask for them, with the built command.
import { afterEach, describe, expect, test } from 'vitest';
import { playToTheEnd } from './command.ts';
import { openPair, type Pair, type PairOptions, pressBoth } from './pair.ts';
import { closeTerminals } from './pty.ts';

afterEach(closeTerminals);

const anyStyle = /\x1b\[[\d;:]*m/;
const anythingButAscii = /[^\x00-\x7e]/;

/** Sees a card, the help, the goal, the map and the settings. */
async function lookAround(options: PairOptions): Promise<Pair> {
  const pair = await openPair({ level: 'first', ...options });
  await pressBoth(pair, '?', 'w', 'q', 'g', 'q', 'q', 's', 'down');
  return pair;
}

test('in plain ASCII without colours, neither is written on any screen of a whole level', async () => {
  const pair = await openPair({
    level: 'first',
    flags: ['--ascii'],
    env: { NO_COLOR: '1' },
    looks: { ascii: true, colour: false },
  });
  await playToTheEnd(pair.terminal, pair.twin, pair.size);
  await pressBoth(pair, '?', 'w', 'q', 'q', 's', 'down', 'q');
  expect(pair.terminal.raw).not.toMatch(anyStyle);
  expect(pair.terminal.raw).not.toMatch(anythingButAscii);
});

describe('no colour at all, nor any other style, is written', () => {
  test.each<[string, PairOptions]>([
    ['NO_COLOR', { env: { NO_COLOR: '1' } }],
    ['--no-color', { flags: ['--no-color'] }],
    ['FORCE_COLOR=0', { env: { FORCE_COLOR: '0' } }],
  ])('with %s', async (_, options) => {
    const { terminal } = await lookAround({ ...options, looks: { colour: false } });
    expect(terminal.raw).not.toMatch(anyStyle);
  });
});

describe('the five words are told apart without any colour', () => {
  test.each<[string, PairOptions, readonly string[]]>([
    ['by shape and letters', {}, ['● PUR', '■ BLU', '▲ GRN', '♦ PNK', '○ WHT']],
    [
      'in ASCII too',
      { flags: ['--ascii'], looks: { ascii: true } },
      ['@ PUR', '# BLU', '^ GRN', '* PNK', 'o WHT'],
    ],
  ])('%s', async (_, { flags = [], looks }, chips) => {
    const { terminal } = await openPair({
      level: 'first',
      flags: [...flags, '--no-color'],
      looks: { ...looks, colour: false },
    });
    expect(terminal.text()).toContain(chips.join('] ['));
  });
});

describe('colours are as many as the terminal has', () => {
  const sixteen = /^palette (\d|1[0-5])$/;
  const twoHundredFiftySix = /^palette (1[6-9]|[2-9]\d|\d{3})$/;
  const exact = /^#[0-9a-f]{6}$/;

  test.each([
    ['FORCE_COLOR=1', { FORCE_COLOR: '1' }, sixteen],
    ['FORCE_COLOR=2', { FORCE_COLOR: '2' }, twoHundredFiftySix],
    ['FORCE_COLOR=3', { FORCE_COLOR: '3', TERM: 'xterm', COLORTERM: undefined }, exact],
    ['a terminal of 16 colours', { TERM: 'xterm', COLORTERM: undefined }, sixteen],
    [
      'a terminal of 256 colours',
      { TERM: 'xterm-256color', COLORTERM: undefined },
      twoHundredFiftySix,
    ],
    ['a terminal of all colours', {}, exact],
  ])('%s', async (_, env, colour) => {
    const { terminal } = await openPair({ level: 'first', env });
    const backgrounds = new Set(
      terminal
        .cells()
        .flat()
        .map(({ background }) => background),
    );
    backgrounds.delete('default');
    expect([...backgrounds].length).toBeGreaterThanOrEqual(2);
    for (const background of backgrounds) expect(background).toMatch(colour);
  });
});

describe('nothing but ASCII is written', () => {
  test.each<[string, PairOptions]>([
    ['with --ascii', { flags: ['--ascii'] }],
    ['with LANG=C', { env: { LANG: 'C' } }],
    ['with LC_ALL=POSIX over LANG', { env: { LC_ALL: 'POSIX', LANG: 'en_GB.UTF-8' } }],
    ['with TERM=linux', { env: { TERM: 'linux' } }],
  ])('%s', async (_, options) => {
    const { terminal } = await lookAround({ ...options, looks: { ascii: true } });
    expect(terminal.raw).not.toMatch(anythingButAscii);
  });
});
